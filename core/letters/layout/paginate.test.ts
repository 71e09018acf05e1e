import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from './paginate.ts';
import type { Row } from './text-rows.ts';

const BOTTOM = 400;
const top = (page: number) => (page === 0 ? 150 : 40);

/** Paragraphs of so many lines as rows; each tells on which page and where it was drawn. */
function paragraphs(lineCounts: readonly number[]) {
  const placed: { paragraph: number; y: number; page: object }[] = [];
  const rows = lineCounts.flatMap((count, paragraph) =>
    Array.from(
      { length: count },
      (_, at): Row => ({
        height: 14,
        before: at === 0 ? 7 : 0,
        keepWithNext: at < count - 1 && (at === 0 || at === count - 2),
        draw: (page, y) => void placed.push({ paragraph, y, page }),
      }),
    ),
  );
  return { rows, placed };
}

describe('laying rows on pages', () => {
  it('draws every row once, in order, within the page, and leaves no line alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 }), (lineCounts) => {
        const { rows, placed } = paragraphs(lineCounts);
        const pages = paginate(rows, { top, bottom: BOTTOM });
        expect(placed.map(({ paragraph }) => paragraph)).toEqual(
          lineCounts.flatMap((count, at) => Array(count).fill(at)),
        );
        for (const { y, page } of placed) {
          expect(y).toBeGreaterThanOrEqual(top(pages.indexOf(page as never)));
          expect(y + 14).toBeLessThanOrEqual(BOTTOM);
        }
        for (const [paragraph, count] of lineCounts.entries()) {
          const own = Map.groupBy(
            placed.filter((one) => one.paragraph === paragraph),
            (one) => one.page,
          );
          if (count > 1) for (const lines of own.values()) expect(lines.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('sets the head of a table again where the table goes on', () => {
    const drawn: string[] = [];
    const row = (name: string, repeated?: Row): Row => ({
      height: 100,
      before: 0,
      keepWithNext: false,
      draw: () => void drawn.push(name),
      ...(repeated ? { repeated } : {}),
    });
    const again = { ...row('head again'), height: 20 };
    paginate([row('head'), row('a', again), row('b', again), row('c', again)], { top, bottom: BOTTOM });
    expect(drawn).toEqual(['head', 'a', 'head again', 'b', 'c']);
  });

  it('parts a chain that no page could hold', () => {
    const rows = Array.from(
      { length: 80 },
      (): Row => ({ height: 14, before: 0, keepWithNext: true, draw: () => undefined }),
    );
    expect(paginate(rows, { top, bottom: BOTTOM }).length).toBeGreaterThan(2);
  });
});
