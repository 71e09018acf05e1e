import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case, HistoryEntry } from '#domain/records/case.ts';
import type { CaseMove } from '#domain/records/distribution.ts';
import type { Rows, TableName } from '#domain/records/tables.ts';
import { type Instant, localDate } from '#domain/time/local-date.ts';
import type { CentralDatabase } from '../database/database.ts';
import { rowsOf } from '../database/rows.ts';
import { type SeedRow, seedDatabase } from '../database/seed.ts';
import { BACKENDS, CASE_A, engineOn, enrolDesks, smallOffice, type TestDesk } from '../testing/central-for-test.ts';
import { verifyAudit } from './audit.ts';

const CASES = Array.from({ length: 40 }, (_, at) => `00000000-0000-4000-8000-0000000001${String(at).padStart(2, '0')}`);
/** Before the engine's standing clock, so that what is done at NOW comes later. */
const EARLIER = { issuedAt: '2026-03-02T07:00:00.000Z' as Instant };

/** Ada and Bo lead the team; dan has all of the forty cases, eve and fay have none; gil's secondment is over. */
function office(): SeedRow[] {
  const small = smallOffice();
  const officer = small.find(({ table, row }) => table === 'officer' && row.id === 'ada')!.row as Rows['officer'];
  const theCase = small.find(({ table, row }) => table === 'case' && row.id === CASE_A)!.row as Case;
  return [
    ...small.map(
      (seed): SeedRow =>
        seed.table === 'officer' && seed.row.id !== 'cem' ? { ...seed, row: { ...seed.row, role: 'team_lead' } } : seed,
    ),
    ...['dan', 'eve', 'fay'].map((id): SeedRow => ({ table: 'officer', row: { ...officer, id } })),
    {
      table: 'officer',
      row: { ...officer, id: 'gil', secondedUntil: localDate('2026-03-01'), caseTypes: ['family'] as never },
    },
    ...CASES.map(
      (id, at): SeedRow => ({
        table: 'case',
        row: {
          ...theCase,
          id,
          fileReference: `44-${at}`,
          assigneeId: 'dan',
          claimedAt: `2026-02-${String(1 + (at % 20)).padStart(2, '0')}T08:00:00.000Z` as Instant,
        },
      }),
    ),
  ];
}

