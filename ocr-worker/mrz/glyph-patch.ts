import { GLYPHS } from './glyph-strokes.ts';

/** A cell is looked at in 16 × 20 pixels, 15 to the pitch, about the middle of a capital. */
export const PATCH_WIDTH = 16;
export const PATCH_HEIGHT = 20;
export const PATCH_PIXELS_A_PITCH = 15;
export const PATCH_SIZE = PATCH_WIDTH * PATCH_HEIGHT;

/** One answer for each character, and a last one for "no character stands here in the middle". */
export const ANSWERS = GLYPHS.length + 1;
export const NO_GLYPH = GLYPHS.length;

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
