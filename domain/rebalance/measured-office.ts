import type { Land } from '../law/land.ts';
import { addDays, daysBetween } from '../time/local-date.ts';
import { availableUntil, HORIZON_DAYS } from './capacity.ts';
import type { RebalanceCase, RebalanceOffice, RebalanceOfficer } from './office.ts';
import { HORIZONS } from './proposal.ts';
import { isInScope } from './scope.ts';
import { GOAL_WEIGHTS, type GoalWeights, WAITING_DIVISOR } from './weights.ts';

/** No desk: the case has no officer. */
export const NOBODY = -1;
/** The day has passed. */
export const OVERDUE = -1;
/** No day, or one beyond what is looked at. */
export const NO_DAY = HORIZON_DAYS;

/** What a case adds to a desk, each with the desk's room for it; what goes beyond the room costs. */
export const MEASURES = ['due7', 'due14', 'due28', 'planned', 'urgent', 'hard'] as const;
export const MEASURE_COUNT = MEASURES.length;

/**
 * An office in figures, officers and cases in the order of their ids: whatever order the input had, every answer is the same. Desks
 * and cases are indexes from here on. Arrays of measures are flat: `[index * MEASURE_COUNT + measure]`.
 */
export interface MeasuredOffice {
  readonly office: RebalanceOffice;
  /** `mayFinalSign` is never null here. */
  readonly officers: readonly RebalanceOfficer[];
  readonly cases: readonly RebalanceCase[];
  readonly deskOf: ReadonlyMap<string, number>;
  readonly caseOf: ReadonlyMap<string, number>;
  readonly weights: GoalWeights;
  /** Per measure, minutes of the objective for each unit beyond the room. */
  readonly measureWeights: Int32Array;
  /** Per desk, the ids of the cases its officer must not work on. */
  readonly excluded: readonly ReadonlySet<string>[];
  /** Per desk, minutes until each day. */
  readonly until: readonly Int32Array[];
  /** Desks; NOBODY. */
  readonly owner: Int32Array;
  /** Days from today; OVERDUE; NO_DAY. */
  readonly day: Int32Array;
  /** Minutes that count: those of a waiting case in part. */
  readonly work: Int32Array;
  /** Per case. */
  readonly measures: Int32Array;
  /** Per desk. */
  readonly room: Float64Array;
  /** Cases as desks work them off: by day, then by receipt (equal treatment), then by id. */
  readonly order: Int32Array;
}

const KNOWN = new WeakMap<RebalanceOffice, MeasuredOffice>();

/** Measures an office once; asked again for the same object, the answer is at hand. The office must be one that `readOffice` took. */
export function measuredOffice(office: RebalanceOffice): MeasuredOffice {
  const known = KNOWN.get(office);
  if (known !== undefined) return known;
  const measured = measure(office);
  KNOWN.set(office, measured);
  return measured;
}

function measure(office: RebalanceOffice): MeasuredOffice {
  const officers = office.officers.map((officer) => withSignature(inRampUp(officer, office))).sort(byId);
  const cases = [...office.cases].sort(byId);
  const deskOf = new Map(officers.map(({ id }, at) => [id, at]));
  const caseOf = new Map(cases.map(({ id }, at) => [id, at]));
  const days = { on: office.on, land: office.land as Land };
  const until = officers.map((officer) => availableUntil(officer, days));
  const day = daysOf(cases, office);
  const work = Int32Array.from(cases, ({ minutes, waiting }) =>
    waiting ? Math.ceil(minutes / WAITING_DIVISOR) : minutes,
  );
  const measures = new Int32Array(cases.length * MEASURE_COUNT);
  for (let at = 0; at < cases.length; at++) {
    const each = cases[at] as RebalanceCase;
    const first = at * MEASURE_COUNT;
    for (let k = 0; k < HORIZONS.length; k++) measures[first + k] = day[at]! < HORIZONS[k]! ? work[at]! : 0;
    measures[first + 3] = work[at]!;
    measures[first + 4] = day[at]! < HORIZONS[0] && !each.waiting ? 1 : 0;
    measures[first + 5] = each.hard ? 1 : 0;
  }
  const weights = GOAL_WEIGHTS[office.goal.kind];
  const emptied = office.goal.kind === 'empty_desk' ? deskOf.get(office.goal.officerId) : undefined;
  const owner = Int32Array.from(cases, ({ ownerId }) => (ownerId === null ? NOBODY : deskOf.get(ownerId)!));
  return {
    office,
    officers,
    cases,
    deskOf,
    caseOf,
    weights,
    measureWeights: Int32Array.of(...weights.overload, weights.imbalance, weights.urgent, weights.hard),
    excluded: officers.map(({ excludedCases }) => new Set(excludedCases)),
    until,
    owner,
    day,
    work,
    measures,
    room: roomOf(until, measures, sharedCases({ office, cases, owner, day }), emptied),
    order: orderOf(cases, day),
  };
}

