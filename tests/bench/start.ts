import { listCases, listQueues } from '#db/lists/case-list.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import type { Bench } from './bench.ts';
import { percentile, timesOf } from './bench-times.ts';
import { deskWithCases, KEY, OWNER } from './desk-with-cases.ts';

/** Warm start in core: the encrypted cache opened, the queues counted, the first stretch of the list read. */
export const bench: Bench = {
  name: 'start',
  async run({ quick }) {
    const count = quick ? 10_000 : 100_000;
    const desk = deskWithCases(count);
    try {
      const starts = timesOf(Array.from({ length: quick ? 3 : 10 }, () => () => start(desk.path)));
      const bare = timesOf(
        Array.from({ length: 5 }, () => () => {
          const { sqlite, close } = openDeskDatabase({ path: desk.path, key: KEY });
          sqlite.prepare('SELECT * FROM cases WHERE rowid <= 100').all();
          close();
        }),
      );
      const value = percentile(starts, 0.95);
      return [
        {
          name: `Öffnen bis zur ersten Liste, p95, ${count} Vorgänge`,
          value,
          unit: 'ms',
          bar: 2000,
          ok: value <= 2000,
          reference: { name: 'Öffnen und 100 Zeilen nach rowid, p95', value: percentile(bare, 0.95) },
        },
      ];
    } finally {
      desk.remove();
    }
  },
};

function start(path: string): void {
  const { sqlite, close } = openDeskDatabase({ path, key: KEY });
  listQueues(sqlite, OWNER);
  const sort = { column: 'dueOn', direction: 'ascending' } as const;
  listCases(sqlite, { queue: 'inbox', text: '', caseTypes: [], states: [], sort, offset: 0, limit: 100 }, OWNER);
  close();
}
