import type { Database } from 'better-sqlite3';
import type { MediaType } from '#domain/records/document.ts';
import type { QuarterTurn } from '#domain/records/quarter-turn.ts';

/** An incoming file as the cache keeps it. */
export interface IntakeRow {
  id: string;
  originalName: string;
  receivedAt: string;
  byteSize: number;
  sha256: string;
  mediaType: MediaType | null;
  pageCount: number | null;
  status: 'opening' | 'reading' | 'refused' | 'filed' | 'set_aside';
  refusalCode: string | null;
  refusalMessage: string | null;
  quarantinedAs: string | null;
  caseId: string | null;
  documentId: string | null;
  /** The batch of the Scanplatz it came in for; null in the Posteingang. */
  batchId: string | null;
}

/** A page that has been read; `words` is packed (db/words). */
export interface IntakePageRow {
  itemId: string;
  number: number;
  width: number;
  height: number;
  source: 'ocr' | 'text-layer' | 'failed';
  confidence: number | null;
  words: string;
  failure: string | null;
  rotation: QuarterTurn;
}

const ITEM = `SELECT id, original_name AS originalName, received_at AS receivedAt, byte_size AS byteSize, sha256,
  media_type AS mediaType, page_count AS pageCount, status, refusal_code AS refusalCode,
  refusal_message AS refusalMessage, quarantined_as AS quarantinedAs, case_id AS caseId, document_id AS documentId,
  batch_id AS batchId FROM intake_items`;
const PAGE = `SELECT item_id AS itemId, number, width, height, source, confidence, words, failure, rotation
  FROM intake_pages`;

export type IntakeStore = ReturnType<typeof createIntakeStore>;

