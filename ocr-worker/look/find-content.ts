import type { GreyPicture } from '../grey-picture.ts';
import { type Component, components } from './components.ts';
import { inkMask } from './ink-mask.ts';
import type { PageBox } from './page-look.ts';
import type { Paper } from './paper.ts';

/** Dots per inch of the picture this file works on. */
export const CONTENT_DPI = 100;
const mm = (millimetres: number): number => (millimetres * CONTENT_DPI) / 25.4;

/** Fewer pixels are a speck (0.3 mm²). */
const LEAST_PIXELS = 5;
/** Shadows and torn edges reach this far in from where the paper ends. */
const SHADOW = mm(8);
/** Nothing is printed so near the edge. */
const MARGIN = mm(3);
/** Above these shares a page is dark, or lies among so much bed, that "blank" would be a guess. */
const MOST_DARK = 0.003;
const MOST_BED = 0.35;
/** Paper is brighter than this, even grey recycled paper. */
const LEAST_BRIGHT = 110;
/** Uneven light makes a difference of less than this between parts of a page. */
const UNEVEN = 45;

export interface Content {
  readonly pieces: readonly Component[];
  readonly blank: boolean;
}

/**
 * The pieces of ink on a page, without punch holes, shadows at the edges and specks. "Blank" has none of them and is bright and
 * even all over; with any doubt a page counts as written on.
 */
export function findContent(picture: GreyPicture, paper: Paper): Content {
  const mask = inkMask(picture);
  for (let at = 0; at < mask.ink.length; at += 1) if (paper.bed[at] === 1) mask.ink[at] = 0;
  const all = components(mask, LEAST_PIXELS);
  const { box } = paper;
  const marks = all.filter((piece) => !isAtEdge(piece, box) && !besideBed(piece, picture, paper));
  const holes = punchHoles(marks, box);
  const pieces = marks.filter((piece) => !holes.has(piece));
  return { pieces, blank: pieces.length === 0 && isEvenPaper(picture, paper, holes) };
}

function isAtEdge(piece: Component, box: PageBox): boolean {
  const gaps = [
    [piece.left - box.x, piece.right - box.x],
    [piece.top - box.y, piece.bottom - box.y],
    [box.x + box.w - piece.right, box.x + box.w - piece.left],
    [box.y + box.h - piece.bottom, box.y + box.h - piece.top],
  ] as const;
  return gaps.some(([near, far]) => far <= MARGIN || (near <= 1 && far <= SHADOW));
}

/** The line of shadow where a sheet that lies askew ends on the bed. */
function besideBed(piece: Component, { width, height }: GreyPicture, { bed }: Paper): boolean {
  const wide = piece.right - piece.left;
  const high = piece.bottom - piece.top;
  // Nothing written is as long and thin as this, and as near the bed.
  if (Math.max(wide, high) < mm(40) || piece.area > Math.max(wide, high) * mm(2)) return false;
  let beside = 0;
  const reach = Math.round(mm(2));
  const steps = 20;
  for (let step = 0; step <= steps; step += 1) {
    for (const falling of [true, false]) {
      const x = Math.round(piece.left + (wide * step) / steps);
      const y = Math.round(falling ? piece.top + (high * step) / steps : piece.bottom - (high * step) / steps);
      if (hasBed(bed, x, y, reach, width, height)) beside += 1;
    }
  }
  return beside > steps * 0.7;
}

function hasBed(bed: Uint8Array, x: number, y: number, reach: number, width: number, height: number): boolean {
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1) {
    for (let column = Math.max(0, x - reach); column <= Math.min(width - 1, x + reach); column += 1) {
      if (bed[row * width + column] === 1) return true;
    }
  }
  return false;
}

/**
 * Holes of ISO 838: 6 mm wide, 12 mm from the edge, 80 mm apart. A dark disc there is a hole; a ring only in a pair, since
 * somebody might have written a nought.
 */
function punchHoles(pieces: readonly Component[], box: PageBox): ReadonlySet<Component> {
  const round = pieces.filter((piece) => {
    const wide = piece.right - piece.left;
    const high = piece.bottom - piece.top;
    return (
      Math.min(wide, high) >= mm(3.8) &&
      Math.max(wide, high) <= mm(9) &&
      Math.abs(wide - high) <= 0.3 * high &&
      isAtRim(piece, box)
    );
  });
  const isDisc = (piece: Component): boolean =>
    piece.area >= 0.62 * (piece.right - piece.left) * (piece.bottom - piece.top);
  return new Set(round.filter((piece) => isDisc(piece) || round.some((other) => isPair(piece, other))));
}

function isAtRim(piece: Component, box: PageBox): boolean {
  const { x, y } = middle(piece);
  const gap = Math.min(x - box.x, y - box.y, box.x + box.w - x, box.y + box.h - y);
  return gap >= mm(4) && gap <= mm(20);
}

function isPair(one: Component, other: Component): boolean {
  const from = middle(one);
  const to = middle(other);
  const apart = Math.hypot(from.x - to.x, from.y - to.y);
  return Math.abs(apart - mm(80)) <= mm(4);
}

const middle = (piece: Component): { x: number; y: number } => ({
  x: (piece.left + piece.right) / 2,
  y: (piece.top + piece.bottom) / 2,
});

/** Whether the picture shows bright, even paper all over: a black page and a soft photograph have no pieces either. */
function isEvenPaper(picture: GreyPicture, paper: Paper, holes: ReadonlySet<Component>): boolean {
  if (paper.level < LEAST_BRIGHT || paper.bedShare > MOST_BED) return false;
  const { box } = paper;
  const inset = Math.round(SHADOW);
  let dark = [...holes].reduce((sum, { area }) => sum - area, 0);
  const means: number[] = [];
  const side = inset;
  for (let top = box.y + inset; top + side <= box.y + box.h - inset; top += side) {
    for (let left = box.x + inset; left + side <= box.x + box.w - inset; left += side) {
      let sum = 0;
      let count = 0;
      for (let y = top; y < top + side; y += 1) {
        for (let x = left; x < left + side; x += 1) {
          const at = y * picture.width + x;
          if (paper.bed[at] === 1) continue;
          const value = picture.pixels[at]!;
          sum += value;
          count += 1;
          if (value < paper.level * 0.7) dark += 1;
        }
      }
      if (count > (side * side) / 2) means.push(sum / count);
    }
  }
  means.sort((left, right) => left - right);
  const at = (share: number): number => means[Math.floor((means.length - 1) * share)] ?? 0;
  return means.length > 0 && at(0.98) - at(0.02) < UNEVEN && dark < MOST_DARK * box.w * box.h;
}
