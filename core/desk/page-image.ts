import { LIMITS } from '../intake/open-source/limits.ts';

/** A page of a TIFF, JPEG or PNG as a picture any browser shows, upright and at most `width` pixels wide. */
export async function drawPageImage(
  bytes: Buffer,
  page: number,
  width: number | undefined,
): Promise<{ mediaType: string; bytes: Uint8Array }> {
  // The decoder is needed when somebody looks at a scan, not for the desk to start.
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes, { page: page - 1, limitInputPixels: LIMITS.pixels })
    .rotate()
    .toColourspace('srgb');
  if (width !== undefined) image.resize({ width: Math.min(width, 4000), withoutEnlargement: true });
  return { mediaType: 'image/jpeg', bytes: await image.jpeg({ quality: 88 }).toBuffer() };
}