for (const backend of BACKENDS) {
  describe.skipIf(backend.missing)(`redistribution on ${backend.name}`, () => {
    let database: CentralDatabase;
    let ada: TestDesk;
    let bo: TestDesk;
    let gil: TestDesk;
    let dan: TestDesk;
    let eve: TestDesk;
    let before: Map<string, Case>;

    beforeAll(async () => {
      database = await backend.open();
      await seedDatabase(database, office());
      const { engine } = engineOn(database);
      [ada, bo, gil, dan, eve] = (await enrolDesks(database, engine, 'ada', 'bo', 'gil', 'dan', 'eve')) as [
        TestDesk,
        TestDesk,
        TestDesk,
        TestDesk,
        TestDesk,
      ];
      before = await cases();
    }, 400_000);
    afterAll(() => database.close());

    const read = <T>(work: Parameters<typeof database.transaction<T>>[0]) =>
      database.transaction(work, { isolation: 'read committed' });
    const cases = async () => new Map((await rows('case', CASES)).map((theCase) => [theCase.id, theCase]));
    const rows = <T extends TableName>(table: T, ids: readonly string[]) =>
      read(async (transaction) => (await rowsOf(transaction).byIds(table, ids)) as unknown as Rows[T][]);
    const histories = (ids: readonly string[]) =>
      read(async (transaction) => (await rowsOf(transaction).allOf('historyEntry', 'caseId', ids)) as HistoryEntry[]);
    const movesOf = (id: string, ids: readonly string[]) =>
      rows(
        'caseMove',
        ids.map((caseId) => `${id}/${caseId}`),
      ) as Promise<CaseMove[]>;
    const redistribution = (redistributionId: string, caseIds: readonly string[], toOfficerId: string) => ({
      redistributionId,
      teamId: 'agw',
      goal: 'empty_desk',
      remark: null,
      moves: caseIds.map((caseId) => ({ caseId, fromOfficerId: 'dan', toOfficerId, reason: 'Vertretung' })),
    });

    it('lets two leads apply at once: each case goes once, and what came too late is listed', async () => {
      const [first, second] = [randomUUID(), randomUUID()];
      const [early, late] = [CASES.slice(0, 30), CASES.slice(10).toReversed()];
      const sent = [
        ada.command('work.redistribute', redistribution(first, early, 'eve'), EARLIER),
        bo.command('work.redistribute', redistribution(second, late, 'fay'), EARLIER),
      ] as const;
      const answers = await Promise.all([ada.push(sent[0]), bo.push(sent[1])]);
      expect(answers.flatMap(({ outcomes }) => outcomes.map(({ result }) => result.outcome))).toEqual([
        'applied',
        'applied',
      ]);

      const moves = [...(await movesOf(first, early)), ...(await movesOf(second, late))];
      const now = await cases();
      expect(now.size).toBe(CASES.length);
      for (const id of CASES) {
        const own = moves.filter(({ caseId }) => caseId === id);
        const applied = own.filter(({ state }) => state === 'applied');
        expect(applied).toHaveLength(1);
        expect(now.get(id)!.assigneeId).toBe(applied[0]!.toOfficerId);
        expect(own.filter(({ state }) => state === 'skipped').map(({ because }) => because)).toEqual(
          own.length === 2 ? ['changed_meanwhile'] : [],
        );
      }
      expect(await histories(CASES)).toHaveLength(CASES.length);

      // The same message once more, as after a lost answer: nothing moves.
      expect(await ada.push(sent[0])).toEqual(answers[0]);
      expect(await cases()).toEqual(now);

      await ada.push(ada.command('work.undoRedistribution', { redistributionId: first, caseIds: early }, EARLIER));
      await ada.push(ada.command('work.undoRedistribution', { redistributionId: second, caseIds: late }, EARLIER));
      expect(await cases()).toEqual(before);
      expect((await read(verifyAudit)).ok).toBe(true);
    });

    it('takes back only what nobody has worked on, by the whole history that central has', async () => {
      const id = randomUUID();
      const [a, b, c] = CASES as [string, string, string];
      await ada.push(ada.command('work.redistribute', redistribution(id, [a, b, c], 'eve')));
      await dan.push(dan.command('case.note', { caseId: b, noteId: randomUUID(), text: 'Angerufen.' }));
      await bo.push(bo.command('work.undoRedistribution', { redistributionId: id, caseIds: [a, b, c] }));
      expect((await movesOf(id, [a, b, c])).map(({ state, because }) => [state, because])).toEqual([
        ['undone', null],
        ['kept', 'worked_on'],
        ['undone', null],
      ]);
      const now = await cases();
      expect([now.get(a), now.get(c)]).toEqual([before.get(a), before.get(c)]);
      expect(now.get(b)!.assigneeId).toBe('eve');
    });

    it('puts no case on the desk of somebody who left the team meanwhile', async () => {
      const id = randomUUID();
      const [c, d] = CASES.slice(30) as [string, string];
      const own = (await cases()).get(d)!;
      await ada.push(ada.command('work.redistribute', redistribution(id, [c, d], 'eve')));
      const teamOf = (teamIds: string) =>
        read((transaction) => transaction.query(`UPDATE officers SET team_ids = '${teamIds}' WHERE id = 'dan'`));
      await teamOf('["elsewhere"]');
      await bo.push(bo.command('work.undoRedistribution', { redistributionId: id, caseIds: [c] }));
      await teamOf('["agw"]');
      await bo.push(bo.command('work.undoRedistribution', { redistributionId: id, caseIds: [c, d] }));
      expect((await movesOf(id, [c, d])).map(({ state, because }) => [state, because])).toEqual([
        ['kept', 'not_permitted'],
        ['undone', null],
      ]);
      const now = await cases();
      expect(now.get(c)!.assigneeId).toBe('eve');
      expect(now.get(d)).toEqual(own);
    });

    it('lets who stands in act for the absent officer, and shows the substitution to both and to leads', async () => {
      const [theCase] = CASES as [string];
      const { outcomes } = await eve.push(eve.command('case.release', { caseId: theCase }));
      expect(outcomes[0]!.result).toMatchObject({ outcome: 'rejected', refusal: { code: 'not_assigned_to_you' } });
      const days = { officerId: 'dan', substituteId: 'eve', from: '2026-03-02', to: '2026-03-20', scope: 'all' };
      await bo.push(bo.command('substitution.set', { substitutionId: randomUUID(), ...days }));
      for (const desk of [ada, dan, eve]) {
        expect((await desk.pull()).buckets.map(({ bucket }) => bucket)).toContain('cover:dan');
      }
      const again = await eve.push(eve.command('case.release', { caseId: theCase }));
      expect(again.outcomes[0]!.result).toEqual({ outcome: 'applied' });
      expect((await cases()).get(theCase)!.assigneeId).toBeNull();
    });

    it('shows the redistributions to leads, notices to their reader, and after a secondment nothing but the own rows', async () => {
      const bucketsOf = async (desk: TestDesk) => (await desk.pull()).buckets.map(({ bucket }) => bucket);
      expect(await bucketsOf(ada)).toEqual(expect.arrayContaining(['lead:agw', 'self:ada', 'queue:agw']));
      const dans = await bucketsOf(dan);
      expect(dans).toContain('inbox:dan');
      expect(dans).not.toContain('lead:agw');
      expect((await bucketsOf(ada)).filter((bucket) => bucket.startsWith('inbox:'))).toEqual([]);
      expect(await bucketsOf(gil)).toEqual(['ref:office']);
      const [claim] = (await gil.push(gil.command('case.claim', { caseId: CASE_A }))).outcomes;
      expect(claim!.result).toMatchObject({ outcome: 'rejected', refusal: { code: 'secondment_over' } });
    });
  });
}
