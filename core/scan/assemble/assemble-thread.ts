import { Worker } from 'node:worker_threads';
import type { Assembler, LoadSource } from './assemble-original.ts';
import type { AssembledOriginal, FromAssembler, PageToTake, ToAssembler } from './protocol.ts';

/** The thread goes when nobody has filed anything for so long; a large file lies parsed in it. */
const IDLE_MS = 30_000;

/** Why a document could not be made of its pages. */
export class NotAssembled extends Error {
  constructor(reason: string) {
    super(`The document could not be assembled: ${reason}`);
    this.name = 'NotAssembled';
  }
}

/** The assembler in a thread of its own. One document after the other. Rejects with NotAssembled, or with what `load` throws. */
export function createAssembleThread(load: LoadSource): Assembler & { close(): Promise<void> } {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const stop = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    clearTimeout(idle);
    await ended?.terminate();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./assemble-worker.ts', import.meta.url), { name: 'assemble', execArgv: [] });
    started.unref();
    return started;
  };

  const askNow = async (message: Exclude<ToAssembler, { kind: 'source' }>): Promise<AssembledOriginal> => {
    clearTimeout(idle);
    worker ??= start();
    const thread = worker;
    const { promise, resolve, reject } = Promise.withResolvers<AssembledOriginal>();
    const onMessage = (answer: FromAssembler): void => {
      if (answer.kind === 'assembled') resolve(answer);
      else if (answer.kind === 'failed') reject(new NotAssembled(answer.message));
      else {
        load(answer.sha256).then(
          (bytes) => thread.postMessage({ kind: 'source', sha256: answer.sha256, bytes } satisfies ToAssembler),
          reject,
        );
      }
    };
    const onEnd = (): void => reject(new NotAssembled('the thread ended'));
    thread.on('message', onMessage);
    thread.once('error', onEnd);
    thread.once('exit', onEnd);
    thread.ref();
    thread.postMessage(message);
    try {
      return await promise;
    } catch (error) {
      // Whatever it holds half done goes with it.
      await stop();
      throw error;
    } finally {
      thread.off('message', onMessage);
      thread.off('error', onEnd);
      thread.off('exit', onEnd);
      thread.unref();
      idle = setTimeout(() => void stop(), IDLE_MS);
      idle.unref();
    }
  };
  const ask = (message: Exclude<ToAssembler, { kind: 'source' }>): Promise<AssembledOriginal> => {
    const answer = last.then(() => askNow(message));
    last = answer.catch(() => undefined);
    return answer;
  };

  return {
    assemble: (pages: readonly PageToTake[]) => ask({ kind: 'assemble', pages }),
    pictures: async (pages: readonly PageToTake[]) => (await ask({ kind: 'pictures', pages })).pictures,
    async close() {
      await last;
      await stop();
    },
  };
}
