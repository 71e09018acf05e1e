import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CentralDatabase } from '#central/database/database.ts';
import { openPglite } from '#central/database/pglite.ts';
import type { RunResult } from '#contract/desk/outbox.ts';
import { createRowStore } from '#db/rows/row-store.ts';
import { createHoldings } from '#db/sync/holdings.ts';
import type { Change } from '#domain/commands/command.ts';
import type { Case } from '#domain/records/case.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { brokenInvariants } from './invariants.ts';
import { openSimulatedCentral, type SimulatedCentral } from './simulated-central.ts';
import { CASE_IDS } from './simulated-office.ts';
import { createVirtualDesk, uuidFrom, type VirtualDesk } from './virtual-desk.ts';
import { FAIR_WEATHER, type Weather } from './virtual-network.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';

/** Of team-a, which officer-1 leads and officer-2 works in; nobody has them. */
const [A, B, C] = [CASE_IDS[0]!, CASE_IDS[2]!, CASE_IDS[4]!];
const OFFLINE: Weather = { ...FAIR_WEATHER, requestsLost: 1 };

describe('redistributions of desks that are not always connected', () => {
  let database: CentralDatabase;
  let time: VirtualTime;
  let central: SimulatedCentral;
  let weather: Weather;
  let lead: VirtualDesk;
  let officer: VirtualDesk;
  const chance = seeded(5);
  const newId = (): string => uuidFrom(() => chance.whole(0, 15));
  const go = (desk: VirtualDesk): Promise<string> => time.until(desk.goOnce());
  const settle = async (): Promise<void> => {
    for (const desk of [lead, officer, lead, officer]) await go(desk);
  };
  const caseAt = (desk: VirtualDesk, id: string) => createRowStore(desk.file).one('case', id);
  const movesAt = (desk: VirtualDesk, redistributionId: string) =>
    createRowStore(desk.file)
      .all('caseMove', { redistributionId })
      .map(({ caseId, state, because }) => [caseId, state, because]);

  beforeAll(async () => {
    database = await openPglite();
  }, 400_000);
  afterAll(() => database.close());
  beforeEach(async () => {
    time = createVirtualTime();
    weather = FAIR_WEATHER;
    central = await openSimulatedCentral(database, time.date);
    const around = { time, chance, central, weather: () => weather };
    lead = createVirtualDesk(around, 'officer-1');
    officer = createVirtualDesk(around, 'officer-2');
    for (const desk of [lead, officer]) {
      await time.until(desk.enrol());
      await go(desk);
    }
  }, 400_000);

  function redistribute(caseIds: readonly string[]): string {
    const redistributionId = newId();
    const moves = caseIds.map((caseId) => ({
      caseId,
      fromOfficerId: null,
      toOfficerId: 'officer-2',
      reason: 'Hat diese Woche Zeit',
    }));
    const args = { redistributionId, teamId: 'team-a', goal: 'by_hand', remark: null, moves };
    expect(lead.sync().run('work.redistribute', args).outcome).toBe('done_here');
    return redistributionId;
  }
  const undo = (redistributionId: string, caseIds: readonly string[]): RunResult =>
    lead.sync().run('work.undoRedistribution', { redistributionId, caseIds });

  it('shows at once what was applied offline; central skips what somebody took meanwhile, and both desks agree', async () => {
    weather = OFFLINE;
    const id = redistribute([A, B, C]);
    await go(lead);
    expect(caseAt(lead, A)?.assigneeId).toBe('officer-2');
    weather = FAIR_WEATHER;
    officer.sync().run('case.claim', { caseId: A });
    await go(officer);
    const claimed = caseAt(officer, A);
    await settle();
    expect(movesAt(lead, id)).toEqual([
      [A, 'skipped', 'changed_meanwhile'],
      [B, 'applied', null],
      [C, 'applied', null],
    ]);
    expect([caseAt(lead, A), caseAt(officer, A)]).toEqual([claimed, claimed]);
    expect([caseAt(officer, B)?.assigneeId, caseAt(officer, C)?.assigneeId]).toEqual(['officer-2', 'officer-2']);
    expect(createRowStore(officer.file).all('notice', {})).toMatchObject([
      { kind: 'cases_came', fileReferences: ['SIM-2', 'SIM-4'] },
    ]);
    expect(createRowStore(lead.file).all('notice', {})).toEqual([]);
    expect(await brokenInvariants(central, [lead, officer])).toEqual([]);
  });

  it('takes everything back on a desk that knows no better, and central keeps what was worked on', async () => {
    const before = [A, B, C].map((id) => caseAt(lead, id));
    const id = redistribute([A, B, C]);
    await settle();
    officer.sync().run('case.note', { caseId: B, noteId: newId(), text: 'Mit dem Arbeitgeber gesprochen.' });
    await go(officer);
    weather = OFFLINE;
    expect(undo(id, [A, B, C]).outcome).toBe('done_here');
    expect([A, B, C].map((caseId) => caseAt(lead, caseId))).toEqual(before);
    weather = FAIR_WEATHER;
    await settle();
    expect(movesAt(lead, id)).toEqual([
      [A, 'undone', null],
      [B, 'kept', 'worked_on'],
      [C, 'undone', null],
    ]);
    for (const desk of [lead, officer]) {
      expect([caseAt(desk, A), caseAt(desk, C)]).toEqual([before[0], before[2]]);
      expect(caseAt(desk, B)?.assigneeId).toBe('officer-2');
    }
    expect(await brokenInvariants(central, [lead, officer])).toEqual([]);
  });

  it('undoes once, however late and often the messages come', async () => {
    const before = [A, B, C].map((id) => caseAt(lead, id));
    weather = { ...FAIR_WEATHER, answersLost: 0.5, repeated: 0.9, longestDelay: 6_000 };
    const id = redistribute([A, B, C]);
    await go(lead);
    undo(id, [A, B, C]);
    for (let round = 0; round < 3; round++) for (const desk of [lead, officer]) await go(desk);
    weather = FAIR_WEATHER;
    await settle();
    for (const desk of [lead, officer]) expect([A, B, C].map((caseId) => caseAt(desk, caseId))).toEqual(before);
    expect(await brokenInvariants(central, [lead, officer])).toEqual([]);
  });

  it('does not fetch the files of a whole desk, and leaves nothing of them behind', async () => {
    const model = (await central.one('case', A)) as Case;
    const many = Array.from({ length: 12 }, (_, at) => `00000000-0000-4000-8000-0000000000${at + 20}`);
    await central.write(
      many.map((id, at): Change => ({ table: 'case', row: { ...model, id, fileReference: `VIEL-${at}` } })),
    );
    await go(lead);
    const held = Object.keys(createHoldings(lead.file).have());
    const id = redistribute(many);
    const histories = () => createRowStore(lead.file).all('historyEntry', {}).length;
    expect(histories()).toBe(12);
    await settle();
    expect(movesAt(lead, id).every(([, state]) => state === 'applied')).toBe(true);
    expect(Object.keys(createHoldings(lead.file).have())).toEqual(expect.arrayContaining(held));
    expect(Object.keys(createHoldings(lead.file).have()).filter((bucket) => bucket.startsWith('case:'))).toEqual([]);
    expect(histories()).toBe(0);
    expect(createRowStore(officer.file).all('historyEntry', {})).toHaveLength(12);
    expect(await brokenInvariants(central, [lead, officer])).toEqual([]);
  });
});
