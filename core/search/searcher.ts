import type { FileSearchResult, FoundItem } from '#contract/desk/reader.ts';
import type { Question } from './protocol.ts';
import { createSearchLine, type SearchLine } from './search-line.ts';
import { SearchUnavailable } from './search-unavailable.ts';

/** Searches the desk's cache in a thread of its own; core's event loop only passes on questions and answers. */
export interface Searcher {
  /** Rejects with SearchUnavailable, or with the signal's reason once that is aborted. */
  file(request: { caseId: string; query: string; limit: number }, signal?: AbortSignal): Promise<FileSearchResult>;
  everywhere(request: { query: string; limit: number }, signal?: AbortSignal): Promise<FoundItem[]>;
  /** Somebody opened this file: its index is read before the first letter is typed. */
  prepare(caseId: string): void;
  /** Rows have changed: what the thread holds of a file that left this desk is forgotten before anybody asks. */
  refresh(): void;
  /** Rejects what waits and gives the file back; close it before the writer's connection. */
  close(): Promise<void>;
}

export interface SearcherOptions {
  path: string;
  key: Buffer;
  /** The thread's module. From source it is found beside this one; a bundle must ship core/search/ as it is and name it here. */
  threadUrl?: URL;
}

interface Waiting {
  readonly id: number;
  readonly question: Question;
  readonly signal: AbortSignal | undefined;
  readonly result: PromiseWithResolvers<unknown>;
  /** A question whose thread died is put once more, to a new one. */
  attempts: number;
}

/** A desk and its window have come up by then; who asks or opens a file sooner has the thread sooner. */
const OPEN_AHEAD_MS = 3000;

/**
 * One question is with the thread at a time, the others wait here: a question whose signal is aborted while it waits is never
 * put, and the thread gives up the one it is at. A thread that dies is replaced.
 */
export function createSearcher(options: SearcherOptions): Searcher {
  const threadUrl = options.threadUrl ?? new URL('./search-thread.ts', import.meta.url);
  const waiting: Waiting[] = [];
  let asked: Waiting | undefined;
  let line: SearchLine | undefined;
  let preparing: string | undefined;
  let closed = false;
  let ids = 0;
  // The thread opens the cache before anybody asks, but not while the desk's window needs the processor to come up.
  const ahead = setTimeout(openLine, OPEN_AHEAD_MS);
  ahead.unref();

  return {
    file: (request, signal) => ask({ kind: 'file', ...request }, signal) as Promise<FileSearchResult>,
    everywhere: (request, signal) => ask({ kind: 'everywhere', ...request }, signal) as Promise<FoundItem[]>,
    prepare(caseId) {
      if (closed || preparing === caseId) return;
      preparing = caseId;
      openLine().prepare(caseId);
    },
    refresh: () => line?.refresh(),
    async close() {
      closed = true;
      clearTimeout(ahead);
      for (const each of [...waiting.splice(0), ...(asked ? [asked] : [])]) {
        each.result.reject(new SearchUnavailable('closed'));
      }
      if (asked) line?.giveUp(asked.id);
      asked = undefined;
      await line?.close();
    },
  };

  function ask(question: Question, signal: AbortSignal | undefined): Promise<unknown> {
    if (closed) return Promise.reject(new SearchUnavailable('closed'));
    if (signal?.aborted) return Promise.reject(signal.reason);
    ids += 1;
    const entry: Waiting = { id: ids, question, signal, result: Promise.withResolvers(), attempts: 0 };
    const drop = (): void => {
      entry.result.reject(signal?.reason);
      const at = waiting.indexOf(entry);
      if (at >= 0) waiting.splice(at, 1);
      if (asked === entry) line?.giveUp(entry.id);
    };
    signal?.addEventListener('abort', drop, { once: true });
    waiting.push(entry);
    putNext();
    return entry.result.promise.finally(() => signal?.removeEventListener('abort', drop));
  }

  function putNext(): void {
    if (closed || asked !== undefined) return;
    asked = waiting.shift();
    if (asked === undefined) return;
    asked.attempts += 1;
    openLine().ask(asked.id, asked.question);
  }

  function openLine(): SearchLine {
    line ??= createSearchLine({
      threadUrl,
      path: options.path,
      key: options.key,
      onAnswer(message) {
        const entry = asked;
        if (entry === undefined || message.id !== entry.id) return;
        asked = undefined;
        if (message.kind === 'found') entry.result.resolve(JSON.parse(message.answer));
        // After giving up nobody listens; the promise was rejected when the signal was aborted.
        else
          entry.result.reject(
            new SearchUnavailable('stopped', message.kind === 'failed' ? { message: message.reason } : undefined),
          );
        putNext();
      },
      onEnd(end) {
        line = undefined;
        preparing = undefined;
        const entry = asked;
        asked = undefined;
        if (closed) return;
        if (entry === undefined || entry.signal?.aborted) {
          putNext();
          return;
        }
        if (end.kind === 'refused') entry.result.reject(new SearchUnavailable('refused', end));
        else if (entry.attempts < 2) waiting.unshift(entry);
        else entry.result.reject(new SearchUnavailable('stopped', { message: end.reason }));
        putNext();
      },
    });
    return line;
  }
}
