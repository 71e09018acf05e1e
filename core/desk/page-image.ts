import type { QuarterTurn } from '#domain/records/quarter-turn.ts';
import { LIMITS } from '../intake/open-source/limits.ts';

/**
 * A page of a TIFF, JPEG or PNG as a picture any browser shows, turned clockwise by `turn` from how the file shows it and then at
 * most `width` pixels wide.
 */
export async function drawPageImage(
  bytes: Buffer,
  { page, width, turn = 0 }: { page: number; width?: number; turn?: QuarterTurn },
): Promise<{ mediaType: string; bytes: Uint8Array }> {
  // The decoder is needed when somebody looks at a scan, not for the desk to start.
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes, { page: page - 1, limitInputPixels: LIMITS.pixels })
    .autoOrient()
    .rotate(turn)
    .toColourspace('srgb');
  if (width !== undefined) image.resize({ width: Math.min(width, 4000), withoutEnlargement: true });
  return { mediaType: 'image/jpeg', bytes: await image.jpeg({ quality: 88 }).toBuffer() };
}
