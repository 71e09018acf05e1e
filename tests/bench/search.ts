import { loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { createIndexKeeper } from '#core/desk/index-keeper.ts';
import { createSearcher } from '#core/search/searcher.ts';
import { markBehind } from '#db/search/index-behind.ts';
import { packWords } from '#db/words/packed-words.ts';
import type { Bench, BenchResult } from './bench.ts';
import { percentile, timesOf } from './bench-times.ts';
import { KEY } from './desk-with-cases.ts';
import { type DeskWithPages, deskWithPages } from './desk-with-pages.ts';
import { plainSearch } from './plain-search.ts';
import { startReading } from './reading-beside.ts';

/** Typed letter by letter: whole compounds, parts of them, without umlauts, misread, names, figures, several words, a phrase. */
const TYPED = [
  'Arbeitgeberwechsel',
  'auslaenderbehoerde',
  'Straße',
  'wechsel',
  'erlaubnis',
  'wechzel',
  'Verlängerrung',
  'aufenthaltserlauhnis',
  'yildirim',
  'Abbud',
  '33.2-104711',
  '§18',
  'fiktion bescheid',
  'der antrag auf',
  '"rente steuer"',
];
const PAGES = 300_000;
const PLAIN_PAGES = 30_000;
/** What the windows wait after a letter before they ask. */
const TYPING_PAUSE_MS = 60;
/** As many hits as the Akte asks for, as many finds as the palette. */
const HITS = 1000;
const FINDS = 30;

/**
 * Search as one types, letter by letter, through the searcher as core uses it: in a file of 1,000 pages and over all pages of
 * the desk, while real OCR runs in the pool and every page it reads is written into the same file.
 */
export const bench: Bench = {
  name: 'search',
  async run({ quick }) {
    const wanted = quick ? 4000 : PAGES;
    const [load = 0] = loadavg();
    const began = performance.now();
    const desk = await deskWithPages(wanted);
    const built = (performance.now() - began) / 1000;
    const plain = plainSearch(quick ? 4000 : PLAIN_PAGES);
    const searcher = createSearcher({ path: desk.path, key: KEY });
    const writer = pageWriter(desk);
    const reading = await startReading(writer.write);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    try {
      const { caseId } = desk;
      const queries = TYPED.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)));
      // The thread is there when a window is; the first file is not.
      await searcher.everywhere({ query: 'x', limit: 1 });
      delay.enable();
      const [first] = await timesOfAnswers(['Arbeit'], (query) => searcher.file({ caseId, query, limit: HITS }));
      const typing = await timesOfAnswers(queries, (query) => searcher.file({ caseId, query, limit: HITS }));
      const before = reading.pages();
      const everywhere = await timesOfAnswers([...queries, ...queries], (query) =>
        searcher.everywhere({ query, limit: FINDS }),
      );
      delay.disable();
      const like = percentile(timesOf(queries.map((query) => () => plain.like(query))), 0.95);
      const fullText = percentile(timesOf(queries.map((query) => () => plain.fullText(query))), 0.95);
      const pages = desk.pages.toLocaleString('de-DE');
      return [
        {
          ...figure('Akte mit 1.000 Seiten, je Anschlag, p95', percentile(typing, 0.95), 'ms', 20),
          reference: { name: 'LIKE über die gefalteten Texte der Akte, p95', value: like },
        },
        figure('dieselbe Akte, je Anschlag, Median', percentile(typing, 0.5), 'ms', null),
        figure('dieselbe Akte, allererste Suche ohne Vorbereitung', first ?? Number.NaN, 'ms', null),
        {
          ...figure(`alle ${pages} Seiten, je Anschlag, p95`, percentile(everywhere, 0.95), 'ms', 150),
          reference: {
            name: `FTS5 allein, nur Wortanfänge, ${plain.pages.toLocaleString('de-DE')} Seiten, p95`,
            value: fullText,
          },
        },
        figure('alle Seiten, je Anschlag, Median', percentile(everywhere, 0.5), 'ms', null),
        figure('alle Seiten, langsamster Anschlag', Math.max(...everywhere), 'ms', null),
        figure('längste Sperre des Kerns', delay.max / 1e6, 'ms', 50),
        figure('Kern gesperrt, p99,9', delay.percentile(99.9) / 1e6, 'ms', null),
        figure('davon Schreiben einer gelesenen Seite, längstes', writer.longest(), 'ms', null),
        figure('Seiten nebenher gelesen und aufgenommen', reading.pages(), '', null),
        figure('davon während der Suche über alles', reading.pages() - before, '', null),
        figure('Seite in den Index, beim Aufbau in Blöcken von 20.000 Seiten', desk.indexing, 'ms', null),
        figure('Last der Maschine vor dem Bench (1 Minute)', load, '', null),
        figure('Aufbau aller Seiten aus erfundenen Wörtern', built, 's', null),
      ];
    } finally {
      await reading.stop();
      writer.close();
      await searcher.close();
      plain.remove();
      desk.remove();
    }
  },
};

/** A question for each letter, with the windows' pause between them; how long core waited for each answer, in milliseconds. */
async function timesOfAnswers(queries: readonly string[], ask: (query: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
    await setTimeout(TYPING_PAUSE_MS);
  }
  return times;
}

/** Writes what OCR has read, as the desk does: the row at once, its words into the index in slices afterwards. */
function pageWriter({ sqlite, caseId }: DeskWithPages) {
  const documentId = 'document-read-beside';
  const document = sqlite.prepare(
    `INSERT INTO documents VALUES (?, ?, ?, 'other', 'Schreiben', NULL, '2026-01-01', 'scan', 'x', 1, 'application/pdf',
     'a.pdf', 1000, 1001, 'officer-0', '2026-01-01T00:00:00Z')`,
  );
  document.run(documentId, `case:${caseId}`, caseId);
  const insert = sqlite.prepare(`INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?, ?, 'ocr', ?, ?, NULL, 0)`);
  const index = createIndexKeeper({ sqlite, onDone: () => undefined, onFailed: () => false });
  let longest = 0;
  let number = 0;
  return {
    close: () => index.close(),
    longest: () => longest,
    write(page: Parameters<Parameters<typeof startReading>[0]>[0]): void {
      const start = performance.now();
      number += 1;
      const pageId = `${documentId}/${number}`;
      sqlite.transaction(() => {
        const packed = packWords(page.words);
        insert.run(
          pageId,
          `case:${caseId}`,
          caseId,
          documentId,
          number,
          page.width,
          page.height,
          page.confidence,
          packed,
        );
        markBehind(sqlite, [pageId]);
      })();
      index.nudge();
      longest = Math.max(longest, performance.now() - start);
    },
  };
}

function figure(name: string, value: number, unit: string, bar: number | null): BenchResult {
  return { name, value, unit, bar, ok: bar === null || value <= bar };
}
