import { createDistributionDesk } from '#core/distribution/distribution-desk.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { createRowStore } from '#db/rows/row-store.ts';
import type { Officer } from '#domain/records/office.ts';
import { LocalDate } from '#domain/time/local-date.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import type { BenchResult } from './bench.ts';
import { deskWithCases, inventedCase, KEY } from './desk-with-cases.ts';

const TEAM = 'bench-team';
const ON = LocalDate.parse('2026-11-23');
const BAR = 200;

/**
 * How long the load view of one team takes to be answered out of the encrypted cache of its lead's desk, as JSON: 40 officers, 5,000
 * cases of the team. The first time nothing is warm: the cache has just been opened, and nothing of this code has run. Drawing it is 40
 * lines of a table and not in the figure (rebalance-window.ts has it all).
 */
export async function loadResults({ quick }: { quick: boolean }): Promise<BenchResult[]> {
  const { path, remove } = deskWithCases(0);
  const lead = writeTeam(path);
  const { sqlite, close } = openDeskDatabase({ path, key: KEY });
  try {
    const rows = createRowStore(sqlite);
    const desk = createDistributionDesk({ rows, isPending: () => false, officer: () => lead, today: () => ON });
    const times: number[] = [];
    let firstWork = 0;
    let bytes = 0;
    for (let at = 0; at < (quick ? 4 : 15); at += 1) {
      const begun = performance.now();
      const work = process.cpuUsage();
      bytes = JSON.stringify(desk.load(TEAM)).length;
      times.push(performance.now() - begun);
      const { user, system } = process.cpuUsage(work);
      if (at === 0) firstWork = (user + system) / 1000;
    }
    const first = times[0] ?? 0;
    const sorted = times.slice(1).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const opening = 'Lage öffnen, 40 Personen × 5.000 Vorgänge';
    return [
      { name: `${opening}, erstes Mal`, value: first, unit: 'ms', bar: BAR, ok: first <= BAR },
      { name: `${opening}, erstes Mal, Rechenzeit aller Threads`, value: firstWork, unit: 'ms', bar: null, ok: true },
      { name: `${opening}, danach, Median`, value: median, unit: 'ms', bar: BAR, ok: median <= BAR },
      { name: 'Antwort an das Fenster', value: bytes / 1024, unit: 'KiB', bar: null, ok: true },
    ];
  } finally {
    close();
    remove();
  }
}

/** A lead with a team of 40 and 5,000 cases, five sixths of them with an officer. */
function writeTeam(path: string): Officer {
  const { sqlite, close } = openDeskDatabase({ path, key: KEY });
  try {
    const rows = createRowStore(sqlite);
    const chance = seeded(5);
    const lead: Officer = {
      ...{ id: 'lead', name: 'Petra Beispiel', initials: 'PB', role: 'team_lead', teamIds: [TEAM], workShare: 1 },
      ...{ mayFinalSign: true, secondedUntil: null, caseTypes: null, supervisorId: null },
    };
    const officers = Array.from(
      { length: 40 },
      (_, at): Officer => ({ ...lead, id: `bench-${at}`, role: 'case_officer' }),
    );
    sqlite.transaction(() => {
      rows.put('team', { id: TEAM, name: 'Team', letters: null });
      for (const officer of [lead, ...officers]) rows.put('officer', officer);
      for (let at = 0; at < 5000; at += 1) {
        const assigneeId = chance.happens(0.85) ? chance.pick(officers).id : null;
        rows.put('case', { ...inventedCase(chance, at), teamId: TEAM, state: 'assessing', assigneeId });
      }
    })();
    return lead;
  } finally {
    close();
  }
}
