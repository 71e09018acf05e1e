import { existsSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { MrzFormatName } from '#domain/mrz/mrz-format.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { ZONE_FONTS } from '#tests/mrz/draw-document.ts';
import { mrzPicture } from '#tests/mrz/generate-mrz.ts';
import { inventedZone } from '#tests/mrz/invented-zones.ts';
import { mrzSamples, SAMPLE_FOLDER } from '#tests/mrz/samples.ts';
import type { GreyPicture } from '../grey-picture.ts';
import { findMrz } from './find-mrz.ts';
import type { MrzFound } from './mrz-found.ts';

const linesOf = (found: readonly MrzFound[]): string[] =>
  found.filter(({ kind }) => kind === 'read').map(({ reading }) => reading.lines.join('\n'));

const CARD = ['ARD<<Y0ZZ00T470<<<<<<<<<<<<<<<', '9004159F3003312IND<<<<<<<<<<<4', 'RAMESH<<ANJALI<<<<<<<<<<<<<<<<'];

describe('a page with a zone', () => {
  const formats: MrzFormatName[] = ['TD1', 'TD2', 'TD3', 'MRVA', 'MRVB'];
  for (const [at, format] of formats.entries()) {
    it(`is read, ${format}, scanned and photographed`, { timeout: 120_000 }, async () => {
      for (const capture of ['scan', 'photo'] as const) {
        const lines = inventedZone(format, seeded(900 + at));
        const { picture } = await mrzPicture({ zones: [lines], seed: 900 + at, capture, font: ZONE_FONTS[at % 2]! });
        expect(linesOf(findMrz(picture))).toEqual([lines.join('\n')]);
      }
    });
  }

  it('gives each character its place, and the zone the turn that brings it upright', { timeout: 120_000 }, async () => {
    const { picture, degrees } = await mrzPicture({ zones: [CARD], seed: 2, capture: 'scan' });
    const found = findMrz(picture)[0]!;
    expect((found.turn + Math.round(degrees / 90) * 90) % 360).toBe(0);
    const boxes = found.lines.map(({ characters }) => characters.map(({ box }) => box));
    expect(boxes.map((line) => line.length)).toEqual([30, 30, 30]);
    for (const { x, y, w, h } of boxes.flat()) {
      expect(x).toBeGreaterThanOrEqual(found.box.x);
      expect(y).toBeGreaterThanOrEqual(found.box.y);
      expect(x + w).toBeLessThanOrEqual(found.box.x + found.box.w + 0.001);
      expect(y + h).toBeLessThanOrEqual(found.box.y + found.box.h + 0.001);
      expect(meanGrey(picture, x, y, w, h)).toBeLessThan(meanGrey(picture, found.box.x - w, y, w, h) + 40);
    }
  });

  it('may hold several documents', { timeout: 120_000 }, async () => {
    const zones = [inventedZone('TD1', seeded(31)), inventedZone('TD1', seeded(32)), inventedZone('TD1', seeded(33))];
    const { picture } = await mrzPicture({ zones, seed: 4, capture: 'scan' });
    expect(linesOf(findMrz(picture)).sort()).toEqual(zones.map((lines) => lines.join('\n')).sort());
  });
});

describe('a zone that must not be relied on', () => {
  it('is seen and not read when a check digit is wrong', { timeout: 120_000 }, async () => {
    const wrong = [CARD[0]!.replace('T470', 'T471'), CARD[1]!, CARD[2]!];
    const { picture } = await mrzPicture({ zones: [wrong], seed: 5, capture: 'scan' });
    expect(findMrz(picture)).toMatchObject([{ kind: 'seen', doubts: expect.arrayContaining(['check-digits']) }]);
  });

  it('is not read when the state is none', { timeout: 120_000 }, async () => {
    const { picture } = await mrzPicture({
      zones: [[CARD[0]!, CARD[1]!.replace('IND', 'QQQ'), CARD[2]!]],
      seed: 6,
      capture: 'scan',
    });
    expect(linesOf(findMrz(picture))).toEqual([]);
  });
});

describe('a picture without a zone', () => {
  it('gives nothing, and never makes the search fail, whatever its size', () => {
    const picture = fc
      .tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), fc.integer())
      .map(([width, height, seed]): GreyPicture => {
        const chance = seeded(seed);
        return { width, height, pixels: Uint8Array.from({ length: width * height }, () => chance.whole(0, 255)) };
      });
    fc.assert(
      fc.property(picture, (page) => findMrz(page).length === 0),
      { numRuns: 40 },
    );
  });
});

describe('print of other makers', () => {
  const samples = mrzSamples().samples.filter(({ image }) => image !== undefined && !image.endsWith('.pdf'));
  const areThere = samples.length > 0 && samples.every(({ image }) => existsSync(SAMPLE_FOLDER + image));

  it.skipIf(!areThere)(
    'is never read wrongly, and mostly read, though the pictures have 100 dpi (skipped without ../shared/data/mrz)',
    { timeout: 300_000 },
    async () => {
      let read = 0;
      for (const { name, image, lines } of samples) {
        const found = linesOf(findMrz(await grey(SAMPLE_FOLDER + image)));
        if (found.length > 0) expect({ name, found }).toEqual({ name, found: [lines.join('\n')] });
        read += found.length;
      }
      expect(read).toBeGreaterThan(samples.length * 0.7);
    },
  );
});

async function grey(path: string): Promise<GreyPicture> {
  const { data, info } = await sharp(path)
    .flatten({ background: '#ffffff' })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = Uint8Array.from({ length: info.width * info.height }, (_, at) => data[at * info.channels]!);
  return { width: info.width, height: info.height, pixels };
}

function meanGrey({ width, pixels }: GreyPicture, x: number, y: number, w: number, h: number): number {
  let [sum, count] = [0, 0];
  for (let row = Math.round(y); row < y + h; row += 1) {
    for (let column = Math.round(x); column < x + w; column += 1) {
      sum += pixels[row * width + column] ?? 255;
      count += 1;
    }
  }
  return sum / Math.max(1, count);
}
