import type { Clock, ClockCode } from '../clocks/clock.ts';
import { computeClocks } from '../clocks/compute-clocks.ts';
import type { CaseFile } from '../commands/case-file.ts';
import type { Facts } from '../facts/facts.ts';
import type { Case, DueReason } from '../records/case.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type CaseState, isDecided, isOpen } from './case-state.ts';
import { checklistState } from './checklist-state.ts';
import { knownFacts } from './known-facts.ts';
import { owesPapers } from './paper-request.ts';

/** The columns of a case that follow from all its parts. */
export type ListColumns = Pick<Case, 'dueOn' | 'dueReason' | 'gaps' | 'papersOwed' | 'followUpOn'>;

/** A day on which something is due, and why; `clock` is null for a Wiedervorlage. */
export interface DueDay {
  readonly dueOn: LocalDate;
  readonly dueReason: DueReason;
  readonly clock: Clock | null;
}

/** Computes a case's list columns anew. `today` only decides which law holds where no fact does. */
export function listColumns(file: CaseFile, today: LocalDate): ListColumns {
  const facts = knownFacts(file);
  const [next] = dueDays(file, facts, today);
  const followUpOn = openFollowUps(file)[0]?.dueOn ?? null;
  return {
    dueOn: next?.dueOn ?? null,
    dueReason: next?.dueReason ?? null,
    gaps:
      file.theCase.route === null && file.theCase.caseType === 'employer_change' ? null : gapsOf(file, facts, today),
    papersOwed: isOpen(file.theCase.state) && undecided(file.theCase.state) && owesPapers(file),
    followUpOn,
  };
}

/**
 * What is due in a case, earliest first; nothing for a closed one. Where the law makes us act it is the earlier reading of the
 * clock, where an officer may confirm a fiction it is the day from which we may rely on it. `facts`: knownFacts of the same file.
 */
export function dueDays(file: CaseFile, facts: Facts, today: LocalDate): DueDay[] {
  const { state } = file.theCase;
  if (!isOpen(state)) return [];
  const { clocks } = computeClocks(facts, today);
  const due = clocks.flatMap((clock): DueDay[] => {
    const rule = DUE[clock.code];
    if (!rule?.counts(state, file) || !(clock.state === 'running' || clock.state === 'missed')) return [];
    return [{ dueOn: rule.day === 'rely' ? clock.mayRelyFrom : clock.mustActBy, dueReason: rule.reason, clock }];
  });
  const question = file.consultations.find((one) => one.state === 'question');
  if (question?.questionOn) due.push({ dueOn: question.questionOn, dueReason: 'ba_question', clock: null });
  for (const { dueOn } of openFollowUps(file)) due.push({ dueOn, dueReason: 'follow_up', clock: null });
  return due.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

function openFollowUps(file: CaseFile) {
  return file.followUps.filter(({ doneAt }) => doneAt === null).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

function gapsOf(file: CaseFile, facts: Facts, today: LocalDate): number {
  return checklistState(file, facts, today).filter(({ status }) => status === 'missing').length;
}

interface DueRule {
  readonly reason: DueReason;
  readonly day: 'act' | 'rely';
  readonly counts: (state: CaseState, file: CaseFile) => boolean;
}

const undecided = (state: CaseState): boolean => !isDecided(state);
/** States in which papers that were asked for beside the request to the BA may still be owed. */
const BESIDE_THE_BA: ReadonlySet<CaseState> = new Set([
  'ba_requested',
  'ba_question',
  'ba_granted',
  'ba_deemed_granted',
  'ba_refused',
]);
const always = (): boolean => true;

/** Which clocks stand in the queue; the others are shown in the case alone. */
const DUE: Readonly<Partial<Record<ClockCode, DueRule>>> = {
  BA_CONSENT_FICTION: { reason: 'ba_deemed_consent', day: 'rely', counts: (state) => state === 'ba_requested' },
  BA_CONSENT_FICTION_SHORT: { reason: 'ba_deemed_consent', day: 'rely', counts: (state) => state === 'ba_requested' },
  BLUE_CARD_SUSPENSION: { reason: 'blue_card_window', day: 'act', counts: undecided },
  DOCS_DEADLINE: {
    reason: 'documents_deadline',
    day: 'act',
    counts: (state, file) => state === 'awaiting_documents' || (BESIDE_THE_BA.has(state) && owesPapers(file)),
  },
  HEARING_DEADLINE: { reason: 'hearing_deadline', day: 'act', counts: (state) => state === 'hearing' },
  INACTION_SUIT: { reason: 'inaction_suit', day: 'act', counts: undecided },
  TITLE_EXPIRY: { reason: 'title_expires', day: 'act', counts: undecided },
  PROVISIONAL_CERTIFICATE_EXPIRY: { reason: 'certificate_expires', day: 'act', counts: always },
  EMPLOYER_INVITATION: { reason: 'fast_track_invitation', day: 'act', counts: undecided },
  PATERNITY_CONSENT_FICTION: { reason: 'paternity_fiction', day: 'act', counts: undecided },
  VISA_CONSENT_FICTION: { reason: 'visa_silence', day: 'act', counts: undecided },
};
