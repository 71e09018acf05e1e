import type { Consultation } from '#domain/records/proceeding.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SideForm } from '../../../ui/side-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useDrafts, useTypedWords } from '../../drafts/drafts.tsx';
import { RestoredNote } from '../../drafts/restored-note.tsx';
import { useToldCommand } from '../../use-told-command.ts';
import type { StageProps } from '../course-stages.tsx';
import { readQuickDay } from '../facts/quick-values.ts';
import type { AnswerKind } from './answers.ts';

/** One answer of the BA with its day; restrictions where it has some, the note where an officer confirms the deemed consent. */
export function AnswerForm({
  detail,
  today,
  asked,
  kind,
  onClose,
}: StageProps & { asked: Consultation; kind: AnswerKind; onClose: () => void }) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const drafts = useDrafts();
  const place = `answer/${asked.id}/${kind}`;
  const usualNote = kind === 'deemed' ? t('course.deemed.note', { date: longDay(today) }) : '';
  const [on, setOn] = useTypedWords(`${place}/on`, longDay(today));
  const [note, setNote] = useTypedWords(`${place}/note`, usualNote);
  const [until, setUntil] = useTypedWords(`${place}/until`, '');
  const [employer, setEmployer] = useTypedWords(`${place}/employer`, '');
  const [occupation, setOccupation] = useTypedWords(`${place}/occupation`, '');
  const [region, setRegion] = useTypedWords(`${place}/region`, '');
  const [workingTime, setWorkingTime] = useTypedWords(`${place}/workingTime`, '');
  const day = readQuickDay(on, today);
  const untilDay = until.trim() === '' ? null : readQuickDay(until, today);
  const isQuestion = kind === 'info_insufficient' || kind === 'employer_did_not_answer';
  const isRestricted = kind === 'granted_restricted';
  const limits = {
    validUntil: untilDay,
    employer: orNull(employer),
    occupation: orNull(occupation),
    region: orNull(region),
    workingTime: orNull(workingTime),
  };
  const lacksLimit = isRestricted && Object.values(limits).every((limit) => limit === null);

  const save = async (): Promise<void> => {
    const ids = { caseId: detail.case.id, consultationId: asked.id };
    const done = { text: t('course.ba.recorded') };
    let isDone = false;
    if (kind === 'deemed') isDone = await runTold('ba.confirmDeemed', { ...ids, note }, done);
    else if (day === null || (until.trim() !== '' && untilDay === null) || lacksLimit) return;
    else if (isQuestion) {
      isDone = await runTold('ba.question', { ...ids, questionOn: day, question: kind, text: orNull(note) }, done);
    } else {
      const answer = { ...ids, answeredOn: day, outcome: kind, restrictions: isRestricted ? limits : null };
      isDone = await runTold('ba.answer', answer, done);
    }
    if (!isDone) return;
    drafts.forget(place);
    onClose();
  };
  return (
    <SideForm
      title={t(`course.answer.${kind}`)}
      saveLabel={t('course.ba.record')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of={place} />
      {kind === 'deemed' ? (
        <>
          <p>{t('course.deemed.more')}</p>
          <TextField
            label={t('course.deemed.label')}
            value={note}
            onChange={setNote}
            maxLength={4000}
            error={note.trim().length < 3 ? t('course.deemed.needed') : null}
          />
        </>
      ) : (
        <TextField
          label={t('course.ba.answeredOn')}
          value={on}
          onChange={setOn}
          onBlur={() => day && setOn(longDay(day))}
          error={day === null ? t('course.fact.day.problem') : null}
        />
      )}
      {isQuestion && (
        <TextField
          label={t('course.ba.questionText')}
          aside={t('documents.field.optional')}
          value={note}
          onChange={setNote}
          maxLength={4000}
        />
      )}
      {isRestricted && (
        <>
          <p>{t('course.limits.more')}</p>
          <TextField
            label={t('course.limits.until')}
            value={until}
            onChange={setUntil}
            onBlur={() => untilDay && setUntil(longDay(untilDay))}
            error={until.trim() !== '' && untilDay === null ? t('course.fact.day.problem') : null}
          />
          <TextField label={t('course.limits.occupation')} value={occupation} onChange={setOccupation} />
          <TextField label={t('course.limits.employer')} value={employer} onChange={setEmployer} />
          <TextField label={t('course.limits.region')} value={region} onChange={setRegion} />
          <TextField
            label={t('course.limits.workingTime')}
            value={workingTime}
            onChange={setWorkingTime}
            error={lacksLimit ? t('course.limits.needed') : null}
          />
        </>
      )}
    </SideForm>
  );
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
