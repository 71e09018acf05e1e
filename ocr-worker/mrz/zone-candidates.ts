import type { Point } from './glyph-strokes.ts';
import { curveThrough, type LineCurve } from './line-curve.ts';
import { lineThrough, type Row } from './rows.ts';

/** Two or three rows that lie under one another as lines of a zone do; not yet known which way up. */
export interface ZoneCandidate {
  lines: { curve: LineCurve; first: number; last: number }[];
  rows: readonly Row[];
}

/** Lines of a zone lie two to two and a half pitches apart; a slanted photograph squeezes or stretches that. */
const CLOSEST = 1.45;
const FARTHEST = 3.4;

/**
 * Groups of rows that may be zones, three rows before two. `toPage` brings a place of the search (where rows run to the right) to the
 * page in its own pixels.
 */
export function zoneCandidates(rows: readonly Row[], toPage: (place: Point) => Point): ZoneCandidate[] {
  const placed = rows.filter(isOfLength).map((row) => ({ row, ...middleOf(row) }));
  const below = placed.map((upper) =>
    placed
      .filter((lower) => lower !== upper && liesBelow(upper, lower))
      .sort((one, other) => one.y - other.y)
      .at(0),
  );
  const groups: Row[][] = [];
  for (const [at, upper] of placed.entries()) {
    const second = below[at];
    if (second === undefined) continue;
    const third = below[placed.indexOf(second)];
    if (third !== undefined) groups.push([upper.row, second.row, third.row]);
    groups.push([upper.row, second.row]);
  }
  return groups
    .sort((one, other) => other.length - one.length)
    .map((group) => ({
      rows: group,
      lines: group.map((row) => ({
        curve: curveThrough(row, toPage),
        first: row.cells[0]!.cell,
        last: row.cells.at(-1)!.cell,
      })),
    }));
}

/** The longest lines have 44 characters; a few stains at the ends may have been taken for more. */
const isOfLength = ({ cells }: Row): boolean => cells.at(-1)!.cell - cells[0]!.cell < 50;

interface Placed {
  row: Row;
  x: number;
  y: number;
}

function middleOf(row: Row): { x: number; y: number } {
  const line = lineThrough(row.cells);
  const middle = (row.cells[0]!.cell + row.cells.at(-1)!.cell) / 2;
  return { x: line.x + line.pitch * middle, y: line.y + line.rise * middle };
}

function liesBelow(upper: Placed, lower: Placed): boolean {
  const { pitch, slope } = upper.row;
  const gap = lower.y - (upper.y + slope * (lower.x - upper.x));
  if (gap < CLOSEST * pitch || gap > FARTHEST * pitch) return false;
  if (Math.abs(lower.row.pitch / pitch - 1) > 0.09 || Math.abs(lower.row.slope - slope) > 0.06) return false;
  return Math.abs(lower.x - upper.x) < 12 * pitch;
}
