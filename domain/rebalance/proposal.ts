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

/** Why a move is proposed: the code with the figures that speak for it, from which both languages make one sentence. */
export interface MoveReason {
  readonly code:
    | 'saves_clock'
    | 'owner_absent'
    | 'desk_emptied'
    | 'secondment_ends'
    | 'nobody_has_it'
    | 'evens_load'
    | 'ramp_up'
    | 'stays_with_linked'
    | 'spreads_urgent'
    | 'spreads_hard'
    | 'knows_case'
    | 'not_permitted_any_more';
  readonly data: Readonly<Record<string, string | number | null>>;
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
  /** No distribution within the constraints has a smaller objective than this. */
  readonly bound: number;
  /** (objective - bound) / objective, 0 when it is proven best. */
  readonly gap: number;
  readonly unsolved: readonly Unsolved[];
}
