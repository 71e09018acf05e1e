import { daysFrom, isPresent, type JudgedOfficer, minutesUntil, plusDays } from './judge-time.ts';

/** An outside judge: an office and the answer to it, as files hold them, against docs/spec/rebalance.md. Shares no code with the tool. */

export interface JudgedCase {
  id: string;
  caseType: string;
  minutes: number;
  ownerId: string | null;
  receivedOn: string;
  dueOn?: string | null;
  letter?: string | null;
  needsFinalSignature?: boolean;
  hard?: boolean;
  waiting?: boolean;
  linkGroup?: string | null;
  heardBy?: string | null;
  knownBy?: string[];
  appointmentOn?: string | null;
  locked?: boolean;
  movedOn?: string | null;
}

export interface JudgedOffice {
  on: string;
  officers: JudgedOfficer[];
  cases: JudgedCase[];
  scope?: { kind: string; officerId?: string; from?: string; to?: string; caseIds?: string[] };
  goal?: { kind: string; officerId?: string };
  limits?: { mostMoves?: number | null; keepContinuity?: boolean; freezeDays?: number };
}

export interface JudgedMove {
  caseId: string;
  fromOfficerId: string | null;
  toOfficerId: string;
}

type Owners = ReadonlyMap<string, string | null>;
export const HORIZONS = [7, 14, 28] as const;

/** What an office is by the spec, asked case by case; slow and plain. */
export class Judge {
  readonly office: JudgedOffice;
  readonly officers: ReadonlyMap<string, JudgedOfficer>;
  readonly cases: ReadonlyMap<string, JudgedCase>;
  readonly until: ReadonlyMap<string, number[]>;
  readonly owners: Owners;
  readonly goal: { kind: string; officerId?: string };
  readonly #groups = new Map<string, JudgedCase[]>();
  readonly #breaking: ReadonlySet<string>;

  constructor(office: JudgedOffice) {
    this.office = office;
    this.goal = office.goal ?? { kind: 'even_load' };
    const { on } = office;
    this.officers = new Map(
      office.officers.map((each) => {
        const led = this.goal.kind === 'ramp_up' && this.goal.officerId === each.id && each.backSince == null;
        return [each.id, led ? { ...each, backSince: on } : each];
      }),
    );
    this.cases = new Map(office.cases.map((each) => [each.id, each]));
    this.until = new Map([...this.officers.values()].map((each) => [each.id, minutesUntil(each, on)]));
    this.owners = new Map(office.cases.map(({ id, ownerId }) => [id, ownerId]));
    for (const each of office.cases) {
      if (each.linkGroup == null) continue;
      this.#groups.set(each.linkGroup, [...(this.#groups.get(each.linkGroup) ?? []), each]);
    }
    this.#breaking = this.breaking(this.owners);
  }

  work({ minutes, waiting }: JudgedCase): number {
    return waiting === true ? Math.ceil(minutes / 4) : minutes;
  }

  /** Days until its day; -1: passed; 28: none, or later. */
  day({ dueOn }: JudgedCase): number {
    if (dueOn == null) return 28;
    return Math.max(-1, Math.min(28, daysFrom(this.office.on, dueOn)));
  }

  linked(each: JudgedCase): JudgedCase[] {
    return each.linkGroup == null ? [each] : this.#groups.get(each.linkGroup)!;
  }

