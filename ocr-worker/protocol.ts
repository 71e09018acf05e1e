import type { RecognisedPage } from '#contract/ocr.ts';
import type { PageImage } from './page-image.ts';

/** What the pool tells a worker thread. A thread has one page at a time; it is stopped by ending the thread. */
export interface ToWorker {
  kind: 'recognise';
  page: PageImage;
}

/** What a worker thread answers. */
export type FromWorker =
  /** Core and model are loaded. */
  | { kind: 'ready' }
  /** `tired`: the page was so large that the thread should be replaced; WebAssembly memory never shrinks. */
  | { kind: 'recognised'; page: RecognisedPage; tired: boolean }
  /** The picture itself cannot be decoded; trying again is of no use. */
  | { kind: 'unreadable'; reason: string };
