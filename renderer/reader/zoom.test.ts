import { describe, expect, it } from 'vitest';
import { canvasPixels } from './pixel-budget.ts';
import { FIRST_VIEW, nextZoom, readView, stepScale, turned, wheelScale } from './zoom.ts';

describe('zoom', () => {
  it('steps to the usual factors from anywhere and stops at the ends', () => {
    expect(stepScale(1.18, 1)).toBe(1.25);
    expect(stepScale(1.18, -1)).toBe(1.1);
    expect(stepScale(5, 1)).toBe(5);
    expect(stepScale(0.1, -1)).toBe(0.1);
  });

  it('goes back where it came from when the wheel turns back', () => {
    expect(wheelScale(wheelScale(1.3, 100), -100)).toBeCloseTo(1.3);
    expect(wheelScale(4.9, -5000)).toBe(5);
  });

  it('goes round: width, page, paper size', () => {
    const page = nextZoom({ fit: 'width' });
    const paper = nextZoom(page);
    expect([page, paper, nextZoom(paper)]).toEqual([{ fit: 'page' }, { scale: 1 }, { fit: 'width' }]);
  });

  it('turns all the way round', () => {
    expect(turned(270, 90)).toBe(0);
    expect(turned(0, -90)).toBe(270);
  });
});

describe('a remembered view', () => {
  it('comes back as it was', () => {
    const view = { zoom: { scale: 1.5 }, twoUp: true, rotation: 90 };
    expect(readView(JSON.parse(JSON.stringify(view)))).toEqual(view);
  });

  it.each([
    undefined,
    null,
    'x',
    {},
    { zoom: { scale: 900 }, twoUp: false, rotation: 0 },
    { zoom: { fit: 'x' }, twoUp: false, rotation: 0 },
  ])('gives the first view for %j', (stored) => {
    expect(readView(stored)).toEqual(FIRST_VIEW);
  });
});

describe('the pixels of a canvas', () => {
  it('follows the screen', () => {
    expect(canvasPixels({ width: 800, height: 1000 }, 2)).toEqual({ width: 1600, height: 2000 });
  });

  it('stays within its budget at any zoom, in proportion', () => {
    const { width, height } = canvasPixels({ width: 4000, height: 5000 }, 2);
    expect(width * height).toBeLessThanOrEqual(12_000_000);
    expect(width / height).toBeCloseTo(0.8, 2);
  });
});