/** The durable list of incoming files and what has been read of them: the queue that survives any crash. */
export function createIntakeStore(sqlite: Database) {
  const insert = sqlite.prepare(
    `INSERT INTO intake_items (id, original_name, received_at, byte_size, sha256, batch_id, status)
     VALUES (?, ?, ?, ?, ?, ?, 'opening')`,
  );
  const opened = sqlite.prepare(
    `UPDATE intake_items SET status = 'reading', media_type = ?, page_count = ? WHERE id = ?`,
  );
  const refused = sqlite.prepare(
    `UPDATE intake_items SET status = 'refused', refusal_code = ?, refusal_message = ?, quarantined_as = ? WHERE id = ?`,
  );
  const filed = sqlite.prepare(`UPDATE intake_items SET status = 'filed', case_id = ?, document_id = ? WHERE id = ?`);
  // The document it became stays noted: a restored central may accept the command after all.
  const takeBack = sqlite.prepare(
    "UPDATE intake_items SET status = 'reading' WHERE document_id = ? AND status = 'filed'",
  );
  const takeBackPages = sqlite.prepare(
    'UPDATE intake_pages SET recorded = 0 WHERE item_id = (SELECT id FROM intake_items WHERE document_id = ?)',
  );
  const fileAgain = sqlite.prepare(
    "UPDATE intake_items SET status = 'filed' WHERE document_id = ? AND status <> 'filed'",
  );
  const setStatus = sqlite.prepare('UPDATE intake_items SET status = ? WHERE id = ?');
  const one = sqlite.prepare<[string], IntakeRow>(`${ITEM} WHERE id = ?`);
  const all = sqlite.prepare<[], IntakeRow>(`${ITEM} WHERE batch_id IS NULL ORDER BY received_at DESC, id`);
  const ofBatch = sqlite.prepare<[string], IntakeRow>(`${ITEM} WHERE batch_id = ? ORDER BY rowid`);
  const nextOfBatch = sqlite.prepare<[string], IntakeRow>(
    `${ITEM} WHERE batch_id = ? AND status = 'opening' ORDER BY rowid LIMIT 1`,
  );
  const leaveBatch = sqlite.prepare('UPDATE intake_items SET batch_id = NULL WHERE id = ?');
  const closeBatch = sqlite.prepare("UPDATE intake_items SET status = 'filed' WHERE batch_id = ?");
  const unfinished = sqlite.prepare<[], IntakeRow>(
    `${ITEM} WHERE status = 'opening' OR (status IN ('reading', 'filed', 'set_aside') AND page_count >
       (SELECT count(*) FROM intake_pages WHERE item_id = intake_items.id)) ORDER BY received_at, id`,
  );
  const byDocument = sqlite.prepare<[string], IntakeRow>(`${ITEM} WHERE document_id = ?`);
  const putPage = sqlite.prepare(
    `INSERT OR REPLACE INTO intake_pages (item_id, number, width, height, source, confidence, words, failure, rotation)
     VALUES (@itemId, @number, @width, @height, @source, @confidence, @words, @failure, @rotation)`,
  );
  const pages = sqlite.prepare<[string], IntakePageRow>(`${PAGE} WHERE item_id = ? ORDER BY number`);
  const unrecorded = sqlite.prepare<[string], IntakePageRow>(
    `${PAGE} WHERE item_id = ? AND recorded = 0 ORDER BY number LIMIT 20`,
  );
  const markRecorded = sqlite.prepare('UPDATE intake_pages SET recorded = 1 WHERE item_id = ? AND number = ?');
  const filedWithUnrecorded = sqlite.prepare<[], IntakeRow>(
    `${ITEM} WHERE status = 'filed' AND EXISTS (SELECT 1 FROM intake_pages WHERE item_id = intake_items.id AND recorded = 0)`,
  );
  const waiting = sqlite
    .prepare(`SELECT count(*) FROM intake_items WHERE status IN ('opening', 'reading', 'refused') AND batch_id IS NULL`)
    .pluck();

  return {
    add: (item: Pick<IntakeRow, 'id' | 'originalName' | 'receivedAt' | 'byteSize' | 'sha256' | 'batchId'>) =>
      void insert.run(item.id, item.originalName, item.receivedAt, item.byteSize, item.sha256, item.batchId),
    markOpened: (id: string, mediaType: MediaType, pageCount: number) => void opened.run(mediaType, pageCount, id),
    markRefused: (id: string, code: string, message: string, quarantinedAs: string) =>
      void refused.run(code, message, quarantinedAs, id),
    markFiled: (id: string, caseId: string, documentId: string) => void filed.run(caseId, documentId, id),
    /** Central refused the document: its paper waits again to be filed. The caller owns the transaction. */
    takeBack: (documentId: string) => {
      takeBack.run(documentId);
      takeBackPages.run(documentId);
    },
    /** Central took the document after all. */
    fileAgain: (documentId: string) => void fileAgain.run(documentId),
    setStatus: (id: string, status: IntakeRow['status']) => void setStatus.run(status, id),
    one: (id: string) => one.get(id),
    /** The Posteingang: every file that came in for no batch. */
    all: () => all.all(),
    /** The files of a batch in the order they came in. */
    ofBatch: (batchId: string) => ofBatch.all(batchId),
    /** The first file of a batch that has not been opened yet: its pages are numbered next. */
    nextOfBatch: (batchId: string) => nextOfBatch.get(batchId),
    /** The batch takes no more pages: its paper waits in the Posteingang. */
    leaveBatch: (id: string) => void leaveBatch.run(id),
    /** Files of a batch whose paper is gone. */
    closeBatch: (batchId: string) => void closeBatch.run(batchId),
    byDocument: (documentId: string) => byDocument.get(documentId),
    /** Items whose pages have not all been read: what OCR goes on with after a start. */
    unfinished: () => unfinished.all(),
    putPage: (page: IntakePageRow) => void putPage.run(page),
    pages: (itemId: string) => pages.all(itemId),
    /** Read pages of a filed item that its document does not have yet, a handful at a time. */
    unrecorded: (itemId: string) => unrecorded.all(itemId),
    markRecorded: (itemId: string, number: number) => void markRecorded.run(itemId, number),
    filedWithUnrecorded: () => filedWithUnrecorded.all(),
    waitingCount: () => waiting.get() as number,
  };
}
