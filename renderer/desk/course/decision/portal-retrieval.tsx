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

/** A decision waits in the portal: it is notified the day after the person retrieves it, and not at all before (§ 41 Abs. 2a VwVfG). */
export function PortalRetrieval({
  detail,
  decision,
  today,
  onOtherWay,
}: {
  detail: CaseDetail;
  decision: CaseDecision & { postedOn: LocalDate };
  today: LocalDate;
  /** It was not retrieved: the decision goes out another way. */
  onOtherWay: () => void;
}) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const [typed, setTyped] = useTypedWords('notify/retrieved', longDay(today));
  const { postedOn } = decision;
  const day = dayOf(typed);
  const problem =
    day === null || day === 'invalid'
      ? t('course.fact.day.problem')
      : day < postedOn || day > today
        ? t('decision.portal.wrongDay', { date: longDay(postedOn) })
        : null;
  const record = (): void => {
    if (day === null || day === 'invalid' || problem !== null) return;
    const args = {
      caseId: detail.case.id,
      decisionId: decision.id,
      via: 'portal',
      postedOn,
      retrievedOn: day,
    } as const;
    void runTold('decision.notify', args, { text: t('decision.notify.done', { name: detail.case.applicantName }) });
  };
  return (
    <div className={styles.validity}>
      <div className={styles.dayField}>
        <DayField label={t('decision.portal.retrieved')} value={typed} onChange={setTyped} error={problem} />
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
