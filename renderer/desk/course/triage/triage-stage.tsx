import { useEffect, useRef } from 'react';
import { knownFacts } from '#domain/case/known-facts.ts';
import { canTake } from '#domain/case/transitions.ts';
import { withProposals } from '#domain/proposals/propose-facts.ts';
import { decideRoute, type RouteAnswer } from '#domain/routes/decide-route.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import type { StageProps } from '../course-stages.tsx';
import { courseStep } from '../course-step.ts';
import { FactField } from '../facts/fact-field.tsx';
import { MoreFacts } from '../facts/more-facts.tsx';
import { useFacts } from '../facts/use-facts.ts';
import { focusFact } from '../focus-fact.ts';
import { usePrimaryAction } from '../primary-action.tsx';
import { useConfirmProposals } from '../proposals/use-confirm-proposals.ts';
import { useProposals } from '../proposals/use-proposals.ts';
import stage from '../stage.module.css';
import { useKeys } from '../use-keys.ts';
import { RouteCard } from './route-card.tsx';
import { firstAsked, isTriageField, triageFields } from './triage-fields.ts';
import styles from './triage-stage.module.css';
import { useTriage } from './use-triage.ts';

/**
 * Sichtung: the facts that decide the route, filled in from the e-file where it says them, asked one after the other where not; and
 * the route they lead to, computed with each answer. What the e-file offers counts when a person has confirmed it.
 */
export function TriageStage({ detail, file, session, today, step, onStage }: StageProps) {
  const t = useText();
  const facts = useFacts(detail, session.officer.id);
  const known = knownFacts(file);
  const isChange = file.theCase.caseType === 'employer_change';
  const mayTriage = canTake('case.triage', file.theCase.state);
  const answer = decideRoute(known, today);
  const isAsking = isChange && triageFields(known, answer).some(({ question }) => question !== null);
  // Once asked for, what the e-file offers stays on the screen, also when the last question is answered.
  const hasAsked = useRef(false);
  hasAsked.current ||= isAsking && mayTriage;
  const proposals = useProposals(file, today, hasAsked.current);
  const sure = new Set<string>(proposals.sure.map(({ field }) => field));
  const offered = sure.size === 0 ? file : withProposals(file, proposals.all);
  const further = sure.size === 0 ? answer : decideRoute(knownFacts(offered), today);
  const proposed = new Set<string>(proposals.all.map(({ field }) => field));
  const fields = isChange ? triageFields(known, answer, { proposed, further }) : [];
  const others = proposals.all.filter(({ field }) => !isTriageField(field));
  const next = isChange ? firstAsked(fields, further, sure) : null;
  const asked = fields.filter(({ question }) => question !== null).length;
  const place = useRef<HTMLDivElement>(null);
  const moveOn = useRef(true);
  const triage = useTriage(detail, session, () => onStage(null));
  const taking = useConfirmProposals(detail.case.id);

  // The first open question has the focus when the screen opens, and the next one after each answer; while one key confirms what
  // the e-file says, Enter is for that.
  const first = sure.size > 0 ? null : next;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed fact is what moves on, whichever it is
  useEffect(() => {
    if (!moveOn.current || proposals.isReading) return;
    moveOn.current = false;
    focusFact(place.current, first);
  }, [first, detail.facts, proposals.isReading]);

  const confirmSure = async (): Promise<boolean> => {
    moveOn.current = true;
    const isDone = await taking.confirm(proposals.sure);
    if (!isDone) moveOn.current = false;
    return isDone;
  };
  // Where what the e-file says surely leads to a case that needs no permission, the key that confirms it closes the case as well.
  const settlesOffered = next === null && further.route !== null && courseStep(offered, today).code === 'settle';
  const settleOffered = async (): Promise<void> => {
    if (await confirmSure()) triage.settle(further, offered);
  };
  useKeys(place, { 'Control+Enter': () => void confirmSure() });
  const settles = step.code === 'settle';
  const confirms = step.code === 'confirm_route' || step.code === 'triage_again';
  const unclear = facts.inTrouble ?? next;
  usePrimaryAction(
    facts.inTrouble === null && isAsking && sure.size > 0
      ? {
          label: settlesOffered
            ? t('proposal.confirmAndSettle', { count: sure.size, route: further.route })
            : t('proposal.confirmSure', { count: sure.size }),
          isDisabled: taking.isRunning || triage.isRunning,
          run: () => void (settlesOffered ? settleOffered() : confirmSure()),
        }
      : facts.inTrouble === null && isChange && mayTriage && answer.route !== null && (settles || confirms)
        ? {
            label: t(settles ? 'course.triage.settle' : 'course.triage.confirm', { route: answer.route }),
            isDisabled: triage.isRunning,
            run: () => (settles ? triage.settle(answer, file) : triage.confirm(answer)),
          }
        : unclear !== null
          ? { label: t('course.triage.answer'), run: () => focusFact(place.current, unclear) }
          : null,
  );

  const onRecorded = (): void => {
    moveOn.current = true;
  };
  const shared = { facts, detail, session, onRecorded };
  return (
    <div className={styles.triage} ref={place}>
      <div className={stage.column}>
        <section className={stage.card} aria-label={t('course.triage.facts')}>
          <h3 className={stage.title}>
            {t('course.triage.facts')}
            {isChange && <span className="figures">{t('course.triage.open', { count: asked })}</span>}
            {proposals.all.length > 0 && (
              <span className="figures">{t('proposal.count', { count: proposals.all.length })}</span>
            )}
            {sure.size > 0 && (
              <Button keys="⌃↵" isDisabled={taking.isRunning} onPress={() => void confirmSure()}>
                {t('proposal.confirmSure', { count: sure.size })}
              </Button>
            )}
          </h3>
          {fields.map(({ field, question }) => (
            <FactField key={field} field={field} question={question} proposal={proposals.of(field)} {...shared} />
          ))}
          {!isChange && <p className={stage.quiet}>{t('course.triage.otherType')}</p>}
        </section>
        {others.length > 0 && (
          <section className={stage.card} aria-label={t('proposal.more')}>
            <h3 className={stage.title}>{t('proposal.more')}</h3>
            {others.map((proposal) => (
              <FactField key={proposal.field} field={proposal.field} proposal={proposal} {...shared} />
            ))}
          </section>
        )}
        <MoreFacts
          shown={[...fields, ...others].map(({ field }) => field)}
          facts={facts}
          detail={detail}
          session={session}
        />
      </div>
      {isChange && (
        <RouteCard
          answer={further}
          isProvisional={!isSameWay(answer, further)}
          confirmed={file.theCase.route}
          mayConfirm={mayTriage}
          onOtherRoute={triage.choose}
        />
      )}
    </div>
  );
}

/** Whether two answers leave the same ways open. */
function isSameWay(one: RouteAnswer, other: RouteAnswer): boolean {
  return one.decided === other.decided && one.candidates.join() === other.candidates.join();
}
