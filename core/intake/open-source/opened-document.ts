import type { SourcePage } from './source-page.ts';

/** Something odd about a file that does not keep it from being taken. Nothing of it is ever run or followed. */
export type SourceNote = 'wrong-name' | 'javascript' | 'external-links' | 'attachments';

/** A document as the worker thread holds it. */
export interface OpenedDocument {
  pageCount: number;
  notes: SourceNote[];
  /** `page` counts from 1. Throws Refused when this page cannot be had. */
  page(page: number): Promise<SourcePage>;
  close(): Promise<void>;
}
