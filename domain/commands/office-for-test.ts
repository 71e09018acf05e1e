import { newCase } from '../case/new-case.ts';
import type { Rows, TableName } from '../records/tables.ts';
import type { Actor } from '../rights/actor.ts';
import { type Instant, localDate } from '../time/local-date.ts';
import { prepareCommand } from './catalogue.ts';
import type { Decision } from './command.ts';
import { loadRefs } from './loaded.ts';

/** A small office in memory: rows, and commands that run on them by their rules. For tests alone. */
export interface OfficeForTest {
  run(name: string, args: Record<string, unknown>, by?: Partial<Actor>): Decision;
  /** Runs a command and throws the refusal's code when it is refused. */
  done(name: string, args: Record<string, unknown>, by?: Partial<Actor>): void;
  one<T extends TableName>(table: T, id: string): Rows[T] | undefined;
  all<T extends TableName>(table: T): Rows[T][];
  put<T extends TableName>(table: T, row: Rows[T]): void;
  setDay(day: string): void;
  newId(): string;
}

export const CASE_ID = '00000000-0000-4000-8000-0000000000aa';
const PERMANENT = { teamIds: ['changes'], secondedUntil: null, caseTypes: null, standsInFor: [], excludedCaseIds: [] };
export const OFFICER: Actor = { ...PERMANENT, id: 'bauer', role: 'case_officer', mayFinalSign: false };
export const SIGNER: Actor = { ...PERMANENT, id: 'weiss', role: 'team_lead', mayFinalSign: true };

export function officeForTest(receivedOn = '2026-11-02'): OfficeForTest {
  const tables = new Map<TableName, Map<string, Rows[TableName]>>();
  const table = (name: TableName): Map<string, Rows[TableName]> => {
    const found = tables.get(name) ?? new Map<string, Rows[TableName]>();
    tables.set(name, found);
    return found;
  };
  let day = '2026-11-23';
  let count = 0;
  let minute = 0;
  const newId = (): string => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
  const source = {
    one: (name: TableName, id: string) => table(name).get(id),
    all: (name: TableName, where: Readonly<Record<string, string | number>>) =>
      [...table(name).values()].filter((row) =>
        Object.entries(where).every(([field, value]) => (row as unknown as Record<string, unknown>)[field] === value),
      ),
  };
  const office: OfficeForTest = {
    run(name, args, by = {}) {
      const found = prepareCommand(name, args);
      if ('refusal' in found) return { outcome: 'refused', refusal: found.refusal };
      const now = `${day}T09:${String(minute++ % 60).padStart(2, '0')}:00.000Z` as Instant;
      const context = { actor: { ...OFFICER, ...by }, now, commandId: newId() };
      const decision = found.prepared.decide(loadRefs(found.prepared.reads, source), context);
      if (decision.outcome === 'changes') {
        for (const { table: name, row } of decision.changes) table(name).set(row.id, row);
      }
      return decision;
    },
    done(name, args, by) {
      const decision = office.run(name, args, by);
      if (decision.outcome === 'refused') throw new Error(`${name}: ${JSON.stringify(decision.refusal)}`);
    },
    one: <T extends TableName>(name: T, id: string) => table(name).get(id) as Rows[T] | undefined,
    all: <T extends TableName>(name: T) => [...table(name).values()] as Rows[T][],
    put: (name, row) => void table(name).set(row.id, row),
    setDay(next) {
      day = next;
    },
    newId,
  };
  office.put(
    'case',
    newCase({
      id: CASE_ID,
      fileReference: '33.2-4711/26',
      teamId: 'changes',
      caseType: 'employer_change',
      state: 'received',
      applicantName: 'Okonkwo, Chidi',
      sortName: 'okonkwo chidi',
      birthDate: null,
      nationality: 'NGA',
      receivedOn: localDate(receivedOn),
      titleValidUntil: localDate('2028-05-31'),
      baRequestedOn: null,
      assigneeId: OFFICER.id,
      claimedAt: null,
      pageCount: 0,
    }),
  );
  return office;
}
