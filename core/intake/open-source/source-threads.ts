import { type SourceThread, startSourceThread } from './source-thread.ts';

/** Where threads that open files come from. */
export interface SourceThreads {
  /** A thread that holds nothing, for a file of so many bytes. */
  take(fileSize: number): SourceThread;
  /** `suspect`: something of its file was refused, or it is still at work on it. Never rejects. */
  giveBack(thread: SourceThread, file: 'harmless' | 'suspect'): Promise<void>;
}

/** Every file has a thread of its own, which ends with it. */
export const threadForEach: SourceThreads = {
  take: startFor,
  giveBack: (thread) => thread.end(),
};

/** Idle threads that wait for the next file. */
const KEPT = 2;
/** Threads that stand ready when files are expected: a file is opened, looked at and drawn at the same time, another is still being read. */
const READY = 3;
/** What stands ready beside those at work, later. */
const SPARE = 2;
/** So long they wait: as long as a person takes to make the next pile of paper ready. */
const IDLE_MS = 600_000;
/** What parsers leave behind goes with the thread after so many files, and after a large one at once. */
const FILES_OF_ONE = 200;
const LARGE = 32 * 1024 * 1024;

/** Threads that wait for the next file, shared by whoever opens files in this program. */
export interface WarmThreads extends SourceThreads {
  /**
   * Files are about to come, perhaps: for a while threads stand ready that have read a sheet of practice, and the
   * place of one that is taken is filled again.
   */
  expectFiles(): void;
  close(): Promise<void>;
}

/**
 * Threads that go on to the next file. To start one and load what reads PDFs takes half a second of a busy machine, a page of a
 * batch some milliseconds. A thread whose file was refused in any part, or that was large, ends with it: no file meets
 * parsers that another one has brought to their limits.
 */
export function createWarmThreads({ idleMs = IDLE_MS, kept = KEPT } = {}): WarmThreads {
  const idle: { readonly thread: SourceThread; readonly timer: NodeJS.Timeout }[] = [];
  const files = new Map<SourceThread, { count: number; large: boolean }>();
  let expectedUntil = 0;
  let preparing = 0;
  let closed = false;

  const end = (thread: SourceThread): Promise<void> => {
    files.delete(thread);
    return thread.end();
  };
  const endIdle = (thread: SourceThread): void => {
    const at = idle.findIndex((each) => each.thread === thread);
    if (at >= 0) idle.splice(at, 1);
    void end(thread);
  };
  const wait = (thread: SourceThread): void => {
    const timer = setTimeout(endIdle, idleMs, thread);
    timer.unref();
    idle.push({ thread, timer });
  };
  const prepare = async (): Promise<void> => {
    const thread = startSourceThread();
    await thread.ask({ kind: 'practise' });
    if (closed || idle.length >= kept || !thread.isAlive()) return end(thread);
    // Threads that have read files before are taken first.
    wait(thread);
    idle.unshift(...idle.splice(-1));
  };
  const fill = (ready: number): void => {
    if (closed || performance.now() > expectedUntil) return;
    while (idle.length + preparing < ready) {
      preparing += 1;
      void prepare().finally(() => {
        preparing -= 1;
      });
    }
  };
  return {
    expectFiles() {
      const ready = performance.now() > expectedUntil ? READY : SPARE;
      expectedUntil = performance.now() + idleMs;
      fill(ready);
    },
    take(fileSize) {
      // The one that was used last is the one whose parsers are in memory.
      const warm = idle.pop();
      clearTimeout(warm?.timer);
      if (warm !== undefined && !warm.thread.isAlive()) files.delete(warm.thread);
      const thread = warm?.thread.isAlive() ? warm.thread : startSourceThread();
      thread.expect(fileSize);
      files.set(thread, { count: (files.get(thread)?.count ?? 0) + 1, large: fileSize > LARGE });
      fill(SPARE);
      return thread;
    },
    async giveBack(thread, file) {
      const used = files.get(thread);
      const isWorn = used === undefined || used.large || used.count >= FILES_OF_ONE;
      if (closed || file === 'suspect' || isWorn) return end(thread);
      const answer = await thread.ask({ kind: 'close' });
      if (closed || answer.kind !== 'closed' || idle.length >= kept) return end(thread);
      wait(thread);
    },
    async close() {
      closed = true;
      const left = idle.splice(0);
      for (const { timer } of left) clearTimeout(timer);
      await Promise.all(left.map(({ thread }) => end(thread)));
    },
  };
}

function startFor(fileSize: number): SourceThread {
  const thread = startSourceThread();
  thread.expect(fileSize);
  return thread;
}
