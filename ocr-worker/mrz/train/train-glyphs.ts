/**
 * `node ocr-worker/mrz/train/train-glyphs.ts [SAMPLES]`: trains the network that tells the characters of a zone apart and writes
 * `glyph-weights.ts`. It sees nothing but patches drawn from the strokes of `glyph-strokes.ts`, each another one; the same number of
 * samples gives the same weights. A few minutes for the usual 1.2 million.
 */
import { writeFileSync } from 'node:fs';
import { answer, type NetworkWeights, type PackedLayer } from '../glyph-network.ts';
import { ANSWERS, PATCH_SIZE } from '../glyph-patch.ts';
import { chanceFrom } from './chance.ts';
import { drawPatch } from './draw-patch.ts';

const HIDDEN = 64;
const SEED = 20_26;
const BATCH = 32;
const samples = Number(process.argv[2] ?? 1_200_000);

const chance = chanceFrom(SEED);
const weights: NetworkWeights = {
  hidden: HIDDEN,
  first: randomLayer(HIDDEN, PATCH_SIZE),
  second: randomLayer(ANSWERS, HIDDEN),
};
train();
const packed = { first: pack(weights.first), second: pack(weights.second) };
writeFileSync(new URL('../glyph-weights.ts', import.meta.url), sourceOf(packed.first, packed.second));

function randomLayer(rows: number, columns: number): Float32Array {
  const spread = Math.sqrt(6 / columns);
  return Float32Array.from({ length: rows * (columns + 1) }, (_, at) =>
    at % (columns + 1) === columns ? 0 : chance.between(-spread, spread),
  );
}

/** Adam over small batches; the step falls to a hundredth along a cosine. */
function train(): void {
  const layers = [weights.first, weights.second].map((values) => ({
    values,
    slope: new Float32Array(values.length),
    mean: new Float32Array(values.length),
    square: new Float32Array(values.length),
  }));
  const [first, second] = layers as [(typeof layers)[number], (typeof layers)[number]];
  const patch = new Float32Array(PATCH_SIZE);
  const hidden = new Float32Array(HIDDEN);
  const answers = new Float32Array(ANSWERS);
  const hiddenSlope = new Float32Array(HIDDEN);
  const batches = Math.floor(samples / BATCH);
  let [right, seen, loss] = [0, 0, 0];
  for (let batch = 1; batch <= batches; batch += 1) {
    for (const { slope } of layers) slope.fill(0);
    for (let each = 0; each < BATCH; each += 1) {
      const truth = drawPatch(chance, patch);
      answer(weights, patch, hidden, answers);
      seen += 1;
      loss -= answers[truth]!;
      if (answers.every((each) => each <= answers[truth]!)) right += 1;
      hiddenSlope.fill(0);
      for (let glyph = 0, at = 0; glyph < ANSWERS; glyph += 1) {
        const error = Math.exp(answers[glyph]!) - (glyph === truth ? 1 : 0);
        for (let unit = 0; unit < HIDDEN; unit += 1, at += 1) {
          second.slope[at]! += error * hidden[unit]!;
          hiddenSlope[unit]! += error * second.values[at]!;
        }
        second.slope[at]! += error;
        at += 1;
      }
      for (let unit = 0, at = 0; unit < HIDDEN; unit += 1, at += PATCH_SIZE + 1) {
        const error = hidden[unit]! > 0 ? hiddenSlope[unit]! : 0;
        if (error === 0) continue;
        for (let pixel = 0; pixel < PATCH_SIZE; pixel += 1) first.slope[at + pixel]! += error * patch[pixel]!;
        first.slope[at + PATCH_SIZE]! += error;
      }
    }
    const rate = 0.002 * (0.01 + 0.99 * (0.5 + 0.5 * Math.cos((Math.PI * batch) / batches)));
    const warm = Math.sqrt(1 - 0.999 ** batch) / (1 - 0.9 ** batch);
    for (const { values, slope, mean, square } of layers) {
      for (let at = 0; at < values.length; at += 1) {
        const step = slope[at]! / BATCH;
        mean[at] = 0.9 * mean[at]! + 0.1 * step;
        square[at] = 0.999 * square[at]! + 0.001 * step * step;
        values[at] = values[at]! - (rate * warm * mean[at]!) / (Math.sqrt(square[at]!) + 1e-8);
      }
    }
    if (batch % 5000 === 0) {
      console.log(
        `${batch * BATCH} of ${samples}: ${((100 * right) / seen).toFixed(2)} % right, loss ${(loss / seen).toFixed(4)}`,
      );
      [right, seen, loss] = [0, 0, 0];
    }
  }
}

function pack(values: Float32Array): PackedLayer {
  let highest = 0;
  for (const value of values) highest = Math.max(highest, Math.abs(value));
  const step = highest / 127;
  const bytes = Int8Array.from(values, (value) => Math.round(value / step));
  return { step, base64: Buffer.from(bytes.buffer).toString('base64') };
}

function sourceOf(first: PackedLayer, second: PackedLayer): string {
  const layer = (name: string, { step, base64 }: PackedLayer): string =>
    `export const ${name}: PackedLayer = {\n  step: ${step},\n  base64: [\n${base64
      .match(/.{1,112}/g)!
      .map((line) => `    '${line}',\n`)
      .join('')}  ].join(''),\n};\n`;
  return `import type { PackedLayer } from './glyph-network.ts';

/** Written by train/train-glyphs.ts (${samples} samples, seed ${SEED}); not to be changed by hand. */
export const HIDDEN = ${HIDDEN};

${layer('FIRST_LAYER', first)}
${layer('SECOND_LAYER', second)}`;
}
