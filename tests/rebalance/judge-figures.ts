import { brokenBy, HORIZONS, Judge, type JudgedCase, type JudgedMove, type JudgedOffice } from './judge.ts';
import { daysFrom } from './judge-time.ts';

/** The tables of docs/spec/rebalance.md, typed off. */
const EVEN = { overload: [3, 2, 1], imbalance: 2, urgent: 30, hard: 30, moving: 1, perMinute: 9, perCase: 480 };
const SAVE = { overload: [20, 10, 5], imbalance: 1, urgent: 40, hard: 10, moving: 4, perMinute: 37, perCase: 960 };

export interface JudgedAnswer {
  moves: JudgedMove[];
  before: JudgedEffect;
  after: JudgedEffect;
  bound: number;
  gap: number;
}

export interface JudgedEffect {
  officers?: JudgedLoad[];
  unassigned?: JudgedLoad;
  breaking: Record<number, number>;
  objective: number;
  parts: Record<string, number>;
}

interface JudgedLoad {
  officerId: string;
  cases: number;
  minutes: number;
  available: Record<number, number>;
  dueWork: Record<number, number>;
  breaking: Record<number, number>;
  urgent: number;
  hard: number;
  waiting: number;
  share: number | null;
}

/** An office after some moves, figured out from the spec. */
export function figuresOf(judge: Judge, moves: readonly JudgedMove[]): Required<JudgedEffect> {
  const { office } = judge;
  const weights = judge.goal.kind === 'save_clocks' ? SAVE : EVEN;
  const owners = new Map([...judge.owners, ...moves.map(({ caseId, toOfficerId }) => [caseId, toOfficerId] as const)]);
  const broken = judge.breaking(owners);
  const isUrgent = (each: JudgedCase): boolean => judge.day(each) < 7 && each.waiting !== true;
  const loadOf = (id: string | null): JudgedLoad => {
    const own = office.cases.filter((each) => owners.get(each.id) === id);
    const until = id === null ? null : judge.until.get(id)!;
    const per = (of: (days: number) => number): Record<number, number> =>
      Object.fromEntries(HORIZONS.map((days) => [days, of(days)]));
    const available = per((days) => until?.[days - 1] ?? 0);
    return {
      officerId: id ?? '',
      cases: own.length,
      minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
      available,
      dueWork: per((days) => sumOf(own.filter((each) => judge.day(each) < days))),
      breaking: per((days) => own.filter((each) => broken.has(each.id) && judge.day(each) < days).length),
      urgent: own.filter(isUrgent).length,
      hard: own.filter(({ hard }) => hard === true).length,
      waiting: own.filter(({ waiting }) => waiting === true).length,
      share: available[28] === 0 ? null : sumOf(own) / available[28]!,
    };
  };
  const officers = [...judge.officers.keys()].sort((a, b) => (a < b ? -1 : 1)).map(loadOf);
  const emptied = judge.goal.kind === 'empty_desk' ? judge.goal.officerId : undefined;
  const sharing = officers.filter(({ officerId }) => officerId !== emptied);
  const time = (days: number): number => sharing.reduce((sum, { available }) => sum + available[days]!, 0);
  const fair = (all: number, load: JudgedLoad, days: number): number =>
    time(days) === 0 || load.officerId === emptied ? 0 : Math.ceil((all * load.available[days]!) / time(days));
  const isLinked = (each: JudgedCase): boolean =>
    each.linkGroup != null && office.cases.some((other) => other.linkGroup === each.linkGroup && judge.inScope(other));
  const shared = office.cases.filter((each) => each.ownerId != null || judge.inScope(each) || isLinked(each));
  const [allWork, allUrgent, allHard] = [
    sumOf(shared),
    shared.filter(isUrgent).length,
    shared.filter(({ hard }) => hard === true).length,
  ];
  const parts = { overload: 0, imbalance: 0, urgent: 0, hard: 0, unassigned: 0, moving: 0 };
  for (const load of officers) {
    for (const [at, days] of HORIZONS.entries())
      parts.overload += weights.overload[at]! * Math.max(0, load.dueWork[days]! - load.available[days]!);
    const planned = sumOf(office.cases.filter((each) => owners.get(each.id) === load.officerId));
    parts.imbalance += weights.imbalance * Math.max(0, planned - fair(allWork, load, 28));
    parts.urgent += weights.urgent * Math.max(0, load.urgent - fair(allUrgent, load, 7));
    parts.hard += weights.hard * Math.max(0, load.hard - fair(allHard, load, 28));
  }
  for (const each of office.cases) {
    const owner = owners.get(each.id) ?? null;
    if (owner === null || judge.displaced(each, owner) !== null)
      parts.unassigned += weights.perCase + weights.perMinute * judge.work(each);
    if (owner === null || owner === each.ownerId) continue;
    const knownBy = each.knownBy ?? [];
    let minutes = knownBy.includes(owner) ? 0 : 15;
    if (each.ownerId !== null && knownBy.includes(each.ownerId)) minutes += 20;
    if (each.movedOn != null && daysFrom(each.movedOn, office.on) <= 28) minutes += 30;
    parts.moving += weights.moving * minutes;
  }
  const unassigned = loadOf(null);
  return {
    officers,
    unassigned,
    breaking: Object.fromEntries(
      HORIZONS.map((days) => [days, [...officers, unassigned].reduce((sum, { breaking }) => sum + breaking[days]!, 0)]),
    ),
    objective: Object.values(parts).reduce((a, b) => a + b, 0),
    parts,
  };

  function sumOf(cases: readonly JudgedCase[]): number {
    return cases.reduce((sum, each) => sum + judge.work(each), 0);
  }
}

/** Everything that is wrong with an answer to an office; empty when nothing is. */
export function faultsOf(office: JudgedOffice, answer: JudgedAnswer): string[] {
  const judge = new Judge(office);
  const faults = brokenBy(judge, answer.moves);
  for (const [name, given, own] of [
    ['before', answer.before, figuresOf(judge, [])],
    ['after', answer.after, figuresOf(judge, answer.moves)],
  ] as const) {
    for (const key of Object.keys(own) as (keyof typeof own)[])
      if (given[key] !== undefined && !same(given[key], own[key]))
        faults.push(`${name}.${key}: ${JSON.stringify(given[key])} is ${JSON.stringify(own[key])}`);
  }
  const { after, bound, gap } = answer;
  if (bound > after.objective) faults.push(`bound ${bound} is above ${after.objective}`);
  if (Math.abs(gap - (after.objective === 0 ? 0 : (after.objective - bound) / after.objective)) > 1e-9)
    faults.push(`gap ${gap}`);
  return faults;
}

/** Equal as JSON, whatever the order of the names. */
function same(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
