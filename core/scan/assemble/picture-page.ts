import { deflateSync } from 'node:zlib';
import { degrees, PDFArray, type PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import sharp, { type Metadata } from 'sharp';
import type { MediaType } from '#domain/records/document.ts';
import { believableDpi } from '../../intake/open-source/image-source.ts';
import { LIMITS } from '../../intake/open-source/limits.ts';

interface PictureFile {
  readonly bytes: Uint8Array;
  readonly mediaType: Exclude<MediaType, 'application/pdf'>;
  readonly page: number;
}

/** Adds a page in the size of the paper that a picture file shows. JPEG goes in byte for byte, PNG and TIFF without loss. */
export async function addPicturePage(target: PDFDocument, { bytes, mediaType, page }: PictureFile): Promise<PDFPage> {
  const metadata = await sharp(bytes, { page: page - 1, limitInputPixels: LIMITS.pixels }).metadata();
  return mediaType === 'image/jpeg'
    ? addJpeg(target, bytes, metadata)
    : addLossless(target, bytes, page, metadata.density);
}

/** A JPEG whose EXIF data turn it stays as it is; the page around it is turned instead. */
async function addJpeg(target: PDFDocument, bytes: Uint8Array, metadata: Metadata): Promise<PDFPage> {
  const { width, height, orientation, density } = metadata;
  const size = paperSize(width, height, density);
  const page = target.addPage([size.width, size.height]);
  page.drawImage(await target.embedJpg(bytes), { x: 0, y: 0, ...size });
  page.setRotation(degrees(orientation === 3 ? 180 : orientation === 6 ? 90 : orientation === 8 ? 270 : 0));
  return page;
}

async function addLossless(
  target: PDFDocument,
  bytes: Uint8Array,
  number: number,
  density: number | undefined,
): Promise<PDFPage> {
  const raster = await losslessRaster(bytes, number);
  const { width, height } = raster;
  const size = paperSize(width, height, density);
  const page = target.addPage([size.width, size.height]);
  const { context } = target;
  const image = context.register(
    context.stream(deflateSync(raster.pixels), {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: raster.colours,
      BitsPerComponent: raster.bits,
      Filter: 'FlateDecode',
    }),
  );
  const name = PDFName.of('Im0');
  page.node.setXObject(name, image);
  const drawn = context.stream(`q ${size.width} 0 0 ${size.height} 0 0 cm /Im0 Do Q`);
  page.node.set(PDFName.of('Contents'), PDFArray.withContext(context));
  page.node.addContentStream(context.register(drawn));
  return page;
}

interface Raster {
  readonly width: number;
  readonly height: number;
  readonly bits: 1 | 8 | 16;
  readonly colours: 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK';
  readonly pixels: Uint8Array;
}

/** The pixels as PDF keeps them: as many bits for each as the file has. */
async function losslessRaster(bytes: Uint8Array, page: number): Promise<Raster> {
  const open = () => sharp(bytes, { page: page - 1, limitInputPixels: LIMITS.pixels, failOn: 'error' });
  const { space, depth, bitsPerSample, hasAlpha } = await open().metadata();
  const image = open().autoOrient();
  if (hasAlpha) image.flatten({ background: '#ffffff' });
  const isDeep = depth === 'ushort';
  const isGrey = space === 'b-w' || space === 'grey16';
  if (space === 'cmyk') image.toColourspace('cmyk');
  else image.toColourspace(isGrey ? (isDeep ? 'grey16' : 'b-w') : isDeep ? 'rgb16' : 'srgb');
  const { data, info } = await image.raw(isDeep ? { depth: 'ushort' } : {}).toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const colours = channels === 4 ? 'DeviceCMYK' : channels === 3 ? 'DeviceRGB' : 'DeviceGray';
  if (isDeep) return { width, height, bits: 16, colours, pixels: data.swap16() };
  const isBilevel = bitsPerSample === 1 && channels === 1;
  return isBilevel
    ? { width, height, bits: 1, colours, pixels: packBits(data, width, height) }
    : { width, height, bits: 8, colours, pixels: data };
}

/** Eight pixels in a byte, rows begin at a byte. */
function packBits(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const stride = Math.ceil(width / 8);
  const packed = new Uint8Array(stride * height);
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, from += 1) {
      if (pixels[from]! >= 128) packed[y * stride + (x >> 3)]! |= 0x80 >> (x & 7);
    }
  }
  return packed;
}

/** In points. */
function paperSize(width: number, height: number, density: number | undefined): { width: number; height: number } {
  const dpi = believableDpi(width, height, density);
  return { width: (width * 72) / dpi, height: (height * 72) / dpi };
}
