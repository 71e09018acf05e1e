import { ANSWERS, NO_GLYPH } from './glyph-patch.ts';
import { type LineCurve, placeOf, renumbered, stepAt, turnedCurve } from './line-curve.ts';
import { likenessOfLine, lookAtLine, type PageSizes } from './look-at-line.ts';
import type { ZoneCandidate } from './zone-candidates.ts';

/** Lines of a zone from top to bottom, cell 0 the first character, with what the network says of each cell and, once looked at closer, the drawings. */
export interface AlignedZone {
  columns: number;
  lines: { curve: LineCurve; answers: Float32Array; likeness?: Float32Array }[];
  /** Mean over all cells of the logarithm of the best character's probability: 0 is perfect. */
  clarity: number;
}

/** Lines whose characters look so little like OCR-B on the mean are no zone. Real ones reach -0.01 on a scan, -0.2 blurred. */
const HOPELESS = -1.2;
const UNLIKELY = -0.7;
const MARGIN = 4;
/** A single cell can spoil the mean by no more than this. */
const WORST_CELL = -4;

/** Finds out at which cells the upright lines begin, and lays the cells exactly over the characters. */
export function alignZone(sizes: PageSizes, upright: UprightLines): AlignedZone | undefined {
  const framed = frame(sizes, upright.lines);
  if (framed === undefined) return undefined;
  const slanted = leanLikeEachOther(framed.lines, framed.columns);
  const { columns } = framed;
  const refined = slanted.map((curve) => refine(sizes, curve, columns));
  const clarity = refined.reduce((sum, line) => sum + line.clarity, 0) / refined.length;
  if (clarity < UNLIKELY) return undefined;
  return { columns, lines: equallyHigh(sizes, refined, columns), clarity };
}

/** One printer wrote all lines: they are as high as the middle one of them. What parts 0 from O is height as much as shape. */
function equallyHigh(sizes: PageSizes, lines: AlignedZone['lines'], columns: number): AlignedZone['lines'] {
  const aspects = lines.map(({ curve }) => curve.aspect).sort((one, other) => one - other);
  const aspect = (aspects[(aspects.length - 1) >> 1]! + aspects[aspects.length >> 1]!) / 2;
  return lines.map((line) => {
    if (line.curve.aspect === aspect) return line;
    const curve = { ...line.curve, aspect };
    return { curve, answers: lookAtLine(sizes, curve, 0, columns) };
  });
}

/** The same zone with its cells looked at from around and compared with the drawings; costs as much as laying it out. */
export function lookCloser(sizes: PageSizes, zone: AlignedZone): AlignedZone {
  const lines = zone.lines.map(({ curve, answers }) => ({
    curve,
    answers: lookFromAround(sizes, curve, zone.columns, answers),
    likeness: likenessOfLine(sizes, curve, answers),
  }));
  return { ...zone, lines };
}

/** Shares of a pitch by which the cells are laid beside the characters on purpose. */
const AROUND = 0.06;

/**
 * The mean of the answers with the cells laid exactly and a little to all four sides: a character that is only taken for another one
 * when it is looked at from just one place loses its lead.
 */
function lookFromAround(sizes: PageSizes, curve: LineCurve, columns: number, exact: Float32Array): Float32Array {
  const sum = Float32Array.from(exact);
  for (const nudge of NUDGES.slice(0, 2)) {
    for (const size of [AROUND, -AROUND]) {
      const beside = lookAtLine(sizes, nudged(curve, columns, nudge, size), 0, columns);
      for (let at = 0; at < sum.length; at += 1) sum[at]! += beside[at]!;
    }
  }
  return sum.map((value) => value / 5);
}

/** Lines as they stand upright, and how clear a sample of their characters is before the cells are laid exactly. */
export interface UprightLines extends ZoneCandidate {
  clarity: number;
}

/** The lines the way up in which they look more like OCR-B; undefined when they look like it in neither. */
export function turnUpright(sizes: PageSizes, { lines, rows }: ZoneCandidate): UprightLines | undefined {
  const turned = lines.map(({ curve, first, last }) => ({ curve: turnedCurve(curve), first: -last, last: -first }));
  const clarityOf = (all: ZoneCandidate['lines']): number =>
    all.reduce((sum, { curve, first, last }) => {
      const from = first + Math.max(0, Math.floor((last - first - 18) / 2));
      return sum + clarity(lookAtLine(sizes, curve, from, Math.min(18, last - from + 1)));
    }, 0) / all.length;
  const [asFound, asTurned] = [clarityOf(lines), clarityOf(turned)];
  if (Math.max(asFound, asTurned) < HOPELESS) return undefined;
  return { lines: asFound >= asTurned ? lines : turned.reverse(), rows, clarity: Math.max(asFound, asTurned) };
}

function clarity(answers: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < answers.length; at += ANSWERS) {
    let best = WORST_CELL;
    for (let glyph = 0; glyph < NO_GLYPH; glyph += 1) best = Math.max(best, answers[at + glyph]!);
    sum += best;
  }
  return sum / (answers.length / ANSWERS);
}

/** The number of columns, and the lines renumbered from their first one: paper is blank left and right of a zone. */
function frame(sizes: PageSizes, lines: ZoneCandidate['lines']): { columns: number; lines: LineCurve[] } | undefined {
  const aligned = underOneAnother(lines);
  const from = Math.min(...aligned.map(({ first }) => first)) - MARGIN;
  const count = Math.max(...aligned.map(({ last }) => last)) + MARGIN - from + 1;
  const seen = aligned.map(({ curve }) => filledness(lookAtLine(sizes, curve, from, count)));
  let best: { columns: number; starts: number[]; score: number } | undefined;
  for (const columns of lines.length === 3 ? [30] : [36, 44]) {
    for (let start = 1; start + columns < count; start += 1) {
      const each = seen.map((cells) => bestStartNear(cells, start, columns));
      const score = each.reduce((sum, line) => sum + line.score, 0);
      if (best === undefined || score > best.score) best = { columns, score, starts: each.map((line) => line.start) };
    }
  }
  if (best === undefined) return undefined;
  const { columns, starts } = best;
  return { columns, lines: aligned.map(({ curve }, at) => renumbered(curve, from + starts[at]!)) };
}

