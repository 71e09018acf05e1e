import type { QuarterTurn } from './page-image.ts';

/** Grey values, one byte for each pixel, row by row; 0 is black. */
export interface GreyPicture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** The picture as a PGM file, which Tesseract reads without decoding anything. */
export function toPgm({ width, height, pixels }: GreyPicture): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + pixels.length);
  file.set(header);
  file.set(pixels, header.length);
  return file;
}

/** The part of the picture that begins at (left, top). */
export function cutOut(picture: GreyPicture, left: number, top: number, width: number, height: number): GreyPicture {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const start = (top + y) * picture.width + left;
    pixels.set(picture.pixels.subarray(start, start + width), y * width);
  }
  return { width, height, pixels };
}

/** The picture turned clockwise. */
export function turnPicture(picture: GreyPicture, turn: QuarterTurn): GreyPicture {
  if (turn === 0) return picture;
  const { width, height, pixels } = picture;
  const swapped = turn !== 180;
  const turned = {
    width: swapped ? height : width,
    height: swapped ? width : height,
    pixels: new Uint8Array(pixels.length),
  };
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, from += 1) {
      const [newX, newY] =
        turn === 90 ? [height - 1 - y, x] : turn === 180 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      turned.pixels[newY * turned.width + newX] = pixels[from]!;
    }
  }
  return turned;
}

/** A picture of a quarter of the width and height, each pixel the mean of sixteen. */
export function quarterSize(picture: GreyPicture): GreyPicture {
  return halfSize(halfSize(picture));
}

/** A picture of half the width and height, each pixel the mean of four. */
export function halfSize(picture: GreyPicture): GreyPicture {
  const width = Math.floor(picture.width / 2);
  const height = Math.floor(picture.height / 2);
  const pixels = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y += 1) {
    let at = y * 2 * picture.width;
    for (let x = 0; x < width; x += 1, to += 1, at += 2) {
      const below = at + picture.width;
      const { pixels: from } = picture;
      pixels[to] = (from[at]! + from[at + 1]! + from[below]! + from[below + 1]!) >> 2;
    }
  }
  return { width, height, pixels };
}

/** Pixels clearly darker than the paper, as places; `paper` is taken as the mean grey of the picture. */
export function inkPoints(picture: GreyPicture): { xs: Int32Array; ys: Int32Array; count: number } {
  let sum = 0;
  for (const value of picture.pixels) sum += value;
  const limit = sum / Math.max(1, picture.pixels.length) - 30;
  let count = 0;
  for (const value of picture.pixels) if (value < limit) count += 1;
  const xs = new Int32Array(count);
  const ys = new Int32Array(count);
  for (let y = 0, at = 0, point = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1, at += 1) {
      if (picture.pixels[at]! >= limit) continue;
      xs[point] = x;
      ys[point] = y;
      point += 1;
    }
  }
  return { xs, ys, count };
}
