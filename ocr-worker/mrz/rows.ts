import type { Blob } from './blobs.ts';

/** The middle of a blob, seen so that the row under search runs to the right. */
export interface Mark {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Marks in one line at an even distance, each with the number of its cell, counted from any cell. */
export interface Row {
  cells: { cell: number; mark: Mark }[];
  /** Pixels from cell to cell in the middle of the row. */
  pitch: number;
  /** How far y rises for each x. */
  slope: number;
}

/** Fewer characters than this in a row are no part of a zone. */
const LEAST_MARKS = 14;
const MOST_CELLS = 60;

/** Marks for rows that run across the picture, or, turned by a quarter, for rows that run down it. */
export function marksOf(blobs: readonly Blob[], runsDown: boolean): Mark[] {
  const marks: Mark[] = [];
  for (const { left, right, top, bottom } of blobs) {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const [w, h] = [right - left + 1, bottom - top + 1];
    // Running down: the picture turned by 90° anticlockwise, so that a mark further down lies further to the right.
    const mark = runsDown ? { x: y, y: -x, width: h, height: w } : { x, y, width: w, height: h };
    if (mark.width <= mark.height * 1.5 && mark.height <= mark.width * 8) marks.push(mark);
  }
  return marks.sort((one, other) => one.x - other.x);
}

/** The rows of evenly set characters among the marks, longest first; a mark belongs to one row at most. */
export function rowsOf(marks: readonly Mark[]): Row[] {
  const places = gridOf(marks);
  const used = new Set<Mark>();
  const rows: Row[] = [];
  for (const start of marks) {
    if (used.has(start)) continue;
    const seed = seedFrom(start, places, used);
    if (seed === undefined) continue;
    const row = grow(seed, places);
    if (row.cells.length < LEAST_MARKS) continue;
    for (const { mark } of row.cells) used.add(mark);
    if (isEven(row)) rows.push(row);
  }
  return rows.sort((one, other) => other.cells.length - one.cells.length);
}

const SIDE = 32;
type Grid = Map<number, Mark[]>;

const keyOf = (x: number, y: number): number => Math.floor(x / SIDE) * 100_003 + Math.floor(y / SIDE);

function gridOf(marks: readonly Mark[]): Grid {
  const grid: Grid = new Map();
  for (const mark of marks) {
    const key = keyOf(mark.x, mark.y);
    const found = grid.get(key);
    if (found === undefined) grid.set(key, [mark]);
    else found.push(mark);
  }
  return grid;
}

/** The mark nearest to a place, no further than `reach` across and down, of a height that fits. */
function nearest(grid: Grid, x: number, y: number, reach: number, height: number): Mark | undefined {
  let best: Mark | undefined;
  let bestDistance = reach;
  for (let column = x - reach; column < x + reach + SIDE; column += SIDE) {
    for (let row = y - reach; row < y + reach + SIDE; row += SIDE) {
      for (const mark of grid.get(keyOf(column, row)) ?? []) {
        if (mark.height < height * 0.62 || mark.height > height * 1.6) continue;
        const distance = Math.max(Math.abs(mark.x - x), Math.abs(mark.y - y) * 1.2);
        if (distance < bestDistance) {
          best = mark;
          bestDistance = distance;
        }
      }
    }
  }
  return best;
}

type Cells = Row['cells'];

/** Five marks in a row at even distances; the pitch of OCR-B is about the height of its capitals. */
function seedFrom(start: Mark, grid: Grid, used: ReadonlySet<Mark>): Cells | undefined {
  const second = nearest(grid, start.x + start.height, start.y, start.height * 0.42, start.height);
  if (second === undefined || used.has(second)) return undefined;
  const cells: Cells = [
    { cell: 0, mark: start },
    { cell: 1, mark: second },
  ];
  for (let cell = 2; cell < 5; cell += 1) {
    const first = cells[0]!.mark;
    const last = cells.at(-1)!.mark;
    const pitch = (last.x - first.x) / (cell - 1);
    const rise = (last.y - first.y) / (cell - 1);
    const next = nearest(grid, last.x + pitch, last.y + rise, pitch * 0.3, start.height);
    if (next === undefined || next === last) return undefined;
    cells.push({ cell, mark: next });
  }
  const pitch = (cells[4]!.mark.x - cells[0]!.mark.x) / 4;
  const height = medianHeight(cells);
  return height > pitch * 0.6 && height < pitch * 1.35 ? cells : undefined;
}

/** Follows the row from its seed to both ends, over at most three cells without a mark. */
function grow(seed: Cells, grid: Grid): Row {
  const cells = [...seed];
  for (const direction of [1, -1] as const) {
    let missed = 0;
    while (missed < 4 && cells.length < MOST_CELLS) {
      const end = direction === 1 ? cells.at(-1)! : cells[0]!;
      const near = direction === 1 ? cells.slice(-9) : cells.slice(0, 9);
      const line = lineThrough(near);
      const cell = end.cell + direction * (missed + 1);
      const mark = nearest(
        grid,
        line.x + line.pitch * cell,
        line.y + line.rise * cell,
        line.pitch * 0.3,
        medianHeight(near),
      );
      if (mark === undefined || mark === end.mark) {
        missed += 1;
        continue;
      }
      missed = 0;
      if (direction === 1) cells.push({ cell, mark });
      else cells.unshift({ cell, mark });
    }
  }
  const { pitch, rise } = lineThrough(cells);
  return { cells, pitch, slope: rise / pitch };
}

/** Least squares: where cell 0 lies, and how far it is from cell to cell. */
export function lineThrough(cells: Cells): { x: number; y: number; pitch: number; rise: number } {
  let [sum, sumCell, sumX, sumY, sumCellX, sumCellY, sumSquares] = [0, 0, 0, 0, 0, 0, 0];
  for (const { cell, mark } of cells) {
    sum += 1;
    sumCell += cell;
    sumX += mark.x;
    sumY += mark.y;
    sumCellX += cell * mark.x;
    sumCellY += cell * mark.y;
    sumSquares += cell * cell;
  }
  const below = sum * sumSquares - sumCell * sumCell;
  const pitch = (sum * sumCellX - sumCell * sumX) / below;
  const rise = (sum * sumCellY - sumCell * sumY) / below;
  return { x: (sumX - pitch * sumCell) / sum, y: (sumY - rise * sumCell) / sum, pitch, rise };
}

function medianHeight(cells: Cells): number {
  const heights = cells.map(({ mark }) => mark.height).sort((one, other) => one - other);
  return heights[heights.length >> 1]!;
}

/** Letters of ordinary print lie at uneven distances; those of a zone keep to their cells. */
function isEven({ cells }: Row): boolean {
  let [even, steps] = [0, 0];
  for (let at = 4; at < cells.length; at += 1) {
    const around = lineThrough(cells.slice(Math.max(0, at - 8), at + 1));
    const { cell, mark } = cells[at]!;
    steps += 1;
    if (Math.abs(around.x + around.pitch * cell - mark.x) < around.pitch * 0.13) even += 1;
  }
  const span = cells.at(-1)!.cell - cells[0]!.cell + 1;
  return even >= steps * 0.7 && cells.length >= span * 0.55;
}
