import type { QuarterTurn } from '#domain/records/quarter-turn.ts';
import { LIMITS } from '../intake/open-source/limits.ts';

const WIDEST = 4000;

/** Draws a sheet of practice: the first real one is drawn as fast as all others. */
export async function practiseDrawing(): Promise<void> {
  const { practiceJpeg } = await import('../intake/open-source/practice-sheet.ts');
  await drawPageImage(await practiceJpeg(), { page: 1, width: 144 });
}

/**
 * A page of a TIFF, JPEG or PNG as a picture any browser shows, turned clockwise by `turn` from how the file shows it and then at
 * most `width` pixels wide. `obeyExif` is false for a picture out of a PDF, where its own note of how it was held does not count.
 */
export async function drawPageImage(
  bytes: Uint8Array,
  { page, width, turn = 0, obeyExif = true }: { page: number; width?: number; turn?: QuarterTurn; obeyExif?: boolean },
): Promise<{ mediaType: string; bytes: Uint8Array }> {
  // The decoder is needed when somebody looks at a scan, not for the desk to start.
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes, { page: page - 1, limitInputPixels: LIMITS.pixels }).toColourspace('srgb');
  if (obeyExif) image.autoOrient();
  if (width === undefined) {
    return { mediaType: 'image/jpeg', bytes: await image.rotate(turn).jpeg({ quality: 88 }).toBuffer() };
  }
  // Made small before it is turned: then a JPEG is decoded at a fraction of its size, in a tenth of the time.
  const side = turn % 180 === 0 ? 'width' : 'height';
  const { data, info } = await image
    .resize({ [side]: Math.min(width, WIDEST), withoutEnlargement: true })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const small = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  return { mediaType: 'image/jpeg', bytes: await small.rotate(turn).jpeg({ quality: 88 }).toBuffer() };
}
