import type { Point } from './glyph-strokes.ts';
import type { Row } from './rows.ts';

/**
 * Where the cells of a line lie on the page, in its pixels: the middle of cell c is a + b·c + d·c² on each axis, which follows a page
 * photographed at a slant well enough. `down` points from the middle of a cell to one pitch below it, as a share of the pitch:
 * direction and height of the type.
 */
export interface LineCurve {
  x: [number, number, number];
  y: [number, number, number];
  /** Unit vector down the letters, and how many pitches on the page are as high as one pitch is wide. */
  down: Point;
  aspect: number;
}

export function placeOf({ x, y }: LineCurve, cell: number): Point {
  return { x: x[0] + cell * (x[1] + cell * x[2]), y: y[0] + cell * (y[1] + cell * y[2]) };
}

/** From a cell to the next, in pixels. */
export function stepAt({ x, y }: LineCurve, cell: number): Point {
  return { x: x[1] + 2 * cell * x[2], y: y[1] + 2 * cell * y[2] };
}

/** The curve through the marks of a row; marks far from it (a stain taken for a character) are left out in a second round. */
export function curveThrough({ cells }: Row, toPage: (place: Point) => Point): LineCurve {
  const all = cells.map(({ cell, mark }) => ({ cell, ...toPage(mark) }));
  const rough = leastSquares(all);
  const pitch = Math.hypot(rough.x[1], rough.y[1]);
  const near = all.filter(({ cell, x, y }) => {
    const place = placeOf(rough, cell);
    return Math.hypot(place.x - x, place.y - y) < pitch * 0.15;
  });
  return near.length >= 8 ? leastSquares(near) : rough;
}

function leastSquares(points: readonly { cell: number; x: number; y: number }[]): LineCurve {
  const cells = points.map(({ cell }) => cell);
  const x = parabola(
    cells,
    points.map(({ x }) => x),
  );
  const y = parabola(
    cells,
    points.map(({ y }) => y),
  );
  const middle = (cells[0]! + cells.at(-1)!) / 2;
  const step = { x: x[1] + 2 * middle * x[2], y: y[1] + 2 * middle * y[2] };
  const length = Math.hypot(step.x, step.y);
  return { x, y, down: { x: -step.y / length, y: step.x / length }, aspect: 1 };
}

/** Least squares of a parabola by Cramer's rule, about the middle cell so that the sums stay small. */
function parabola(cells: readonly number[], values: readonly number[]): [number, number, number] {
  const middle = cells.reduce((sum, cell) => sum + cell, 0) / cells.length;
  const powers = [0, 0, 0, 0, 0];
  const sums = [0, 0, 0];
  for (const [at, cell] of cells.entries()) {
    let power = 1;
    for (let degree = 0; degree < 5; degree += 1) {
      powers[degree]! += power;
      if (degree < 3) sums[degree]! += power * values[at]!;
      power *= cell - middle;
    }
  }
  const [p0, p1, p2, p3, p4] = powers as [number, number, number, number, number];
  const [s0, s1, s2] = sums as [number, number, number];
  const below = determinant(p0, p1, p2, p1, p2, p3, p2, p3, p4);
  const c0 = determinant(s0, p1, p2, s1, p2, p3, s2, p3, p4) / below;
  const c1 = determinant(p0, s0, p2, p1, s1, p3, p2, s2, p4) / below;
  const c2 = determinant(p0, p1, s0, p1, p2, s1, p2, p3, s2) / below;
  return [c0 - c1 * middle + c2 * middle * middle, c1 - 2 * c2 * middle, c2];
}

function determinant(
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
  i: number,
): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
}

/** The same places seen by a reader who has turned the page by 180°: the last cell first. */
export function turnedCurve({ x, y, down, aspect }: LineCurve): LineCurve {
  return { x: [x[0], -x[1], x[2]], y: [y[0], -y[1], y[2]], down: { x: -down.x, y: -down.y }, aspect };
}

/** The same places with cell `first` counted as 0. */
export function renumbered(curve: LineCurve, first: number): LineCurve {
  const start = placeOf(curve, first);
  const step = stepAt(curve, first);
  return { ...curve, x: [start.x, step.x, curve.x[2]], y: [start.y, step.y, curve.y[2]] };
}
