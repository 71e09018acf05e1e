import { searchEverywhere } from '#db/search/search-everywhere.ts';
import { searchFile } from '#db/search/search-file.ts';
import type { Bench, BenchResult } from './bench.ts';
import { percentile, timesOf } from './bench-times.ts';
import { deskWithPages } from './desk-with-pages.ts';

const TYPED = [
  'Arbeitgeberwechsel',
  'auslaenderbehoerde',
  'Straße',
  'wechsel',
  'fiktion bescheid',
  'wechzel',
  '"rente steuer"',
];
const PAGES = 300_000;
const BUILD_SECONDS = 225;

/** Search as one types, letter by letter, in a file of 1,000 pages and over all pages of the desk. OCR does not run beside. */
export const bench: Bench = {
  name: 'search',
  async run({ quick }) {
    const desk = deskWithPages(quick ? 3_000 : PAGES, quick ? 20 : BUILD_SECONDS);
    try {
      const { sqlite } = desk;
      const queries = TYPED.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)));
      const inFile = queries.map((query) => () => searchFile(sqlite, { caseId: 'case-0', query, limit: 100 }));
      const first = timesOf(inFile.slice(0, 1));
      const typing = timesOf(inFile);
      const everywhere = timesOf(queries.map((query) => () => searchEverywhere(sqlite, { query, limit: 50 })));
      const like = sqlite.prepare("SELECT id FROM search_term WHERE bare LIKE '%' || ? || '%' LIMIT 50");
      const scan = percentile(timesOf(queries.map((query) => () => like.all(query.toLowerCase()))), 0.95);
      const few = desk.pages < PAGES ? ` (statt ${PAGES})` : '';
      return [
        figure('Akte mit 1000 Seiten, je Anschlag, p95', percentile(typing, 0.95), 20),
        figure('Akte mit 1000 Seiten, erste Suche', first[0] ?? Number.NaN, null),
        {
          ...figure(`alle ${desk.pages} Seiten${few}, je Anschlag, p95`, percentile(everywhere, 0.95), 150),
          reference: { name: 'LIKE über die Wörter allein, p95', value: scan },
        },
        figure('längste Sperre des Kerns', Math.max(...first, ...typing, ...everywhere), 50),
        figure('Seite aufnehmen, Mittel', desk.indexing, 1.5),
      ];
    } finally {
      desk.remove();
    }
  },
};

function figure(name: string, value: number, bar: number | null): BenchResult {
  return { name, value, unit: 'ms', bar, ok: bar === null || value <= bar };
}
