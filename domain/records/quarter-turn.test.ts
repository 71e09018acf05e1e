import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuarterTurn, turnBack, turnBox, turnSize } from './quarter-turn.ts';

const turns = fc.constantFrom(...QuarterTurn.values);
/** A page with a box inside; whole pixels, so that equal means equal. */
const boxOnPage = fc
  .record({ width: fc.integer({ min: 1, max: 5000 }), height: fc.integer({ min: 1, max: 5000 }) })
  .chain((size) =>
    fc
      .record({
        x: fc.integer({ min: 0, max: size.width - 1 }),
        y: fc.integer({ min: 0, max: size.height - 1 }),
      })
      .chain(({ x, y }) =>
        fc.record({
          x: fc.constant(x),
          y: fc.constant(y),
          w: fc.integer({ min: 1, max: size.width - x }),
          h: fc.integer({ min: 1, max: size.height - y }),
          text: fc.constant('Wort'),
        }),
      )
      .map((box) => ({ size, box })),
  );

describe('a box of a turned page', () => {
  it('is where it was after four turns, and after a turn and the turn back', () => {
    fc.assert(
      fc.property(boxOnPage, turns, ({ size, box }, turn) => {
        let turned = { size, box };
        for (let times = 0; times < 4; times += 1) {
          turned = { box: turnBox(turned.box, turned.size, turn), size: turnSize(turned.size, turn) };
        }
        expect(turned).toEqual({ size, box });
        const once = turnBox(box, size, turn);
        expect(turnBox(once, turnSize(size, turn), turnBack(turn))).toEqual(box);
      }),
    );
  });

  it('stays inside the page and as large as it was', () => {
    fc.assert(
      fc.property(boxOnPage, turns, ({ size, box }, turn) => {
        const page = turnSize(size, turn);
        const { x, y, w, h, text } = turnBox(box, size, turn);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + w).toBeLessThanOrEqual(page.width);
        expect(y + h).toBeLessThanOrEqual(page.height);
        expect([w * h, text]).toEqual([box.w * box.h, 'Wort']);
      }),
    );
  });

  it('lies as two turns by half as much would lay it', () => {
    fc.assert(
      fc.property(boxOnPage, fc.constantFrom(90, 270), ({ size, box }, turn) => {
        const twice = turnBox(turnBox(box, size, turn), turnSize(size, turn), turn);
        expect(twice).toEqual(turnBox(box, size, 180));
      }),
    );
  });

  it.each([
    [90, { x: 170, y: 10, w: 10, h: 40 }],
    [180, { x: 50, y: 170, w: 40, h: 10 }],
    [270, { x: 20, y: 50, w: 10, h: 40 }],
  ] as const)('goes clockwise by %i degrees', (turn, expected) => {
    expect(turnBox({ x: 10, y: 20, w: 40, h: 10 }, { width: 100, height: 200 }, turn)).toEqual(expected);
  });
});
