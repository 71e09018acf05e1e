import sharp from 'sharp';
import { expect, test } from 'vitest';
import { generateLetters } from '#tests/letters/generate-letters.ts';
import { type GreyPicture, turnPicture } from './grey-picture.ts';
import { guessTurn } from './lie-of-lines.ts';

const TURNS = [0, 90, 180, 270] as const;
const WIDTH = 1653;
const HEIGHT = 2339;

const upright = async (jpeg: Buffer): Promise<GreyPicture> => ({
  width: WIDTH,
  height: HEIGHT,
  pixels: await sharp(jpeg).greyscale().resize(WIDTH, HEIGHT, { fit: 'fill' }).raw().toBuffer(),
});

test('letters of every kind are seen to lie as they lie, in all four directions', async () => {
  for await (const { name, jpeg } of generateLetters({ seed: 31, count: 6 })) {
    const picture = await upright(jpeg);
    const back = TURNS.map((turn) => (guessTurn(turnPicture(picture, turn)) + turn) % 360);
    expect(back, name).toEqual([0, 0, 0, 0]);
  }
});

test('white paper, specks and a black page are left as they are', () => {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(240);
  expect(guessTurn({ width: WIDTH, height: HEIGHT, pixels })).toBe(0);
  for (let at = 0; at < pixels.length; at += 4999) pixels[at] = 0;
  expect(guessTurn({ width: WIDTH, height: HEIGHT, pixels })).toBe(0);
  expect(guessTurn({ width: WIDTH, height: HEIGHT, pixels: pixels.fill(0) })).toBe(0);
});
