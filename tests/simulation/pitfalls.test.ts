import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CentralDatabase } from '#central/database/database.ts';
import { openPglite } from '#central/database/pglite.ts';
import { openPostgres } from '#central/database/postgres.ts';
import { writeChanges } from '#central/engine/write-changes.ts';
import { canonicalBody } from '#contract/central/command-body.ts';
import { PROTOCOL } from '#contract/central/protocol.ts';
import type { PushRequest } from '#contract/central/push.ts';
import type { RunResult } from '#contract/desk/outbox.ts';
import { createHoldings } from '#db/sync/holdings.ts';
import type { Change } from '#domain/commands/command.ts';
import type { Instant } from '#domain/time/local-date.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { brokenInvariants, everIssued } from './invariants.ts';
import { openSimulatedCentral, type SimulatedCentral } from './simulated-central.ts';
import { CASE_IDS, simulatedOfficer } from './simulated-office.ts';
import { createVirtualDesk, uuidFrom, type VirtualDesk } from './virtual-desk.ts';
import { FAIR_WEATHER, type Weather } from './virtual-network.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';

/** Cases 0, 2, 4 belong to team-a; officer-1 works for both teams, officer-2 for team-a, officer-3 for team-b. */
const CASE_OF_A = CASE_IDS[0]!;
const CASE_OF_B = CASE_IDS[1]!;

let time: VirtualTime;
let central: SimulatedCentral;
let weather: Weather;
let one: VirtualDesk;
let two: VirtualDesk;
const chance = seeded(1);
const newId = (): string => uuidFrom(() => chance.whole(0, 15));

async function openOffice(database: CentralDatabase): Promise<void> {
  time = createVirtualTime();
  weather = FAIR_WEATHER;
  central = await openSimulatedCentral(database, time.date);
  const around = { time, chance, central, weather: () => weather };
  one = createVirtualDesk(around, 'officer-1');
  two = createVirtualDesk(around, 'officer-2');
  for (const desk of [one, two]) {
    await time.until(desk.enrol());
    await go(desk);
  }
}

const go = (desk: VirtualDesk): Promise<string> => time.until(desk.goOnce());
const settle = async (): Promise<void> => {
  for (const desk of [one, two, one, two]) await go(desk);
};
const note = (desk: VirtualDesk, caseId: string, text: string): RunResult =>
  desk.sync().run('case.note', { caseId, noteId: newId(), text });
const claim = (desk: VirtualDesk, caseId: string, remark: string): RunResult =>
  desk.sync().run('case.claim', { caseId, remark });
const casesAt = (desk: VirtualDesk): unknown[] => desk.file.prepare('SELECT id FROM cases ORDER BY id').pluck().all();
const notesAt = (desk: VirtualDesk): unknown[] =>
  desk.file.prepare('SELECT text FROM notes ORDER BY text').pluck().all();
const assigneeAt = (desk: VirtualDesk, caseId: string): unknown =>
  desk.file.prepare('SELECT assignee_id FROM cases WHERE id = ?').pluck().get(caseId);
const meta = (desk: VirtualDesk, key: string): string =>
  JSON.parse(desk.file.prepare('SELECT value FROM sync_meta WHERE key = ?').pluck().get(key) as string);

/** The push a desk would send for what waits in its outbox. */
function pushOf(desk: VirtualDesk): PushRequest {
  const commands = everIssued(desk)
    .filter(({ state }) => state === 'pending')
    .map(({ state: _state, caseId: _caseId, dependsOn, issuedAt, ...sent }) => ({
      ...sent,
      dependsOn: [...dependsOn],
      issuedAt: issuedAt as Instant,
    }));
  return { protocol: PROTOCOL, deviceId: meta(desk, 'deviceId'), incarnation: meta(desk, 'incarnation'), commands };
}

