import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { type GeneratedLetter, generateLetters } from '#tests/letters/generate-letters.ts';
import { score } from '#tests/letters/score.ts';
import { type Engine, loadEngine } from './engine.ts';
import type { PageImage } from './page-image.ts';
import { UnreadableImage } from './prepare-image.ts';
import { recognisePage } from './recognise-page.ts';

let engine: Engine;
let letter: GeneratedLetter;
beforeAll(async () => {
  engine = await loadEngine(new URL('./model/delat.traineddata', import.meta.url));
  for await (const each of generateLetters({ seed: 11, count: 1, kinds: ['consent'] })) letter = each;
});

const pageOf = (
  bytes: Uint8Array,
  size = { width: 2480, height: 3508 },
  change: Partial<PageImage> = {},
): PageImage => ({
  page: 1,
  ...size,
  dpi: 300,
  placed: { x: 0, y: 0, w: size.width, h: size.height },
  pixels: { kind: 'encoded', bytes },
  turn: 0,
  obeyExif: true,
  ...change,
});

/** The words of the letter that are long enough to be unmistakable, and how far their boxes lie from where they were drawn. */
function offsets(words: readonly { text: string; x: number; y: number; w: number; h: number }[]): number[] {
  return letter.words.flatMap((drawn) => {
    const same = words.filter(({ text }) => text === drawn.text);
    if (drawn.text.length < 9 || same.length !== 1) return [];
    const [read] = same;
    return [Math.hypot(read!.x + read!.w / 2 - drawn.x - drawn.w / 2, read!.y + read!.h / 2 - drawn.y - drawn.h / 2)];
  });
}

test.each([
  ['./model/', 'delat.traineddata', 'delat.sha256'],
  ['./core/', 'tesseract.wasm', 'tesseract.sha256'],
])('the file in %s is the one its checksum names', async (folder, name, checksum) => {
  const place = new URL(folder, import.meta.url);
  const noted = await readFile(new URL(checksum, place), 'utf8');
  expect(noted).toContain(
    createHash('sha256')
      .update(await readFile(new URL(name, place)))
      .digest('hex'),
  );
});

test('reads a scanned letter with §, umlauts and foreign names, each word where it stands', async () => {
  const page = await recognisePage(engine, pageOf(letter.jpeg));
  const { errors, characters, sections, sectionsRead } = score(page.text, letter.truth);
  expect(errors / characters).toBeLessThan(0.03);
  expect(sectionsRead).toBe(sections);
  expect(page.text).toContain('Ausländerbehörde');
  expect(page.confidence).toBeGreaterThan(80);
  expect(page.rotation).toBeUndefined();
  const found = offsets(page.words);
  expect(found.length).toBeGreaterThan(10);
  expect(Math.max(...found)).toBeLessThan(25);
});

test('a page scanned head down comes out readable, its boxes on the page as it was scanned', async () => {
  const page = await recognisePage(engine, pageOf(await sharp(letter.jpeg).rotate(180).jpeg().toBuffer()));
  expect(score(page.text, letter.truth).errors).toBeLessThan(letter.truth.length * 0.05);
  expect(page.rotation).toBe(180);
  const turnedBack = page.words.map((word) => ({ ...word, x: 2480 - word.x - word.w, y: 3508 - word.y - word.h }));
  expect(Math.max(...offsets(turnedBack))).toBeLessThan(25);
});

test('a page on its side comes out readable', async () => {
  const sideways = await sharp(letter.jpeg).rotate(90).jpeg().toBuffer();
  const page = await recognisePage(engine, pageOf(sideways, { width: 3508, height: 2480 }));
  expect(score(page.text, letter.truth).errors).toBeLessThan(letter.truth.length * 0.05);
  expect(page.rotation).toBe(270);
  const turnedBack = page.words.map((word) => ({
    ...word,
    x: word.y,
    y: 3508 - word.x - word.w,
    w: word.h,
    h: word.w,
  }));
  expect(Math.max(...offsets(turnedBack))).toBeLessThan(25);
});

test('a page pulled in aslant is levelled for reading, its boxes stay where the words are', async () => {
  const slanted = await sharp(letter.jpeg)
    .rotate(5, { background: '#fff' })
    .jpeg()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = slanted.info;
  const page = await recognisePage(engine, pageOf(slanted.data, { width, height }));
  expect(score(page.text, letter.truth).errors).toBeLessThan(letter.truth.length * 0.05);
  const angle = (-5 * Math.PI) / 180;
  const level = page.words.map((word) => {
    const x = word.x + word.w / 2 - width / 2;
    const y = word.y + word.h / 2 - height / 2;
    const centreX = x * Math.cos(angle) - y * Math.sin(angle) + 2480 / 2;
    const centreY = x * Math.sin(angle) + y * Math.cos(angle) + 3508 / 2;
    return { ...word, x: centreX - word.w / 2, y: centreY - word.h / 2 };
  });
  expect(Math.max(...offsets(level))).toBeLessThan(30);
});

test('a picture smaller than its page keeps its place on it', async () => {
  const placed = { x: 500, y: 900, w: 1240, h: 1754 };
  const page = await recognisePage(engine, pageOf(letter.jpeg, undefined, { placed }));
  const back = page.words.map((word) => ({
    ...word,
    x: (word.x - 500) * 2,
    y: (word.y - 900) * 2,
    w: word.w * 2,
    h: word.h * 2,
  }));
  expect(Math.max(...offsets(back))).toBeLessThan(30);
});

test('a blank page has no words, no confidence and no text', async () => {
  const blank = await sharp({ create: { width: 2480, height: 3508, channels: 3, background: '#f4f2ee' } })
    .jpeg()
    .toBuffer();
  expect(await recognisePage(engine, pageOf(blank))).toMatchObject({
    words: [],
    text: '',
    confidence: null,
    source: 'ocr',
  });
});

test('a broken picture is called unreadable and the engine goes on', async () => {
  await expect(recognisePage(engine, pageOf(letter.jpeg.subarray(0, 3000)))).rejects.toBeInstanceOf(UnreadableImage);
});
