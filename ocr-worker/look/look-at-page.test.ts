import type { Canvas } from '@napi-rs/canvas';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawPage } from '#tests/letters/draw-page.ts';
import { generateLetters, letterContent } from '#tests/letters/generate-letters.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { codeSheet } from '#tests/scans/code-sheet.ts';
import { NEARLY_BLANK } from '#tests/scans/nearly-blank.ts';
import { blankSheet, type Scanning, SHEET, scanSheet } from '#tests/scans/scan-sheet.ts';
import type { PageImage } from '../page-image.ts';
import { UnreadableImage } from '../prepare-image.ts';
import { lookAtPage } from './look-at-page.ts';
import type { PageLook, Wanted } from './page-look.ts';
import { prepareCodeReader } from './read-codes.ts';

beforeAll(prepareCodeReader);

const SEED = 5;
const ALL_CODES: Wanted = { codes: ['qr', 'code128', 'datamatrix'] };

const letterSheet = (): Canvas => drawPage(letterContent('permit', 4), seeded(4)).canvas;

function pageOf(bytes: Uint8Array, size: { width: number; height: number } = SHEET): PageImage {
  return {
    page: 1,
    ...size,
    dpi: 300,
    placed: { x: 0, y: 0, w: size.width, h: size.height },
    pixels: { kind: 'encoded', bytes },
    turn: 0,
    obeyExif: true,
  };
}

async function look(sheet: Canvas, how: Scanning, wanted: Wanted = { codes: ['qr'] }): Promise<PageLook> {
  const sideways = (how.turn ?? 0) % 180 !== 0;
  const size = sideways ? { width: SHEET.height, height: SHEET.width } : SHEET;
  return lookAtPage(pageOf(await scanSheet(sheet, how, seeded(SEED)), size), wanted);
}

describe('blank pages', () => {
  const blanks: Readonly<Record<string, () => Scanning>> = {
    'clean paper': () => ({}),
    'a noisy scan': () => ({ noise: 14, blur: 0.6 }),
    'grey paper in uneven light': () => ({ paper: 200, uneven: 25, noise: 8 }),
    'punch holes': () => ({ holes: true, noise: 6 }),
    'punch holes on a sheet on its side': () => ({ holes: true, turn: 90, noise: 8 }),
    'a sheet askew on a black bed': () => ({ bed: 'black', skew: 3, holes: true, noise: 6 }),
    'a shadow along the edge': () => ({ edgeShadow: 70, noise: 8 }),
    'faint print shining through': () => ({ back: { canvas: letterSheet(), share: 0.15 }, noise: 8 }),
  };
  test.each(Object.entries(blanks))('%s is blank', async (_, how) => {
    expect(await look(blankSheet(), how())).toMatchObject({ blank: true, components: 0, skew: 0, codes: [] });
  });

  test.each(Object.entries(NEARLY_BLANK))('%s is not', async (_, sheet) => {
    const how = { noise: 8, blur: 0.9, paper: 240, uneven: 15, skew: 0.6, holes: true };
    expect((await look(sheet(), how)).blank).toBe(false);
  });

  test('print that shines through strongly is left to a person', async () => {
    expect((await look(blankSheet(), { back: { canvas: letterSheet(), share: 0.35 }, noise: 8 })).blank).toBe(false);
  });
});

describe('skew', () => {
  const ways: readonly Scanning[] = [
    { skew: 0 },
    { skew: -1 },
    { skew: 2, bed: 'black' },
    { skew: -8 },
    { skew: 5, noise: 15 },
    { skew: 2, turn: 90 },
    { skew: -3, turn: 180 },
    { skew: 1.4, turn: 270, bed: 'black' },
  ];
  test.each(ways)('is measured on %j', async (how) => {
    expect(Math.abs((await look(letterSheet(), how)).skew - (how.skew ?? 0))).toBeLessThanOrEqual(0.3);
  });
});

describe('the paper', () => {
  test('without a bed in sight is the whole page', async () => {
    expect((await look(letterSheet(), { noise: 8 })).crop).toEqual({ x: 0, y: 0, w: 2480, h: 3508 });
  });

  test('of a small sheet on a black bed is found', async () => {
    const glass = blankSheet();
    const context = glass.getContext('2d');
    context.fillStyle = '#1c1c1c';
    context.fillRect(0, 0, SHEET.width, SHEET.height);
    context.drawImage(letterSheet(), 300, 200, 1748, 2480);
    const { crop, blank } = await look(glass, { noise: 6, blur: 0.8 });
    expect(blank).toBe(false);
    for (const [found, meant] of [
      [crop.x, 300],
      [crop.y, 200],
      [crop.w, 1748],
      [crop.h, 2480],
    ] as const) {
      expect(Math.abs(found - meant)).toBeLessThan(12);
    }
  });
});

describe('codes', () => {
  const ways: readonly Scanning[] = [
    { noise: 8, blur: 0.8 },
    { turn: 90, skew: 4, noise: 20, blur: 2, quality: 60 },
    { turn: 180, skew: -2.5, noise: 8 },
    { turn: 270, skew: -7, blur: 1.5 },
  ];
  for (const kind of ALL_CODES.codes) {
    test.each(ways)(`${kind} is read through %j`, async (how) => {
      const text = kind === 'code128' ? 'LAUFMAPPE:1:TRENN' : 'LAUFMAPPE:1:AKTE:33.2-123456/26';
      const { codes, blank } = await look(await codeSheet(kind, text), how, { codes: [kind] });
      expect(codes.map((code) => [code.kind, code.text])).toEqual([[kind, text]]);
      expect(blank).toBe(false);
    });
  }

  test('only those asked for are read', async () => {
    const sheet = await codeSheet('datamatrix', 'LAUFMAPPE:1:TRENN');
    expect((await look(sheet, { noise: 8 }, { codes: ['qr'] })).codes).toEqual([]);
    expect((await look(sheet, { noise: 8 }, { codes: [] })).codes).toEqual([]);
  });

  test('none is seen in letters, whichever are asked for', async () => {
    for await (const { jpeg } of generateLetters({ seed: 31, count: 6 })) {
      const { codes, blank } = await lookAtPage(pageOf(jpeg), ALL_CODES);
      expect(codes).toEqual([]);
      expect(blank).toBe(false);
    }
  });
});

test('a picture that breaks off is said to be unreadable', async () => {
  const jpeg = await scanSheet(letterSheet(), {}, seeded(SEED));
  await expect(lookAtPage(pageOf(jpeg.subarray(0, 3000)), { codes: [] })).rejects.toBeInstanceOf(UnreadableImage);
});
