import { useRef, useState } from 'react';
import { DECISION_RULES, type DecisionKind } from '#domain/case/decision-kind.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { consentRestrictions } from '#domain/case/side-conditions.ts';
import { computeClocks } from '#domain/clocks/compute-clocks.ts';
import { decideRoute } from '#domain/routes/decide-route.ts';
import { longDay } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { dayOf } from '../../../ui/day-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { restoredText } from '../../drafts/restored-text.ts';
import { officerName } from '../../refusal-text.ts';
import { useKeptDraft } from '../../use-kept-draft.ts';
import type { StageProps } from '../course-stages.tsx';
import { useLetterDesk } from '../letters/use-letter-desk.ts';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import { useKeys } from '../use-keys.ts';
import styles from './decision.module.css';
import { beginDraft, type DecisionDraft, readDecisionDraft } from './decision-draft.ts';
import { fittingKinds, hasConsent } from './fitting-kinds.ts';
import { HearingPart, hearingOf } from './hearing-part.tsx';
import { ReasonsEditor } from './reasons-editor.tsx';
import { SideConditionList } from './side-condition-list.tsx';
import { TheirDraft } from './their-draft.tsx';
import { useDecision } from './use-decision.ts';
import { Validity } from './validity.tsx';

/** Writes a decision. Every key is kept; what somebody else saves meanwhile is shown beside it and nothing is overwritten. */
export function DecisionEditor(props: StageProps) {
  const { detail, file, session, today, onStage } = props;
  const t = useText();
  const decision = useDecision(detail, session);
  const letters = useLetterDesk(props);
  const kept = useKeptDraft(`draft.decision:${detail.case.id}`, readDecisionDraft);
  const [wasTried, setTried] = useState(false);
  const facts = knownFacts(file);
  const kinds = fittingKinds(file, facts, today);
  const restrictions = consentRestrictions(detail.consultations);
  const current = detail.decisions.find(({ state }) => state === 'draft') ?? null;
  const begun = beginDraft(current, { kind: kinds[0] ?? null, restrictions, longDay });
  const draft = kept.value ?? begun;
  const theirs = current !== null && kept.value !== null && draft.over !== current.id ? current : null;
  const rule = draft.kind === null ? null : DECISION_RULES[draft.kind];
  const burdens = rule?.burdens ?? false;
  const options: DecisionKind[] =
    draft.kind !== null && !kinds.includes(draft.kind) ? [draft.kind, ...kinds] : [...kinds];
  const permits = draft.kind === 'permit_change' || draft.kind === 'permit_with_restriction';
  const day = dayOf(draft.validUntil);
  const maySign = session.officer.mayFinalSign && !burdens;
  const clock = computeClocks(facts, today).clocks.find(({ code }) => code === 'TITLE_VALIDITY') ?? null;
  const returned = current && detail.history.filter(({ action }) => action === 'decision.return').at(-1);

  const change = (part: Partial<DecisionDraft>): void => kept.change({ ...draft, ...part });
  const toSave = { draft, restrictions, validUntil: day === 'invalid' ? null : day };
  const isReady =
    draft.kind !== null && day !== 'invalid' && theirs === null && !(burdens && draft.reasons.trim() === '');

  /** The id of the draft as it lies in the case now: saved first where it was changed. */
  const saved = async (): Promise<string | null> => {
    if (current !== null && kept.value === null) return current.id;
    const id = await decision.save(toSave);
    if (id !== null) kept.clear();
    return id;
  };
  const finish = async (): Promise<void> => {
    setTried(true);
    if (!isReady) return;
    const id = await saved();
    if (id !== null) await (maySign ? decision.sign(id) : decision.requestCosign(id));
  };
  const saveOnly = async (): Promise<void> => {
    setTried(true);
    if (isReady && (await decision.saveOnly(toSave))) kept.clear();
  };
  // Opening the screen and pressing Enter must never decide a case: first somebody writes, or goes on with what was written.
  const isBegun = kept.value !== null || current !== null;
  const writeHearing = (): void => {
    letters.begin('hearing');
    onStage('letters');
  };
  const action = isBegun
    ? {
        label: t(maySign ? 'decision.sign' : 'decision.handOn'),
        isDisabled: decision.isRunning,
        run: () => void finish(),
      }
    : burdens && hearingOf(detail) === null
      ? { label: t('decision.hearing.write'), run: writeHearing }
      : { label: t('decision.begin'), run: () => place.current?.querySelector('textarea')?.focus() };
  // Until what was written before is here, it is not known what Enter should do.
  usePrimaryAction(kept.isLoaded ? action : null);
  const place = useRef<HTMLDivElement>(null);
  useKeys(place, { 'Control+Enter': () => void finish(), 'Control+s': () => void saveOnly() });
  if (!kept.isLoaded) return null;
  const reasonsError =
    wasTried && burdens && draft.reasons.trim() === ''
      ? t('decision.reasons.missing')
      : decision.trouble?.at === 'reasons'
        ? decision.trouble.text
        : null;
  return (
    <div ref={place} className={theirs ? styles.besides : styles.alone}>
      <section className={stage.card} aria-label={t('decision.title')}>
        <h3 className={stage.title}>
          {t('decision.title')}
          <span role="status">
            {kept.state === 'kept' &&
              (kept.restoredAt === null ? t('decision.kept') : restoredText(kept.restoredAt, t))}
            {kept.state === 'not_kept' && t('decision.notKept')}
          </span>
        </h3>
        <div className={styles.body}>
          {returned?.remark && (
            <p className={styles.needed} lang="de">
              {t('decision.returnedWith', {
                name: officerName(returned.actorId, t, session.officers),
                remark: returned.remark,
              })}
            </p>
          )}
          <div className={styles.kindField}>
            {draft.kind !== null && (
              <SelectField
                label={t('decision.kind')}
                value={draft.kind}
                onChange={(kind) => change({ kind })}
                options={options.map((id) => ({ id, name: DECISION_RULES[id].name }))}
              />
            )}
            {rule && (
              <p className={styles.soft} lang="de">
                {rule.legalBasis}
                {rule.needsFinalSignature && ` · ${t('decision.needsSigner')}`}
                {burdens && ` · ${t('decision.fourEyes')}`}
              </p>
            )}
          </div>
          {burdens && (
            <HearingPart
              detail={detail}
              today={today}
              waivedBecause={draft.hearingWaivedBecause}
              error={decision.trouble?.at === 'hearing' ? decision.trouble.text : null}
              onWaive={(hearingWaivedBecause) => change({ hearingWaivedBecause })}
              onWrite={writeHearing}
            />
          )}
          {permits && !hasConsent(detail.consultations) && decideRoute(facts, today).baConsent === 'required' && (
            <p className={styles.needed} lang="de">
              {t('decision.noConsent')}
            </p>
          )}
          {!burdens && draft.kind !== 'noted' && draft.kind !== 'no_permission_required' && (
            <>
              <SideConditionList
                restrictions={restrictions}
                more={draft.sideConditions}
                onChange={(sideConditions) => change({ sideConditions })}
              />
              <Validity
                value={draft.validUntil}
                clock={clock}
                titleValidUntil={detail.case.titleValidUntil}
                onChange={(validUntil) => change({ validUntil })}
              />
            </>
          )}
          <ReasonsEditor detail={detail} draft={draft} isNeeded={burdens} error={reasonsError} onChange={change} />
          {decision.trouble?.at === 'draft' && (
            <p className={styles.trouble} role="alert">
              {decision.trouble.text}
            </p>
          )}
          {rule && <p className={styles.soft}>{t(maySign ? 'decision.sign.means' : 'decision.handOn.means')}</p>}
          <div className={styles.buttons}>
            <Button keys="⌃↵" isDisabled={decision.isRunning} onPress={() => void finish()}>
              {t(maySign ? 'decision.sign' : 'decision.handOn')}
            </Button>
            <Button keys="⌃S" isDisabled={decision.isRunning} onPress={() => void saveOnly()}>
              {t('decision.save')}
            </Button>
            {kept.value !== null && (
              <Button kind="bare" onPress={kept.clear}>
                {t('decision.discard')}
              </Button>
            )}
          </div>
        </div>
      </section>
      {theirs && (
        <TheirDraft
          detail={detail}
          session={session}
          decision={theirs}
          onKeepMine={() => change({ over: theirs.id })}
          onTakeTheirs={kept.clear}
        />
      )}
    </div>
  );
}
