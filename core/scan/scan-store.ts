import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import type { TableStep } from '#contract/desk/scan.ts';
import type { MediaType } from '#domain/records/document.ts';
import type { QuarterTurn } from '#domain/records/quarter-turn.ts';
import type { ArrangeStep } from '#domain/scan/arrangement.ts';
import type { PageFindings } from './page-findings.ts';

/** A step a person took on the table. */
export type PersonStep = z.infer<typeof TableStep>;

/**
 * A step as it is kept. `unread`: pages a person turned before it was known how they lie; what is found out later does not turn
 * them again.
 */
export type KeptStep = (ArrangeStep & { readonly unread?: readonly string[] }) | FiledStep;

/** A document was filed. It lays no page elsewhere; it is kept so that undo comes to it in its turn. */
export interface FiledStep {
  readonly kind: 'filed';
  readonly documentId: string;
  readonly title: string;
}

export interface StepRow {
  readonly n: number;
  readonly by: 'machine' | 'person';
  readonly step: KeptStep;
  readonly undone: boolean;
}

/** How far a page of a batch is, without its words. Sizes in pixels of the page as its file shows it. */
export interface PageState {
  readonly itemId: string;
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly source: 'ocr' | 'text-layer' | 'failed';
  readonly confidence: number | null;
  readonly failure: string | null;
  readonly rotation: QuarterTurn;
}

/** An incoming file of a batch, as its pages need to know it. */
export interface SourceRow {
  readonly id: string;
  readonly sha256: string;
  readonly mediaType: MediaType | null;
  readonly pageCount: number | null;
}

export type ScanStore = ReturnType<typeof createScanStore>;

