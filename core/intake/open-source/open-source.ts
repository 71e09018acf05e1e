import { stat } from 'node:fs/promises';
import { detectType, type SourceType } from './detect-type.ts';
import { LIMITS } from './limits.ts';
import type { SourceNote } from './opened-document.ts';
import { refusal, type SourceRefusal, shownName } from './refusal.ts';
import type { SourcePage } from './source-page.ts';
import { type SourceThreads, threadForEach } from './source-threads.ts';

/** A file from a disk, or bytes with the name they came under. */
export type SourceInput = { path: string } | { name: string; bytes: Uint8Array };

/** An incoming file, held open until `close` by a thread that holds no other meanwhile. */
export interface OpenedSource {
  /** Name without folders. */
  file: string;
  type: SourceType;
  sha256: string;
  size: number;
  pageCount: number;
  notes: SourceNote[];
  /** `page` from 1. Rejects with UnreadablePage, whose message is German, when this page cannot be had. */
  page(page: number): Promise<SourcePage>;
  /** All pages, each fetched when it is asked for. */
  pages(): AsyncGenerator<SourcePage>;
  close(): Promise<void>;
}

export type OpenResult = { ok: true; source: OpenedSource } | { ok: false; refusal: SourceRefusal };

/** One page of an open file that cannot be had; the others may be. */
export class UnreadablePage extends Error {
  readonly page: number;
  readonly refusal: SourceRefusal;
  constructor(page: number, reason: SourceRefusal) {
    super(`Seite ${page}: ${reason.message}`);
    this.page = page;
    this.refusal = reason;
  }
}

/**
 * Opens a PDF, TIFF, JPEG or PNG, known by its content and not by its name. Parsing happens in a worker thread with limits on
 * time and memory; a file that asks for more, or is no such file, is refused with a German message. Never throws for a bad file.
 * Where files come by the thousand, `threads` are warm ones; else each file has a thread of its own. `onParse` is called at the
 * last moment before the bytes meet their parsers, when thread and parsers stand ready: an end of the program before it says
 * nothing against the file.
 */
export async function openSource(
  input: SourceInput,
  threads: SourceThreads = threadForEach,
  onParse?: () => void,
): Promise<OpenResult> {
  const name = 'path' in input ? input.path : input.name;
  const refused = (code: SourceRefusal['code'], detail = ''): OpenResult => ({
    ok: false,
    refusal: refusal(code, name, detail),
  });

  let size: number;
  if ('path' in input) {
    const found = await stat(input.path).catch(() => null);
    if (found === null) return refused('not-found');
    if (!found.isFile()) return refused('not-a-file');
    size = found.size;
  } else {
    size = input.bytes.byteLength;
  }
  if (size === 0) return refused('empty');
  if (size > LIMITS.bytes) return refused('too-large', `${Math.round(size / 1024 / 1024)} MB`);

  const thread = threads.take(size);
  if (onParse !== undefined) {
    const detected = 'bytes' in input ? detectType(input.bytes) : null;
    if (detected?.known) await thread.ask({ kind: 'load', type: detected.type });
    try {
      onParse();
    } catch (error) {
      await threads.giveBack(thread, 'harmless');
      throw error;
    }
  }
  const opened = await thread.ask(
    'path' in input ? { kind: 'open', name, path: input.path } : { kind: 'open', name, path: null, bytes: input.bytes },
  );
  if (opened.kind !== 'opened') {
    await threads.giveBack(thread, 'suspect');
    return opened.kind === 'refused' ? refused(opened.code, opened.detail) : refused('damaged');
  }

  let asked = 0;
  let state: 'harmless' | 'suspect' = 'harmless';
  let closing: Promise<void> | undefined;
  const page = async (number: number): Promise<SourcePage> => {
    // After closing the thread may hold another file.
    if (closing !== undefined) throw new UnreadablePage(number, refusal('damaged', name, 'geschlossen'));
    asked += 1;
    const answer = await thread.ask({ kind: 'page', page: number });
    asked -= 1;
    if (answer.kind === 'page') return answer.page;
    state = 'suspect';
    const { code, detail } = answer.kind === 'refused' ? answer : { code: 'damaged' as const, detail: '' };
    throw new UnreadablePage(number, refusal(code, name, detail));
  };
  const { pageCount } = opened;
  return {
    ok: true,
    source: {
      file: shownName(name),
      type: opened.type,
      sha256: opened.sha256,
      size: opened.size,
      pageCount,
      notes: opened.notes,
      page,
      async *pages() {
        for (let number = 1; number <= pageCount; number += 1) yield await page(number);
      },
      close() {
        closing ??= threads.giveBack(thread, asked > 0 ? 'suspect' : state);
        return closing;
      },
    },
  };
}
