import { useText } from '../../i18n/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { type Draft, useDraft } from '../case/use-draft.ts';
import type { PanelStep } from './step-offers.ts';

/** What is typed with a step; kept letter by letter like a note, and gone once the step is done. */
export function useStepWords(step: PanelStep, caseId: string): Draft {
  return useDraft(`draft.${step}:${caseId}`);
}

/** A remark (or reason) of a step. */
export function RemarkField({
  words,
  label,
  isOptional = true,
  error = null,
  lines = 2,
}: {
  words: Draft;
  label?: string;
  isOptional?: boolean;
  error?: string | null;
  /** With one, Enter takes the step. */
  lines?: number;
}) {
  const t = useText();
  return (
    <TextField
      label={label ?? t('steps.remark')}
      {...(isOptional && { aside: t('documents.field.optional') })}
      value={words.text}
      onChange={words.change}
      lines={lines}
      maxLength={4000}
      error={error}
    />
  );
}

/** The remark as a command takes it. */
export function remarkOf({ text }: Draft): string | null {
  return text.trim() === '' ? null : text.trim();
}
