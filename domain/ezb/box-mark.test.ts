import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBoxMark } from './box-mark.ts';

const SIZE = 70;

/** A grey picture with a box of `side` pixels at (18, 16) and whatever `draw` puts into it. */
function picture(side: number, draw: (ink: (x: number, y: number) => void) => void = () => undefined): Uint8Array {
  const pixels = new Uint8Array(SIZE * SIZE).fill(238);
  const ink = (x: number, y: number): void => {
    if (x >= 0 && y >= 0 && x < SIZE && y < SIZE) pixels[Math.round(y) * SIZE + Math.round(x)] = 30;
  };
  for (let at = 0; at <= side; at += 1) {
    for (let weight = 0; weight < 3; weight += 1) {
      ink(18 + at, 16 + weight);
      ink(18 + at, 16 + side - weight);
      ink(18 + weight, 16 + at);
      ink(18 + side - weight, 16 + at);
    }
  }
  draw(ink);
  return pixels;
}

const thick = (ink: (x: number, y: number) => void, x: number, y: number): void => {
  for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) ink(x + dx, y + dy);
};

const read = (pixels: Uint8Array) => readBoxMark(pixels, SIZE, SIZE);

describe('a tick box in a picture', () => {
  it.each([26, 32, 40])('of %i pixels is empty when only its frame is there', (side) => {
    expect(read(picture(side))).toBe('empty');
  });

  it.each([26, 32, 40])('of %i pixels is ticked by a cross, a hook and a fill', (side) => {
    const cross = picture(side, (ink) => {
      for (let at = 4; at < side - 3; at += 1) {
        thick(ink, 18 + at, 16 + at);
        thick(ink, 18 + side - at, 16 + at);
      }
    });
    const hook = picture(side, (ink) => {
      for (let at = 0; at < side * 0.3; at += 1) thick(ink, 18 + side * 0.2 + at, 16 + side * 0.5 + at);
      for (let at = 0; at < side * 0.5; at += 1) thick(ink, 18 + side * 0.5 + at * 0.7, 16 + side * 0.8 - at);
    });
    const filled = picture(side, (ink) => {
      for (let y = 6; y < side - 6; y += 1) for (let x = 6; x < side - 6; x += 1) ink(18 + x, 16 + y);
    });
    expect([read(cross), read(hook), read(filled)]).toEqual(['ticked', 'ticked', 'ticked']);
  });

  it('stays ticked when the cross is drawn far over the frame', () => {
    const scrawled = picture(30, (ink) => {
      for (let at = -10; at < 40; at += 1) {
        thick(ink, 18 + at, 16 + at);
        thick(ink, 48 - at, 16 + at);
      }
    });
    expect(read(scrawled)).toBe('ticked');
  });

  it('is unsure about a single faint stroke', () => {
    const dot = picture(40, (ink) => {
      for (let at = 0; at < 9; at += 1) for (let weight = 0; weight < 3; weight += 1) ink(34 + at, 34 + weight);
    });
    expect(read(dot)).toBe('unsure');
  });

  it('says nothing where there is no frame', () => {
    expect(read(new Uint8Array(SIZE * SIZE).fill(240))).toBe('no-box');
    const letter = new Uint8Array(SIZE * SIZE).fill(240);
    for (let y = 10; y < 60; y += 1) for (let x = 30; x < 34; x += 1) letter[y * SIZE + x] = 20;
    expect(read(letter)).toBe('no-box');
  });

  it('bears the noise of any scan', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 26, max: 42 }),
        fc.infiniteStream(fc.integer({ min: -14, max: 14 })),
        (side, noise) => {
          const pixels = picture(side).map((value) => Math.max(0, Math.min(255, value + noise.next().value)));
          expect(read(pixels)).toBe('empty');
        },
      ),
      { numRuns: 30 },
    );
  });

  it('refuses a size that does not fit', () => {
    expect(() => readBoxMark(new Uint8Array(10), 3, 3)).toThrow(RangeError);
  });
});
