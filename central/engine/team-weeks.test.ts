import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HistoryEntry } from '#domain/records/case.ts';
import type { TeamWeek } from '#domain/records/team-week.ts';
import { type Instant, localDate } from '#domain/time/local-date.ts';
import type { CentralDatabase } from '../database/database.ts';
import { rowsOf } from '../database/rows.ts';
import { type SeedRow, seedDatabase } from '../database/seed.ts';
import { BACKENDS, CASE_A, CASE_B, CASE_X, smallOffice } from '../testing/central-for-test.ts';
import { sumUpTeamWeeks } from './team-weeks.ts';
import { writeChanges } from './write-changes.ts';

/** Monday 2 March 2026. */
const NOW = new Date('2026-03-02T08:00:00.000Z');

function decided(caseId: string, at: string): HistoryEntry {
  return {
    id: `${caseId}/${at}`,
    caseId,
    at: at as Instant,
    actorId: 'ada',
    action: 'decision.sign',
    subjectId: null,
    changes: [{ field: 'state', oldValue: 'decision_drafted', newValue: 'decided' }],
    remark: null,
  };
}

/** Five people in one team, one in the other; case A decided on 20 February, case B received on the 24th. */
function office(): SeedRow[] {
  const rows = smallOffice().map((seed): SeedRow => {
    if (seed.table !== 'case' || seed.row.id !== CASE_B) return seed;
    return { ...seed, row: { ...seed.row, receivedOn: localDate('2026-02-24') } };
  });
  const bo = rows.flatMap((seed) => (seed.table === 'officer' && seed.row.id === 'bo' ? [seed.row] : []));
  const more = ['dan', 'eva', 'fay'].flatMap((id) =>
    bo.map((row): SeedRow => ({ table: 'officer', row: { ...row, id } })),
  );
  return [
    ...rows,
    ...more,
    { table: 'historyEntry', row: decided(CASE_A, '2026-02-20T10:00:00.000Z') },
    { table: 'historyEntry', row: decided(CASE_X, '2026-02-20T10:00:00.000Z') },
  ];
}

for (const backend of BACKENDS) {
  describe.skipIf(backend.missing)(`weeks of teams on ${backend.name}`, () => {
    let database: CentralDatabase;
    const changed: string[] = [];
    const go = () => sumUpTeamWeeks({ database, now: () => NOW, onChange: (buckets) => changed.push(...buckets) });
    const week = (id: string) =>
      database.transaction(
        async (transaction) => (await rowsOf(transaction).one('teamWeek', id)) as TeamWeek | undefined,
        {
          isolation: 'read committed',
        },
      );

    beforeAll(async () => {
      database = await backend.open();
      await seedDatabase(database, office());
    }, 400_000);
    afterAll(() => database.close());

    it('sums up eight whole weeks of a team, into the bucket of its leads', async () => {
      expect(await go()).toBe(8);
      expect(new Set(changed)).toEqual(new Set(['lead:agw']));
      expect(await week('agw/2026-02-16')).toMatchObject({ received: 0, decided: 1, decidedInTime: 1, closed: 0 });
      expect(await week('agw/2026-02-23')).toMatchObject({ received: 1, decided: 0 });
      expect(await week('agw/2026-03-02')).toBeUndefined();
    });

    it('makes no row of a team that is too small', async () => {
      expect(await week('einb/2026-02-16')).toBeUndefined();
    });

    it('writes nothing again, and only the week in which something was recorded late', async () => {
      expect(await go()).toBe(0);
      await database.transaction(
        (transaction) =>
          writeChanges(
            transaction,
            [{ table: 'historyEntry', row: decided(CASE_B, '2026-02-27T10:00:00.000Z') }],
            () => false,
          ),
        { isolation: 'read committed' },
      );
      expect(await go()).toBe(1);
      expect(await week('agw/2026-02-23')).toMatchObject({ received: 1, decided: 1 });
    });
  });
}
