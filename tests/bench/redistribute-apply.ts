import { randomUUID } from 'node:crypto';
import type { RunningCentral } from '#central/start-central.ts';
import type { Change } from '#domain/commands/command.ts';
import type { Case } from '#domain/records/case.ts';
import type { Instant } from '#domain/time/local-date.ts';
import type { BenchResult } from './bench.ts';
import { BENCH_TEAMS, type BenchDesk, benchRows, inFolder, openBenchDesk, startBenchCentral } from './bench-desk.ts';

const CASES = 5_000;
const MOVED = 300;
const BAR_MS = 5_000;
const TEAM = BENCH_TEAMS[0]!;
const LEAD = 'officer-1';
const ABSENT = 'officer-3';
const GIVEN_TO = ['officer-2', ...Array.from({ length: 7 }, (_, at) => `officer-${at + 4}`)];

/**
 * Milliseconds from a lead's "apply" of 300 cases of one absent officer until central has confirmed it on the lead's desk, and until
 * the desk of a colleague who gets some shows the last of them: HTTP and SSE on loopback, encrypted files, an office of 5,000 cases.
 * The same for the undo. On PGlite, and on PostgreSQL when one is named.
 */
export async function applyResults({ quick }: { quick: boolean }): Promise<BenchResult[]> {
  const moved = quick ? 60 : MOVED;
  const results = await measure('PGlite', moved);
  const url = process.env.DATABASE_URL ?? process.env.LAUFMAPPE_TEST_POSTGRES;
  if (url !== undefined) results.push(...(await measure('PostgreSQL', moved, url)));
  return results;
}

function measure(name: string, moved: number, databaseUrl?: string): Promise<BenchResult[]> {
  return inFolder(async (folder) => {
    const office = absentOfficer(moved);
    const { central, codes, close } = await startBenchCentral(folder, CASES, databaseUrl, office);
    let changed: () => void = () => undefined;
    const opened = (code: string) => openBenchDesk(folder, central.url, code, () => changed());
    // Codes of case officers come before those of leads, each in the order of their ids.
    const lead = await opened(codes.at(-1)!);
    const colleague = await opened(codes[0]!);
    try {
      for (const { sync } of [lead, colleague]) {
        await sync.syncOnce();
        sync.start();
      }
      const caseIds = office.flatMap(({ table, row }) => (table === 'case' ? [row.id] : []));
      const redistributionId = randomUUID();
      const moves = caseIds.map((caseId, at) => ({
        caseId,
        fromOfficerId: ABSENT,
        toOfficerId: GIVEN_TO[at % GIVEN_TO.length]!,
        reason: 'Ist drei Wochen nicht da; dort ist vor der Frist noch Zeit',
      }));
      const wanted = { redistributionId, teamId: TEAM, goal: 'empty_desk', remark: 'Ausfall', moves };
      const heldBy = (desk: BenchDesk) => {
        const count = desk.sqlite.prepare('SELECT count(*) FROM cases WHERE assignee_id = ?').pluck();
        return () => count.get(ABSENT) as number;
      };
      const [atLead, atColleague] = [heldBy(lead), heldBy(colleague)];
      const until = (done: () => boolean) =>
        new Promise<void>((resolve) => {
          changed = () => {
            if (done()) resolve();
          };
          changed();
        });
      const timed = async (command: string, args: object, left: number): Promise<BenchResult> => {
        const start = performance.now();
        const result = lead.sync.run(command, args);
        if (result.outcome === 'refused') throw new Error(`${command} refused: ${result.refusal.code}`);
        await until(() => lead.sync.pending().length === 0 && atLead() === left && atColleague() === left);
        const value = Math.round(performance.now() - start);
        return { name: `${command}, ${moved} cases, ${name}`, value, unit: 'ms', bar: BAR_MS, ok: value <= BAR_MS };
      };
      const applied = await timed('work.redistribute', wanted, 0);
      const undone = await timed('work.undoRedistribution', { redistributionId, caseIds }, moved);
      await assertUndone(central, caseIds);
      return [applied, undone];
    } finally {
      await lead.close();
      await colleague.close();
      await close();
    }
  });
}

/** A lead, nine colleagues, and the absent one's cases, each with somebody in it and a few entries in its history. */
function absentOfficer(moved: number): Change[] {
  const rows = benchRows(CASES);
  const officer = rows.find(({ table }) => table === 'officer') as Extract<Change, { table: 'officer' }>;
  const claimedAt = '2026-03-02T08:00:00.000Z' as Instant;
  const own = rows
    .flatMap(({ table, row }) => (table === 'case' && (row as Case).teamId === TEAM ? [row as Case] : []))
    .slice(0, moved);
  return [
    { table: 'officer', row: { ...officer.row, id: LEAD, role: 'team_lead' } },
    ...[ABSENT, ...GIVEN_TO].map((id): Change => ({ table: 'officer', row: { ...officer.row, id, name: id } })),
    ...own.map((row): Change => ({ table: 'case', row: { ...row, assigneeId: ABSENT, claimedAt } })),
    ...own.flatMap((row) =>
      Array.from(
        { length: 10 },
        (_, at): Change => ({
          table: 'historyEntry',
          row: {
            id: `${row.id}/${at}`,
            caseId: row.id,
            at: claimedAt,
            actorId: ABSENT,
            action: 'case.note',
            subjectId: null,
            changes: [],
            remark: 'Rückfrage beim Arbeitgeber, Antwort zugesagt',
          },
        }),
      ),
    ),
  ];
}

async function assertUndone({ database }: RunningCentral, caseIds: readonly string[]): Promise<void> {
  const back = await database.transaction(
    (transaction) =>
      transaction.query('SELECT 1 FROM cases WHERE id = ANY($1) AND assignee_id = $2', [caseIds, ABSENT]),
    { isolation: 'read committed' },
  );
  if (back.length !== caseIds.length) throw new Error(`${back.length} of ${caseIds.length} cases went back`);
}
