import { useState } from 'react';
import type { ChecklistEntry } from '#domain/case/checklist-state.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SideForm } from '../../../ui/side-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useDrafts, useTypedTicks, useTypedWords } from '../../drafts/drafts.tsx';
import { RestoredNote } from '../../drafts/restored-note.tsx';
import { useToldCommand } from '../../use-told-command.ts';
import type { StageProps } from '../course-stages.tsx';
import { readQuickDay } from '../facts/quick-values.ts';
import { Reasons } from '../reasons.tsx';
import { useLetter } from '../use-letter.ts';
import { usualAnswerDay } from './answer-day.ts';
import styles from './request-form.module.css';

/** The one request that names all gaps with a deadline (§ 82 Abs. 1 AufenthG). */
export function RequestForm({
  detail,
  session,
  today,
  entries,
  onStage,
  isWithBa,
  onClose,
}: StageProps & { entries: readonly ChecklistEntry[]; isWithBa: boolean; onClose: () => void }) {
  const t = useText();
  const letter = useLetter();
  const { runTold, isRunning } = useToldCommand();
  const [usual] = useState(() => usualAnswerDay(today));
  const drafts = useDrafts();
  const [until, setUntil] = useTypedWords('request/until', longDay(usual.endsOnShifted));
  const [missing] = useState(() => entries.filter(({ status }) => status === 'missing').map(({ item }) => item.key));
  const [chosen, choose] = useTypedTicks('request/items', missing);
  const [problem, setProblem] = useState<string | null>(null);
  const open = entries.filter(({ status }) => status === 'missing' || status === 'open');
  const named = open.filter(({ item }) => chosen.has(item.key));
  const deadline = readQuickDay(until, today);
  const wrongDay =
    deadline === null ? t('course.fact.day.problem') : deadline <= today ? t('course.request.past') : null;

  const send = async (): Promise<void> => {
    if (deadline === null || wrongDay !== null || named.length === 0) return;
    const caseId = detail.case.id;
    const items = named.map(({ item }) => item.key);
    const made = await letter.finish({
      caseId,
      template: 'document_request',
      language: 'de',
      fields: {
        receivedOn: detail.case.receivedOn,
        missing: named.map(({ item }) => ({ what: item.name, hint: null })),
        answerBy: deadline,
        processingRests: !isWithBa,
        baIsAsked: isWithBa,
      },
      recipient: null,
      requestedItems: items,
      deadline,
      sentOn: today,
    });
    if (made.outcome !== 'done') {
      setProblem(letter.words(made, session.officers));
      return;
    }
    const done = { text: t('course.request.done', { count: items.length, date: longDay(deadline) }) };
    const request = { caseId, letterId: made.letterId, items, deadline };
    if (await runTold('case.requestDocuments', request, done)) {
      drafts.forget('request');
      onClose();
      onStage(null);
    }
  };
  return (
    <div className={styles.request}>
      <SideForm
        title={t('course.request.title')}
        saveLabel={t('course.request.send', { count: named.length })}
        onSave={() => void send()}
        onClose={onClose}
        isSaving={isRunning || letter.isRunning || named.length === 0}
      >
        <RestoredNote of="request" />
        <TextField
          label={t('course.request.until')}
          value={until}
          onChange={setUntil}
          onBlur={() => deadline && setUntil(longDay(deadline))}
          error={wrongDay}
        />
        {isWithBa && <p className={styles.note}>{t('course.request.beside')}</p>}
        {deadline === usual.endsOnShifted && <Reasons reasons={usual.because} />}
        <fieldset className={styles.items}>
          <legend>{t('course.request.items')}</legend>
          {open.map(({ item }) => (
            <Checkbox
              key={item.key}
              isSelected={chosen.has(item.key)}
              onChange={(isChosen) => choose(item.key, isChosen)}
            >
              <span lang="de">{item.name}</span>
            </Checkbox>
          ))}
        </fieldset>
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </SideForm>
    </div>
  );
}
