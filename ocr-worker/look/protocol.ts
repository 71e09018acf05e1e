import type { PageImage } from '../page-image.ts';
import type { FoundZone, PageLook, Wanted } from './page-look.ts';

/** What the looking thread is told. It has one page at a time; it is stopped by ending the thread. */
export type ToLookWorker =
  | { readonly kind: 'look'; readonly page: PageImage; readonly wanted: Wanted }
  /** Which machine-readable zones are on the page? */
  | { readonly kind: 'zones'; readonly page: PageImage };

/** What it answers. */
export type FromLookWorker =
  | { readonly kind: 'seen'; readonly look: PageLook }
  | { readonly kind: 'zones'; readonly zones: readonly FoundZone[] }
  /** The picture itself cannot be decoded; trying again is of no use. */
  | { readonly kind: 'unreadable'; readonly reason: string };
