import sharp, { type Sharp } from 'sharp';
import { giveBack } from './give-back.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { PageImage } from './page-image.ts';

/** The picture could not be decoded; `message` is the decoder's. */
export class UnreadableImage extends Error {}

/** More pixels than this on one page are refused, in the file and in the copy for OCR. */
export const MOST_PIXELS = 120_000_000;

/**
 * Decodes a page's picture once into an upright grey copy of `dpi` dots per inch for OCR. No file format is written in between.
 * Throws UnreadableImage when the decoder refuses the bytes.
 */
export async function prepareImage(page: PageImage, dpi: number): Promise<GreyPicture> {
  const scale = dpi / page.dpi;
  const width = Math.max(1, Math.round(page.placed.w * scale));
  const height = Math.max(1, Math.round(page.placed.h * scale));
  if (width * height > MOST_PIXELS) throw new UnreadableImage(`${width} × ${height} Pixel`);
  try {
    const upright = page.obeyExif ? decoder(page).autoOrient() : decoder(page).rotate(page.turn);
    const { data, info } = await upright
      .flatten({ background: '#ffffff' })
      .resize(width, height, { fit: 'fill', kernel: scale > 1 ? 'cubic' : 'lanczos3' })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, pixels: greyOf(data, info.channels) };
  } catch (error) {
    throw new UnreadableImage(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The picture turned by a few degrees to lie level, on white; its middle stays the middle. */
export async function levelPicture(picture: GreyPicture, degrees: number): Promise<GreyPicture> {
  const { data, info } = await sharp(picture.pixels, {
    raw: { width: picture.width, height: picture.height, channels: 1 },
  })
    .rotate(-degrees, { background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: greyOf(data, info.channels) };
}

function decoder(page: PageImage): Sharp {
  const { pixels } = page;
  const limits = { limitInputPixels: MOST_PIXELS, failOn: 'error' as const };
  return pixels.kind === 'encoded'
    ? sharp(pixels.bytes, limits)
    : sharp(pixels.bytes, { ...limits, raw: { width: pixels.width, height: pixels.height, channels: 1 } });
}

/**
 * Brightness after Rec. 601, from the copy in its final size. sharp's own `greyscale` comes before the resizing and goes through
 * linear light: on a page of 300 dpi it takes longer than decoding and resizing together.
 */
function greyOf(data: Buffer, channels: number): Uint8Array {
  if (channels === 1) return data;
  const grey = new Uint8Array(data.length / channels);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += channels) {
    grey[at] =
      channels < 3 ? data[from]! : (77 * data[from]! + 151 * data[from + 1]! + 28 * data[from + 2]! + 128) >> 8;
  }
  giveBack(data);
  return grey;
}
