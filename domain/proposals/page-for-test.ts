import type { FormPage } from '../ezb/form-page.ts';

/** A page with these lines of print, as the OCR would give it; a wide gap in a line is a column. For tests alone. */
export function printedPage(lines: readonly string[], { page = 1, confidence = 95 } = {}): FormPage {
  const words = lines.flatMap((line, at) =>
    [...line.matchAll(/\S+/gu)].map((found) => ({
      text: found[0],
      x: 100 + found.index * 14,
      y: 100 + at * 60,
      w: found[0].length * 14 - 4,
      h: 28,
      confidence,
    })),
  );
  return { page, width: 1654, height: 2339, words };
}
