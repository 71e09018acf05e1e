import type { DueReason } from '../records/case.ts';
import type { LocalDate } from '../time/local-date.ts';

/** Days from today within which a clock is looked at. */
export const HORIZONS = [7, 14, 28] as const;
export type Horizon = (typeof HORIZONS)[number];
export type PerHorizon = Readonly<Record<Horizon, number>>;

/** A case goes from one desk (null: none yet) to another. */
export interface Move {
  readonly caseId: string;
  readonly fromOfficerId: string | null;
  readonly toOfficerId: string;
}

/**
 * Why a move is proposed, and why to this person: codes with the figures that speak for them, from which both languages make one sentence.
 * Every figure can be had from the office again (reasons.property.test.ts does).
 */
export type MoveReason = MoveGain & {
  /** Null where the gain says it already. */
  readonly there: RecipientReason | null;
};

/** What the move is good for. `from` and `to` are loads in percent of the time of 28 days; days are days ahead. */
export type MoveGain =
  | Gain<'nobody_has_it', { minutes: number; dueOn: LocalDate | null; dueReason: DueReason | null }>
  | Gain<'owner_absent' | 'desk_emptied', { minutes: number; dueOn: LocalDate | null }>
  | Gain<'secondment_ends', { secondedUntil: LocalDate | null; dueOn: LocalDate | null }>
  | Gain<'not_permitted_any_more', { barrier: Barrier | null }>
  /** Where it lies now its clock breaks, there it does not. `move`: it breaks there only beside the other moves. */
  | Gain<'saves_clock', Compared & { dueOn: LocalDate | null; dueReason: DueReason | null }>
  /** Clocks of other cases of the desk that gives it: without this move they would break; the first of them is due on. */
  | Gain<'makes_room', { clocks: number; firstDueOn: LocalDate | null }>
  /** The same, but it takes this move and others of the plan: clocks that break now and are kept then, its work stood before them. */
  | Gain<'makes_room_together', { clocks: number; firstDueOn: LocalDate | null }>
  /** More is due at the desk that gives it than there is time; minutes. */
  | Gain<'relieves_due', Compared & { days: Horizon; before: number; after: number; available: number }>
  | Gain<'evens_load', Compared & { minutes: number } & Loads>
  | Gain<'spreads_urgent' | 'spreads_hard', Compared & { before: number; after: number; fair: number }>
  | Gain<'ramp_up', { minutes: number; toBefore: number | null; toAfter: number | null }>
  | Gain<'stays_with_linked', { linkedCaseId: string; linkedReference: string }>;

/** Why this person and no other. */
export type RecipientReason =
  | {
      readonly code: 'held_hearing' | 'knows_case' | 'only_one' | 'may_sign';
      readonly data: Readonly<Record<string, never>>;
    }
  | { readonly code: 'has_linked'; readonly data: { readonly linkedCaseId: string; readonly linkedReference: string } }
  /** Reaches it in time. */
  | { readonly code: 'in_time'; readonly data: { readonly dueOn: LocalDate } }
  /** Work after all moves in percent of the time of 28 days: at most 100, or more. */
  | { readonly code: 'has_room' | 'full'; readonly data: { readonly toAfter: number } };

interface Gain<Code extends string, Data> {
  readonly code: Code;
  readonly data: Readonly<Data>;
}

/**
 * What the two figures of a gain compare: `plan` the office as it lies with the office after all moves; `move`, where other moves of the
 * plan hide it, all other moves without this one with all moves.
 */
interface Compared {
  readonly compared: 'plan' | 'move';
}

interface Loads {
  readonly fromBefore: number;
  readonly fromAfter: number;
  readonly toBefore: number;
  readonly toAfter: number;
}

export interface ProposedMove extends Move {
  readonly because: MoveReason;
}

/** Why a case cannot go to a person, or not leave its desk: a hard constraint, never weighed against anything. */
export type Barrier =
  | 'case_type'
  | 'letters'
  | 'final_signature'
  | 'conflict_of_interest'
  | 'secondment_ends'
  | 'absent'
  | 'closed_desk'
  | 'linked_cases'
  | 'heard_by'
  | 'known_by'
  | 'frozen_deadline'
  | 'frozen_appointment'
  | 'locked'
  | 'moved_lately'
  | 'out_of_scope';

/** What could not be solved: a case nobody may take, or a load no moving can lift. */
export interface Unsolved {
  readonly kind: 'nobody_may' | 'stays_overdue' | 'too_little_time' | 'most_moves';
  readonly caseId: string | null;
  readonly officerId: string | null;
  /** Per barrier, how many persons it shuts out; empty when none is the reason. */
  readonly barriers: Readonly<Partial<Record<Barrier, number>>>;
  readonly data: Readonly<Record<string, string | number | null>>;
}

/** One desk's load. Minutes; `share` is work planned within 28 days over time available within 28 days, null without any time. */
export interface OfficerLoad {
  readonly officerId: string;
  readonly cases: number;
  readonly minutes: number;
  readonly available: PerHorizon;
  readonly dueWork: PerHorizon;
  /** Clocks that break at this pace: cases due within so many days that the desk does not reach in time, earliest day first. */
  readonly breaking: PerHorizon;
  readonly urgent: number;
  readonly hard: number;
  readonly waiting: number;
  readonly share: number | null;
}

export interface Effect {
  readonly officers: readonly OfficerLoad[];
  readonly unassigned: OfficerLoad;
  readonly breaking: PerHorizon;
  /** In minutes, less is better; the parts add up to it. */
  readonly objective: number;
  readonly parts: Readonly<Record<'overload' | 'imbalance' | 'urgent' | 'hard' | 'unassigned' | 'moving', number>>;
}

/** What the solver answers. Nothing is done by it. */
export interface Proposal {
  readonly on: LocalDate;
  readonly moves: readonly ProposedMove[];
  readonly before: Effect;
  readonly after: Effect;
  /** No distribution within the constraints, as good in places and clocks, has a smaller objective than this. */
  readonly bound: number;
  /** (objective - bound) / objective, 0 when it is proven best. */
  readonly gap: number;
  readonly unsolved: readonly Unsolved[];
}
