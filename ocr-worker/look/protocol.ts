import type { PageImage } from '../page-image.ts';
import type { PageLook, Wanted } from './page-look.ts';

/** What the looking thread is told. It has one page at a time; it is stopped by ending the thread. */
export interface ToLookWorker {
  readonly page: PageImage;
  readonly wanted: Wanted;
}

/** What it answers. */
export type FromLookWorker =
  | { readonly kind: 'seen'; readonly look: PageLook }
  /** The picture itself cannot be decoded; trying again is of no use. */
  | { readonly kind: 'unreadable'; readonly reason: string };
