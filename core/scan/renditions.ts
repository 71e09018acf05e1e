import { Worker } from 'node:worker_threads';
import type { Database } from 'better-sqlite3';
import type { RunResult } from '#contract/desk/outbox.ts';
import type { RecognisedPage } from '#contract/ocr.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import { unpackWords } from '#db/words/packed-words.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import type { Document, Page } from '#domain/records/document.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { RenditionOrder, RenditionResult } from './rendition/make-rendition.ts';
import type { ScanRecord } from './rendition/rendition-xmp.ts';

const SOFTWARE = 'Laufmappe';
const AGAIN_AFTER_MS = 5_000;

/** Makes the searchable PDF of every document that was scanned and filed at this desk, one after the other, in the background. */
export interface Renditions {
  /** Something was filed or read: there may be one to make. */
  nudge(): void;
  close(): Promise<void>;
}

export function createRenditions(desk: {
  readonly sqlite: Database;
  readonly rows: Pick<RowStore, 'one' | 'all'>;
  readonly blobs: Pick<BlobStore, 'read' | 'put'>;
  run(name: string, args: unknown, dependsOn: readonly string[]): RunResult;
  newId(): string;
  now(): Date;
  /** True when the reason is one that passes (a full disk). */
  onFailed(error: unknown): boolean;
}): Renditions {
  const { sqlite, rows } = desk;
  // The queue is what is missing: nothing else has to survive a stop. Words corrected since call for a newer one.
  const next = sqlite
    .prepare<[], string>(
      `SELECT id FROM documents
       WHERE channel = 'scan' AND id IN (
         SELECT document_id FROM scan_pages WHERE outcome = 'filed'
           AND substr(id, 1, instr(id, '/') - 1) IN (SELECT id FROM intake_items))
       AND blob_sha256 IN (SELECT sha256 FROM blob_keys)
       AND id NOT IN (SELECT document_id FROM scan_no_rendition)
       AND page_count = (SELECT count(*) FROM pages WHERE document_id = documents.id)
       AND NOT EXISTS (SELECT 1 FROM renditions WHERE document_id = documents.id AND made_at >=
         coalesce((SELECT max(corrected_at) FROM word_corrections WHERE document_id = documents.id), ''))
       ORDER BY filed_at LIMIT 1`,
    )
    .pluck();
  const setAside = sqlite.prepare('INSERT OR REPLACE INTO scan_no_rendition (document_id, message) VALUES (?, ?)');
  let going: Promise<void> | undefined;
  let again: NodeJS.Timeout | undefined;
  let closed = false;
  let worker: Worker | undefined;

  const make = (order: RenditionOrder): Promise<RenditionResult> => {
    const { promise, resolve } = Promise.withResolvers<RenditionResult>();
    worker = new Worker(new URL('./rendition-worker.ts', import.meta.url), { name: 'rendition', execArgv: [] });
    worker.once('message', resolve);
    worker.once('error', (error) => resolve({ made: false, message: String(error) }));
    worker.once('exit', () => resolve({ made: false, message: 'Das Programm wurde beendet.' }));
    worker.postMessage(order);
    return promise.finally(() => worker?.terminate());
  };
  const makeOne = async (document: Document): Promise<void> => {
    const bytes = await desk.blobs.read(document.blobSha256);
    const { mediaType, title, dateOfDocument } = document;
    const metadata = { title, dateOfDocument, createdAt: desk.now().toISOString(), scan: scanRecordOf(document) };
    const result = await make({ bytes, mediaType, pages: pagesOf(document), metadata });
    if (closed) return;
    if (!result.made) {
      setAside.run(document.id, result.message);
      return;
    }
    await desk.blobs.put(once(result.bytes), ({ sha256, size }) => {
      const args: CommandArgs['document.addRendition'] = {
        renditionId: desk.newId(),
        caseId: document.caseId,
        documentId: document.id,
        blobSha256: sha256,
        byteSize: size,
        conformance: result.conformance,
        software: SOFTWARE,
      };
      const added = desk.run('document.addRendition', args, []);
      if (added.outcome === 'refused') setAside.run(document.id, added.refusal.code);
    });
  };
  const work = async (): Promise<void> => {
    while (!closed) {
      const document = rows.one('document', next.get() ?? '');
      if (document === undefined) return;
      await makeOne(document);
    }
  };

  function pagesOf(document: Document): RecognisedPage[] {
    const corrections = new Map(rows.all('wordCorrection', { documentId: document.id }).map((each) => [each.id, each]));
    return rows
      .all('page', { documentId: document.id })
      .sort((a, b) => a.number - b.number)
      .map((page) => recognised(page, (word) => corrections.get(`${page.id}/${word}`)?.text));
  }

  function scanRecordOf(document: Document): ScanRecord | null {
    const pages = sqlite
      .prepare<[string], { batchId: string; hash: string | null; at: string }>(
        `SELECT batch_id AS batchId, picture_sha256 AS hash, recorded_at AS at FROM scan_pages
         WHERE document_id = ? ORDER BY page_of_document`,
      )
      .all(document.id);
    const batch = rows.one('scanBatch', pages[0]?.batchId ?? '');
    if (batch === undefined) return null;
    return {
      batch: batch.name,
      operator: rows.one('officer', batch.operatorId)?.name ?? batch.operatorId,
      station: batch.station,
      software: batch.software,
      profile: `${batch.profile.name}, Fassung ${batch.profile.version}`,
      procedure: batch.procedure,
      scannedAt: pages.reduce((latest, { at }) => (at > latest ? at : latest), ''),
      pageHashes: pages.map(({ hash }) => hash ?? document.blobSha256),
    };
  }

  const nudge = (): void => {
    if (closed || again !== undefined) return;
    going ??= work()
      .catch((error: unknown) => {
        if (closed) return;
        if (!desk.onFailed(error)) {
          console.error('renditions: making one broke off', error instanceof Error ? error.name : '');
          return;
        }
        again = setTimeout(() => {
          again = undefined;
          nudge();
        }, AGAIN_AFTER_MS);
      })
      .finally(() => {
        going = undefined;
      });
  };
  return {
    nudge,
    async close() {
      closed = true;
      clearTimeout(again);
      await worker?.terminate();
      await going;
    },
  };
}

function recognised(page: Page, corrected: (word: number) => string | null | undefined): RecognisedPage {
  const { number, width, height, source, confidence, rotation, failure } = page;
  const words = unpackWords(page.words).map((word, at) => ({ ...word, text: corrected(at) ?? word.text }));
  return {
    page: number,
    width,
    height,
    source,
    confidence,
    text: words.map(({ text }) => text).join(' '),
    words,
    ...(rotation === 0 ? {} : { rotation }),
    ...(failure === null ? {} : { failure }),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
