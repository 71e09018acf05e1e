import { useState } from 'react';
import { DECISION_RULES } from '#domain/case/decision-kind.ts';
import { LETTER_OF_DECISION } from '#domain/case/decision-letter.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { canTake } from '#domain/case/transitions.ts';
import type { ClockCode } from '#domain/clocks/clock.ts';
import { computeClocks } from '#domain/clocks/compute-clocks.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { type CaseDecision, NotificationWay } from '#domain/records/proceeding.ts';
import { type LocalDate, officeDay } from '#domain/time/local-date.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { DayField, dayOf } from '../../../ui/day-field.tsx';
import { ClockDay } from '../../clocks/clock-day.tsx';
import { useDrafts, useTypedChoice, useTypedWords } from '../../drafts/drafts.tsx';
import { RestoredNote } from '../../drafts/restored-note.tsx';
import { officerName } from '../../refusal-text.ts';
import { useToldCommand } from '../../use-told-command.ts';
import type { StageProps } from '../course-stages.tsx';
import { ToggleRow } from '../facts/toggle-row.tsx';
import type { WrittenTemplate } from '../letters/letter-forms.ts';
import { useLetterDesk } from '../letters/use-letter-desk.ts';
import { PageLink } from '../page-link.tsx';
import { usePrimaryAction } from '../primary-action.tsx';
import { Reasons } from '../reasons.tsx';
import stage from '../stage.module.css';
import styles from './decision.module.css';
import { PortalRetrieval, useRetrieval } from './portal-retrieval.tsx';

/** The ways on offer, each with the letter that chooses it. */
const LETTERS: Readonly<Record<NotificationWay, string>> = {
  post: 'p',
  electronic: 'e',
  portal: 'o',
  handed_over: 'u',
  formal_service: 'z',
};
const WAYS = NotificationWay.options;

