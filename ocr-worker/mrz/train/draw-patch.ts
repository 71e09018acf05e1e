import { drawInk, type Segment, segmentsOf } from '../draw-glyph.ts';
import { NO_GLYPH, normalisePatch, PATCH_HEIGHT, PATCH_SIZE, PATCH_WIDTH } from '../glyph-patch.ts';
import { GLYPHS, type Point } from '../glyph-strokes.ts';
import type { Chance } from './chance.ts';

/** How the drawn characters of one patch are bent before they are inked: each maker's type, each press, each camera differs. */
interface Bend {
  widen: number;
  heighten: number;
  /** Digits stand taller than capitals with some makers, as tall with others. */
  heightenDigits: number;
  turn: number;
  slant: number;
  shift: Point;
  /** Makers set single characters further left or right in their cells: an F, a J, a 1. */
  ownShift: number;
  wave: { size: number; phase: number; length: number };
}

/**
 * Draws a character as it might come from a page into `patch` (normalised) and gives its number; one patch in twelve holds no
 * character in its middle. Neighbours stand left and right; stroke, blur, noise, shade and patterns of the paper vary widely.
 */
export function drawPatch(chance: Chance, patch: Float32Array): number {
  const isEmpty = chance.happens(1 / 12);
  const glyph = chance.whole(0, GLYPHS.length - 1);
  const bend = randomBend(chance);
  const halfStroke = chance.between(0.035, 0.1);
  const softness = chance.between(0.012, chance.happens(0.5) ? 0.05 : 0.1);
  const segments: Segment[] = [];
  // Without a character in the middle: nothing at all, or the row half a cell beside itself.
  const beside = isEmpty ? (chance.happens(0.5) ? chance.between(0.38, 0.62) : 9) : 0;
  const middle = isEmpty && beside === 9 ? '' : GLYPHS[glyph]!;
  addGlyph(segments, middle, beside === 9 ? 0 : beside, bend);
  for (const side of [-1, 1]) {
    if (chance.happens(0.85)) addGlyph(segments, randomGlyph(chance), side + (beside === 9 ? 0 : beside), bend);
  }
  drawInk(patch, segments, halfStroke, softness, chance.between(0.6, 1));
  if (chance.happens(0.6)) blur(patch, chance.happens(0.4) ? 2 : 1);
  spoil(patch, chance);
  normalisePatch(patch);
  return isEmpty ? NO_GLYPH : glyph;
}

const randomGlyph = (chance: Chance): string =>
  chance.happens(0.3) ? '<' : GLYPHS[chance.whole(0, GLYPHS.length - 1)]!;

function randomBend(chance: Chance): Bend {
  return {
    widen: chance.between(0.84, 1.2),
    heighten: chance.between(0.93, 1.1),
    heightenDigits: chance.between(0.93, 1.03),
    turn: chance.between(-0.045, 0.045),
    slant: chance.between(-0.07, 0.07),
    shift: { x: chance.between(-0.1, 0.1), y: chance.between(-0.09, 0.09) },
    ownShift: chance.between(-0.09, 0.09),
    wave: { size: chance.between(0, 0.025), phase: chance.between(0, 6.3), length: chance.between(3, 8) },
  };
}

function addGlyph(into: Segment[], glyph: string, cell: number, bend: Bend): void {
  if (glyph === '') return;
  const { wave } = bend;
  const heighten = bend.heighten * (/\d/.test(glyph) ? bend.heightenDigits : 1);
  const place = ({ x, y }: Point): Point => {
    const wideX =
      x * bend.widen + wave.size * Math.sin(y * wave.length + wave.phase) + cell + (cell === 0 ? bend.ownShift : 0);
    const highY = y * heighten + wave.size * Math.sin(x * wave.length + 2 * wave.phase);
    return {
      x: wideX - highY * (bend.turn + bend.slant) + bend.shift.x,
      y: highY + wideX * bend.turn + bend.shift.y,
    };
  };
  into.push(...segmentsOf(glyph, place));
}

const before = new Float32Array(PATCH_SIZE);

function blur(patch: Float32Array, times: number): void {
  for (let time = 0; time < times; time += 1) {
    before.set(patch);
    for (let row = 0, at = 0; row < PATCH_HEIGHT; row += 1) {
      for (let column = 0; column < PATCH_WIDTH; column += 1, at += 1) {
        const left = column === 0 ? 0 : -1;
        const right = column === PATCH_WIDTH - 1 ? 0 : 1;
        const up = row === 0 ? 0 : -PATCH_WIDTH;
        const down = row === PATCH_HEIGHT - 1 ? 0 : PATCH_WIDTH;
        const sides = before[at + left]! + before[at + right]! + before[at + up]! + before[at + down]!;
        const corners =
          before[at + left + up]! + before[at + right + up]! + before[at + left + down]! + before[at + right + down]!;
        patch[at] = before[at]! / 4 + sides / 8 + corners / 16;
      }
    }
  }
}

/** Shade, wavy lines of the security print, a scratch, and grain. */
function spoil(patch: Float32Array, chance: Chance): void {
  const shade = { x: chance.between(-0.015, 0.015), y: chance.between(-0.015, 0.015) };
  const pattern = chance.happens(0.5) ? chance.between(0, 0.22) : 0;
  const [waveX, waveY, phase] = [chance.between(-2, 2), chance.between(-2, 2), chance.between(0, 6.3)];
  const grain = chance.happens(0.6) ? chance.between(0, 0.16) : 0;
  const scratch = chance.happens(0.12) ? chance.between(-0.45, 0.45) : 0;
  const [slope, offset] = [chance.between(-2, 2), chance.between(-8, 24)];
  for (let row = 0, at = 0; row < PATCH_HEIGHT; row += 1) {
    for (let column = 0; column < PATCH_WIDTH; column += 1, at += 1) {
      const onScratch = scratch !== 0 && Math.abs(column * slope + offset - row) < 1;
      patch[at] =
        patch[at]! +
        shade.x * column +
        shade.y * row +
        (pattern === 0 ? 0 : pattern * Math.sin(waveX * column + waveY * row + phase)) +
        (onScratch ? scratch : 0) +
        grain * (chance.next() + chance.next() + chance.next() - 1.5) * 1.4;
    }
  }
}
