import type { ReaderPage } from '#contract/desk/reader.ts';
import type { Selection } from '#contract/desk/session.ts';

/** A place another window points at: its page, and its rectangle as fractions of the sheet. */
export interface PointedPlace {
  readonly documentId: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where a box of page pixels lies on the sheet; null without a box, or while the size of the page is not known. */
export function pointedPlace(
  { documentId, page, width, height }: ReaderPage,
  box: Selection['box'] | null,
): PointedPlace | null {
  if (!box || !width || !height) return null;
  return { documentId, page, x: box.x / width, y: box.y / height, w: box.w / width, h: box.h / height };
}
