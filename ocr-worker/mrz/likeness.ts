import { drawInk, segmentsOf } from './draw-glyph.ts';
import { normalisePatch, PATCH_PIXELS_A_PITCH, PATCH_SIZE } from './glyph-patch.ts';
import { GLYPHS } from './glyph-strokes.ts';

/** Half the stroke of the drawn characters, in pitches: thin and bold print. */
const HALF_STROKES = [0.05, 0.08];
const WIDTHS = [0.93, 1.08];
const SOFTNESS = 0.035;
/** The drawn characters are also laid some pixels of the patch beside the middle: makers set an F or a J differently. */
const BESIDE = [-2.2, -1.1, 0, 1.1, 2.2];
const BELOW = [-1.1, 0, 1.1];

/** For each character its drawings, one after the other. */
const drawings = [...GLYPHS].map(drawingsOf);

function drawingsOf(glyph: string): Float32Array[] {
  const all: Float32Array[] = [];
  for (const halfStroke of HALF_STROKES) {
    for (const width of WIDTHS) {
      for (const right of BESIDE) {
        for (const down of BELOW) {
          const patch = new Float32Array(PATCH_SIZE);
          const place = ({ x, y }: { x: number; y: number }) => ({
            x: x * width + right / PATCH_PIXELS_A_PITCH,
            y: y * 1.02 + down / PATCH_PIXELS_A_PITCH,
          });
          drawInk(patch, segmentsOf(glyph, place), halfStroke, SOFTNESS, 1);
          normalisePatch(patch);
          all.push(patch);
        }
      }
    }
  }
  return all;
}

/** So many of the network's likeliest characters are compared; of the others nobody asks. */
const COMPARED = 4;

/**
 * How much a normalised patch looks like the drawing of each of the characters that `answers` finds likeliest: the best correlation
 * with any drawing, -1 to 1; -1 for all other characters. A second witness beside the network, blind to what the network has learnt:
 * it errs elsewhere.
 */
export function likenesses(patch: Float32Array, answers: Float32Array, into: Float32Array): void {
  const least = [...answers.subarray(0, drawings.length)].sort((one, other) => other - one)[COMPARED - 1]!;
  for (const [glyph, variants] of drawings.entries()) {
    let best = -1;
    if (answers[glyph]! < least) {
      into[glyph] = best;
      continue;
    }
    for (const drawing of variants) {
      let [one, two] = [0, 0];
      for (let at = 0; at < PATCH_SIZE; at += 2) {
        one += drawing[at]! * patch[at]!;
        two += drawing[at + 1]! * patch[at + 1]!;
      }
      const likeness = (one + two) / PATCH_SIZE;
      if (likeness > best) best = likeness;
    }
    into[glyph] = best;
  }
}
