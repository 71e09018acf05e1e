import type { CaseDetail } from '#contract/desk/cases.ts';
import type { CaseDecision } from '#domain/records/proceeding.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { DayField, dayOf } from '../../../ui/day-field.tsx';
import { useTypedWords } from '../../drafts/drafts.tsx';
import { useToldCommand } from '../../use-told-command.ts';
import styles from './decision.module.css';

/** The day a person retrieved a decision from the portal, as it is typed and recorded. */
export interface Retrieval {
  readonly typed: string;
  readonly change: (typed: string) => void;
  readonly problem: string | null;
  readonly isRunning: boolean;
  readonly record: () => void;
}

export function useRetrieval(detail: CaseDetail, decision: CaseDecision, today: LocalDate): Retrieval {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const [typed, change] = useTypedWords('notify/retrieved', longDay(today));
  const { postedOn } = decision;
  const day = dayOf(typed);
  const isDay = day !== null && day !== 'invalid';
  const problem = !isDay
    ? t('course.fact.day.problem')
    : postedOn === null || day < postedOn || day > today
      ? t('decision.portal.wrongDay', { date: longDay(postedOn ?? today) })
      : null;
  const record = (): void => {
    if (!isDay || postedOn === null || problem !== null) return;
    const args = {
      caseId: detail.case.id,
      decisionId: decision.id,
      via: 'portal',
      postedOn,
      retrievedOn: day,
    } as const;
    void runTold('decision.notify', args, { text: t('decision.portal.done', { name: detail.case.applicantName }) });
  };
  return { typed, change, problem, isRunning, record };
}

/** A decision waits in the portal: it is notified the day after the person retrieves it, and not at all before (§ 41 Abs. 2a VwVfG). */
export function PortalRetrieval({
  retrieval: { typed, change, problem, isRunning, record },
  onOtherWay,
}: {
  retrieval: Retrieval;
  /** It was not retrieved: the decision goes out another way. */
  onOtherWay: () => void;
}) {
  const t = useText();
  return (
    <div className={styles.validity}>
      <div className={styles.dayField}>
        <DayField label={t('decision.portal.retrieved')} value={typed} onChange={change} error={problem} />
      </div>
      <Button isDisabled={isRunning || problem !== null} onPress={record}>
        {t('decision.portal.record')}
      </Button>
      <Button kind="bare" onPress={onOtherWay}>
        {t('decision.portal.otherWay')}
      </Button>
    </div>
  );
}
