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
/** So long they wait: as long as a person takes to put the next sheets in. */
const IDLE_MS = 120_000;
/** What parsers leave behind goes with the thread after so many files, and after a large one at once. */
const FILES_OF_ONE = 200;
const LARGE = 32 * 1024 * 1024;

/**
 * Threads that go on to the next file. To start one and load what reads PDFs takes half a second of a busy machine, a page of a
 * batch some milliseconds. A thread whose file was refused in any part, or that was large, ends with it: no file meets
 * parsers that another one has brought to their limits.
 */
export function createWarmThreads({ idleMs = IDLE_MS } = {}): SourceThreads & { close(): Promise<void> } {
  const idle: { readonly thread: SourceThread; readonly timer: NodeJS.Timeout }[] = [];
  const files = new Map<SourceThread, { count: number; large: boolean }>();
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
  return {
    take(fileSize) {
      // The one that was used last is the one whose parsers are in memory.
      const warm = idle.pop();
      clearTimeout(warm?.timer);
      if (warm !== undefined && !warm.thread.isAlive()) files.delete(warm.thread);
      const thread = warm?.thread.isAlive() ? warm.thread : startSourceThread();
      thread.expect(fileSize);
      files.set(thread, { count: (files.get(thread)?.count ?? 0) + 1, large: fileSize > LARGE });
      return thread;
    },
    async giveBack(thread, file) {
      const used = files.get(thread);
      const isWorn = used === undefined || used.large || used.count >= FILES_OF_ONE;
      if (closed || file === 'suspect' || isWorn) return end(thread);
      const answer = await thread.ask({ kind: 'close' });
      if (closed || answer.kind !== 'closed' || idle.length >= KEPT) return end(thread);
      const timer = setTimeout(endIdle, idleMs, thread);
      timer.unref();
      idle.push({ thread, timer });
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