  /** A desk's work in the order it is done. */
  #queue(): JudgedCase[] {
    const key = (each: JudgedCase): string => `${String(this.day(each) + 1).padStart(2, '0')} ${each.receivedOn}`;
    return this.office.cases
      .filter((each) => this.day(each) < 28)
      .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1));
  }

  /** Clocks that break when the cases lie so. */
  breaking(owners: Owners): Set<string> {
    const done = new Map<string, number>();
    const broken = new Set<string>();
    for (const each of this.#queue()) {
      const owner = owners.get(each.id) ?? null;
      if (owner === null) {
        if (this.day(each) >= 0) broken.add(each.id);
        continue;
      }
      const sum = (done.get(owner) ?? 0) + this.work(each);
      done.set(owner, sum);
      if (this.day(each) >= 0 && sum > this.until.get(owner)![this.day(each)]!) broken.add(each.id);
    }
    return broken;
  }

  displaced(each: JudgedCase, deskId: string): 'gone' | 'emptied' | null {
    const officer = this.officers.get(deskId)!;
    const { secondedUntil } = officer;
    const { on } = this.office;
    if (this.until.get(deskId)![27] === 0 || this.#mayNot(each, officer)) return 'gone';
    if (secondedUntil != null) {
      if (secondedUntil < on) return 'gone';
      if (secondedUntil < plusDays(on, 7) && (each.dueOn == null || each.dueOn > secondedUntil)) return 'gone';
    }
    return this.goal.kind === 'empty_desk' && this.goal.officerId === deskId ? 'emptied' : null;
  }

  #mayNot(each: JudgedCase, { caseTypes, mayFinalSign, excludedCases, secondedUntil }: JudgedOfficer): boolean {
    if (caseTypes != null && !caseTypes.includes(each.caseType)) return true;
    if (each.needsFinalSignature === true && !(mayFinalSign ?? secondedUntil == null)) return true;
    return excludedCases?.includes(each.id) === true;
  }

  inScope(each: JudgedCase): boolean {
    const { kind, officerId, from, to, caseIds } = this.office.scope ?? { kind: 'team' };
    if (this.goal.kind === 'empty_desk' && each.ownerId !== this.goal.officerId) return false;
    if (this.goal.kind === 'ramp_up' && each.ownerId === this.goal.officerId) return false;
    if (kind === 'officer') return each.ownerId === officerId;
    if (kind === 'unassigned') return each.ownerId === null;
    if (kind === 'letters') return each.letter != null && each.letter >= from! && each.letter <= to!;
    if (kind === 'overdue') return this.day(each) < 7;
    return kind === 'cases' ? caseIds!.includes(each.id) : true;
  }

  /** What keeps one case from leaving where it lies, scope and links left out. */
  held(each: JudgedCase): string[] {
    const found = each.locked === true ? ['locked'] : [];
    if (each.ownerId === null) return found;
    const out = this.displaced(each, each.ownerId);
    if (out === 'gone') return found;
    const { keepContinuity = true } = this.office.limits ?? {};
    const breaks = this.#breaking.has(each.id);
    if (each.heardBy === each.ownerId && !this.#away(each, each.ownerId)) found.push('heard_by');
    if (this.#near(each.dueOn) && !breaks) found.push('frozen_deadline');
    if (this.#near(each.appointmentOn) && isPresent(this.officers.get(each.ownerId)!, each.appointmentOn!))
      found.push('frozen_appointment');
    if (out === 'emptied') return found;
    if (keepContinuity && each.knownBy?.includes(each.ownerId) && !this.#away(each, each.ownerId))
      found.push('known_by');
    if (each.movedOn != null && daysFrom(each.movedOn, this.office.on) < 7 && !breaks) found.push('moved_lately');
    return found;
  }

  /** What keeps one case from another desk; the links left out. */
  shut(each: JudgedCase, deskId: string): string[] {
    const found = this.#shutFrom(each, deskId);
    const { heardBy } = each;
    if (heardBy == null || heardBy === deskId || !this.officers.has(heardBy)) return found;
    const binds =
      heardBy === each.ownerId
        ? this.displaced(each, heardBy) !== 'gone' && !this.#away(each, heardBy)
        : this.#shutFrom(each, heardBy).length === 0;
    return binds ? [...found, 'heard_by'] : found;
  }

  #shutFrom(each: JudgedCase, deskId: string): string[] {
    const officer = this.officers.get(deskId)!;
    const { on } = this.office;
    const found: string[] = [];
    if (officer.closed === true || (this.goal.kind === 'empty_desk' && this.goal.officerId === deskId))
      found.push('closed_desk');
    if (this.goal.kind === 'ramp_up' && this.goal.officerId !== deskId) found.push('out_of_scope');
    if (this.#mayNot(each, officer)) found.push('not_permitted');
    const { letters, secondedUntil } = officer;
    if (letters != null && each.letter != null && (each.letter < letters.from || each.letter > letters.to))
      found.push('letters');
    const lastDay = each.dueOn == null ? plusDays(on, 27) : each.dueOn < on ? on : each.dueOn;
    if (secondedUntil != null && secondedUntil < lastDay) found.push('secondment_ends');
    if (this.#away(each, deskId)) found.push('absent');
    const stays = each.ownerId !== null && this.displaced(each, each.ownerId) !== 'gone';
    if (stays && this.#near(each.dueOn) && this.day(each) < 28 && !this.reached(each, deskId, this.owners))
      found.push('frozen_deadline');
    if (this.#near(each.appointmentOn) && !isPresent(officer, each.appointmentOn!)) found.push('frozen_appointment');
    return found;
  }

  /** Whether a case would be done by its day at a desk, the others lying so. */
  reached(each: JudgedCase, deskId: string, owners: Owners): boolean {
    return !this.breaking(new Map([...owners, [each.id, deskId]])).has(each.id);
  }

  /** Whether a case of this office must be reached in time where it goes. */
  isRescue(each: JudgedCase): boolean {
    return each.ownerId !== null && this.displaced(each, each.ownerId) !== 'gone' && this.#near(each.dueOn);
  }

  #away(each: JudgedCase, deskId: string): boolean {
    const until = this.until.get(deskId)!;
    const day = this.day(each);
    return until[27] === 0 || until[day === -1 ? 6 : Math.min(day, 27)] === 0;
  }

  #near(day: string | null | undefined): boolean {
    const { freezeDays = 3 } = this.office.limits ?? {};
    if (day == null || freezeDays === 0) return false;
    const days = daysFrom(this.office.on, day);
    return days >= 0 && days <= freezeDays;
  }
}

/** What a list of moves breaks of the barriers; empty when nothing. */
export function brokenBy(judge: Judge, moves: readonly JudgedMove[]): string[] {
  const { office } = judge;
  const broken: string[] = [];
  const after = new Map([...judge.owners, ...moves.map(({ caseId, toOfficerId }) => [caseId, toOfficerId] as const)]);
  const { mostMoves } = office.limits ?? {};
  if (mostMoves != null && moves.length > mostMoves) broken.push(`${moves.length} moves`);
  if (new Set(moves.map(({ caseId }) => caseId)).size < moves.length) broken.push('a case moves twice');
  const late = judge.breaking(after);
  for (const { caseId, fromOfficerId, toOfficerId } of moves) {
    const each = judge.cases.get(caseId);
    const say = (what: string): number => broken.push(`${caseId} → ${toOfficerId}: ${what}`);
    if (each === undefined || !judge.officers.has(toOfficerId)) {
      say('unknown');
      continue;
    }
    if (each.ownerId !== fromOfficerId || fromOfficerId === toOfficerId) say('wrong origin');
    for (const what of [...judge.held(each), ...judge.shut(each, toOfficerId)]) say(what);
    const unit = judge.linked(each);
    if (!unit.some((other) => judge.inScope(other))) say('out of scope');
    for (const other of unit) {
      if (after.get(other.id) !== toOfficerId) say(`parted from ${other.id}`);
      if (other.ownerId === toOfficerId && judge.displaced(other, toOfficerId) !== null) say(`${other.id} cannot stay`);
    }
    if (judge.isRescue(each) && late.has(caseId)) say('moved shortly before its day and not saved');
  }
  return broken;
}
