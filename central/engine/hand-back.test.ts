import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '#domain/records/case.ts';
import { type Instant, localDate } from '#domain/time/local-date.ts';
import type { CentralDatabase } from '../database/database.ts';
import { rowsOf } from '../database/rows.ts';
import { type SeedRow, seedDatabase } from '../database/seed.ts';
import { BACKENDS, CASE_A, CASE_B, CASE_X, smallOffice } from '../testing/central-for-test.ts';
import { verifyAudit } from './audit.ts';
import { handBackAfterSecondments } from './hand-back.ts';

const CLAIMED = '2026-02-10T09:00:00.000Z' as Instant;

/** Ada is seconded until 1 March, under Bo; she has A (locked) and B in hand, and a closed case. */
function office(): SeedRow[] {
  return smallOffice().map((seed): SeedRow => {
    if (seed.table === 'officer' && seed.row.id === 'ada') {
      return { ...seed, row: { ...seed.row, secondedUntil: localDate('2026-03-01'), supervisorId: 'bo' } };
    }
    if (seed.table === 'case' && seed.row.teamId === 'agw') {
      return { ...seed, row: { ...seed.row, assigneeId: 'ada', claimedAt: CLAIMED } };
    }
    if (seed.table === 'case') return { ...seed, row: { ...seed.row, assigneeId: 'ada', state: 'filed' } };
    return seed;
  });
}

for (const backend of BACKENDS) {
  describe.skipIf(backend.missing)(`hand-back at the end of a secondment on ${backend.name}`, () => {
    let database: CentralDatabase;
    let clock = new Date('2026-03-01T22:59:00.000Z');
    const changed: string[] = [];
    const go = () =>
      handBackAfterSecondments({ database, now: () => clock, onChange: (buckets) => changed.push(...buckets) });
    const read = <T>(work: Parameters<typeof database.transaction<T>>[0]) =>
      database.transaction(work, { isolation: 'read committed' });
    const theCase = (id: string) => read(async (transaction) => (await rowsOf(transaction).one('case', id)) as Case);
    const all = (table: 'notice' | 'caseMove' | 'redistribution' | 'historyEntry') =>
      read(async (transaction) => {
        const found = await transaction.query<{ id: string }>(
          `SELECT id FROM ${{ notice: 'notices', caseMove: 'case_moves', redistribution: 'redistributions', historyEntry: 'history_entries' }[table]} ORDER BY id`,
        );
        return rowsOf(transaction).byIds(
          table,
          found.map(({ id }) => id),
        );
      });

    beforeAll(async () => {
      database = await backend.open();
      await seedDatabase(database, office());
    }, 400_000);
    afterAll(() => database.close());

    it('leaves everything where it is on the last day, a minute before midnight in the office', async () => {
      expect(await go()).toBe(0);
      expect(await theCase(CASE_A)).toMatchObject({ assigneeId: 'ada', claimedAt: CLAIMED });
      expect(await all('redistribution')).toEqual([]);
    });

    it('gives the open cases back to the queue the minute after, and tells the supervisor', async () => {
      clock = new Date('2026-03-01T23:01:00.000Z');
      expect(await go()).toBe(2);
      for (const id of [CASE_A, CASE_B]) {
        expect(await theCase(id)).toMatchObject({ assigneeId: null, claimedAt: null });
      }
      expect(await theCase(CASE_X)).toMatchObject({ assigneeId: 'ada', state: 'filed' });
      expect(await all('redistribution')).toMatchObject([{ goal: 'hand_back', appliedBy: 'Laufmappe', teamId: 'agw' }]);
      expect(await all('caseMove')).toMatchObject([
        { fromOfficerId: 'ada', toOfficerId: null, claimedAtBefore: CLAIMED, state: 'applied' },
        { fromOfficerId: 'ada', toOfficerId: null, claimedAtBefore: CLAIMED, state: 'applied' },
      ]);
      const told = (await all('notice')) as { officerId: string; kind: string; fileReferences: string[] }[];
      expect(told.map(({ officerId, kind }) => [officerId, kind]).sort()).toEqual([
        ['ada', 'cases_went'],
        ['bo', 'cases_back'],
      ]);
      expect(told[0]!.fileReferences).toHaveLength(2);
      expect(await all('historyEntry')).toMatchObject([
        { actorId: 'Laufmappe', remark: 'Ende der Abordnung am 01.03.2026' },
        { actorId: 'Laufmappe' },
      ]);
      expect(changed).toEqual(expect.arrayContaining(['queue:agw', 'lead:agw', 'inbox:bo', `case:${CASE_A}`]));
    });

    it('finds nothing more an hour later, and the audit is whole', async () => {
      clock = new Date('2026-03-02T00:01:00.000Z');
      expect(await go()).toBe(0);
      expect(await all('redistribution')).toHaveLength(1);
      expect(await read(verifyAudit)).toEqual({ ok: true, entries: 1 });
    });
  });
}
