import { CaseType } from '#domain/case/case-type.ts';
import { RebalanceOffice } from '#domain/rebalance/office.ts';
import { DueReason } from '#domain/records/case.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { type Chance, seeded } from '../letters/seeded-random.ts';

const ON = localDate('2026-11-23');
const TYPES = CaseType.options;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const RANGES = [
  { from: 'A', to: 'E' },
  { from: 'F', to: 'M' },
  { from: 'N', to: 'Z' },
];
/** Minutes left as a table of weights gives them: by kind and state, a little more per page and person. */
const MINUTES = [15, 25, 35, 40, 50, 60, 75, 90, 120, 180] as const;

export interface InventedOffice {
  seed: number;
  cases: number;
  officers: number;
  scope?: object;
  goal?: object;
  limits?: object;
  /** Cases at the first desk, for an absent person or a desk to empty; the others share the rest. */
  firstDesk?: number;
  /** The person of the first desk is away for all of the time. */
  firstAway?: boolean;
  /** The first desk is empty and may be given everything, as when a person comes back. */
  firstEmpty?: boolean;
}

/**
 * An office as large as a real one, invented: part-time, counter duty, beginners, seconded helpers, days off, letter ranges, cases of
 * every kind with days behind and ahead of today, families, hearings. Some desks have twice the work of others. Ids `b001`, `v00001`.
 */
export function inventedOffice(options: InventedOffice): RebalanceOffice {
  const chance = seeded(options.seed);
  const officers = Array.from({ length: options.officers }, (_, at) => officer(chance, at, options));
  const burden = officers.map((_, at) => (at === 0 && options.firstEmpty === true ? 0 : chance.between(0.4, 2)));
  const whole = burden.reduce((sum, share) => sum + share, 0);
  const drawn = (): number => {
    let left = chance.next() * whole;
    return Math.max(
      0,
      burden.findIndex((share) => {
        left -= share;
        return left < 0;
      }),
    );
  };
  const cases = Array.from({ length: options.cases }, (_, at) => {
    const each = workCase(chance, at, officers);
    const desk = at < (options.firstDesk ?? 0) ? 0 : chance.happens(0.04) ? null : deskFor(each, officers, drawn);
    return owned(chance, each, desk === null ? null : officers[desk]!.id);
  });
  linkSome(chance, cases);
  const { scope, goal, limits } = options;
  return RebalanceOffice.parse({ on: ON, officers, cases, scope, goal, limits });
}

function officer(chance: Chance, at: number, { firstAway, firstEmpty, cases }: InventedOffice) {
  const hours = chance.pick([234, 468, 468, 468, 351, 374]);
  const kind = chance.next();
  const away = firstAway === true && at === 0;
  const drawn = {
    id: `b${String(at + 1).padStart(3, '0')}`,
    week: [hours, hours, hours, hours, hours],
    counter: [0, 0, 0, 0, 0].map(() => (chance.happens(0.3) ? 180 : 0)),
    absences: away ? [{ from: ON, to: addDays(ON, 90) }] : chance.happens(0.15) ? [absence(chance)] : [],
    caseTypes: kind < 0.12 ? ['employer_change', 'skilled_work', 'blue_card'] : null,
    letters: chance.happens(0.5) ? chance.pick(RANGES) : null,
    mayFinalSign: kind >= 0.12,
    secondedUntil: kind < 0.12 ? addDays(ON, chance.whole(-2, 120)) : null,
    since: kind > 0.8 ? addDays(ON, -chance.whole(0, 200)) : null,
    excludedCases: Array.from({ length: chance.whole(0, 3) }, () => caseId(chance.whole(0, cases - 1))),
    closed: !away && chance.happens(0.05),
  };
  if (firstEmpty !== true || at > 0) return drawn;
  return {
    ...drawn,
    absences: [],
    caseTypes: null,
    letters: null,
    mayFinalSign: true,
    secondedUntil: null,
    closed: false,
  };
}

function absence(chance: Chance) {
  const from = addDays(ON, chance.whole(-10, 20));
  return { from, to: addDays(from, chance.whole(0, 21)) };
}

function workCase(chance: Chance, at: number, officers: readonly { id: string }[]) {
  const late = chance.happens(0.04);
  const dueOn = late
    ? addDays(ON, -chance.whole(1, 20))
    : chance.happens(0.66)
      ? addDays(ON, chance.whole(0, 120))
      : null;
  return {
    id: caseId(at),
    reference: `33-${1000 + at}/26`,
    caseType: chance.pick(TYPES),
    minutes: chance.pick(MINUTES) + chance.whole(0, 8) * 5,
    ownerId: null as string | null,
    receivedOn: addDays(ON, -chance.whole(0, 150)),
    dueOn,
    dueReason: dueOn === null ? null : chance.pick(DueReason.options),
    letter: chance.pick(LETTERS),
    needsFinalSignature: chance.happens(0.15),
    hard: chance.happens(0.12),
    waiting: chance.happens(0.3),
    heardBy: null as string | null,
    knownBy: chance.happens(0.1) ? [chance.pick(officers).id] : [],
    appointmentOn: chance.happens(0.04) ? addDays(ON, chance.whole(0, 20)) : null,
    locked: chance.happens(0.02),
    movedOn: chance.happens(0.08) ? addDays(ON, -chance.whole(0, 40)) : null,
    linkGroup: null as string | null,
  };
}

type InventedCase = ReturnType<typeof workCase>;

function owned(chance: Chance, each: InventedCase, ownerId: string | null): InventedCase {
  const heardBy = chance.happens(0.03) ? ownerId : null;
  return { ...each, ownerId, heardBy, knownBy: chance.happens(0.35) && ownerId !== null ? [ownerId] : each.knownBy };
}

/** Mostly a desk that may have the case; what a person was given before a right ended is left with them now and then. */
function deskFor(each: InventedCase, officers: readonly ReturnType<typeof officer>[], drawn: () => number): number {
  for (let attempt = 0; attempt < 12; attempt++) {
    const desk = drawn();
    const { caseTypes, letters, mayFinalSign } = officers[desk]!;
    if (caseTypes !== null && !caseTypes.includes(each.caseType)) continue;
    if (letters !== null && (each.letter < letters.from || letters.to < each.letter)) continue;
    if (mayFinalSign || !each.needsFinalSignature) return desk;
  }
  return drawn();
}

/** Families of two to four cases; most lie on one desk. */
function linkSome(chance: Chance, cases: { ownerId: string | null; linkGroup: string | null }[]): void {
  for (let at = 0; at < cases.length; at++) {
    if (!chance.happens(0.04)) continue;
    const group = `g${at}`;
    const members = cases.slice(at, at + chance.whole(2, 4)).filter(({ linkGroup }) => linkGroup === null);
    const home = members[0]?.ownerId ?? null;
    for (const member of members) {
      member.linkGroup = group;
      if (!chance.happens(0.05)) member.ownerId = home;
    }
  }
}

function caseId(at: number): string {
  return `v${String(at + 1).padStart(5, '0')}`;
}
