import type { GreyPicture } from '../grey-picture.ts';
import type { PageBox } from './page-look.ts';

/** The bed is at most this share of the paper's brightness. */
const BED_SHARE = 0.5;
/** A row or column with less paper than this is none of the page. */
const LEAST_PAPER = 0.02;

/** The sheet in a picture of the scanner's glass. */
export interface Paper {
  /** Grey of the paper, 0 to 255. */
  readonly level: number;
  /** 1 where a dark bed is seen beside the sheet. */
  readonly bed: Uint8Array;
  /** Share of the picture that is bed, 0 to 1. */
  readonly bedShare: number;
  /** Rows and columns that show more than bed. */
  readonly box: PageBox;
}

/**
 * Tells the sheet from a dark scanner bed around it: dark pixels that hang together with the edge of the picture. A white lid
 * shows no edge; then all is paper.
 */
export function findPaper(picture: GreyPicture): Paper {
  const { width, height } = picture;
  const level = brightLevel(picture);
  const bed = floodFromEdges(picture, level * BED_SHARE);
  const rows = new Int32Array(height);
  const columns = new Int32Array(width);
  let share = 0;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (bed[at] === 1) {
        share += 1;
        continue;
      }
      rows[y] = rows[y]! + 1;
      columns[x] = columns[x]! + 1;
    }
  }
  const isRow = (paper: number): boolean => paper > width * LEAST_PAPER;
  const isColumn = (paper: number): boolean => paper > height * LEAST_PAPER;
  const top = rows.findIndex(isRow);
  const left = columns.findIndex(isColumn);
  const box =
    top < 0 || left < 0
      ? { x: 0, y: 0, w: width, h: height }
      : {
          x: left,
          y: top,
          w: columns.findLastIndex(isColumn) + 1 - left,
          h: rows.findLastIndex(isRow) + 1 - top,
        };
  return { level, bed, bedShare: share / Math.max(1, width * height), box };
}

/** The grey that a quarter of all pixels exceed: paper, unless hardly any of it is seen. */
function brightLevel({ pixels }: GreyPicture): number {
  const histogram = new Int32Array(256);
  for (const value of pixels) histogram[value] = histogram[value]! + 1;
  let left = pixels.length / 4;
  for (let value = 255; value > 0; value -= 1) {
    left -= histogram[value]!;
    if (left <= 0) return value;
  }
  return 0;
}

function floodFromEdges({ width, height, pixels }: GreyPicture, limit: number): Uint8Array {
  const bed = new Uint8Array(pixels.length);
  const stack: number[] = [];
  const visit = (at: number): void => {
    if (bed[at] === 1 || pixels[at]! > limit) return;
    bed[at] = 1;
    stack.push(at);
  };
  for (let x = 0; x < width; x += 1) {
    visit(x);
    visit((height - 1) * width + x);
  }
  for (let y = 0; y < height; y += 1) {
    visit(y * width);
    visit(y * width + width - 1);
  }
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const x = at % width;
    if (x > 0) visit(at - 1);
    if (x < width - 1) visit(at + 1);
    if (at >= width) visit(at - width);
    if (at + width < pixels.length) visit(at + width);
  }
  return bed;
}
