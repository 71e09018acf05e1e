import type { GreyPicture } from '../grey-picture.ts';

/** One byte for each pixel: 1 is ink. */
export interface InkMask {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** Ink is this much darker than the paper around it. Print that shines through from the back is mostly fainter. */
const DARKER = 28;
/** Half the side of the square that counts as "around": 31 pixels are 8 mm at 100 dpi. */
const REACH = 15;

/** Pixels that are clearly darker than their surroundings, so that uneven light does no harm. Expects about 100 dpi. */
export function inkMask({ width, height, pixels }: GreyPicture): InkMask {
  const sums = integral({ width, height, pixels });
  const stride = width + 1;
  const ink = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    const top = Math.max(0, y - REACH) * stride;
    const bottom = Math.min(height, y + REACH + 1) * stride;
    const rows = (bottom - top) / stride;
    for (let x = 0; x < width; x += 1, at += 1) {
      const left = Math.max(0, x - REACH);
      const right = Math.min(width, x + REACH + 1);
      const sum = sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!;
      if ((pixels[at]! + DARKER) * rows * (right - left) < sum) ink[at] = 1;
    }
  }
  return { width, height, ink };
}

/** At (x, y) the sum of all pixels above and to the left; one row and column larger than the picture. */
function integral({ width, height, pixels }: GreyPicture): Uint32Array {
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0, at = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0, to = (y + 1) * stride + 1; x < width; x += 1, at += 1, to += 1) {
      row += pixels[at]!;
      sums[to] = sums[to - stride]! + row;
    }
  }
  return sums;
}
