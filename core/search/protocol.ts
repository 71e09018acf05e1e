import type { DatabaseRefusalCode } from '#db/database-refusal.ts';

/** What is looked for, and in what. */
export type Question =
  | { kind: 'file'; caseId: string; query: string; limit: number }
  | { kind: 'everywhere'; query: string; limit: number };

/** What core tells the search thread. `open` comes first and once; then one question at a time. */
export type ToThread =
  /**
   * `key` is handed over, not copied: the sender's buffer is empty afterwards, and the thread wipes its own once the file is
   * open. `stale` is one shared number: the question that nobody waits for any more.
   */
  | { kind: 'open'; path: string; key: ArrayBuffer; stale: SharedArrayBuffer }
  | { kind: 'ask'; id: number; question: Question }
  /** Somebody opened this file and may search in it soon. */
  | { kind: 'prepare'; caseId: string }
  /** Rows have changed: what came to the open file is read before it is asked for, what left this desk is forgotten. */
  | { kind: 'refresh' }
  | { kind: 'close' };

/** What the search thread answers. */
export type FromThread =
  | { kind: 'opened' }
  /** The file does not open; the thread ends. `message` is German, for the person. */
  | { kind: 'refused'; code: DatabaseRefusalCode; message: string }
  /** JSON of a FileSearchResult or of FoundItem[], as was asked: thousands of hits cross as text in half the time of objects. */
  | { kind: 'found'; id: number; answer: string }
  | { kind: 'given_up'; id: number }
  /** The question could not be answered; the thread goes on. */
  | { kind: 'failed'; id: number; reason: string };
