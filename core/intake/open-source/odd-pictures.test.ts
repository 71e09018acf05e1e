import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageImage } from '#ocr-worker/page-image.ts';
import { prepareImage } from '#ocr-worker/prepare-image.ts';
import { joinedTiff } from '#tests/scans/joined-tiff.ts';
import { openSource } from './open-source.ts';

const [WIDTH, HEIGHT] = [300, 420];
let upright: Buffer;
beforeAll(async () => {
  const mark = await sharp({ create: { width: 140, height: 90, channels: 3, background: '#101010' } })
    .png()
    .toBuffer();
  upright = await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#f8f8f8' } })
    .composite([{ input: mark, left: 5, top: 10 }])
    .removeAlpha()
    .png()
    .toBuffer();
});

/** The pages as they come before the reader's eyes: size, and in which corners there is ink. */
async function shown(bytes: Uint8Array): Promise<string[]> {
  const opened = await openSource({ name: 'scan', bytes });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const pages: string[] = [];
  for await (const page of opened.source.pages()) {
    if (page.kind !== 'image') throw new Error('a page of text');
    pages.push(await cornersOf(page.image));
  }
  await opened.source.close();
  return pages;
}

async function cornersOf(image: PageImage): Promise<string> {
  const { width, height, pixels } = await prepareImage(image, image.dpi);
  const isInk = (x: number, y: number): boolean =>
    pixels[Math.round(y * (height - 1)) * width + Math.round(x * (width - 1))]! < 128;
  const ink = [isInk(0.25, 0.15), isInk(0.75, 0.15), isInk(0.25, 0.85), isInk(0.75, 0.85)];
  return `${image.width}x${image.height} ${ink.map((dark) => (dark ? 'x' : '.')).join('')}`;
}
const UPRIGHT = `${WIDTH}x${HEIGHT} x...`;

/** How a camera held in each of the eight ways writes what stands upright. */
const HELD: readonly (readonly [orientation: number, turn: number, mirrored: boolean])[] = [
  [1, 0, false],
  [2, 0, true],
  [3, 180, false],
  [4, 180, true],
  [5, 90, true],
  [6, 270, false],
  [7, 270, true],
  [8, 90, false],
];

describe.each(HELD)('EXIF orientation %i', (orientation, turn, mirrored) => {
  it.each(['jpeg', 'png', 'tiff'] as const)('of a %s is obeyed', async (format) => {
    const turned = await sharp(upright).rotate(turn).png().toBuffer();
    const held = sharp(turned).flop(mirrored).withMetadata({ orientation });
    expect(await shown(await held.toFormat(format).toBuffer())).toEqual([UPRIGHT]);
  });
});

it('a TIFF whose pages are packed and deep each in its own way opens page by page', async () => {
  const grey = () => sharp(upright).greyscale();
  const pages = await Promise.all([
    grey().threshold().toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer(),
    sharp(upright).tiff({ compression: 'lzw' }).toBuffer(),
    sharp(upright).tiff({ compression: 'jpeg' }).toBuffer(),
    grey().toColourspace('grey16').tiff({ compression: 'deflate' }).toBuffer(),
    sharp(upright).toColourspace('cmyk').tiff({ compression: 'packbits' }).toBuffer(),
    sharp(upright).tiff({ compression: 'none', tile: true, tileWidth: 64, tileHeight: 64 }).toBuffer(),
  ]);
  expect(await shown(joinedTiff(pages))).toEqual(pages.map(() => UPRIGHT));
});

it.each([
  ['JPEG in CMYK', () => sharp(upright).toColourspace('cmyk').jpeg()],
  ['JPEG that comes in passes', () => sharp(upright).jpeg({ progressive: true })],
  ['PNG of 16 bits', () => sharp(upright).toColourspace('rgb16').png()],
  ['PNG of 1 bit', () => sharp(upright).greyscale().threshold().png({ colours: 2 })],
  ['PNG with nothing behind its white', () => sharp(upright).ensureAlpha().png()],
  ['TIFF of 16 bits', () => sharp(upright).toColourspace('rgb16').tiff({ compression: 'lzw' })],
])('a %s is seen as it is meant', async (_, make) => {
  expect(await shown(await make().toBuffer())).toEqual([UPRIGHT]);
});
