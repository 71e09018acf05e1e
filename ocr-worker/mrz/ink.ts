import type { GreyPicture } from '../grey-picture.ts';

/** Pixels around a pixel that tell how light the paper is there: two to three characters at the sizes that are searched. */
const REACH = 16;
/** Less dark than its surroundings by this many grey values is no ink, however even the surroundings. */
const LEAST = 9;
const SPREAD_SHARE = 0.45;

/**
 * 1 where a pixel is clearly darker than its surroundings: below their mean by a share of their spread (Niblack's rule with a
 * floor), so that shade and coloured paper do not count and pale security print beside black type falls away.
 */
export function inkOf({ width, height, pixels }: GreyPicture): Uint8Array {
  const ink = new Uint8Array(width * height);
  const sums = new Int32Array(width);
  const squares = new Int32Array(width);
  const addRow = (row: number, sign: 1 | -1): void => {
    for (let x = 0, at = row * width; x < width; x += 1, at += 1) {
      const value = pixels[at]!;
      sums[x]! += sign * value;
      squares[x]! += sign * value * value;
    }
  };
  for (let row = 0; row < Math.min(REACH, height); row += 1) addRow(row, 1);
  for (let y = 0; y < height; y += 1) {
    if (y + REACH < height) addRow(y + REACH, 1);
    if (y - REACH - 1 >= 0) addRow(y - REACH - 1, -1);
    const rows = Math.min(height - 1, y + REACH) - Math.max(0, y - REACH) + 1;
    markRow(ink, pixels, sums, squares, y * width, width, rows);
  }
  return ink;
}

function markRow(
  ink: Uint8Array,
  pixels: Uint8Array,
  sums: Int32Array,
  squares: Int32Array,
  start: number,
  width: number,
  rows: number,
): void {
  let [sum, square] = [0, 0];
  for (let x = 0; x < Math.min(REACH, width); x += 1) {
    sum += sums[x]!;
    square += squares[x]!;
  }
  for (let x = 0; x < width; x += 1) {
    if (x + REACH < width) {
      sum += sums[x + REACH]!;
      square += squares[x + REACH]!;
    }
    if (x - REACH - 1 >= 0) {
      sum -= sums[x - REACH - 1]!;
      square -= squares[x - REACH - 1]!;
    }
    const count = rows * (Math.min(width - 1, x + REACH) - Math.max(0, x - REACH) + 1);
    const mean = sum / count;
    const below = mean - pixels[start + x]!;
    if (below < LEAST) continue;
    const variance = square / count - mean * mean;
    if (below * below > SPREAD_SHARE * SPREAD_SHARE * variance) ink[start + x] = 1;
  }
}
