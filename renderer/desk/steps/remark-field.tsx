import { useText } from '../../i18n/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useDrafts, useTypedWords } from '../drafts/drafts.tsx';

export interface StepWords {
  readonly text: string;
  readonly change: (text: string) => void;
  /** The step is taken: everything typed in its form is gone. */
  readonly clear: () => void;
}

/** The remark typed with a step; kept like every other field of its form. */
export function useStepWords(): StepWords {
  const drafts = useDrafts();
  const [text, change] = useTypedWords('step/remark', '');
  return { text, change, clear: () => drafts.forget('step') };
}

/** A remark (or reason) of a step. */
export function RemarkField({
  words,
  label,
  isOptional = true,
  error = null,
  lines = 2,
}: {
  words: StepWords;
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
export function remarkOf({ text }: StepWords): string | null {
  return text.trim() === '' ? null : text.trim();
}
