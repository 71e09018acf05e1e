import { GLYPHS } from './glyph-strokes.ts';
import { FIRST_LAYER, HIDDEN, SECOND_LAYER } from './glyph-weights.ts';

/** A cell is looked at in 16 × 20 pixels, 15 to the pitch, about the middle of a capital. */
export const PATCH_WIDTH = 16;
export const PATCH_HEIGHT = 20;
export const PATCH_PIXELS_A_PITCH = 15;
export const PATCH_SIZE = PATCH_WIDTH * PATCH_HEIGHT;

/** One answer for each character, and a last one for "no character stands here in the middle". */
export const ANSWERS = GLYPHS.length + 1;
export const NO_GLYPH = GLYPHS.length;

/** Weights with one bias behind each row. */
export interface NetworkWeights {
  hidden: number;
  first: Float32Array;
  second: Float32Array;
}

/** The trained weights; `train/train-glyphs.ts` makes them from drawn strokes alone. */
export function trainedWeights(): NetworkWeights {
  return { hidden: HIDDEN, first: unpack(FIRST_LAYER), second: unpack(SECOND_LAYER) };
}

/** Weights as stored: 8 bits each, and the size of one step. */
export interface PackedLayer {
  step: number;
  base64: string;
}

function unpack({ step, base64 }: PackedLayer): Float32Array {
  const bytes = new Int8Array(Buffer.from(base64, 'base64'));
  return Float32Array.from(bytes, (value) => value * step);
}

/** Brings a patch to mean 0 and spread 1, ink positive; the paper's brightness and the ink's strength no longer count. */
export function normalisePatch(patch: Float32Array): void {
  let sum = 0;
  for (let at = 0; at < PATCH_SIZE; at += 1) sum += patch[at]!;
  const mean = sum / PATCH_SIZE;
  let squares = 0;
  for (let at = 0; at < PATCH_SIZE; at += 1) squares += (patch[at]! - mean) ** 2;
  const factor = -1 / Math.max(1e-3, Math.sqrt(squares / PATCH_SIZE));
  for (let at = 0; at < PATCH_SIZE; at += 1) patch[at] = (patch[at]! - mean) * factor;
}

/** Answers of the network for a normalised patch as natural logarithms of probabilities; `hiddenValues` is room to work in. */
export function answer(
  { hidden, first, second }: NetworkWeights,
  patch: Float32Array,
  hiddenValues: Float32Array,
  answers: Float32Array,
): void {
  for (let unit = 0, at = 0; unit < hidden; unit += 1) {
    let sum = 0;
    for (let pixel = 0; pixel < PATCH_SIZE; pixel += 1, at += 1) sum += first[at]! * patch[pixel]!;
    sum += first[at]!;
    at += 1;
    hiddenValues[unit] = sum > 0 ? sum : 0;
  }
  let highest = -Infinity;
  for (let glyph = 0, at = 0; glyph < ANSWERS; glyph += 1) {
    let sum = 0;
    for (let unit = 0; unit < hidden; unit += 1, at += 1) sum += second[at]! * hiddenValues[unit]!;
    sum += second[at]!;
    at += 1;
    answers[glyph] = sum;
    if (sum > highest) highest = sum;
  }
  let total = 0;
  for (let glyph = 0; glyph < ANSWERS; glyph += 1) total += Math.exp(answers[glyph]! - highest);
  const logTotal = highest + Math.log(total);
  for (let glyph = 0; glyph < ANSWERS; glyph += 1) answers[glyph] = answers[glyph]! - logTotal;
}
