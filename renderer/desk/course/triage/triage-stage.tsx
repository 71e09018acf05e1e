import { useEffect, useRef } from 'react';
import { knownFacts } from '#domain/case/known-facts.ts';
import { canTake } from '#domain/case/transitions.ts';
import { decideRoute } from '#domain/routes/decide-route.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { StageProps } from '../course-stages.tsx';
import { FactField } from '../facts/fact-field.tsx';
import { MoreFacts } from '../facts/more-facts.tsx';
import { useFacts } from '../facts/use-facts.ts';
import { focusFact } from '../focus-fact.ts';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import { RouteCard } from './route-card.tsx';
import { firstAsked, triageFields } from './triage-fields.ts';
import styles from './triage-stage.module.css';
import { useTriage } from './use-triage.ts';

/** Sichtung: the facts that decide the route, asked one after the other, and the route they lead to, computed with each answer. */
export function TriageStage({ detail, file, session, today, step, onStage }: StageProps) {
  const t = useText();
  const facts = useFacts(detail, session.officer.id);
  const known = knownFacts(file);
  const isChange = file.theCase.caseType === 'employer_change';
  const answer = decideRoute(known, today);
  const fields = isChange ? triageFields(known, answer) : [];
  const next = isChange ? firstAsked(fields, answer) : null;
  const asked = fields.filter(({ question }) => question !== null).length;
  const place = useRef<HTMLDivElement>(null);
  const moveOn = useRef(true);
  const triage = useTriage(detail, session, () => onStage(null));
  const mayTriage = canTake('case.triage', file.theCase.state);

  // The first open question has the focus when the screen opens, and the next one after each answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed fact is what moves on, whichever it is
  useEffect(() => {
    if (!moveOn.current) return;
    moveOn.current = false;
    focusFact(place.current, next);
  }, [next, detail.facts]);

  const settles = step.code === 'settle';
  const confirms = step.code === 'confirm_route' || step.code === 'triage_again';
  const unclear = facts.inTrouble ?? next;
  usePrimaryAction(
    facts.inTrouble === null && isChange && mayTriage && answer.route !== null && (settles || confirms)
      ? {
          label: t(settles ? 'course.triage.settle' : 'course.triage.confirm', { route: answer.route }),
          isDisabled: triage.isRunning,
          run: () => (settles ? triage.settle(answer, known) : triage.confirm(answer)),
        }
      : unclear !== null
        ? { label: t('course.triage.answer'), run: () => focusFact(place.current, unclear) }
        : null,
  );

  const onRecorded = (): void => {
    moveOn.current = true;
  };
  return (
    <div className={styles.triage} ref={place}>
      <div className={stage.column}>
        <section className={stage.card} aria-label={t('course.triage.facts')}>
          <h3 className={stage.title}>
            {t('course.triage.facts')}
            {isChange && <span className="figures">{t('course.triage.open', { count: asked })}</span>}
          </h3>
          {fields.map(({ field, question }) => (
            <FactField
              key={field}
              field={field}
              question={question}
              facts={facts}
              detail={detail}
              session={session}
              onRecorded={onRecorded}
            />
          ))}
          {!isChange && <p className={stage.quiet}>{t('course.triage.otherType')}</p>}
        </section>
        <MoreFacts shown={fields.map(({ field }) => field)} facts={facts} detail={detail} session={session} />
      </div>
      {isChange && (
        <RouteCard answer={answer} confirmed={file.theCase.route} mayConfirm={mayTriage} onOtherRoute={triage.choose} />
      )}
    </div>
  );
}
