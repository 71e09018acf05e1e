import type { Word } from '#contract/ocr.ts';

/** One line of writing; `words` in reading order, all lengths in pixels of the page. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Empty space below that belongs to this line: to the next one, so that a pointer between lines still finds text. */
  readonly below: number;
  /** True when no other line stands to its right: its space then reaches to the edge of the page. */
  readonly lastInRow: boolean;
  readonly words: readonly Word[];
}

/** Words as lines in reading order, so that what is copied reads like the letter and a screen reader hears sentences. */
export function textLines(words: readonly Word[]): TextLine[] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && word.x >= last.x && overlap(last, word) >= 0.5) line.push(word);
    else lines.push([word]);
  }
  const boxed = lines.map(boxOf);
  return boxed.map((line, index) => {
    const gap = (boxed[index + 1]?.y ?? 0) - (line.y + line.height);
    const lastInRow = !boxed.some((other) => other.x > line.x + line.width && besides(other, line));
    return { ...line, below: gap > 0 && gap < 2 * line.height ? gap : 0, lastInRow };
  });
}

function besides(a: { y: number; height: number }, b: { y: number; height: number }): boolean {
  return a.y < b.y + b.height && b.y < a.y + a.height;
}

function boxOf(words: readonly Word[]): Omit<TextLine, 'below' | 'lastInRow'> {
  const x = Math.min(...words.map((word) => word.x));
  const y = Math.min(...words.map((word) => word.y));
  const right = Math.max(...words.map((word) => word.x + word.w));
  const bottom = Math.max(...words.map((word) => word.y + word.h));
  return { x, y, width: right - x, height: bottom - y, words };
}

/** Share of the lower of two words that the other covers vertically, 0 to 1. */
function overlap(a: Word, b: Word): number {
  const shared = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return Math.max(0, shared) / Math.max(1, Math.min(a.h, b.h));
}
