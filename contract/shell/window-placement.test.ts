import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bringIntoSight, placeWindow, rememberPlacement, type Screen, screenSetKey } from './window-placement.ts';

const left: Screen = { area: { x: 0, y: 0, width: 1920, height: 1080 }, primary: true };
const right: Screen = { area: { x: 1920, y: 0, width: 2560, height: 1440 }, primary: false };
const laptop: Screen = { area: { x: 0, y: 0, width: 1366, height: 738 }, primary: true };

describe('the place by rule', () => {
  test('two screens: the Schreibtisch fills the primary one, the Akte the other', () => {
    expect(placeWindow('desk', [right, left])).toEqual({ bounds: left.area, maximized: true });
    expect(placeWindow('reader', [right, left])).toEqual({ bounds: right.area, maximized: true });
  });

  test('three screens: the Akte goes to the one beside the primary', () => {
    const far: Screen = { area: { x: 4480, y: 0, width: 1920, height: 1080 }, primary: false };
    expect(placeWindow('reader', [far, left, right]).bounds).toEqual(right.area);
  });

  test('one wide screen: side by side, without a gap', () => {
    const wide: Screen = { area: { x: 0, y: 0, width: 3440, height: 1400 }, primary: true };
    const desk = placeWindow('desk', [wide]).bounds;
    const reader = placeWindow('reader', [wide]).bounds;
    expect(desk.x + desk.width).toBe(reader.x);
    expect(reader.x + reader.width).toBe(3440);
  });

  test('one small screen: the Schreibtisch fills it, the Akte lies in front at the right', () => {
    expect(placeWindow('desk', [laptop])).toEqual({ bounds: laptop.area, maximized: true });
    expect(placeWindow('reader', [laptop]).bounds).toEqual({ x: 546, y: 0, width: 820, height: 738 });
  });
});

describe('remembering', () => {
  const wherePut = { bounds: { x: 2000, y: 100, width: 1500, height: 1200 }, maximized: false };
  const remembered = rememberPlacement({}, [left, right], 'reader', wherePut);

  test('the same screens bring the window back, in whatever order they are reported', () => {
    expect(placeWindow('reader', [right, left], remembered)).toEqual(wherePut);
  });

  test('other screens do not', () => {
    expect(placeWindow('reader', [laptop], remembered)).not.toEqual(wherePut);
  });

  test('work on one screen in between does not spoil the place on two', () => {
    const onLaptop = { bounds: { x: 0, y: 0, width: 800, height: 600 }, maximized: false };
    const both = rememberPlacement(remembered, [laptop], 'reader', onLaptop);
    expect(placeWindow('reader', [left, right], both)).toEqual(wherePut);
    expect(placeWindow('reader', [laptop], both)).toEqual(onLaptop);
  });
});

describe('a screen goes away', () => {
  test('its window comes back on the one that is left, whole', () => {
    expect(bringIntoSight({ x: 2000, y: 100, width: 2400, height: 1300 }, [left])).toEqual({
      x: 0,
      y: 0,
      width: 1920,
      height: 1080,
    });
  });

  test('a window that can still be taken hold of stays where it is', () => {
    const half = { x: 1700, y: 50, width: 1000, height: 700 };
    expect(bringIntoSight(half, [left])).toEqual(half);
  });

  test('a title bar above the screen is out of reach', () => {
    expect(bringIntoSight({ x: 100, y: -300, width: 800, height: 600 }, [left]).y).toBe(0);
  });

  test('whatever is left, every window ends up on it', () => {
    const number = fc.integer({ min: -8000, max: 8000 });
    const size = fc.integer({ min: 100, max: 6000 });
    const bounds = fc.record({ x: number, y: number, width: size, height: size });
    const screens = fc.array(fc.record({ area: bounds, primary: fc.boolean() }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(bounds, screens, (window, left) => {
        const moved = bringIntoSight(window, left);
        expect(bringIntoSight(moved, left)).toEqual(moved);
        const isUnchanged = moved === window;
        const isInside = left.some(
          ({ area }) =>
            moved.x >= area.x &&
            moved.y >= area.y &&
            moved.x + moved.width <= area.x + area.width &&
            moved.y + moved.height <= area.y + area.height,
        );
        expect(isUnchanged || isInside).toBe(true);
      }),
    );
  });
});

test('a set of screens has one name', () => {
  expect(screenSetKey([left, right])).toBe('1920x1080@0,0* 2560x1440@1920,0');
  expect(screenSetKey([right, left])).toBe(screenSetKey([left, right]));
});
