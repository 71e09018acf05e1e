import { ANSWERS, NO_GLYPH } from './glyph-network.ts';
import { type LineCurve, placeOf, renumbered, stepAt, turnedCurve } from './line-curve.ts';
import { lookAtLine, type PageSizes } from './look-at-line.ts';
import type { ZoneCandidate } from './zone-candidates.ts';

/** Lines of a zone from top to bottom, cell 0 the first character, with what the network says of each cell. */
export interface AlignedZone {
  columns: number;
  lines: { curve: LineCurve; answers: Float32Array }[];
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
  const lines = slanted.map((curve) => refine(sizes, curve, framed.columns));
  const clarity = lines.reduce((sum, line) => sum + line.clarity, 0) / lines.length;
  return clarity < UNLIKELY ? undefined : { columns: framed.columns, lines, clarity };
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
  const seen = lines.map(({ curve, first, last }) => {
    const from = first - MARGIN;
    return { curve, from, filled: filledness(lookAtLine(sizes, curve, from, last + MARGIN - from + 1)) };
  });
  let best: { columns: number; starts: number[]; score: number } | undefined;
  for (const columns of lines.length === 3 ? [30] : [36, 44]) {
    const windows = seen.map(({ filled }) => bestWindow(filled, columns));
    if (windows.some((window) => window === undefined)) continue;
    const score = windows.reduce((sum, window) => sum + window!.score, 0);
    if (best === undefined || score > best.score)
      best = { columns, score, starts: windows.map((window) => window!.start) };
  }
  if (best === undefined) return undefined;
  const { columns, starts } = best;
  const framed = seen.map(({ curve, from }, at) => renumbered(curve, from + starts[at]!));
  return { columns, lines: evenStarts(framed) };
}

/** For each cell the logarithms of the probabilities that it holds a character and that it holds none, neither below -6. */
function filledness(answers: Float32Array): { some: number; none: number }[] {
  return Array.from({ length: answers.length / ANSWERS }, (_, cell) => {
    const none = answers[cell * ANSWERS + NO_GLYPH]!;
    return { some: Math.max(-6, Math.log1p(-Math.min(0.999999, Math.exp(none)))), none: Math.max(-6, none) };
  });
}

function bestWindow(
  cells: readonly { some: number; none: number }[],
  columns: number,
): { start: number; score: number } | undefined {
  let best: { start: number; score: number } | undefined;
  for (let start = 0; start + columns <= cells.length; start += 1) {
    let score = 0;
    for (const [at, { some, none }] of cells.entries()) {
      const isInside = at >= start && at < start + columns;
      // What stands further out does not matter: a photograph, the edge of the card.
      if (isInside) score += some;
      else if (at >= start - 2 && at < start + columns + 2) score += none;
    }
    if (best === undefined || score > best.score) best = { start, score };
  }
  return best;
}

/** Lines of a zone begin under one another; one that begins a cell or two beside the others has been framed wrongly. */
function evenStarts(lines: readonly LineCurve[]): LineCurve[] {
  const step = stepAt(lines[0]!, 0);
  const pitch = Math.hypot(step.x, step.y);
  const begins = lines.map((line) => {
    const place = placeOf(line, 0);
    return (place.x * step.x + place.y * step.y) / pitch / pitch;
  });
  const middle = [...begins].sort((one, other) => one - other)[begins.length >> 1]!;
  return lines.map((line, at) => {
    const beside = Math.round(begins[at]! - middle);
    return beside === 0 ? line : renumbered(line, -beside);
  });
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