/** Who is to be led back to work is planned for as somebody who comes back today, unless the day is given. */
function inRampUp(officer: RebalanceOfficer, { goal, on }: RebalanceOffice): RebalanceOfficer {
  if (goal.kind !== 'ramp_up' || goal.officerId !== officer.id || officer.backSince !== null) return officer;
  return { ...officer, backSince: on };
}

/** Where nothing is said, a seconded person does not sign, all others do. */
function withSignature(officer: RebalanceOfficer): RebalanceOfficer {
  return { ...officer, mayFinalSign: officer.mayFinalSign ?? officer.secondedUntil === null };
}

/** Days from today until each case's day; the same days come up again and again. */
function daysOf(cases: readonly RebalanceCase[], { on }: RebalanceOffice): Int32Array {
  const end = addDays(on, HORIZON_DAYS);
  const known = new Map<string, number>();
  return Int32Array.from(cases, ({ dueOn }) => {
    if (dueOn === null || dueOn >= end) return NO_DAY;
    if (dueOn < on) return OVERDUE;
    let days = known.get(dueOn);
    if (days === undefined) {
      days = daysBetween(on, dueOn);
      known.set(dueOn, days);
    }
    return days;
  });
}

/**
 * What stays with nobody is no desk's: else that pile would hide that one desk gets more than the others. Linked cases are given
 * together, so one of them in scope is enough.
 */
function sharedCases(measured: Pick<MeasuredOffice, 'office' | 'cases' | 'owner' | 'day'>): boolean[] {
  const { cases, owner } = measured;
  const taken = cases.map((_, at) => isInScope(measured, at));
  const groups = new Set(cases.filter((_, at) => taken[at]).map(({ linkGroup }) => linkGroup));
  return cases.map(
    ({ linkGroup }, at) => owner[at] !== NOBODY || taken[at]! || (linkGroup !== null && groups.has(linkGroup)),
  );
}

/**
 * Room per desk: the time within 7, 14 and 28 days; then its fair share of the planned work that is shared, of its urgent and of its
 * hard cases, each by the time it has in the whole team's time (of 28 days; for the urgent of 7). Fair shares are rounded up to whole
 * ones; a desk to be emptied has none.
 */
function roomOf(
  until: readonly Int32Array[],
  measures: Int32Array,
  isShared: readonly boolean[],
  emptied: number | undefined,
): Float64Array {
  const time = HORIZONS.map((horizon) => until.map((minutes) => minutes[horizon - 1]!));
  const [week, , month] = time as [number[], number[], number[]];
  const total = MEASURES.map((_, measure) => {
    let sum = 0;
    for (const [at, shared] of isShared.entries()) if (shared) sum += measures[at * MEASURE_COUNT + measure]!;
    return sum;
  });
  const share = (measure: number, own: readonly number[], desk: number): number => {
    const whole = own.reduce((sum, minutes, at) => (at === emptied ? sum : sum + minutes), 0);
    return whole === 0 || desk === emptied ? 0 : Math.ceil((total[measure]! * own[desk]!) / whole);
  };
  return Float64Array.from(
    until.flatMap((_, desk) => [
      ...time.map((minutes) => minutes[desk]!),
      share(3, month, desk),
      share(4, week, desk),
      share(5, month, desk),
    ]),
  );
}

function orderOf(cases: readonly RebalanceCase[], day: Int32Array): Int32Array {
  return Int32Array.from(cases.keys()).sort((a, b) => {
    const byDay = day[a]! - day[b]!;
    if (byDay !== 0) return byDay;
    const [first, second] = [cases[a]!.receivedOn, cases[b]!.receivedOn];
    return first < second ? -1 : first > second ? 1 : a - b;
  });
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
