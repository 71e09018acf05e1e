import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { CASE_STATE_NAMES, type CaseState, isDecided, isOpen } from '#domain/case/case-state.ts';
import { canTake } from '#domain/case/transitions.ts';
import type { Officer } from '#domain/records/office.ts';
import { hasInHand, mayExport } from '#domain/rights/actor.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { MessageId } from '../../i18n/catalogue.ts';
import type { TextValues } from '../../i18n/use-text.ts';

/** The small steps of a case, in the order of the menu. Their names are those of the commands that take them. */
export const PANEL_STEPS = [
  'followUp.set',
  'case.assign',
  'party.setAddress',
  'scan.wish',
  'case.pause',
  'case.resume',
  'card.order',
  'card.arrived',
  'card.handOver',
  'case.withdraw',
  'case.transfer',
  'case.merge',
  'case.close',
] as const;
export type PanelStep = (typeof PANEL_STEPS)[number];

/** Why a step is not possible, as a text of the catalogue with its values. */
export interface WhyNot {
  readonly id: MessageId;
  readonly values: TextValues;
}

/** A step of the menu; `why` is null when it can be taken. */
export interface StepOffer {
  readonly step: PanelStep;
  readonly why: WhyNot | null;
}

/** Steps that stand in the menu only where the case has come to them; everywhere else they would explain nothing. */
const ONLY_WHERE_POSSIBLE: readonly PanelStep[] = ['case.resume', 'card.order', 'card.arrived', 'card.handOver'];

/**
 * The steps of the menu for a case, those that are not possible with the reason. A case that rests is resumed, not paused;
 * a seconded person hands nothing over to another authority.
 */
export function stepOffers(detail: Pick<CaseDetail, 'case' | 'availability'>, session: Session): StepOffer[] {
  const steps = PANEL_STEPS.filter((step) => step !== 'case.transfer' || mayExport(session.officer));
  const offers = steps.map((step) => ({ step, why: whyNot(step, detail, session) }));
  return offers.filter(({ step, why }) =>
    ONLY_WHERE_POSSIBLE.includes(step) ? why === null : step !== 'case.pause' || detail.case.state !== 'paused',
  );
}

/** Colleagues a case can be handed to: of its team, except who has it. */
export function colleaguesFor(
  { teamId, assigneeId }: Pick<CaseDetail['case'], 'teamId' | 'assigneeId'>,
  { officers }: Pick<Session, 'officers'>,
): readonly Officer[] {
  return officers.filter(({ id, teamIds }) => id !== assigneeId && teamIds.includes(teamId));
}

function whyNot(
  step: PanelStep,
  { case: theCase, availability }: Pick<CaseDetail, 'case' | 'availability'>,
  session: Session,
): WhyNot | null {
  const state = CASE_STATE_NAMES[theCase.state];
  if (!isOpen(theCase.state)) return { id: 'steps.why.closed', values: { state } };
  if (step === 'followUp.set' || step === 'scan.wish') return null;
  if (step === 'case.assign') return whyNotAssign(theCase, session);
  if (step === 'party.setAddress') return availability === 'here' ? null : { id: 'steps.why.notHere', values: {} };
  if (!canTake(step, theCase.state)) return { id: stateReason(step, theCase.state), values: { state } };
  // What is missing can only be said of a file that is here.
  if (step === 'case.close' && availability !== 'here') return { id: 'steps.why.notHere', values: {} };
  return null;
}

function whyNotAssign(theCase: CaseDetail['case'], session: Session): WhyNot | null {
  const { officer, officers, standsInFor, today } = session;
  const { assigneeId } = theCase;
  const inHand = hasInHand({ id: officer.id, standsInFor }, theCase, localDate(today));
  if (assigneeId !== null && !inHand && officer.role !== 'team_lead') {
    return {
      id: 'steps.why.elsewhere',
      values: { name: officers.find(({ id }) => id === assigneeId)?.name ?? assigneeId },
    };
  }
  return colleaguesFor(theCase, session).length === 0 ? { id: 'steps.why.alone', values: {} } : null;
}

function stateReason(step: PanelStep, state: CaseState): WhyNot['id'] {
  if (step === 'case.close' && !isDecided(state)) return 'steps.why.undecided';
  if (isDecided(state)) return 'steps.why.decided';
  return 'steps.why.state';
}