/** Numbers the cells of all lines alike from the left, as far as a slant of the page lets one tell. */
function underOneAnother(lines: ZoneCandidate['lines']): ZoneCandidate['lines'] {
  const middle = stepAt(lines[0]!.curve, (lines[0]!.first + lines[0]!.last) / 2);
  const squared = middle.x * middle.x + middle.y * middle.y;
  const zero = placeOf(lines[0]!.curve, 0);
  return lines.map(({ curve, first, last }) => {
    // The cell of this line nearest to the foot of the first line's cell 0.
    let cell = first;
    for (let round = 0; round < 3; round += 1) {
      const place = placeOf(curve, cell);
      cell += Math.round(((zero.x - place.x) * middle.x + (zero.y - place.y) * middle.y) / squared);
    }
    return { curve: renumbered(curve, cell), first: first - cell, last: last - cell };
  });
}

/** For each cell the logarithms of the probabilities that a character stands in it clearly, and that none does. */
function filledness(answers: Float32Array): { some: number; none: number }[] {
  return Array.from({ length: answers.length / ANSWERS }, (_, cell) => {
    let best = -Infinity;
    for (let glyph = 0; glyph < NO_GLYPH; glyph += 1) best = Math.max(best, answers[cell * ANSWERS + glyph]!);
    return {
      some: Math.max(LEAST_LOG, best),
      none: Math.max(LEAST_LOG, Math.log1p(-Math.min(0.9999, Math.exp(best)))),
    };
  });
}

const LEAST_LOG = -6;
/** A line that begins a cell beside the others (a strong slant) must be so much clearer for it. */
const BESIDE = 4;

function bestStartNear(
  cells: readonly { some: number; none: number }[],
  start: number,
  columns: number,
): { start: number; score: number } {
  let best = { start, score: -Infinity };
  for (const beside of [0, -1, 1]) {
    const first = start + beside;
    let score = beside === 0 ? 0 : -BESIDE;
    for (const [at, { some, none }] of cells.entries()) {
      // What stands further out does not matter: a photograph, the edge of the card.
      if (at >= first && at < first + columns) score += some;
      else if (at >= first - 2 && at < first + columns + 2) score += none;
    }
    if (score > best.score) best = { start: first, score };
  }
  return best;
}

/** The way down the letters is the way from line to line. */
function leanLikeEachOther(lines: readonly LineCurve[], columns: number): LineCurve[] {
  const middle = columns / 2;
  const top = placeOf(lines[0]!, middle);
  const bottom = placeOf(lines.at(-1)!, middle);
  const length = Math.hypot(bottom.x - top.x, bottom.y - top.y);
  const down = { x: (bottom.x - top.x) / length, y: (bottom.y - top.y) / length };
  return lines.map((line) => ({ ...line, down }));
}

interface Nudge {
  alongLeft: number;
  alongRight: number;
  acrossLeft: number;
  acrossRight: number;
  aspect: number;
}

const NUDGES: readonly Nudge[] = [
  { alongLeft: 0, alongRight: 0, acrossLeft: 1, acrossRight: 1, aspect: 0 },
  { alongLeft: 1, alongRight: 1, acrossLeft: 0, acrossRight: 0, aspect: 0 },
  { alongLeft: 0, alongRight: 0, acrossLeft: 0, acrossRight: 0, aspect: 1 },
  { alongLeft: 1, alongRight: -1, acrossLeft: 0, acrossRight: 0, aspect: 0 },
  { alongLeft: 0, alongRight: 0, acrossLeft: 1, acrossRight: -1, aspect: 0 },
];

/** Nudges the cells of a line by small parts of a pitch as long as the characters grow clearer. */
function refine(
  sizes: PageSizes,
  start: LineCurve,
  columns: number,
): { curve: LineCurve; answers: Float32Array; clarity: number } {
  let curve = start;
  let answers = lookAtLine(sizes, curve, 0, columns);
  let best = clarity(answers);
  for (const size of [0.07, 0.035]) {
    for (const nudge of NUDGES) {
      for (const sign of [1, -1]) {
        if (best > -0.004) break;
        const tried = nudged(curve, columns, nudge, sign * size);
        const found = lookAtLine(sizes, tried, 0, columns);
        const value = clarity(found);
        if (value <= best) continue;
        [curve, answers, best] = [tried, found, value];
        break;
      }
    }
  }
  return { curve, answers, clarity: best };
}

function nudged(curve: LineCurve, columns: number, nudge: Nudge, size: number): LineCurve {
  const step = stepAt(curve, columns / 2);
  const pitch = Math.hypot(step.x, step.y);
  const shift = (axis: 'x' | 'y', along: number, across: number): number =>
    size * (along * step[axis] + across * pitch * curve.down[axis]);
  const moved = (axis: 'x' | 'y'): [number, number, number] => {
    const left = shift(axis, nudge.alongLeft, nudge.acrossLeft);
    const right = shift(axis, nudge.alongRight, nudge.acrossRight);
    const [a, b, c] = curve[axis];
    return [a + left, b + (right - left) / columns, c];
  };
  return { ...curve, x: moved('x'), y: moved('y'), aspect: curve.aspect * (1 + nudge.aspect * size * 1.4) };
}
