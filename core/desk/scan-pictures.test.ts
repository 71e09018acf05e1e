import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, afterEach, expect, test } from 'vitest';
import { scannedPdf } from '#tests/letters/bundle-letters.ts';
import { createWarmThreads } from '../intake/open-source/source-threads.ts';
import { createScanPictures, type ScanPictures } from './scan-pictures.ts';

let pictures: ScanPictures | undefined;
const threads = createWarmThreads();
afterEach(async () => pictures?.close());
afterAll(() => threads.close());

function picturesOf(files: Readonly<Record<string, Uint8Array>>): ScanPictures {
  const blobs = { size: (sha256: string) => files[sha256]?.byteLength, read: async (sha256: string) => files[sha256]! };
  pictures = createScanPictures(blobs, threads);
  return pictures;
}

/** A white sheet of A4 at 300 dpi whose upper half is black. */
async function sheet(): Promise<Buffer> {
  const upper = await sharp({ create: { width: 2480, height: 1754, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  const white = sharp({ create: { width: 2480, height: 3508, channels: 3, background: '#fff' } });
  return white
    .composite([{ input: upper, left: 0, top: 0 }])
    .jpeg()
    .toBuffer();
}

async function greyAt(bytes: Uint8Array, down: number): Promise<number> {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data[Math.floor(info.height * down) * info.width + Math.floor(info.width / 2)]!;
}

test('a scan in a PDF comes as a small picture, turned as the file and the person say', async () => {
  const file = await scannedPdf([await sheet()], 180);
  const asShown = await picturesOf({ file }).draw({ sha256: 'file', page: 1, width: 144, turn: 0 });
  expect(asShown?.mediaType).toBe('image/jpeg');
  expect((await sharp(asShown!.bytes).metadata()).width).toBe(144);
  expect(await greyAt(asShown!.bytes, 0.25)).toBeGreaterThan(200);
  const turned = await pictures!.draw({ sha256: 'file', page: 1, width: 144, turn: 180 });
  expect(await greyAt(turned!.bytes, 0.25)).toBeLessThan(50);
});

test('what is no scan is drawn by the window', async () => {
  const empty = await PDFDocument.create();
  empty.addPage();
  const scans = picturesOf({ empty: await empty.save(), broken: Buffer.from('%PDF-1.7 and nothing') });
  expect(await scans.draw({ sha256: 'empty', page: 1, width: 144, turn: 0 })).toBeUndefined();
  expect(await scans.draw({ sha256: 'broken', page: 1, width: 144, turn: 0 })).toBeUndefined();
  expect(await scans.draw({ sha256: 'unknown', page: 1, width: 144, turn: 0 })).toBeUndefined();
});

test('several files are asked for at once', async () => {
  const file = await scannedPdf([await sheet(), await sheet()]);
  const scans = picturesOf({ a: file, b: file, c: file, d: file });
  const drawn = await Promise.all(
    ['a', 'b', 'c', 'd', 'a', 'b'].map((sha256, at) => scans.draw({ sha256, page: (at % 2) + 1, width: 60, turn: 0 })),
  );
  expect(drawn.map((picture) => picture?.mediaType)).toEqual(Array.from({ length: 6 }, () => 'image/jpeg'));
});
