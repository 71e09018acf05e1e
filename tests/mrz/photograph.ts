import sharp from 'sharp';
import type { GreyPicture } from '#ocr-worker/grey-picture.ts';
import type { Chance } from '#tests/letters/seeded-random.ts';
import type { DrawnDocument } from './draw-document.ts';

export interface Placed {
  document: DrawnDocument;
  /** Where the corners of the document come to lie: upper left, upper right, lower right, lower left. */
  corners: readonly Place[];
}

export interface Place {
  x: number;
  y: number;
}

/** The corners of a document of this size after a turn about its middle and a slant of the camera; `slant` 0.1 is strong. */
export function cornersOf(
  document: DrawnDocument,
  middle: Place,
  degrees: number,
  slant: number,
  chance: Chance,
): Place[] {
  const { width, height } = document.canvas;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([across, down]) => {
    const x = (across! * width) / 2 + slant * width * chance.between(-0.5, 0.5);
    const y = (down! * height) / 2 + slant * height * chance.between(-0.5, 0.5);
    return { x: middle.x + x * cos - y * sin, y: middle.y + x * sin + y * cos };
  });
}

/** Lays documents on a page in perspective, in place, four samples to a pixel. */
export function layDocuments(page: GreyPicture, placed: readonly Placed[]): void {
  for (const { document, corners } of placed) {
    const { width, height } = document.canvas;
    const rgba = document.canvas.getContext('2d').getImageData(0, 0, width, height).data;
    const toDocument = homography(corners, [
      { x: 0, y: 0 },
      { x: width, y: 0 },
      { x: width, y: height },
      { x: 0, y: height },
    ]);
    const left = Math.max(0, Math.floor(Math.min(...corners.map(({ x }) => x))));
    const right = Math.min(page.width - 1, Math.ceil(Math.max(...corners.map(({ x }) => x))));
    const top = Math.max(0, Math.floor(Math.min(...corners.map(({ y }) => y))));
    const bottom = Math.min(page.height - 1, Math.ceil(Math.max(...corners.map(({ y }) => y))));
    for (let y = top; y <= bottom; y += 1) {
      for (let x = left; x <= right; x += 1) {
        let [sum, inside] = [0, 0];
        for (const [dx, dy] of [
          [-0.25, -0.25],
          [0.25, -0.25],
          [-0.25, 0.25],
          [0.25, 0.25],
        ] as const) {
          const at = toDocument(x + dx, y + dy);
          const column = Math.floor(at.x);
          const row = Math.floor(at.y);
          if (column < 0 || row < 0 || column >= width || row >= height) continue;
          sum += rgba[4 * (row * width + column)]!;
          inside += 1;
        }
        if (inside === 0) continue;
        const to = y * page.width + x;
        page.pixels[to] = (sum + page.pixels[to]! * (4 - inside)) / 4;
      }
    }
  }
}

/** The plane-to-plane map that takes four places to four others. */
function homography(from: readonly Place[], to: readonly Place[]): (x: number, y: number) => Place {
  const rows: number[][] = [];
  for (const [at, { x, y }] of from.entries()) {
    const { x: u, y: v } = to[at]!;
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  }
  for (let column = 0; column < 8; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[column]! / pivot[column]!;
      for (let at = column; at < 9; at += 1) row[at]! -= factor * pivot[at]!;
    }
  }
  const [a, b, c, d, e, f, g, h] = rows.map((row, at) => row[8]! / row[at]!) as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return (x, y) => {
    const below = g * x + h * y + 1;
    return { x: (a * x + b * y + c) / below, y: (d * x + e * y + f) / below };
  };
}

export interface Wear {
  /** Standard deviation in pixels; 0 is none. */
  blur: number;
  /** Standard deviation of the grain in grey values. */
  noise: number;
  jpegQuality: number;
  /** How much darker one side is than the other, as a share. */
  shade: number;
}

/** What lens, light, sensor and JPEG do to a page. */
export async function wearPicture(
  page: GreyPicture,
  wear: Wear,
  chance: Chance,
): Promise<{ picture: GreyPicture; jpeg: Buffer }> {
  const raw = { width: page.width, height: page.height, channels: 1 as const };
  const soft =
    wear.blur < 0.3
      ? Buffer.from(page.pixels)
      : await sharp(page.pixels, { raw }).blur(wear.blur).toColourspace('b-w').raw().toBuffer();
  const [across, down] = [chance.between(-1, 1), chance.between(-1, 1)];
  let random = chance.whole(1, 2 ** 31 - 2);
  for (let y = 0, at = 0; y < page.height; y += 1) {
    for (let x = 0; x < page.width; x += 1, at += 1) {
      random = (Math.imul(random, 1664525) + 1013904223) | 0;
      const grain = ((random >>> 24) + ((random >>> 16) & 255) + ((random >>> 8) & 255) - 382.5) / 128;
      const light =
        1 - wear.shade * (0.5 + 0.5 * (across * (x / page.width - 0.5) + down * (y / page.height - 0.5)) * 2);
      const value = soft[at]! * light + grain * wear.noise;
      soft[at] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
  }
  const jpeg = await sharp(soft, { raw }).jpeg({ quality: wear.jpegQuality }).toBuffer();
  const { data, info } = await sharp(jpeg).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { picture: { width: info.width, height: info.height, pixels: data }, jpeg };
}
