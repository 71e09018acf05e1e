import { type GreyPicture, halfSize, inkPoints, quarterSize, turnPicture } from './grey-picture.ts';
import type { QuarterTurn } from './page-image.ts';
import { levelness } from './skew.ts';

/** How the lines of a page seem to lie, from its ink alone: along or across the picture, and which way up. */
export interface LieOfLines {
  /** Whether lines run from top to bottom of the picture, as on a page scanned on its side. */
  across: boolean;
  /** Ascenders against descenders, -1 to 1: below zero a page of Latin script stands on its head. 0 for pages across. */
  upright: number;
}

/** So much clearer must lines be across than along. */
const CLEARLY = 1.6;
/** Heights of a line at 100 dpi, descenders included: print of 5 to 30 points. */
const LOWEST_LINE = 6;
const HIGHEST_LINE = 45;

/** Below this a page stands on its head. Real and generated letters have 0.2 to 1 upright, -0.1 to -1 on their head. */
const ON_ITS_HEAD = -0.1;

/**
 * The quarter turn that probably makes a page upright, from its ink alone; takes less than a tenth of a second for a picture of
 * about 200 dpi. A guess and not a finding: it says which reading to try first.
 */
export function guessTurn(picture: GreyPicture): QuarterTurn {
  const { across, upright } = lieOfLines(picture);
  if (!across) return upright < ON_ITS_HEAD ? 180 : 0;
  const turned = lieOfLines(turnPicture(picture, 90));
  return !turned.across && turned.upright < 0 ? 270 : 90;
}

export function lieOfLines(picture: GreyPicture): LieOfLines {
  const small = quarterSize(picture);
  const along = levelness(small);
  const turned = levelness(turnPicture(small, 90));
  if (turned.sharpness > along.sharpness * CLEARLY) return { across: true, upright: 0 };
  return { across: false, upright: ascendersOverDescenders(halfSize(picture), along.degrees) };
}

/**
 * In each line the rows with much ink are the bodies of the small letters; what stands out above them (b d f h k l t, capitals,
 * figures) is much more than what hangs below (g j p q y), as long as the page stands on its feet.
 */
function ascendersOverDescenders(picture: GreyPicture, degrees: number): number {
  const rows = levelRows(picture, degrees);
  let above = 0;
  let below = 0;
  for (const [from, to] of linesOf(rows)) {
    const line = rows.subarray(from, to);
    const body = Math.max(...line) * 0.5;
    const first = line.findIndex((ink) => ink >= body);
    const last = line.findLastIndex((ink) => ink >= body);
    for (let row = 0; row < first; row += 1) above += line[row]!;
    for (let row = last + 1; row < line.length; row += 1) below += line[row]!;
  }
  return above + below === 0 ? 0 : (above - below) / (above + below);
}

/** Ink in each row of the picture made level. */
function levelRows(picture: GreyPicture, degrees: number): Int32Array {
  const ink = inkPoints(picture);
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(picture.width * Math.abs(slope)) + 1;
  const rows = new Int32Array(picture.height + 2 * margin);
  for (let point = 0; point < ink.count; point += 1) {
    const row = Math.round(ink.ys[point]! - ink.xs[point]! * slope) + margin;
    rows[row] = rows[row]! + 1;
  }
  return rows;
}

/** Runs of rows with ink that are as high as a line of print. */
function* linesOf(rows: Int32Array): Generator<[number, number]> {
  const least = Math.max(2, rows.reduce((most, ink) => Math.max(most, ink), 0) * 0.02);
  let from = -1;
  for (let row = 0; row <= rows.length; row += 1) {
    if (row < rows.length && rows[row]! >= least) {
      if (from < 0) from = row;
      continue;
    }
    if (from >= 0 && row - from >= LOWEST_LINE && row - from <= HIGHEST_LINE) yield [from, row];
    from = -1;
  }
}
