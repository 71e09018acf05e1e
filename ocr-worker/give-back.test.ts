import sharp from 'sharp';
import { expect, test } from 'vitest';
import { giveBack } from './give-back.ts';

test('pixels that were given back are empty, whoever made them', async () => {
  const own = new Uint8Array(4096).fill(7);
  giveBack(own);
  expect(own.length).toBe(0);
  const black = { create: { width: 64, height: 64, channels: 3 as const, background: '#000' } };
  const decoded = await sharp(black).raw().toBuffer();
  giveBack(decoded);
  expect(decoded.length).toBe(0);
  // Twice does no harm.
  giveBack(decoded);
});

test('what shares its memory with others stays', () => {
  const block = new Uint8Array(8192).fill(7);
  const part = block.subarray(0, 4096);
  giveBack(part);
  expect(part[4095]).toBe(7);
  const shared = new Uint8Array(new SharedArrayBuffer(16)).fill(7);
  giveBack(shared);
  expect(shared[15]).toBe(7);
});
