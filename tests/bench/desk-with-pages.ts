import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Database } from 'better-sqlite3';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { createRowStore } from '#db/rows/row-store.ts';
import { type IndexedPage, pageIndexer } from '#db/search/page-index.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { inventedCase, KEY } from './desk-with-cases.ts';
import { createPageInventor } from './invented-pages.ts';

/** Pages of a document, and of each file but the first. */
const LEAVES = 40;
const LEAVES_OF_FIRST = 1000;
/** Pages written in one transaction, and handed over at once. */
const TRANSACTION = 20_000;
const BATCH = 1000;

export interface DeskWithPages {
  sqlite: Database;
  path: string;
  pages: number;
  /** The file of 1,000 pages. */
  caseId: string;
  /** Milliseconds that indexing took a page. */
  indexing: number;
  remove(): void;
}

/**
 * An encrypted cache with one file of 1,000 pages and many of 40, `wanted` pages in all. Cases, documents and page rows are
 * written by prepared statements, the index is made of each page's words by `pageIndexer`, as when a pull brings them; only
 * that 20,000 pages are one transaction and none waits for the disk.
 */
export async function deskWithPages(wanted: number): Promise<DeskWithPages> {
  const folder = mkdtempSync(join(tmpdir(), 'laufmappe-bench-'));
  const path = join(folder, 'desk.sqlite');
  const { sqlite, close } = openDeskDatabase({ path, key: KEY });
  const packing = new Worker(new URL('./packing-thread.ts', import.meta.url));
  const inventPage = createPageInventor();
  const writeFiles = fileWriter(sqlite);
  const insert = sqlite.prepare(`INSERT INTO pages VALUES (?, ?, ?, ?, ?, 1654, 2339, 'ocr', 93, ?, NULL, 0)`);
  let index: (page: IndexedPage) => void = pageIndexer(sqlite);
  let pages = 0;
  let indexing = 0;
  sqlite.pragma('synchronous = OFF');
  while (pages < wanted) {
    packing.postMessage({ first: pages, count: BATCH });
    const packed = once(packing, 'message') as Promise<[string[]]>;
    const batch = Array.from({ length: BATCH }, (_, at) => ({ ...placeOf(pages + at), words: inventPage(pages + at) }));
    if (!sqlite.inTransaction) {
      sqlite.exec('BEGIN');
      index = pageIndexer(sqlite);
    }
    writeFiles(batch);
    const start = performance.now();
    for (const page of batch) index(page);
    indexing += performance.now() - start;
    const [texts] = await packed;
    batch.forEach(({ pageId, caseId, documentId, number }, at) => {
      insert.run(pageId, `case:${caseId}`, caseId, documentId, number, texts[at]);
    });
    pages += BATCH;
    if (pages % TRANSACTION === 0 || pages >= wanted) sqlite.exec('COMMIT');
  }
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  sqlite.pragma('synchronous = FULL');
  await packing.terminate();
  const remove = (): void => {
    close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { sqlite, path, pages, caseId: placeOf(0).caseId, indexing: indexing / pages, remove };
}

/** Where the page of a number lies. */
function placeOf(page: number): { pageId: string; caseId: string; documentId: string; number: number } {
  const file = page < LEAVES_OF_FIRST ? 0 : 1 + Math.floor((page - LEAVES_OF_FIRST) / LEAVES);
  const documentId = `document-${Math.floor(page / LEAVES)}`;
  const number = (page % LEAVES) + 1;
  return { pageId: `${documentId}/${number}`, caseId: `case-${file}`, documentId, number };
}

/** Writes the case and the document of each page that is the first of one. */
function fileWriter(sqlite: Database): (pages: readonly ReturnType<typeof placeOf>[]) => void {
  const rows = createRowStore(sqlite);
  const chance = seeded(2026);
  const document = sqlite.prepare(
    `INSERT INTO documents VALUES (?, ?, ?, 'other', 'Schreiben', NULL, '2026-01-01', 'scan', 'x', 1, 'application/pdf',
     'a.pdf', ?, ?, 'officer-0', '2026-01-01T00:00:00Z')`,
  );
  let lastCase = '';
  let leaf = 1;
  return (pages) => {
    for (const { caseId, documentId, number } of pages) {
      if (number !== 1) continue;
      if (caseId !== lastCase) {
        rows.put('case', { ...inventedCase(chance, Number(caseId.slice('case-'.length))), id: caseId });
        leaf = 1;
      }
      lastCase = caseId;
      document.run(documentId, `case:${caseId}`, caseId, LEAVES, leaf);
      leaf += LEAVES;
    }
  };
}
