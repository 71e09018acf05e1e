import { ANSWERS, PATCH_SIZE } from './glyph-patch.ts';
import { FIRST_LAYER, HIDDEN, SECOND_LAYER } from './glyph-weights.ts';

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

/** Answers of the network for a normalised patch as natural logarithms of probabilities; `hiddenValues` is room to work in. */
export function answer(
  { hidden, first, second }: NetworkWeights,
  patch: Float32Array,
  hiddenValues: Float32Array,
  answers: Float32Array,
): void {
  for (let unit = 0, at = 0; unit < hidden; unit += 1) {
    // Four sums side by side: the processor need not wait for one addition before the next.
    let [one, two, three, four] = [0, 0, 0, 0];
    for (let pixel = 0; pixel < PATCH_SIZE; pixel += 4, at += 4) {
      one += first[at]! * patch[pixel]!;
      two += first[at + 1]! * patch[pixel + 1]!;
      three += first[at + 2]! * patch[pixel + 2]!;
      four += first[at + 3]! * patch[pixel + 3]!;
    }
    const sum = one + two + three + four + first[at]!;
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