/** How and when a signed decision goes out, and what the law makes of it: the notification and the month of the objection. */
export function Notification(props: StageProps & { decision: CaseDecision }) {
  const { detail, file, session, today, decision, onStage } = props;
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const letters = useLetterDesk(props);
  const drafts = useDrafts();
  const [via, setVia] = useTypedChoice('notify/via', WAYS, 'post');
  const [typed, setTyped] = useTypedWords('notify/day', longDay(today));
  const [isOtherWay, setOtherWay] = useState(false);
  const isTold = decision.notifiedVia !== null && decision.postedOn !== null && !isOtherWay;
  const isInPortal =
    canTake('decision.notify', detail.case.state) &&
    isTold &&
    decision.notifiedVia === 'portal' &&
    decision.retrievedOn === null;
  const retrieval = useRetrieval(detail, decision, today);
  const day = dayOf(typed);
  const signedOn = decision.signedAt === null ? today : officeDay(decision.signedAt);
  const problem =
    day === null || day === 'invalid'
      ? t('course.fact.day.problem')
      : day < signedOn || day > today
        ? t('decision.notify.wrongDay', { signed: longDay(signedOn) })
        : null;
  const postedOn = day === null || day === 'invalid' ? null : day;
  const facts = knownFacts(file);
  const told = isTold
    ? facts
    : postedOn && problem === null
      ? { ...facts, ...UNTOLD, ...toldFacts(via, postedOn) }
      : null;
  const clocks = told ? computeClocks(told, today).clocks.filter(({ code }) => TOLD_BY.has(code)) : [];
  const template = LETTER_OF_DECISION[decision.kind] as WrittenTemplate | undefined;
  const letter = detail.letters.find(({ id }) => id === decision.letterId);
  const notify = (): void => {
    if (postedOn === null || problem !== null) return;
    const args = { caseId: detail.case.id, decisionId: decision.id, via, postedOn, retrievedOn: null };
    const done = { text: t('decision.notify.done', { name: detail.case.applicantName }) };
    void runTold('decision.notify', args, done).then((isDone) => {
      if (!isDone) return;
      setOtherWay(false);
      drafts.forget('notify');
    });
  };
  const mayNotify = !isTold && canTake('decision.notify', detail.case.state);
  const write = (): void => {
    if (template === undefined) return;
    letters.begin(template);
    onStage('letters');
  };
  const needsLetter = mayNotify && template !== undefined && letter === undefined;
  usePrimaryAction(
    !mayNotify
      ? isInPortal
        ? {
            label: t('decision.portal.record'),
            isDisabled: retrieval.isRunning || retrieval.problem !== null,
            run: retrieval.record,
          }
        : null
      : needsLetter
        ? { label: t('decision.notify.write'), run: write }
        : { label: t('decision.notify.record'), isDisabled: isRunning || problem !== null, run: notify },
  );
  return (
    <section className={`${stage.card} ${styles.narrow}`} aria-label={t('decision.notify')}>
      <h3 className={stage.title}>
        {t('decision.notify')}
        <span>
          {decision.signedBy !== null &&
            t('course.decision.state.signed', {
              name: officerName(decision.signedBy, t, session.officers),
              date: longDay(signedOn),
            })}
        </span>
      </h3>
      <div className={styles.body}>
        <p className={styles.kind} lang="de">
          {DECISION_RULES[decision.kind].name}
        </p>
        {letter?.documentId && (
          <p>
            {t('decision.letter')} <PageLink detail={detail} citation={{ documentId: letter.documentId, page: 1 }} />
            {mayNotify && (
              <Button kind="bare" onPress={write}>
                {t('decision.letter.again')}
              </Button>
            )}
          </p>
        )}
        {needsLetter && (
          <p>
            <Button icon="letter" onPress={write}>
              {t('decision.notify.write')}
            </Button>
          </p>
        )}
        {isTold ? (
          <p>
            {t(`decision.via.${decision.notifiedVia ?? 'post'}.on`, { date: longDay(decision.postedOn ?? '') })}{' '}
            {decision.retrievedOn !== null && t('decision.portal.on', { date: longDay(decision.retrievedOn) })}
          </p>
        ) : (
          mayNotify && (
            <div className={styles.validity}>
              <RestoredNote of="notify" />
              <div className={styles.via}>
                <span className={styles.legend}>{t('decision.notify.via')}</span>
                <ToggleRow<NotificationWay>
                  label={t('decision.notify.via')}
                  options={WAYS.map((id) => ({ id, name: t(`decision.via.${id}`), letter: LETTERS[id] }))}
                  value={via}
                  onChange={setVia}
                />
              </div>
              <div className={styles.dayField}>
                <DayField label={t(`decision.notify.day.${via}`)} value={typed} onChange={setTyped} error={problem} />
              </div>
              <Button isDisabled={isRunning || problem !== null} onPress={notify}>
                {t('decision.notify.record')}
              </Button>
            </div>
          )
        )}
        {isInPortal && <PortalRetrieval retrieval={retrieval} onOtherWay={() => setOtherWay(true)} />}
        {clocks.map((clock) => (
          <div key={clock.code} className={styles.clock}>
            <p>
              <span lang="de">{clock.title}</span>{' '}
              <ClockDay clock={clock}>
                {longDay(clock.code === 'DEEMED_NOTIFIED' ? clock.mayRelyFrom : clock.endsOnShifted)}
              </ClockDay>{' '}
              <span className={styles.soft} lang="de">
                {clock.legalBasis}
              </span>
            </p>
            <Reasons reasons={clock.because} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** Another way takes the place of the portal's notice. */
const UNTOLD = { portalNoticeOn: undefined, portalRetrievedOn: undefined };

/** What the law makes of a notification. */
const TOLD_BY: ReadonlySet<ClockCode> = new Set(['DEEMED_NOTIFIED', 'PORTAL_NOT_RETRIEVED', 'OBJECTION']);

function toldFacts(via: NotificationWay, on: LocalDate): Partial<Facts> {
  switch (via) {
    case 'post':
      return { noticePostedOn: on };
    case 'electronic':
      return { noticeSentElectronicallyOn: on };
    case 'portal':
      return { portalNoticeOn: on };
    case 'handed_over':
    case 'formal_service':
      return { notifiedOn: on };
  }
}
