import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { RecognisedPage } from '#contract/ocr.ts';
import { packWords } from '#db/words/packed-words.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import type { MediaType } from '#domain/records/document.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { OcrPool } from '../ocr/pool.ts';
import { createIntakeStore, type IntakeRow, type IntakeStore } from './intake-store.ts';
import type { SourceType } from './open-source/detect-type.ts';
import { type OpenedSource, openSource } from './open-source/open-source.ts';
import { quarantine } from './open-source/quarantine.ts';

const MEDIA_TYPE: Readonly<Record<SourceType, MediaType>> = {
  pdf: 'application/pdf',
  tiff: 'image/tiff',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

const AGAIN_AFTER_MS = 5_000;

type RunRecordText = (args: CommandArgs['document.recordText']) => { outcome: 'done_here' | 'refused' };

export interface IntakeOptions {
  sqlite: Database;
  blobs: BlobStore;
  pool: OcrPool;
  quarantineFolder: string;
  now(): Date;
  newId(): string;
  /** Something in the list of incoming files changed. */
  onChange(): void;
  recordText: RunRecordText;
  /** True when the reason is one that passes (a full disk): reading goes on by itself then. */
  onFailed?(error: unknown): boolean;
  /** Milliseconds until a reading that broke off for such a reason is taken up again. */
  againAfterMs?: number;
}

/**
 * The way in for paper and files: stored byte for byte first, then opened, read page by page, and kept until a person files it.
 * Each step is in the cache before the next begins, so that a killed process goes on where it was.
 */
export class Intake {
  readonly store: IntakeStore;
  readonly #options: IntakeOptions;
  readonly #open = new Map<string, Promise<void>>();
  readonly #waiting = new Set<() => void>();
  #closed = false;

  constructor(options: IntakeOptions) {
    this.#options = options;
    this.store = createIntakeStore(options.sqlite);
  }

  /** Takes a file in. Resolves once its bytes are safe; opening and reading go on by themselves. */
  async take(file: { name: string; body: AsyncIterable<Uint8Array> }): Promise<IntakeRow> {
    const { blobs, now, newId, onChange } = this.#options;
    const id = newId();
    await blobs.put(file.body, ({ sha256, size }) =>
      this.store.add({ id, originalName: file.name, receivedAt: now().toISOString(), byteSize: size, sha256 }),
    );
    onChange();
    this.#start(id);
    return this.store.one(id) as IntakeRow;
  }

  /** Goes on with everything a stop or crash left unfinished. */
  resume(): void {
    for (const item of this.store.unfinished()) this.#start(item.id);
    for (const item of this.store.filedWithUnrecorded()) void this.#recordWhenRoom(item.id);
  }

  /** Gives a filed item's read pages to its document. */
  recordPages(itemId: string): void {
    const item = this.store.one(itemId);
    if (item?.status !== 'filed' || item.documentId === null || item.caseId === null) return;
    const { sqlite, recordText } = this.#options;
    for (;;) {
      const pages = this.store.unrecorded(itemId);
      if (pages.length === 0) return;
      const { documentId, caseId } = item;
      const done = sqlite.transaction(() => {
        const result = recordText({ documentId, caseId, pages: pages.map(({ itemId: _, ...page }) => page) });
        if (result.outcome === 'refused') return false;
        for (const page of pages) this.store.markRecorded(itemId, page.number);
        return true;
      })();
      // Refused here means that the document was moved or its case closed meanwhile; the pages stay with the item.
      if (!done) return;
    }
  }

  /** The page someone is looking at is read first. */
  prioritise(itemId: string, page: number): void {
    this.#options.pool.prioritise(`${itemId}/${page}`);
  }

  /** Waits until what is open has stopped; OCR of the rest goes on after the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const wake of this.#waiting) wake();
    await Promise.allSettled(this.#open.values());
  }

  #start(id: string): void {
    if (this.#open.has(id) || this.#closed) return;
    const work = this.#read(id)
      .catch((error: unknown) => {
        if (this.#closed) return;
        if (this.#options.onFailed?.(error)) this.#startLater(id);
        else console.error('intake: reading a file broke off', error instanceof Error ? error.name : '');
      })
      .finally(() => this.#open.delete(id));
    this.#open.set(id, work);
  }

  #startLater(id: string): void {
    void this.#pause().then(() => this.#start(id));
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, this.#options.againAfterMs ?? AGAIN_AFTER_MS);
      this.#waiting.add(done);
    });
  }

  async #read(id: string): Promise<void> {
    const { blobs, onChange, quarantineFolder } = this.#options;
    const item = this.store.one(id);
    if (!item) return;
    const bytes = await blobs.read(item.sha256);
    const result = await openSource({ name: item.originalName, bytes });
    if (!result.ok) {
      const kept = await quarantine(quarantineFolder, { name: item.originalName, bytes }, result.refusal);
      const keptAs = kept?.original ?? join(quarantineFolder, item.originalName);
      this.store.markRefused(id, result.refusal.code, result.refusal.message, keptAs);
      onChange();
      return;
    }
    const { source } = result;
    try {
      if (item.status === 'opening') this.store.markOpened(id, MEDIA_TYPE[source.type], source.pageCount);
      onChange();
      await this.#readPages(id, source);
    } finally {
      await source.close();
    }
  }

  async #readPages(id: string, source: OpenedSource): Promise<void> {
    const known = new Set(this.store.pages(id).map((page) => page.number));
    const missing = Array.from({ length: source.pageCount }, (_, at) => at + 1).filter((page) => !known.has(page));
    await Promise.all(
      missing.map(async (page) => {
        const read = await this.#options.pool.recognise({ id: `${id}/${page}`, page, load: () => source.page(page) });
        await this.#keepPage(id, read);
      }),
    );
  }

  /** What was read waits here for room rather than being read again. */
  async #keepPage(itemId: string, page: RecognisedPage): Promise<void> {
    while (!this.#closed) {
      if (await this.#didWithRoom(() => this.#putPage(itemId, page))) return;
    }
  }

  async #recordWhenRoom(itemId: string): Promise<void> {
    while (!this.#closed) {
      if (await this.#didWithRoom(() => this.recordPages(itemId))) return;
    }
  }

  /** Does it; or waits a while and answers false when the disk is full. */
  async #didWithRoom(work: () => void): Promise<boolean> {
    try {
      work();
      return true;
    } catch (error) {
      if (!this.#options.onFailed?.(error)) throw error;
      await this.#pause();
      return false;
    }
  }

  #putPage(itemId: string, page: RecognisedPage): void {
    this.store.putPage({
      itemId,
      number: page.page,
      width: page.width,
      height: page.height,
      source: page.source,
      confidence: page.confidence,
      words: packWords(page.words),
      failure: page.failure ?? null,
    });
    this.recordPages(itemId);
    this.#options.onChange();
  }
}
