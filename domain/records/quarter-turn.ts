import { z } from 'zod';

/** Clockwise quarter turns, in degrees. */
export const QuarterTurn = z.literal([0, 90, 180, 270]);
export type QuarterTurn = z.infer<typeof QuarterTurn>;

/** Width and height of a page, in pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in pixels of a page, origin top left. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The size of a page of `size` after the turn. */
export function turnSize({ width, height }: PageSize, turn: QuarterTurn): { width: number; height: number } {
  return turn % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** The turn that takes `turn` back. */
export function turnBack(turn: QuarterTurn): QuarterTurn {
  return ((360 - turn) % 360) as QuarterTurn;
}

/**
 * A box of a page of `size` (before the turn), where it lies once the page has been turned. Whatever else is known of it stays.
 */
export function turnBox<B extends Box>(box: B, size: PageSize, turn: QuarterTurn): B {
  const { x, y, w, h } = box;
  const right = size.width - x - w;
  const below = size.height - y - h;
  switch (turn) {
    case 0:
      return box;
    case 90:
      return { ...box, x: below, y: x, w: h, h: w };
    case 180:
      return { ...box, x: right, y: below };
    case 270:
      return { ...box, x: y, y: right, w: h, h: w };
  }
}