describe('pitfalls of synchronisation', () => {
  let database: CentralDatabase;
  beforeAll(async () => {
    database = await openPglite();
  });
  afterAll(() => database.close());
  beforeEach(() => openOffice(database));

  it('an officer sees exactly the cases of the own teams', () => {
    expect(casesAt(one)).toHaveLength(5);
    expect(casesAt(two)).toEqual([CASE_IDS[0], CASE_IDS[2], CASE_IDS[4]]);
  });

  it('both claim the same case offline: one has it, the other finds a conflict with the own words', async () => {
    claim(one, CASE_OF_A, 'Ich rufe heute an');
    claim(two, CASE_OF_A, 'Termin am Montag');
    expect(assigneeAt(two, CASE_OF_A)).toBe('officer-2');
    await settle();
    expect([assigneeAt(one, CASE_OF_A), assigneeAt(two, CASE_OF_A)]).toEqual(['officer-1', 'officer-1']);
    expect(one.sync().conflicts()).toEqual([]);
    expect(two.sync().conflicts()).toMatchObject([
      {
        commandName: 'case.claim',
        args: { caseId: CASE_OF_A, remark: 'Termin am Montag' },
        refusal: { code: 'already_claimed', data: { by: 'officer-1' } },
        resolvedAt: null,
      },
    ]);
  });

  it('what waits here stays visible over an answer of central that changes the same row', async () => {
    claim(two, CASE_OF_A, '');
    await go(two);
    note(one, CASE_OF_A, 'Unterlagen fehlen');
    await central.write([{ table: 'case', row: { ...(await central.one('case', CASE_OF_A))!, pageCount: 7 } }]);
    weather = { ...FAIR_WEATHER, requestsLost: 1 };
    expect(await go(one)).toBe('accident');
    expect(notesAt(one)).toEqual(['Unterlagen fehlen']);
    weather = FAIR_WEATHER;
    await settle();
    expect(await brokenInvariants(central, [one, two])).toEqual([]);
  });

  it('a lost answer after commit: the command is not done twice', async () => {
    note(one, CASE_OF_A, 'Nur einmal');
    weather = { ...FAIR_WEATHER, answersLost: 1 };
    expect(await go(one)).toBe('accident');
    expect(await central.rows('note')).toHaveLength(1);
    expect(one.sync().pending()).toHaveLength(1);
    weather = FAIR_WEATHER;
    await settle();
    expect(await central.rows('note')).toHaveLength(1);
    expect(await brokenInvariants(central, [one, two])).toEqual([]);
  });

  it('a repeated command is answered the same and done once', async () => {
    note(one, CASE_OF_A, 'Nur einmal');
    const request = pushOf(one);
    const first = await central.push(meta(one, 'token'), request);
    const again = await central.push(meta(one, 'token'), request);
    expect(again.outcomes).toEqual(first.outcomes);
    expect(await central.rows('note')).toHaveLength(1);
  });

  it('a repeated id with another body is refused and changes nothing', async () => {
    note(one, CASE_OF_A, 'Das Original');
    const request = pushOf(one);
    await central.push(meta(one, 'token'), request);
    const [sent] = request.commands;
    const forged = { ...sent!, args: { caseId: CASE_OF_A, noteId: newId(), text: 'Etwas anderes' } };
    forged.bodyHash = createHash('sha256').update(canonicalBody(forged)).digest('hex');
    const answer = await central.push(meta(one, 'token'), { ...request, commands: [forged] });
    expect(answer.outcomes[0]!.result).toMatchObject({ outcome: 'rejected', refusal: { code: 'id_reused' } });
    expect((await central.rows('note')).map(({ text }) => text)).toEqual(['Das Original']);
  });

  it('a page boundary during a write: nothing is lost and no receipt comes before its effects', async () => {
    weather = { ...FAIR_WEATHER, rowsPerAnswer: 1 };
    for (const caseId of CASE_IDS) one.sync().hold(caseId);
    note(one, CASE_OF_A, 'Vor der Seite');
    const pulling = one.goOnce();
    time.after(3, () => {
      const row = {
        id: newId(),
        caseId: CASE_OF_B,
        authorId: 'officer-3',
        text: 'Mitten drin',
        writtenAt: time.date().toISOString() as Instant,
      };
      void time.real(central.write([{ table: 'note', row }]));
    });
    await time.until(pulling);
    await settle();
    expect(notesAt(one)).toEqual(['Mitten drin', 'Vor der Seite']);
    expect(await brokenInvariants(central, [one, two])).toEqual([]);
  });

  it.each([1, 20_000])(
    'a case that moves between queues is never there twice and never lost (%i rows an answer)',
    async (rows) => {
      weather = { ...FAIR_WEATHER, rowsPerAnswer: rows };
      const theCase = (await central.one('case', CASE_OF_A))!;
      await central.write([{ table: 'case', row: { ...theCase, teamId: 'team-b' } }]);
      await settle();
      expect(one.file.prepare('SELECT team_id FROM cases WHERE id = ?').pluck().all(CASE_OF_A)).toEqual(['team-b']);
      expect(casesAt(two)).not.toContain(CASE_OF_A);
      await central.write([{ table: 'case', row: theCase }]);
      await settle();
      expect(casesAt(two)).toContain(CASE_OF_A);
      expect(await brokenInvariants(central, [one, two])).toEqual([]);
    },
  );

  it('a row that has come into its new bucket outlives the tombstone of the old one, which comes a page later', async () => {
    weather = { ...FAIR_WEATHER, rowsPerAnswer: 1 };
    const moving = (await central.one('case', CASE_OF_B))!;
    const staying = (await central.one('case', CASE_IDS[3]!))!;
    // A change in the old bucket beside the move: both buckets together are more than one page holds.
    await central.write([
      { table: 'case', row: { ...moving, teamId: 'team-a' } },
      { table: 'case', row: { ...staying, pageCount: 12 } },
    ]);
    await go(one);
    expect(one.file.prepare('SELECT team_id FROM cases WHERE id = ?').pluck().get(CASE_OF_B)).toBe('team-a');
    expect(await brokenInvariants(central, [one])).toEqual([]);
  });

  it('rights that change between two pages: what is lost is gone at the end of the pull', async () => {
    for (const caseId of CASE_IDS) one.sync().hold(caseId);
    await go(one);
    await central.write(CASE_IDS.map((id): Change => noteRow(id, 'Neu')));
    weather = { ...FAIR_WEATHER, rowsPerAnswer: 1 };
    const pulling = one.goOnce();
    time.after(3, () => {
      const officer = simulatedOfficer('officer-1', ['team-b']);
      void time.real(central.write([{ table: 'officer', row: officer }]));
    });
    await time.until(pulling);
    await settle();
    expect(casesAt(one)).toEqual([CASE_IDS[1], CASE_IDS[3]]);
    expect(await brokenInvariants(central, [one, two])).toEqual([]);
  });

  it('rights lost: rows go, and words of a waiting command stay as a conflict', async () => {
    two.sync().hold(CASE_OF_A);
    await go(two);
    note(two, CASE_OF_A, 'Noch nicht abgegeben');
    await central.write([{ table: 'officer', row: simulatedOfficer('officer-2', []) }]);
    await settle();
    expect(casesAt(two)).toEqual([]);
    expect(notesAt(two)).toEqual([]);
    expect(two.file.prepare('SELECT count(*) FROM parties').pluck().get()).toBe(0);
    expect(two.sync().conflicts()).toMatchObject([
      { args: { text: 'Noch nicht abgegeben' }, refusal: { code: 'not_permitted' }, caseTitle: null },
    ]);
  });

  it('a row that left a bucket and came back is there, also where the bucket comes in slices', async () => {
    const theCase = (await central.one('case', CASE_OF_B))!;
    for (const at of [1, 2, 3])
      await central.write([{ table: 'case', row: { ...theCase, id: newId(), fileReference: `B-${at}` } }]);
    await central.write([{ table: 'case', row: { ...theCase, teamId: 'team-a' } }]);
    await central.write([{ table: 'case', row: theCase }]);
    const three = createVirtualDesk({ time, chance, central, weather: () => weather }, 'officer-3');
    await time.until(three.enrol());
    await go(three);
    expect(casesAt(three)).toContain(CASE_OF_B);
    expect(await brokenInvariants(central, [three])).toEqual([]);
  });

  it('a restored central: desks start over and hand in again what it lost', async () => {
    note(one, CASE_OF_A, 'Vor der Sicherung');
    await settle();
    const backup = await central.backUp();
    note(one, CASE_OF_A, 'Nach der Sicherung');
    await settle();
    await central.restore(backup);
    expect((await central.rows('note')).map(({ text }) => text)).toEqual(['Vor der Sicherung']);
    note(one, CASE_OF_A, 'Danach');
    await settle();
    expect(notesAt(one)).toEqual(['Danach', 'Nach der Sicherung', 'Vor der Sicherung']);
    expect(await brokenInvariants(central, [one, two])).toEqual([]);
  });

  it('a command refused before the restore may be accepted after it, and is then no conflict any more', async () => {
    const backup = await central.backUp();
    claim(one, CASE_OF_A, 'erste');
    await go(one);
    claim(two, CASE_OF_A, 'zweite');
    await settle();
    await central.restore(backup);
    await go(two);
    await settle();
    expect(await brokenInvariants(central, [one, two])).toEqual([]);
  });

  it('a message on its way through a restore is decided anew, and the desk takes the new answer for the old one', async () => {
    const backup = await central.backUp();
    claim(one, CASE_OF_A, 'erste');
    await go(one);
    claim(two, CASE_OF_A, 'zweite');
    const late = pushOf(two);
    await go(two);
    expect(everIssued(two).map(({ state }) => state)).toEqual(['rejected']);
    await central.restore(backup);
    await central.push(meta(two, 'token'), late);
    await settle();
    expect(everIssued(two).map(({ state }) => state)).toEqual(['applied']);
    expect(assigneeAt(one, CASE_OF_A)).toBe('officer-2');
    expect(await brokenInvariants(central, [one, two])).toEqual([]);
  });

  it('the desk dies between any two statements of a command: it is issued whole or not at all', async () => {
    let deathsBefore = -1;
    for (let statements = 0; one.deaths() > deathsBefore; statements++) {
      deathsBefore = one.deaths();
      one.dieAfter(statements);
      one.survive(() => note(one, CASE_OF_A, `Vermerk ${statements}`));
      const issued = everIssued(one).map(({ args }) => (args as { text: string }).text);
      expect(notesAt(one)).toEqual(issued.sort());
    }
    expect(one.deaths()).toBeGreaterThan(5);
    one.dieAfter(Number.POSITIVE_INFINITY);
    await settle();
    expect(await brokenInvariants(central, [one, two])).toEqual([]);
  });

  it('the desk dies between any two statements of a sync: the next one goes on', async () => {
    let deathsBefore = -1;
    for (let statements = 0; one.deaths() > deathsBefore; statements++) {
      deathsBefore = one.deaths();
      note(one, CASE_OF_A, `Vermerk ${statements}`);
      await central.write([noteRow(CASE_OF_A, `Von anderen ${statements}`)]);
      one.dieAfter(statements);
      await go(one);
      one.dieAfter(Number.POSITIVE_INFINITY);
      expect(await go(one)).toBe('done');
    }
    expect(one.deaths()).toBeGreaterThan(20);
    one.dieAfter(Number.POSITIVE_INFINITY);
    await settle();
    expect(await brokenInvariants(central, [one, two])).toEqual([]);
  });

  it('central dies between any two statements of a push: the command is done whole or not at all', async () => {
    for (let statements = 0; statements < 30; statements++) {
      note(one, CASE_OF_A, `Vermerk ${statements}`);
      central.dieAfter(statements);
      await go(one);
      central.restart();
    }
    await settle();
    expect(await central.rows('note')).toHaveLength(30);
    expect(await brokenInvariants(central, [one, two])).toEqual([]);
  });

  it('a case claimed and held is in full on the desk, with its version', async () => {
    claim(two, CASE_OF_A, '');
    await settle();
    expect(createHoldings(two.file).version(`case:${CASE_OF_A}`)).toBeGreaterThan(0);
    expect(two.file.prepare('SELECT count(*) FROM parties').pluck().get()).toBe(1);
  });
});

