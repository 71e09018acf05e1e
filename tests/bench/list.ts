import { CaseColumn, type QueueId } from '#contract/desk/cases.ts';
import { type ListQuestion, listCases, listQueues } from '#db/lists/case-list.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import type { Bench, BenchResult } from './bench.ts';
import { percentile, timesOf } from './bench-times.ts';
import { deskWithCases, KEY, OWNER } from './desk-with-cases.ts';

/** Lists over the local cache: every queue by every column both ways, filtered, deep in the list; each with its count. */
export const bench: Bench = {
  name: 'list',
  async run({ quick }) {
    const count = quick ? 10_000 : 100_000;
    const desk = deskWithCases(count);
    const { sqlite, close } = openDeskDatabase({ path: desk.path, key: KEY });
    try {
      listQueues(sqlite, OWNER);
      const calls = requests().map((request) => () => listCases(sqlite, request, OWNER));
      const times = [0, 1, 2].flatMap(() => timesOf(calls));
      const queues = timesOf(Array.from({ length: 20 }, () => () => listQueues(sqlite, OWNER)));
      // The same rows by LIKE over the table, without an index, is what a list would cost without care.
      const scan = sqlite.prepare(
        'SELECT * FROM cases NOT INDEXED WHERE team_id = ? AND sort_name LIKE ? ORDER BY due_on LIMIT 100',
      );
      const scans = timesOf(Array.from({ length: 10 }, () => () => scan.all('changes', '%oz%')));
      return [
        within(`Liste, p95 über ${times.length} Abfragen, ${count} Vorgänge`, percentile(times, 0.95), {
          name: 'LIKE über die Tabelle, p95',
          value: percentile(scans, 0.95),
        }),
        { name: 'Liste, Median', value: percentile(times, 0.5), unit: 'ms', bar: null, ok: true },
        { name: 'Liste, langsamste', value: Math.max(...times), unit: 'ms', bar: null, ok: true },
        within('Zahlen aller Listen, p95', percentile(queues, 0.95)),
      ];
    } finally {
      close();
      desk.remove();
    }
  },
};

function within(name: string, value: number, reference?: BenchResult['reference']): BenchResult {
  return { name, value, unit: 'ms', bar: 50, ok: value <= 50, ...(reference && { reference }) };
}

function requests(): ListQuestion[] {
  const queues: QueueId[] = ['inbox', 'mine', 'waiting_labour_agency', 'waiting_applicant', 'team:changes'];
  const all: ListQuestion[] = [];
  for (const queue of queues) {
    for (const column of CaseColumn.options) {
      for (const direction of ['ascending', 'descending'] as const) {
        const open = { queue, text: '', caseTypes: [], states: [], sort: { column, direction }, offset: 0, limit: 100 };
        all.push(open, { ...open, text: 'muel' }, { ...open, caseTypes: ['blue_card'] }, { ...open, offset: 5000 });
      }
    }
  }
  return all;
}
