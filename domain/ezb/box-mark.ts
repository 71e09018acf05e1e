/** What a picture of a tick box says. `no-box`: there is no frame in it, so it says nothing about ticks. */
export type BoxMark = 'ticked' | 'empty' | 'unsure' | 'no-box';

interface Ink {
  is(x: number, y: number): boolean;
  width: number;
  height: number;
}

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const TICKED_FROM = 0.075;
const EMPTY_TO = 0.025;

/**
 * Says whether the box in a small grey picture is ticked. `pixels` are `width` × `height` grey values row by row, 0 black. The
 * picture shows about one box: its frame is looked for as a near-square of four straight lines at least a quarter of the
 * picture's height long, and the share of ink inside decides. Between the two thresholds the answer is `unsure`: a person looks.
 * Throws RangeError when the size does not fit.
 */
export function readBoxMark(pixels: Uint8Array, width: number, height: number): BoxMark {
  if (pixels.length !== width * height) throw new RangeError('pixels must be width × height');
  const ink = inkOf(pixels, width, height);
  if (ink === null) return 'no-box';
  const frame = findFrame(ink);
  if (frame === null) return 'no-box';
  const share = inkInside(ink, frame);
  if (share >= TICKED_FROM) return 'ticked';
  return share <= EMPTY_TO ? 'empty' : 'unsure';
}

/** Ink by contrast with the paper of this very picture; null when there is next to none. */
function inkOf(pixels: Uint8Array, width: number, height: number): Ink | null {
  const sorted = Uint8Array.from(pixels).sort();
  const paper = sorted[Math.floor(sorted.length * 0.8)] ?? 255;
  const darkest = sorted[Math.floor(sorted.length * 0.005)] ?? 255;
  if (paper - darkest < 50) return null;
  const limit = paper - (paper - darkest) * 0.45;
  return {
    width,
    height,
    is: (x, y) => x >= 0 && y >= 0 && x < width && y < height && pixels[y * width + x]! < limit,
  };
}

/** Ink at a point or one pixel beside it across the line: scans stand a little aslant. */
const inColumn = (ink: Ink, x: number, y: number): boolean => ink.is(x, y) || ink.is(x - 1, y) || ink.is(x + 1, y);
const inRow = (ink: Ink, x: number, y: number): boolean => ink.is(x, y) || ink.is(x, y - 1) || ink.is(x, y + 1);

function findFrame(ink: Ink): Frame | null {
  const least = Math.max(7, Math.round(ink.height * 0.25));
  const columns = straightLines(ink.width, ink.height, (x, y) => inColumn(ink, x, y), least);
  let best: Frame | null = null;
  let bestScore = 0;
  for (const left of columns) {
    for (const right of columns) {
      const side = right.at - left.at;
      if (side < least) continue;
      const top = Math.max(left.from, right.from);
      const bottom = Math.min(left.to, right.to);
      // The lines' ends may be lost or grown by a pixel or two; a frame is near square.
      for (const [upper, lower] of edgePairs(ink, left.at, right.at, top, bottom)) {
        const tall = lower - upper;
        if (tall < least || tall < side * 0.75 || tall > side * 1.34) continue;
        const score = frameScore(ink, { left: left.at, right: right.at, top: upper, bottom: lower });
        if (score > bestScore) {
          bestScore = score;
          best = { left: left.at, right: right.at, top: upper, bottom: lower };
        }
      }
    }
  }
  return bestScore >= 0.86 ? best : null;
}

/** The weakest side's share of ink, with a small bonus for size: the frame itself, not a letter inside it. */
function frameScore(ink: Ink, { left, right, top, bottom }: Frame): number {
  const horizontal = (y: number): number => share(left, right, (x) => inRow(ink, x, y));
  const vertical = (x: number): number => share(top, bottom, (y) => inColumn(ink, x, y));
  const weakest = Math.min(horizontal(top), horizontal(bottom), vertical(left), vertical(right));
  return weakest < 0.86 ? 0 : weakest + (bottom - top) / (ink.height * 10);
}

function share(from: number, to: number, holds: (at: number) => boolean): number {
  let count = 0;
  for (let at = from; at <= to; at += 1) if (holds(at)) count += 1;
  return count / (to - from + 1);
}

interface Straight {
  at: number;
  from: number;
  to: number;
}

/** For each column its longest unbroken run of ink, if that is long enough. */
function straightLines(
  across: number,
  along: number,
  isInk: (at: number, along: number) => boolean,
  least: number,
): Straight[] {
  const lines: Straight[] = [];
  for (let at = 0; at < across; at += 1) {
    let from = 0;
    let longest: Straight = { at, from: 0, to: -1 };
    for (let y = 0; y <= along; y += 1) {
      if (y < along && isInk(at, y)) continue;
      if (y - 1 - from > longest.to - longest.from) longest = { at, from, to: y - 1 };
      from = y + 1;
    }
    if (longest.to - longest.from + 1 >= least) lines.push(longest);
  }
  return lines;
}

/** Rows within both uprights that are inked from one to the other, as pairs of upper and lower edge. */
function edgePairs(ink: Ink, left: number, right: number, top: number, bottom: number): [number, number][] {
  const rows: number[] = [];
  for (let y = top; y <= bottom; y += 1) {
    if (share(left, right, (x) => inRow(ink, x, y)) >= 0.86) rows.push(y);
  }
  const first = rows[0];
  const last = rows.at(-1);
  return first === undefined || last === undefined || first === last ? [] : [[first, last]];
}

function inkInside(ink: Ink, { left, right, top, bottom }: Frame): number {
  const inset = Math.max(3, Math.round((right - left) * 0.2));
  let count = 0;
  let all = 0;
  for (let y = top + inset; y <= bottom - inset; y += 1) {
    for (let x = left + inset; x <= right - inset; x += 1) {
      all += 1;
      if (ink.is(x, y)) count += 1;
    }
  }
  return all === 0 ? 0.05 : count / all;
}
