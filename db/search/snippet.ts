import type { SearchHit } from '#contract/desk/reader.ts';
import type { Word } from '#contract/ocr.ts';

const WORDS_AROUND = 6;

/** The words from `from` up to before `to` with a few on either side. */
export function snippetOf(words: readonly Word[], from: number, to: number): SearchHit['snippet'] {
  const text = (start: number, end: number): string =>
    words
      .slice(Math.max(0, start), end)
      .map((word) => word.text)
      .join(' ');
  const before = text(from - WORDS_AROUND, from);
  const after = text(to, to + WORDS_AROUND);
  return { before: before && `${before} `, match: text(from, to), after: after && ` ${after}` };
}
