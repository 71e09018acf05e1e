import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedDatabase } from '#central/database/seed.ts';
import { createEnrolmentCodes } from '#central/engine/devices.ts';
import { startCentral } from '#central/start-central.ts';
import { takeNext } from '#core/desk/take-next.ts';
import type { Change } from '#domain/commands/command.ts';
import { type BenchDesk, benchCaseId, benchRows, inFolder, openBenchDesk } from '#tests/bench/bench-desk.ts';

/**
 * "Nächster Fall" from eight desks at once, against a real central over HTTP. Six desks work for the first team, two for the
 * second; every case goes to one person, nobody gets one of the other team, and nobody goes away empty while one is free.
 */
const DESKS = 8;
const TAKES = 20;
/** In milliseconds: here nobody starts on a reservation, however busy the machine is. */
const AS_LONG_AS_IT_TAKES = 60_000;

const POSTGRES = process.env.LAUFMAPPE_TEST_POSTGRES;
const BACKENDS = [
  { name: 'PGlite', databaseUrl: undefined, isHere: true },
  {
    name: POSTGRES ? 'PostgreSQL' : 'PostgreSQL (skipped: LAUFMAPPE_TEST_POSTGRES is not set)',
    databaseUrl: POSTGRES,
    isHere: Boolean(POSTGRES),
  },
];

interface Taker {
  readonly officerId: string;
  readonly teamId: string;
  readonly desk: BenchDesk;
}

describe.each(BACKENDS)('Nächster Fall on $name', { timeout: 300_000 }, ({ databaseUrl, isHere }) => {
  it.skipIf(!isHere)('never gives two desks the same case, and everybody one while there is one', async () => {
    // As many as will be taken: the last ones are fought for.
    await inOffice({ databaseUrl, first: 6 * TAKES, second: 2 * TAKES }, async (takers) => {
      const taken = await Promise.all(takers.map((taker) => takeMany(taker, TAKES)));
      const ids = taken.flat();
      expect(ids).toHaveLength(DESKS * TAKES);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [at, { officerId, teamId, desk }] of takers.entries()) {
        await desk.sync.syncOnce();
        expect(
          casesOf(desk, officerId)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...taken[at]!].sort());
        expect(new Set(casesOf(desk, officerId).map((one) => one.team))).toEqual(new Set([teamId]));
        expect(desk.sync.conflicts().filter(({ resolvedAt }) => resolvedAt === null)).toEqual([]);
      }
    });
  });

  it.skipIf(!isHere)('says that nothing is free once the last case is gone, and to nobody before', async () => {
    await inOffice({ databaseUrl, first: 5, second: 1 }, async (takers) => {
      const outcomes = await Promise.all(takers.map(({ desk, ...who }) => take({ desk, ...who })));
      const given = outcomes.flatMap((outcome) => (outcome.outcome === 'taken' ? [outcome.caseId] : []));
      expect(new Set(given).size).toBe(6);
      expect(given).toHaveLength(6);
    });
  });
});

async function takeMany(taker: Taker, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const next = await take(taker);
    if (next.outcome === 'nothing_free') return ids;
    ids.push(next.caseId);
  }
  return ids;
}

const take = ({ officerId, teamId, desk }: Taker) =>
  takeNext(desk.sqlite, desk.sync, { officerId, teamIds: [teamId] }, () => new Date(), AS_LONG_AS_IT_TAKES);

function casesOf({ sqlite }: BenchDesk, officerId: string): { id: string; team: string }[] {
  return sqlite.prepare('SELECT id, team_id AS team FROM cases WHERE assignee_id = ?').all(officerId) as {
    id: string;
    team: string;
  }[];
}

async function inOffice(
  { databaseUrl, first, second }: { databaseUrl: string | undefined; first: number; second: number },
  work: (takers: Taker[]) => Promise<void>,
): Promise<void> {
  await inFolder(async (folder) => {
    const schema = `next_${randomUUID().replaceAll('-', '')}`;
    const central = await startCentral({
      dataFolder: join(folder, 'central'),
      port: 0,
      ...(databaseUrl === undefined ? {} : { databaseUrl, schema }),
    });
    const takers: Taker[] = [];
    try {
      await seedDatabase(central.database, office(first, second));
      const codes = await createEnrolmentCodes(central.database, 'team-1');
      for (const { officerId, code } of codes) {
        const desk = await openBenchDesk(folder, central.url, code);
        takers.push({ officerId, teamId: teamOf(officerId), desk });
        await desk.sync.syncOnce();
        desk.sync.start();
        await connected(desk);
      }
      expect(takers).toHaveLength(DESKS);
      await work(takers);
    } finally {
      for (const { desk } of takers) await desk.close();
      if (databaseUrl !== undefined) {
        await central.database.transaction((transaction) => transaction.query(`DROP SCHEMA ${schema} CASCADE`), {
          isolation: 'read committed',
        });
      }
      await central.close();
    }
  });
}

function connected({ sync }: BenchDesk): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (sync.connection().state === 'connected') resolve();
    };
    sync.onConnection(check);
    check();
  });
}

function teamOf(officerId: string): string {
  return Number(officerId.slice('officer-'.length)) <= 6 ? 'team-1' : 'team-2';
}

/** The office of the benches with eight officers, each in one team, and so many free cases in each of the two. */
function office(first: number, second: number): Change[] {
  const [officer] = benchRows(0).filter((change) => change.table === 'officer');
  const officers = Array.from({ length: DESKS }, (_, at): Change[] => {
    const id = `officer-${at + 1}`;
    return officer ? [{ table: 'officer', row: { ...officer.row, id, name: id, teamIds: [teamOf(id)] } }] : [];
  });
  const cases = benchRows(first + second).flatMap((change, _, all): Change[] => {
    if (change.table !== 'case') return [];
    const at = all.filter(({ table }) => table === 'case').indexOf(change);
    return [{ table: 'case', row: { ...change.row, id: benchCaseId(at), teamId: at < first ? 'team-1' : 'team-2' } }];
  });
  return [...benchRows(0).filter(({ table }) => table === 'team'), ...officers.flat(), ...cases];
}
