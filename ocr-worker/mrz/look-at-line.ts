import { type GreyPicture, halfSize } from '../grey-picture.ts';
import { answer, trainedWeights } from './glyph-network.ts';
import { ANSWERS, normalisePatch, PATCH_HEIGHT, PATCH_PIXELS_A_PITCH, PATCH_SIZE, PATCH_WIDTH } from './glyph-patch.ts';
import { GLYPHS } from './glyph-strokes.ts';
import { likenesses } from './likeness.ts';
import { type LineCurve, placeOf, stepAt } from './line-curve.ts';

/** A page in its own size and in halves of it; each is made when it is first looked at. */
export interface PageSizes {
  /** The picture in which a pitch of so many pixels of the page is 13 to 26 pixels, if it is large enough at all. */
  forPitch(pitch: number): { picture: GreyPicture; scale: number };
  /** The picture in 1/2^n of its size. */
  halved(times: number): GreyPicture;
}

export function pageSizes(page: GreyPicture): PageSizes {
  const sizes = [page];
  const halved = (times: number): GreyPicture => {
    while (sizes.length <= times) sizes.push(halfSize(sizes.at(-1)!));
    return sizes[times]!;
  };
  return {
    halved,
    forPitch(pitch) {
      const times = Math.max(0, Math.min(6, Math.floor(Math.log2(pitch / 13))));
      return { picture: halved(times), scale: 1 / 2 ** times };
    },
  };
}

const weights = trainedWeights();
const patch = new Float32Array(PATCH_SIZE);
const hidden = new Float32Array(weights.hidden);

/**
 * What the network says of each cell of a line from `first` for `count` cells: natural logarithms of probabilities, `ANSWERS` a
 * cell.
 */
export function lookAtLine(sizes: PageSizes, curve: LineCurve, first: number, count: number): Float32Array {
  const answers = new Float32Array(count * ANSWERS);
  const middle = stepAt(curve, first + count / 2);
  const { picture, scale } = sizes.forPitch(Math.hypot(middle.x, middle.y));
  for (let at = 0; at < count; at += 1) {
    cutPatch(picture, scale, curve, first + at);
    normalisePatch(patch);
    answer(weights, patch, hidden, answers.subarray(at * ANSWERS, (at + 1) * ANSWERS));
  }
  return answers;
}

/** How much each cell looks like the drawn characters, `GLYPHS.length` a cell; see likeness.ts. */
export function likenessOfLine(sizes: PageSizes, curve: LineCurve, answers: Float32Array): Float32Array {
  const count = answers.length / ANSWERS;
  const all = new Float32Array(count * GLYPHS.length);
  const middle = stepAt(curve, count / 2);
  const { picture, scale } = sizes.forPitch(Math.hypot(middle.x, middle.y));
  for (let at = 0; at < count; at += 1) {
    cutPatch(picture, scale, curve, at);
    normalisePatch(patch);
    likenesses(
      patch,
      answers.subarray(at * ANSWERS, (at + 1) * ANSWERS),
      all.subarray(at * GLYPHS.length, (at + 1) * GLYPHS.length),
    );
  }
  return all;
}

/** Grey values of a cell, straightened; beyond the edge of the page the edge goes on. */
function cutPatch({ width, height, pixels }: GreyPicture, scale: number, curve: LineCurve, cell: number): void {
  const place = placeOf(curve, cell);
  const step = stepAt(curve, cell);
  const right = { x: (step.x * scale) / PATCH_PIXELS_A_PITCH, y: (step.y * scale) / PATCH_PIXELS_A_PITCH };
  const fall = (Math.hypot(step.x, step.y) * scale * curve.aspect) / PATCH_PIXELS_A_PITCH;
  const down = { x: curve.down.x * fall, y: curve.down.y * fall };
  // Pixel n of a halved picture covers pixels 2n and 2n + 1: its middle lies half a pixel further on.
  const middleX = (place.x + 0.5) * scale - 0.5;
  const middleY = (place.y + 0.5) * scale - 0.5;
  for (let row = 0, at = 0; row < PATCH_HEIGHT; row += 1) {
    const below = row - (PATCH_HEIGHT - 1) / 2;
    for (let column = 0; column < PATCH_WIDTH; column += 1, at += 1) {
      const beside = column - (PATCH_WIDTH - 1) / 2;
      const x = Math.min(width - 1.001, Math.max(0, middleX + beside * right.x + below * down.x));
      const y = Math.min(height - 1.001, Math.max(0, middleY + beside * right.y + below * down.y));
      const left = x | 0;
      const top = y | 0;
      const [shareX, shareY] = [x - left, y - top];
      const from = top * width + left;
      const upper = pixels[from]! * (1 - shareX) + pixels[from + 1]! * shareX;
      const lower = pixels[from + width]! * (1 - shareX) + pixels[from + width + 1]! * shareX;
      patch[at] = upper * (1 - shareY) + lower * shareY;
    }
  }
}
