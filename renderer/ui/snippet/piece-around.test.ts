import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieceAround } from './piece-around.ts';

describe('the piece of the page around a value', () => {
  it('lies within the page and holds the value, wherever on the page that is', () => {
    const page = { width: 2480, height: 3508 };
    const side = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        side(2380),
        side(3408),
        fc.integer({ min: 4, max: 100 }),
        fc.integer({ min: 4, max: 100 }),
        (x, y, w, h) => {
          const piece = pieceAround({ x, y, w, h }, page);
          expect(piece.x).toBeGreaterThanOrEqual(0);
          expect(piece.y).toBeGreaterThanOrEqual(0);
          expect(piece.x + piece.w).toBeLessThanOrEqual(page.width + 1e-6);
          expect(piece.y + piece.h).toBeLessThanOrEqual(page.height + 1e-6);
          expect(piece.x).toBeLessThanOrEqual(x);
          expect(piece.y).toBeLessThanOrEqual(y);
          expect(piece.x + piece.w).toBeGreaterThanOrEqual(x + w);
          expect(piece.y + piece.h).toBeGreaterThanOrEqual(y + h);
        },
      ),
    );
  });
});
