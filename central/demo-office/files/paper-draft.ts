import type { Document } from '#domain/records/document.ts';
import type { PageDraft } from './page-draft.ts';

/** What went wrong with a page at the scanner, or nothing. */
export type Mishap = 'failed' | 'weak' | 'turned';

/** A paper of a file before it is one: what stands on its pages, and how it came in. */
export interface PaperDraft extends Pick<Document, 'type' | 'title' | 'dateOfDocument' | 'receivedOn' | 'channel'> {
  readonly pages: readonly PageDraft[];
  /** Written by a program, or a sheet that was scanned. */
  readonly form: 'digital' | 'scan';
  /** By page number. */
  readonly mishaps?: ReadonlyMap<number, Mishap>;
}