/** What this desk alone keeps of its batches: the steps on the table, what the machine found on pages, words corrected so far. */
export function createScanStore(sqlite: Database) {
  const steps = sqlite
    .prepare<[string], [number, 'machine' | 'person', string, number]>(
      'SELECT n, by, step, undone FROM scan_steps WHERE batch_id = ? ORDER BY n',
    )
    .raw();
  const addStep = sqlite.prepare(
    `INSERT INTO scan_steps (batch_id, n, by, step)
     VALUES (@batchId, 1 + (SELECT coalesce(max(n), 0) FROM scan_steps WHERE batch_id = @batchId), @by, @step)`,
  );
  const forgetUndone = sqlite.prepare('DELETE FROM scan_steps WHERE batch_id = ? AND undone = 1');
  const setUndone = sqlite.prepare('UPDATE scan_steps SET undone = ? WHERE batch_id = ? AND n = ?');
  const dropFiled = sqlite.prepare(
    "DELETE FROM scan_steps WHERE batch_id = ? AND step ->> 'kind' = 'filed' AND step ->> 'documentId' = ?",
  );
  const findings = sqlite
    .prepare<[string], [string, string]>('SELECT page_id, findings FROM scan_findings WHERE batch_id = ?')
    .raw();
  const putFindings = sqlite.prepare(
    'INSERT OR REPLACE INTO scan_findings (page_id, batch_id, findings) VALUES (?, ?, ?)',
  );
  const foundOn = sqlite
    .prepare<[{ itemId: string }], string>(
      "SELECT page_id FROM scan_findings WHERE page_id BETWEEN @itemId || '/' AND @itemId || '/:'",
    )
    .pluck();
  const findingOf = sqlite.prepare<[string], string>('SELECT findings FROM scan_findings WHERE page_id = ?').pluck();
  const corrections = sqlite
    .prepare<[string], [number, string]>('SELECT word, text FROM scan_corrections WHERE page_id = ?')
    .raw();
  const putCorrection = sqlite.prepare(
    'INSERT OR REPLACE INTO scan_corrections (page_id, word, text) VALUES (?, ?, ?)',
  );
  const dropCorrection = sqlite.prepare('DELETE FROM scan_corrections WHERE page_id = ? AND word = ?');
  const states = sqlite.prepare<[string], PageState>(
    `SELECT item_id AS itemId, number, width, height, source, confidence, failure, rotation
     FROM intake_items JOIN intake_pages ON item_id = intake_items.id WHERE batch_id = ?`,
  );
  const words = sqlite
    .prepare<[string, number], string>('SELECT words FROM intake_pages WHERE item_id = ? AND number = ?')
    .pluck();
  const sources = sqlite.prepare<[string], SourceRow>(
    `SELECT id, sha256, media_type AS mediaType, page_count AS pageCount FROM intake_items WHERE batch_id = ?`,
  );
  const refused = sqlite.prepare<[string], { name: string; message: string }>(
    `SELECT original_name AS name, refusal_message AS message FROM intake_items
     WHERE batch_id = ? AND status = 'refused' ORDER BY rowid`,
  );
  const putKept = sqlite.prepare('INSERT OR REPLACE INTO scan_kept (page_id, sha256, picture_sha256) VALUES (?, ?, ?)');
  const dropKept = sqlite.prepare('DELETE FROM scan_kept WHERE page_id = ?');
  const batches = sqlite
    .prepare<[], string>("SELECT DISTINCT batch_id FROM intake_items WHERE batch_id IS NOT NULL AND status <> 'filed'")
    .pluck();

  return {
    steps: (batchId: string): StepRow[] =>
      steps
        .all(batchId)
        .map(([n, by, step, undone]) => ({ n, by, step: JSON.parse(step) as KeptStep, undone: undone === 1 })),
    /** A new step of a person: what was undone before cannot be redone any more. */
    addPersonStep(batchId: string, step: KeptStep): void {
      forgetUndone.run(batchId);
      addStep.run({ batchId, by: 'person', step: JSON.stringify(step) });
    },
    /** What was undone before can still be redone: a filing lays no page elsewhere. */
    addFiled: (batchId: string, step: FiledStep): void =>
      void addStep.run({ batchId, by: 'person', step: JSON.stringify(step) }),
    dropFiled: (batchId: string, documentId: string): void => void dropFiled.run(batchId, documentId),
    addArrival: (batchId: string, pageIds: readonly string[]): void =>
      void addStep.run({ batchId, by: 'machine', step: JSON.stringify({ kind: 'arrive', pageIds }) }),
    setUndone: (batchId: string, n: number, undone: boolean): void => void setUndone.run(undone ? 1 : 0, batchId, n),
    findings: (batchId: string): Map<string, PageFindings> =>
      new Map(findings.all(batchId).map(([pageId, found]) => [pageId, JSON.parse(found) as PageFindings])),
    putFindings: (batchId: string, pageId: string, found: PageFindings): void =>
      void putFindings.run(pageId, batchId, JSON.stringify(found)),
    /** Pages of an incoming file that have been looked at. */
    foundOn: (itemId: string): Set<string> => new Set(foundOn.all({ itemId })),
    findingOf(pageId: string): PageFindings | undefined {
      const found = findingOf.get(pageId);
      return found === undefined ? undefined : (JSON.parse(found) as PageFindings);
    },
    /** Words a person read otherwise, by their place on the page. */
    corrections: (pageId: string): Map<number, string> => new Map(corrections.all(pageId)),
    correct(pageId: string, word: number, text: string | null): void {
      if (text === null) dropCorrection.run(pageId, word);
      else putCorrection.run(pageId, word, text);
    },
    states: (batchId: string): PageState[] => states.all(batchId),
    /** The packed words of a page; undefined while it has not been read. */
    words: (itemId: string, number: number): string | undefined => words.get(itemId, number),
    sources: (batchId: string): Map<string, SourceRow> => new Map(sources.all(batchId).map((row) => [row.id, row])),
    refused: (batchId: string): { name: string; message: string }[] => refused.all(batchId),
    /** Notes the picture made of a page, so that nobody tidies it away before the ledger names it. */
    keepPicture: (pageId: string, sha256: string, pictureSha256: string | null): void =>
      void putKept.run(pageId, sha256, pictureSha256),
    pictureIsNamed: (pageId: string): void => void dropKept.run(pageId),
    /** Batches whose paper came in at this desk and is not gone yet. */
    batchesHere: (): Set<string> => new Set(batches.all()),
  };
}
