import sharp, { type Sharp } from 'sharp';
import { giveBack } from '../give-back.ts';
import { type GreyPicture, turnPicture } from '../grey-picture.ts';
import type { PageImage } from '../page-image.ts';
import { MOST_PIXELS, UnreadableImage } from '../prepare-image.ts';

/**
 * An upright copy of about `dpi` dots per inch whose grey is the darkest colour channel: coloured ink (a blue stamp, a red mark)
 * stands out from the paper more than its brightness would. At a third of its size or less a JPEG is decoded at half size at once,
 * which halves the time. Throws UnreadableImage when the decoder refuses the bytes.
 */
export async function lookCopy(page: PageImage, dpi: number): Promise<GreyPicture> {
  const scale = dpi / page.dpi;
  const upright = { width: atLeastOne(page.placed.w * scale), height: atLeastOne(page.placed.h * scale) };
  if (upright.width * upright.height > MOST_PIXELS) {
    throw new UnreadableImage(`${upright.width} × ${upright.height} Pixel`);
  }
  try {
    return page.pixels.kind === 'encoded' && page.obeyExif
      ? await decoded(await obeyingExif(page.pixels.bytes), upright)
      : await turnedCopy(page, upright);
  } catch (error) {
    throw new UnreadableImage(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const LIMITS = { limitInputPixels: MOST_PIXELS, failOn: 'error' } as const;

/** Turning after scaling leaves the decoder free to leave out pixels. */
async function turnedCopy({ pixels, turn }: PageImage, upright: Size): Promise<GreyPicture> {
  const source =
    pixels.kind === 'encoded'
      ? sharp(pixels.bytes, LIMITS)
      : sharp(pixels.bytes, { ...LIMITS, raw: { width: pixels.width, height: pixels.height, channels: 1 } });
  const lying = turn % 180 === 0 ? upright : { width: upright.height, height: upright.width };
  return turnPicture(await decoded(source, lying), turn);
}

async function obeyingExif(bytes: Uint8Array): Promise<Sharp> {
  const { orientation = 1 } = await sharp(bytes, LIMITS).metadata();
  return orientation === 1 ? sharp(bytes, LIMITS) : sharp(bytes, LIMITS).autoOrient();
}

async function decoded(source: Sharp, { width, height }: Size): Promise<GreyPicture> {
  const { data, info } = await source
    .flatten({ background: '#ffffff' })
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: darkest(data, info.channels) };
}

function darkest(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 1) return data;
  const grey = new Uint8Array(data.length / channels);
  const colours = Math.min(3, channels);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += channels) {
    let value = data[from]!;
    for (let channel = 1; channel < colours; channel += 1) value = Math.min(value, data[from + channel]!);
    grey[at] = value;
  }
  giveBack(data);
  return grey;
}

const atLeastOne = (value: number): number => Math.max(1, Math.round(value));
