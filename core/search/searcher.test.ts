import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DeskDatabase, openDeskDatabase } from '#db/open-desk-database.ts';
import { dropBucket, indexPage } from '#db/search/page-index.ts';
import { partsOf } from '#db/search/page-terms.ts';
import { packWords } from '#db/words/packed-words.ts';
import { fold, foldVariants } from '#domain/text/fold.ts';
import { SearchUnavailable } from './search-unavailable.ts';
import { createSearcher, type Searcher } from './searcher.ts';

const KEY = Buffer.alloc(32, 7);
let folder: string;
let path: string;
let database: DeskDatabase;
let searcher: Searcher;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-search-'));
  path = join(folder, 'desk.sqlite');
  database = openDeskDatabase({ path, key: KEY });
  searcher = createSearcher({ path, key: KEY });
});
afterEach(async () => {
  await searcher.close();
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what the writer has committed', () => {
  it('is found by the next question, and no longer once it is gone', async () => {
    aDocument('k1', 3);
    aPage('k1', 1, 'Verlängerung der Blauen Karte');
    expect(await count('k1', 'blauen')).toBe(1);
    aPage('k1', 2, 'noch eine blaue, zwei Blaue');
    expect(await count('k1', 'blaue')).toBe(3);
    aPage('k1', 1, 'nichts davon');
    expect(await count('k1', 'blaue')).toBe(2);
    database.sqlite.transaction(() => dropBucket(database.sqlite, 'case:k1'))();
    expect(await count('k1', 'blaue')).toBe(0);
    expect(await searcher.everywhere({ query: 'blaue', limit: 10 })).toEqual([]);
  });

  it('is not found before', async () => {
    aDocument('k1', 1);
    database.sqlite.exec('BEGIN');
    aPage('k1', 1, 'halb geschrieben');
    expect(await count('k1', 'halb')).toBe(0);
    database.sqlite.exec('COMMIT');
    expect(await count('k1', 'halb')).toBe(1);
  });

  it('is the same as what a scan of the folded texts finds, page by page, while pages come and go', async () => {
    aDocument('k1', 6);
    const WORDS = [
      'Müller',
      'Ausländerbehörde',
      'Arbeitgeberwechsel',
      'ʿAbbūd',
      'Duʿāʾ',
      'Straße',
      '33.2-104711/26',
      '§',
    ];
    const pageTexts = new Map<number, string[]>();
    const step = fc.record({
      page: fc.integer({ min: 1, max: 6 }),
      words: fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }),
      asked: fc.constantFrom(...WORDS),
      from: fc.nat(10),
      length: fc.integer({ min: 3, max: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const { page, words, asked, from, length } of steps) {
          pageTexts.set(page, words);
          aPage('k1', page, words.join(' '));
          const folded = fold(asked);
          const query = folded.slice(Math.min(from, Math.max(0, folded.length - 3))).slice(0, length);
          const expected = [...pageTexts].flatMap(([number, texts]) =>
            texts.filter((text) => foldVariants(text).some((form) => form.includes(query))).map(() => number),
          );
          // Outer signs are not sought; without them a short query counts at the beginning of a part alone.
          if (expected.length === 0 || partsOf(query)[0]?.bare !== query) continue;
          const found = await searcher.file({ caseId: 'k1', query, limit: 1000 });
          expect(found.totalHits).toBe(expected.length);
          expect(found.hits.map((hit) => hit.page)).toEqual(expected.sort((a, b) => a - b));
          const pages = (await searcher.everywhere({ query, limit: 100 })).map(
            (item) => item.kind === 'page' && item.page,
          );
          expect(new Set(pages)).toEqual(new Set(expected));
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('finds a name by the letters anybody types', async () => {
  aDocument('k1', 1);
  aPage('k1', 1, 'Herrn ʿAbbūd und Frau Duʿāʾ');
  for (const query of ['Abbud', 'Duaa', 'dua', '’Abbūd']) {
    expect([query, await count('k1', query)]).toEqual([query, 1]);
  }
});

describe('a question nobody waits for', () => {
  it('is given up; the newest one is answered', async () => {
    aDocument('k1', 1);
    aPage('k1', 1, 'Arbeitgeberwechsel');
    const typed = Array.from('arbeitgeberwechsel', (_, at) => 'arbeitgeberwechsel'.slice(0, at + 1));
    const asked = typed.map((query, at) => {
      const control = new AbortController();
      const answer = searcher.file({ caseId: 'k1', query, limit: 10 }, control.signal);
      if (at < typed.length - 1) control.abort(new Error('abgelöst'));
      return answer;
    });
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual([...typed.slice(1).map(() => 'rejected'), 'fulfilled']);
    expect(answers.at(-1)).toMatchObject({ value: { query: 'arbeitgeberwechsel', totalHits: 1 } });
    expect(answers[0]).toMatchObject({ reason: { message: 'abgelöst' } });
  });
});

describe('a thread that dies', () => {
  it('is replaced, and the question it was at is answered by the next', async () => {
    aDocument('k1', 1);
    aPage('k1', 1, 'Arbeitgeberwechsel');
    const fragile = await searcherThatDies(1);
    const answer = await fragile.file({ caseId: 'k1', query: 'wechsel', limit: 10 });
    expect(answer.totalHits).toBe(1);
    await fragile.close();
  });

  it('twice at the same question leaves a plain answer, and the next question is answered', async () => {
    aDocument('k1', 1);
    aPage('k1', 1, 'Arbeitgeberwechsel');
    const fragile = await searcherThatDies(2);
    const answers = await Promise.allSettled([
      fragile.file({ caseId: 'k1', query: 'arbeit', limit: 10 }),
      fragile.file({ caseId: 'k1', query: 'wechsel', limit: 10 }),
    ]);
    expect(answers[0]).toMatchObject({
      reason: { reason: 'stopped', message: expect.stringContaining('noch einmal') },
    });
    expect(answers[1]).toMatchObject({ value: { totalHits: 1 } });
    await fragile.close();
  });
});

it('says why the cache does not open by a wrong key, and does not touch it', async () => {
  const locked = createSearcher({ path, key: Buffer.alloc(32, 8) });
  const answer = await locked.everywhere({ query: 'x', limit: 1 }).catch((error: unknown) => error);
  expect(answer).toBeInstanceOf(SearchUnavailable);
  expect(answer).toMatchObject({ reason: 'refused', message: expect.stringContaining('Schlüssel') });
  await locked.close();
  expect(database.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
});

it('closed while a question runs, it rejects what waits and lets the cache go', async () => {
  aDocument('k1', 1);
  aPage('k1', 1, 'Arbeitgeberwechsel');
  const asked = ['a', 'ar', 'arb'].map((query) => searcher.file({ caseId: 'k1', query, limit: 10 }));
  const settled = Promise.allSettled(asked);
  await searcher.close();
  for (const answer of await settled) expect(answer).toMatchObject({ reason: { reason: 'closed' } });
  await expect(searcher.everywhere({ query: 'a', limit: 1 })).rejects.toMatchObject({ reason: 'closed' });
  // With no reader left, the writer's last checkpoint takes the whole log.
  expect(database.sqlite.pragma('wal_checkpoint(TRUNCATE)')).toEqual([{ busy: 0, log: 0, checkpointed: 0 }]);
});

/** A searcher whose first threads end at their first question, as after a crash of native code. */
async function searcherThatDies(times: number): Promise<Searcher> {
  const module = join(folder, 'dying-thread.mjs');
  const real = new URL('./search-thread.ts', import.meta.url).href;
  const counter = join(folder, 'deaths');
  writeFileSync(counter, '');
  writeFileSync(
    module,
    `import { appendFileSync, statSync } from 'node:fs';
     import { parentPort } from 'node:worker_threads';
     if (statSync(${JSON.stringify(counter)}).size < ${times}) {
       parentPort.on('message', ({ kind }) => {
         if (kind !== 'ask') return;
         appendFileSync(${JSON.stringify(counter)}, 'x');
         process.exit(3);
       });
     } else await import(${JSON.stringify(real)});`,
  );
  return createSearcher({ path, key: KEY, threadUrl: new URL(`file://${module}`) });
}

async function count(caseId: string, query: string): Promise<number> {
  return (await searcher.file({ caseId, query, limit: 100 })).totalHits;
}

function aDocument(caseId: string, pageCount: number): void {
  database.sqlite
    .prepare(
      `INSERT INTO documents VALUES (?, 'case:' || ?, ?, 'other', 'Schreiben', NULL, '2026-01-01', 'scan', 'x', 1,
       'application/pdf', 'a.pdf', ?, 1, 'demir', '2026-01-01T00:00:00Z')`,
    )
    .run(`d-${caseId}`, caseId, caseId, pageCount);
}

function aPage(caseId: string, number: number, text: string): void {
  const words = text
    .split(' ')
    .filter(Boolean)
    .map((word, at) => ({ text: word, x: at * 100, y: 40, w: 90, h: 30, confidence: 95 }));
  const documentId = `d-${caseId}`;
  const pageId = `${documentId}/${number}`;
  database.sqlite
    .prepare(`INSERT OR REPLACE INTO pages VALUES (?, 'case:' || ?, ?, ?, ?, 1654, 2339, 'ocr', 95, ?, NULL, 0)`)
    .run(pageId, caseId, caseId, documentId, number, packWords(words));
  indexPage(database.sqlite, { pageId, caseId, documentId, number, words });
}
