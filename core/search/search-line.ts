import { Worker } from 'node:worker_threads';
import type { FromThread, Question, ToThread } from './protocol.ts';

/** How a thread ended. `refused`: the file does not open; `message` is German, for the person. */
export type ThreadEnd = { kind: 'refused'; message: string } | { kind: 'died'; reason: string };

export type ThreadAnswer = Extract<FromThread, { id: number }>;

/** The line to one search thread, from its start to its end. */
export interface SearchLine {
  ask(id: number, question: Question): void;
  prepare(caseId: string): void;
  refresh(): void;
  /** Nobody waits for this question any more: the thread ends it at its next step. */
  giveUp(id: number): void;
  close(): Promise<void>;
}

/** A thread that is in the middle of one statement cannot hear; after this it is ended. */
const CLOSE_MS = 2000;

/** Without it a start of the thread compiles for a fifth of a second. */
function compileCache(): Record<string, string> {
  const { NODE_COMPILE_CACHE: folder } = process.env;
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder };
}

/** Starts a search thread. It is told its key by message and inherits no arguments, and of the environment the cache of compiled code. */
export function createSearchLine(options: {
  threadUrl: URL;
  path: string;
  key: Buffer;
  onAnswer(answer: ThreadAnswer): void;
  /** Once, unless the line was closed. */
  onEnd(end: ThreadEnd): void;
}): SearchLine {
  const worker = new Worker(options.threadUrl, { name: 'search', argv: [], execArgv: [], env: compileCache() });
  const stale = new Int32Array(new SharedArrayBuffer(4));
  const ended = Promise.withResolvers<void>();
  let end: ThreadEnd | undefined;
  let closing = false;
  let open = 0;

  worker.on('message', (message: FromThread) => {
    if (message.kind === 'opened') return;
    if (message.kind === 'refused') {
      end = { kind: 'refused', message: message.message };
      return;
    }
    open -= 1;
    if (open === 0) worker.unref();
    options.onAnswer(message);
  });
  worker.on('error', (error) => {
    end ??= { kind: 'died', reason: error instanceof Error ? error.message : String(error) };
  });
  worker.on('exit', (code) => {
    ended.resolve();
    if (!closing) options.onEnd(end ?? { kind: 'died', reason: `Ende mit Code ${code}` });
  });
  // Between questions an idle thread must not keep the program alive.
  worker.unref();

  const tell = (message: ToThread, transfer: ArrayBuffer[] = []): void => worker.postMessage(message, transfer);
  const key = new Uint8Array(options.key).buffer;
  tell({ kind: 'open', path: options.path, key, stale: stale.buffer }, [key]);

  return {
    ask(id, question) {
      open += 1;
      worker.ref();
      tell({ kind: 'ask', id, question });
    },
    prepare: (caseId) => tell({ kind: 'prepare', caseId }),
    refresh: () => tell({ kind: 'refresh' }),
    giveUp: (id) => {
      Atomics.store(stale, 0, id);
    },
    async close() {
      closing = true;
      worker.ref();
      tell({ kind: 'close' });
      const limit = setTimeout(() => void worker.terminate(), CLOSE_MS);
      await ended.promise;
      clearTimeout(limit);
    },
  };
}
