import { useEffect, useMemo, useRef, useState } from 'react';
import type { LetterProblem, LetterRequest } from '#contract/desk/letters.ts';
import { LETTER_TEMPLATES } from '#domain/letters/templates/catalogue.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { StageProps } from '../course-stages.tsx';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import { useKeys } from '../use-keys.ts';
import { shownFields } from './letter-field.ts';
import { fieldOfProblem, letterFields, unreadable } from './letter-fields.ts';
import { LETTER_FORMS, TO_AUTHORITY, type WrittenTemplate } from './letter-forms.ts';
import { LetterInput } from './letter-input.tsx';
import { LetterPreview } from './letter-preview.tsx';
import styles from './letters.module.css';
import { SHEET_CHOICES } from './sheet-choices.ts';
import { useFinishLetter } from './use-finish-letter.ts';
import type { LetterDesk, LetterDraft } from './use-letter-desk.ts';
import { usePreview } from './use-preview.ts';

/** One letter in the form with the real PDF beside it; problems stand at their field, the preview follows what is typed. */
export function LetterEditor(props: StageProps & { desk: LetterDesk; template: WrittenTemplate; draft: LetterDraft }) {
  const { detail, session, today, desk, template, draft } = props;
  const t = useText();
  const form = LETTER_FORMS[template];
  const [said, setSaid] = useState<LetterProblem | null>(null);
  const wrong = unreadable(form, draft.values, today);
  const request = useMemo(
    () => (wrong.size > 0 ? null : requestOf(detail.case.id, template, draft, today)),
    [wrong.size, detail.case.id, template, draft, today],
  );
  const preview = usePreview(request);
  const problem = preview.problem ?? said;
  const at = problem && fieldOfProblem(form, problem.field);
  const finisher = useFinishLetter(detail, session, setSaid);
  const title = LETTER_TEMPLATES[template].title;

  const finish = async (): Promise<void> => {
    if (request === null || finisher.isRunning) return;
    if (!(await finisher.finish(template, request, draft, today))) return;
    desk.drop();
    // Enter goes on with the case now; on the overview it would begin the same letter anew.
    props.onStage(null);
  };
  usePrimaryAction({
    label: t('letters.finish'),
    isDisabled: request === null || problem !== null || finisher.isRunning,
    run: () => void finish(),
  });
  const place = useRef<HTMLDivElement>(null);
  // What is still empty is where to go on.
  useEffect(() => {
    const needed = place.current?.querySelectorAll<HTMLElement>('[data-needed] :is(input, textarea)') ?? [];
    [...needed].find((input) => (input as HTMLInputElement).value === '')?.focus();
  }, []);
  useKeys(place, { 'Control+Enter': () => void finish() });
  const change = (part: Partial<LetterDraft>): void => {
    setSaid(null);
    desk.change(part);
  };
  const choices = SHEET_CHOICES.filter(({ id }) => id === 'de' || !TO_AUTHORITY.has(template));
  return (
    <div ref={place} className={styles.editor}>
      <section className={stage.card} aria-label={title}>
        <h3 className={stage.title}>
          <b lang="de">{title}</b>
          <span role="status">{desk.isKept && t('letters.kept')}</span>
          <IconButton icon="close" label={t('letters.close')} onPress={desk.close} />
        </h3>
        <div className={styles.form}>
          {draft.recipient && (
            <fieldset className={styles.group}>
              <legend className={styles.legend}>{t('letters.recipient')}</legend>
              <TextField
                label={t('letters.recipient.name')}
                value={draft.recipient.name}
                onChange={(name) => draft.recipient && change({ recipient: { ...draft.recipient, name } })}
              />
              <TextField
                label={t('letters.recipient.address')}
                lines={2}
                value={draft.recipient.address}
                onChange={(address) => draft.recipient && change({ recipient: { ...draft.recipient, address } })}
              />
            </fieldset>
          )}
          {shownFields(form, draft.values).map((field) => (
            <div key={field.path} data-needed={field.isOptional ? undefined : ''}>
              <LetterInput
                field={field}
                value={draft.values[field.path] ?? ''}
                error={
                  wrong.has(field.path)
                    ? t(field.kind === 'number' ? 'letters.problem.number' : 'course.fact.day.problem')
                    : at === field.path
                      ? (problem?.message ?? null)
                      : null
                }
                today={today}
                onChange={(value) => change({ values: { ...draft.values, [field.path]: value } })}
              />
            </div>
          ))}
          {choices.length > 1 && (
            <SelectField
              label={t('letters.sheet')}
              value={draft.language}
              onChange={(language) => change({ language })}
              options={choices.map(({ id, name }) => ({ id, name: id === 'de' ? t('letters.sheet.none') : name }))}
            />
          )}
          <Checkbox isSelected={draft.isSent} onChange={(isSent) => change({ isSent })}>
            {t('letters.sentToday')}
          </Checkbox>
          {problem && at === null && (
            <p className={styles.problem} role="alert" lang="de">
              {problem.message}
            </p>
          )}
          {finisher.trouble && (
            <p className={styles.problem} role="alert">
              {finisher.trouble}
            </p>
          )}
          <div className={styles.buttons}>
            <Button
              keys="⌃↵"
              isDisabled={request === null || problem !== null || finisher.isRunning}
              onPress={() => void finish()}
            >
              {t('letters.finish')}
            </Button>
            <Button kind="bare" onPress={desk.refill}>
              {t('letters.refill')}
            </Button>
            <Button kind="bare" onPress={desk.drop}>
              {t('letters.drop')}
            </Button>
          </div>
        </div>
      </section>
      <LetterPreview preview={preview} title={title} />
    </div>
  );
}

function requestOf(
  caseId: string,
  template: WrittenTemplate,
  { values, language, recipient }: LetterDraft,
  today: LocalDate,
): LetterRequest {
  const addressLines = (recipient?.address ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    caseId,
    template,
    language,
    fields: letterFields(LETTER_FORMS[template], values, today),
    recipient:
      recipient && recipient.name.trim() !== '' && addressLines.length > 0
        ? { name: recipient.name.trim(), addressLines }
        : null,
  };
}
