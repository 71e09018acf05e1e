import type { SearchHit } from '#contract/desk/reader.ts';
import { textOf, type WordsOnPage } from './words-on-page.ts';

const WORDS_AROUND = 6;

/** The first words of a hit that stand together, with a few on either side. */
export function snippetOf(words: WordsOnPage, places: readonly number[]): NonNullable<SearchHit['snippet']> {
  const from = places[0] ?? 0;
  let to = from + 1;
  while (places.includes(to)) to += 1;
  const before = textOf(words, from - WORDS_AROUND, from);
  const after = textOf(words, to, to + WORDS_AROUND);
  return { before: before && `${before} `, match: textOf(words, from, to), after: after && ` ${after}` };
}
