import { parentPort } from 'node:worker_threads';
import type { Database } from 'better-sqlite3';
import { DatabaseRefused } from '#db/database-refusal.ts';
import { openReader } from '#db/open-reader.ts';
import { heldFile, openFile } from '#db/search/open-file.ts';
import { searchEverywhere } from '#db/search/search-everywhere.ts';
import { searchFile } from '#db/search/search-file.ts';
import { StaleQuery } from '#db/search/stale-query.ts';
import { unfoldAhead } from '#db/search/words-on-page.ts';
import type { FromThread, Question, ToThread } from './protocol.ts';

/**
 * Entry of the search thread: a read-only connection of its own to the desk's cache. Each question is answered from what is
 * committed when it begins. While nobody asks, the pages of the open file are unfolded ahead, a slice at a time.
 */
const port = parentPort;
if (port === null) throw new Error('core/search/search-thread.ts runs as a worker thread only');
const tell = (message: FromThread): void => port.postMessage(message);

/** A question that comes meanwhile waits no longer than this. */
const SLICE_MS = 4;

let sqlite: Database | undefined;
let stale: Int32Array<ArrayBufferLike> = new Int32Array(1);
let unfolding = false;

port.on('message', (message: ToThread) => {
  switch (message.kind) {
    case 'open':
      stale = new Int32Array(message.stale);
      open(message.path, Buffer.from(message.key));
      return;
    case 'ask':
      answer(message.id, message.question);
      unfoldSoon();
      return;
    case 'prepare':
      reading((from) => openFile(from, message.caseId));
      unfoldSoon();
      return;
    case 'refresh':
      refresh();
      return;
    case 'close':
      close();
      return;
  }
});

function open(path: string, key: Buffer): void {
  try {
    sqlite = openReader({ path, key });
    tell({ kind: 'opened' });
  } catch (error) {
    const refused = error instanceof DatabaseRefused ? error : new DatabaseRefused('unreadable', path, error);
    tell({ kind: 'refused', code: refused.code, message: refused.message });
    close();
  } finally {
    key.fill(0);
  }
}

function close(): void {
  sqlite?.close();
  sqlite = undefined;
  port?.close();
}

function answer(id: number, question: Question): void {
  try {
    const isStale = (): boolean => Atomics.load(stale, 0) === id;
    const found = reading((from) =>
      question.kind === 'file' ? searchFile(from, question, isStale) : searchEverywhere(from, question, isStale),
    );
    tell({ kind: 'found', id, answer: JSON.stringify(found) });
  } catch (error) {
    if (error instanceof StaleQuery) tell({ kind: 'given_up', id });
    else tell({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** All statements of one answer see the same state of the cache. */
function reading<T>(work: (from: Database) => T): T {
  const from = sqlite;
  if (from === undefined) throw new Error('Der Datenbestand ist nicht geöffnet.');
  return from.transaction(work)(from);
}

function refresh(): void {
  if (sqlite === undefined) return;
  reading((from) => {
    const last = heldFile(from);
    if (last !== undefined) openFile(from, last.caseId);
  });
  unfoldSoon();
}

function unfoldSoon(): void {
  if (unfolding || sqlite === undefined) return;
  unfolding = true;
  // An immediate lets a question that has come go first.
  setImmediate(() => {
    unfolding = false;
    if (sqlite !== undefined && reading(unfoldSlice)) unfoldSoon();
  });
}

function unfoldSlice(from: Database): boolean {
  const last = heldFile(from);
  if (last === undefined) return false;
  const end = performance.now() + SLICE_MS;
  return unfoldAhead(from, openFile(from, last.caseId), () => performance.now() > end);
}
