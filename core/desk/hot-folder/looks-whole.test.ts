import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bornDigitalPdf } from '#tests/letters/bundle-letters.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { looksWhole } from './looks-whole.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-whole-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isWhole = (bytes: Uint8Array): Promise<boolean> => {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return looksWhole(path);
};
const noise = () =>
  sharp({
    create: {
      width: 300,
      height: 420,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 150, sigma: 40 },
    },
  });

const KINDS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  PDF: () => bornDigitalPdf(letterContent('permit', 1)),
  JPEG: () => noise().jpeg().toBuffer(),
  PNG: () => noise().png().toBuffer(),
  'TIFF, packed': () => noise().tiff({ compression: 'lzw' }).toBuffer(),
  'TIFF, plain, in strips': () => noise().tiff({ compression: 'none' }).toBuffer(),
  'TIFF, in tiles': () => noise().tiff({ tile: true, tileWidth: 128, tileHeight: 128 }).toBuffer(),
  'TIFF, 1 bit, G4': () =>
    noise().threshold().toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer(),
};

describe.each(Object.entries(KINDS))('%s', (_kind, make) => {
  it('is whole when it is, also padded; and not when its end is still to come', async () => {
    const bytes = Buffer.from(await make());
    expect(await isWhole(bytes)).toBe(true);
    expect(await isWhole(Buffer.concat([bytes, Buffer.alloc(700)]))).toBe(true);
    for (const part of [0.1, 0.5, 0.8, 0.95]) {
      expect([part, await isWhole(bytes.subarray(0, Math.floor(bytes.length * part)))]).toEqual([part, false]);
    }
  });
});

it('what has no end we know is taken as it stands; nothing at all is not', async () => {
  expect(await isWhole(Buffer.from('Guten Tag'))).toBe(true);
  expect(await isWhole(Buffer.alloc(0))).toBe(false);
  expect(await isWhole(Buffer.from('II*\0'))).toBe(false);
});
