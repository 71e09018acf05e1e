import type { SourceType } from './detect-type.ts';
import type { SourceNote } from './opened-document.ts';
import type { RefusalCode } from './refusal.ts';
import type { SourcePage } from './source-page.ts';

/** What is asked of the thread that holds a file, one thing at a time; after `close` it may open another. */
export type SourceRequest =
  /** Brings what parses such a file into memory, before it is opened. */
  | { kind: 'load'; type: SourceType }
  /** Reads a sheet of its own making, so that the first real one is read as fast as all others. */
  | { kind: 'practise' }
  | { kind: 'open'; name: string; path: string }
  | { kind: 'open'; name: string; path: null; bytes: Uint8Array }
  | { kind: 'page'; page: number }
  | { kind: 'close' };

export type SourceAnswer =
  | { kind: 'loaded' }
  | { kind: 'opened'; type: SourceType; sha256: string; size: number; pageCount: number; notes: SourceNote[] }
  | { kind: 'page'; page: SourcePage }
  | { kind: 'closed' }
  | { kind: 'refused'; code: RefusalCode; detail: string };