const postgresUrl = process.env.LAUFMAPPE_TEST_POSTGRES;

describe.skipIf(postgresUrl === undefined)('at the same time (skipped without LAUFMAPPE_TEST_POSTGRES)', () => {
  let database: CentralDatabase;
  beforeAll(async () => {
    database = await openPostgres(postgresUrl!, { schema: 'pitfalls' });
  });
  afterAll(() => database.close());
  beforeEach(() => openOffice(database));

  it('two transactions that would commit out of order wait for each other, and no row is passed over', async () => {
    one.sync().hold(CASE_OF_A);
    await go(one);
    let first = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      first = resolve;
    });
    let written = (): void => undefined;
    const slowHasWritten = new Promise<void>((resolve) => {
      written = resolve;
    });
    const slow = database.transaction(
      async (transaction) => {
        await writeChanges(transaction, [noteRow(CASE_OF_A, 'Zuerst begonnen')], () => true);
        written();
        await held;
      },
      { isolation: 'read committed' },
    );
    await slowHasWritten;
    const fast = central.write([noteRow(CASE_OF_A, 'Danach begonnen')]);
    await go(one);
    expect(notesAt(one)).toEqual([]);
    first();
    await slow;
    await go(one);
    await fast;
    await go(one);
    expect(notesAt(one)).toEqual(['Danach begonnen', 'Zuerst begonnen']);
  });
});

function noteRow(caseId: string, text: string): Change {
  return {
    table: 'note',
    row: { id: newId(), caseId, authorId: 'officer-3', text, writtenAt: time.date().toISOString() as Instant },
  };
}
