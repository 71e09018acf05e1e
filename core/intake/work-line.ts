/** Work on items in the order they joined, so many at a time. */
export interface WorkLine {
  /** Joins at the end; an item that waits already keeps its place. */
  join(id: string): void;
  /** The one a person waits for goes first. */
  first(id: string): void;
  /** Resolves once nobody waits and nothing is being worked on. */
  idle(): Promise<void>;
  /** Takes nobody new; resolves once what is being worked on is done. */
  close(): Promise<void>;
}

/** `work` never rejects. Files of a batch come by the thousand, and each one that is open holds a thread and its bytes. */
export function createWorkLine(work: (id: string) => Promise<unknown>, atOnce: number): WorkLine {
  const waiting: string[] = [];
  const working = new Map<string, Promise<unknown>>();
  let closed = false;

  const pump = (): void => {
    while (!closed && working.size < atOnce) {
      const id = waiting.shift();
      if (id === undefined) return;
      const done = work(id).finally(() => {
        working.delete(id);
        pump();
      });
      working.set(id, done);
    }
  };
  const settled = async (): Promise<void> => {
    while (working.size > 0) await Promise.allSettled(working.values());
  };
  return {
    join(id) {
      if (closed || working.has(id) || waiting.includes(id)) return;
      waiting.push(id);
      pump();
    },
    first(id) {
      const at = waiting.indexOf(id);
      if (at > 0) waiting.unshift(...waiting.splice(at, 1));
    },
    idle: settled,
    close() {
      closed = true;
      return settled();
    },
  };
}
