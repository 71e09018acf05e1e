import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { RecognisedPage } from '#contract/ocr.ts';
import { packWords } from '#db/words/packed-words.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import type { MediaType } from '#domain/records/document.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import { failedPage } from '../ocr/failed-page.ts';
import type { OcrPool } from '../ocr/pool.ts';
import { type CrashMarks, createCrashMarks, ENDS_TOO_OFTEN } from './crash-marks.ts';
import type { IncomingFile } from './incoming-file.ts';
import { createIntakeStore, type IntakeRow, type IntakeStore } from './intake-store.ts';
import type { SourceType } from './open-source/detect-type.ts';
import { type OpenedSource, type OpenResult, openSource } from './open-source/open-source.ts';
import { quarantine } from './open-source/quarantine.ts';
import { refusal, type SourceRefusal } from './open-source/refusal.ts';
import type { SourcePage } from './open-source/source-page.ts';
import type { SourceThreads } from './open-source/source-threads.ts';
import { unread } from './unread-page.ts';
import { createWorkLine } from './work-line.ts';

const MEDIA_TYPE: Readonly<Record<SourceType, MediaType>> = {
  pdf: 'application/pdf',
  tiff: 'image/tiff',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

const AGAIN_AFTER_MS = 5_000;

/** So many files of batches are read at once; the others wait on the disk. */
const READ_AT_ONCE = 2;

type RunRecordText = (args: CommandArgs['document.recordText']) => { outcome: 'done_here' | 'refused' };

export interface IntakeOptions {
  sqlite: Database;
  blobs: BlobStore;
  pool: OcrPool;
  /** Whoever gives them closes them, after this. */
  threads: SourceThreads;
  quarantineFolder: string;
  now(): Date;
  newId(): string;
  /** Something in the list of incoming files changed. */
  onChange(): void;
  recordText: RunRecordText;
  /** True when the reason is one that passes (a full disk): reading goes on by itself then. */
  onFailed?(error: unknown): boolean;
  /** Where files of batches belong. Called inside the transaction that writes the step. */
  batches?: {
    /** A file of a batch has been opened: its pages go into the ledger, or the file leaves the batch. */
    opened(item: IntakeRow & { batchId: string }, pageCount: number): void;
    pageRead(item: IntakeRow & { batchId: string }, page: number): void;
    /** Looks at the pages of an opened file, before any is read. Resolves also when nothing could be seen. */
    look(item: IntakeRow & { batchId: string }, page: (page: number) => Promise<SourcePage>): Promise<void>;
    /** Has every page of the file been looked at? */
    isLookedAt(item: IntakeRow): boolean;
    /** Nobody reads what is printed on a separator sheet. */
    isSeparator(itemId: string, page: number): boolean;
    /** A file was stored. As a rule it is opened within a moment, and then its pages are news. */
    came(batchId: string): void;
    /** The file's place changed: it was refused, or its pages are being read. */
    changed(batchId: string): void;
  };
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
  readonly #open = new Map<string, Promise<boolean>>();
  readonly #marks: CrashMarks;
  /** Read alone after a crash, and not a page of it done yet. */
  readonly #suspects = new Set<string>();
  readonly #waiting = new Set<() => void>();
  /** Files of batches are opened one by one, in the order they came in: that order numbers their pages. */
  readonly #toOpen = createWorkLine(
    (id) => this.#begin(id, () => this.#openMarked(id)).then((done) => done && this.#goOn(id)),
    1,
  );
  readonly #toLookAt = createWorkLine(
    (id) => this.#begin(id, () => this.#lookMarked(id)).then((done) => done && this.#goOn(id)),
    1,
  );
  readonly #toRead = createWorkLine((id) => this.#begin(id), READ_AT_ONCE);
  #endsBefore: ReadonlyMap<string, number> = new Map();
  #closed = false;

  constructor(options: IntakeOptions) {
    this.#options = options;
    this.store = createIntakeStore(options.sqlite);
    this.#marks = createCrashMarks(join(options.quarantineFolder, '.offen'));
  }

  /** Takes a file in, for a batch or the Posteingang. Resolves once its bytes are safe; opening and reading go on by themselves. */
  async take(file: IncomingFile, batchId: string | null = null): Promise<IntakeRow> {
    const { blobs, now, newId } = this.#options;
    const id = newId();
    await blobs.put(file.body, (stored) => {
      const { sha256, size } = stored;
      this.store.add({ id, originalName: file.name, receivedAt: now().toISOString(), byteSize: size, sha256, batchId });
      file.remember?.(stored);
    });
    if (batchId !== null) this.#options.batches?.came(batchId);
    this.#options.onChange();
    if (batchId === null) void this.#begin(id);
    else this.#toOpen.join(id);
    return this.store.one(id) as IntakeRow;
  }

  /** Goes on with everything a stop or crash left unfinished. */
  resume(): void {
    void this.#resumeReading(this.store.unfinished(), this.#marks.left());
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
    this.#toLookAt.first(itemId);
    this.#toRead.first(itemId);
    this.#options.pool.prioritise(`${itemId}/${page}`);
  }

  /** Waits until what is open has stopped; OCR of the rest goes on after the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const wake of this.#waiting) wake();
    await Promise.allSettled([
      this.#toOpen.close(),
      this.#toLookAt.close(),
      this.#toRead.close(),
      ...this.#open.values(),
    ]);
  }

  /** What lay open when the program ended goes first, one by one and alone, so that a further crash names its file. */
  async #resumeReading(unfinished: readonly IntakeRow[], left: ReadonlyMap<string, number>): Promise<void> {
    this.#endsBefore = left;
    const toNumber = (item: IntakeRow): boolean => item.batchId !== null && item.status === 'opening';
    for (const item of unfinished) if (toNumber(item)) this.#toOpen.join(item.id);
    await this.#toOpen.idle();
    for (const [id, ends] of left) {
      const item = unfinished.find((each) => each.id === id);
      if (item === undefined) this.#marks.done(id);
      else if (toNumber(item)) continue;
      else if (ends >= ENDS_TOO_OFTEN) await this.#begin(id, () => this.#giveUp(item));
      else await this.#begin(id, () => this.#readAlone(id, ends + 1));
    }
    for (const item of unfinished) if (!left.has(item.id) && !toNumber(item)) this.#takeUp(item);
  }

  #takeUp(item: IntakeRow): void {
    const { id, batchId, status } = item;
    if (batchId === null) void this.#begin(id);
    else if (status === 'opening') this.#toOpen.join(id);
    else if (this.#options.batches?.isLookedAt(item) === false) this.#toLookAt.join(id);
    else this.#toRead.join(id);
  }

  /** What a file of a batch says is read after its pages have their numbers. */
  #goOn(id: string): void {
    const item = this.store.one(id);
    if (item?.status === 'reading') this.#takeUp(item);
  }

  /** Never rejects; false when it broke off. */
  #begin(id: string, work = () => this.#readMarked(id)): Promise<boolean> {
    const before = this.#open.get(id);
    if (before !== undefined || this.#closed) return before ?? Promise.resolve(false);
    const running = work()
      .then(() => true)
      .catch((error: unknown) => {
        if (this.#closed) return false;
        if (this.#options.onFailed?.(error)) this.#startLater(id);
        else console.error('intake: reading a file broke off', error instanceof Error ? error.name : '');
        return false;
      })
      .finally(() => this.#open.delete(id));
    this.#open.set(id, running);
    return running;
  }

  /** Marked, with what `left` tells if the program ends now, from the moment the bytes meet a parser. */
  async #source(item: IntakeRow, ends: number): Promise<{ bytes: Buffer; result: OpenResult }> {
    const bytes = await this.#options.blobs.read(item.sha256);
    const mark = (): void => this.#marks.open(item.id, ends);
    return { bytes, result: await openSource({ name: item.originalName, bytes }, this.#options.threads, mark) };
  }

  async #openMarked(id: string): Promise<void> {
    const ends = this.#endsBefore.get(id);
    const item = this.store.one(id);
    if (item === undefined) return;
    if ((ends ?? 0) >= ENDS_TOO_OFTEN) return this.#giveUp(item);
    await this.#openForBatch(item, ends === undefined ? 0 : ends + 1).finally(() => this.#marks.done(id));
  }

  /** Opens a file of a batch for its pages to be numbered; what they say is read later. */
  async #openForBatch(item: IntakeRow, ends: number): Promise<void> {
    const { bytes, result } = await this.#source(item, ends);
    if (!result.ok) return this.#refuse(item, bytes, result.refusal);
    const { type, pageCount } = result.source;
    await result.source.close();
    this.#markOpened(item, type, pageCount);
    this.#changed(item.batchId);
  }

  async #lookMarked(id: string): Promise<void> {
    const item = this.store.one(id);
    if (item === undefined || !ofBatch(item)) return;
    await this.#lookAt(item).finally(() => this.#marks.done(id));
  }

  async #lookAt(item: IntakeRow & { batchId: string }): Promise<void> {
    const { result } = await this.#source(item, 0);
    // It was opened before, to number its pages; if that goes wrong now, nothing is seen on any of them.
    const page = result.ok ? result.source.page : () => Promise.reject(new Error(result.refusal.message));
    await this.#options.batches?.look(item, page).finally(() => result.ok && result.source.close());
  }

  #markOpened(item: IntakeRow, type: SourceType, pageCount: number): void {
    const { sqlite, batches } = this.#options;
    sqlite.transaction(() => {
      this.store.markOpened(item.id, MEDIA_TYPE[type], pageCount);
      if (ofBatch(item)) batches?.opened(item, pageCount);
    })();
  }

  #changed(batchId: string | null): void {
    if (batchId !== null) this.#options.batches?.changed(batchId);
    this.#options.onChange();
  }

  async #readMarked(id: string, ends = 0): Promise<void> {
    // An error that arrives here is none that ended the program.
    await this.#read(id, ends).finally(() => this.#marks.done(id));
  }

  async #readAlone(id: string, ends: number): Promise<void> {
    this.#suspects.add(id);
    await this.#readMarked(id, ends).finally(() => this.#suspects.delete(id));
  }

  /** Nothing opens it any more: it is set aside, or keeps its original with pages that cannot be searched. */
  async #giveUp(item: IntakeRow): Promise<void> {
    if (item.status === 'opening') {
      const bytes = await this.#options.blobs.read(item.sha256);
      await this.#refuse(item, bytes, refusal('ends-program', item.originalName));
    } else {
      const known = new Set(this.store.pages(item.id).map((page) => page.number));
      const failure =
        'Das Programm ist beim Lesen dieser Datei wiederholt abgestürzt. Das Original bleibt erhalten, die Seite ist aber nicht durchsuchbar. Bitte neu scannen.';
      for (let page = 1; page <= (item.pageCount ?? 0); page += 1) {
        if (!known.has(page)) await this.#keepPage(item.id, failedPage(page, null, failure));
      }
    }
    this.#marks.done(item.id);
  }

  #startLater(id: string): void {
    void this.#pause().then(() => {
      const item = this.store.one(id);
      if (item !== undefined) this.#takeUp(item);
    });
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

  async #read(id: string, ends: number): Promise<void> {
    const item = this.store.one(id);
    if (!item) return;
    const { bytes, result } = await this.#source(item, ends);
    if (!result.ok) {
      await this.#refuse(item, bytes, result.refusal);
      return;
    }
    const { source } = result;
    try {
      if (item.status === 'opening') this.#markOpened(item, source.type, source.pageCount);
      this.#changed(item.batchId);
      await this.#readPages(id, source);
    } finally {
      await source.close();
    }
  }

  async #refuse(item: IntakeRow, bytes: Buffer, reason: SourceRefusal): Promise<void> {
    const { quarantineFolder } = this.#options;
    const kept = await quarantine(quarantineFolder, { name: item.originalName, bytes }, reason);
    const keptAs = kept?.original ?? join(quarantineFolder, item.originalName);
    this.store.markRefused(item.id, reason.code, reason.message, keptAs);
    this.#changed(item.batchId);
  }

  async #readPages(id: string, source: OpenedSource): Promise<void> {
    const known = new Set(this.store.pages(id).map((page) => page.number));
    const missing = Array.from({ length: source.pageCount }, (_, at) => at + 1).filter((page) => !known.has(page));
    await Promise.all(
      missing.map(async (page) => {
        const load = () => source.page(page);
        const isSeparator = this.#options.batches?.isSeparator(id, page) === true;
        await this.#keepPage(
          id,
          isSeparator
            ? await unread(page, load)
            : await this.#options.pool.recognise({ id: `${id}/${page}`, page, load }),
        );
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
      rotation: page.rotation ?? 0,
    });
    if (this.#suspects.delete(itemId)) this.#marks.open(itemId, 0);
    this.recordPages(itemId);
    const item = this.store.one(itemId);
    if (item !== undefined && ofBatch(item)) this.#options.batches?.pageRead(item, page.page);
    this.#changed(item?.batchId ?? null);
  }
}

function ofBatch(item: IntakeRow): item is IntakeRow & { batchId: string } {
  return item.batchId !== null;
}
