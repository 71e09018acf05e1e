import type { Word } from '#contract/ocr.ts';

/** Words as lines in reading order, so that what is copied reads like the letter and a screen reader hears sentences. */
export function textLines(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && word.x >= last.x && overlap(last, word) >= 0.5) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** Share of the lower of two words that the other covers vertically, 0 to 1. */
function overlap(a: Word, b: Word): number {
  const shared = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return Math.max(0, shared) / Math.max(1, Math.min(a.h, b.h));
}
