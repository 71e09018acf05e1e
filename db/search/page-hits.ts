import type { SequencedTerm } from './term-sequence.ts';

/** A place on a page: the words that matched. `inOrder`: they stand next to each other in the order they were typed. */
export interface PageHit {
  words: readonly number[];
  inOrder: boolean;
}

/**
 * Where a page has what is looked for. `wanted` holds for each word of the query the terms that match it. For several words,
 * each place where they follow each other; where none does and no phrase is asked for, one hit that marks all of them.
 */
export function hitsOnPage(
  page: readonly SequencedTerm[],
  wanted: readonly ReadonlySet<number>[],
  phrase: boolean,
): PageHit[] {
  const hits: PageHit[] = [];
  const [first] = wanted;
  if (!first) return hits;
  for (let at = 0; at < page.length; at += 1) {
    if (!first.has(page[at]!.term)) continue;
    if (wanted.length === 1) {
      hits.push({ words: wordsOf(page[at]!), inOrder: true });
      continue;
    }
    if (!wanted.every((terms, place) => at + place < page.length && terms.has(page[at + place]!.term))) continue;
    const run = page.slice(at, at + wanted.length);
    hits.push({ words: [...new Set(run.flatMap(wordsOf))], inOrder: true });
  }
  if (hits.length > 0 || phrase || wanted.length === 1) return hits;
  if (!wanted.every((terms) => page.some(({ term }) => terms.has(term)))) return [];
  const all = page.filter(({ term }) => wanted.some((terms) => terms.has(term)));
  return [{ words: [...new Set(all.flatMap(wordsOf))], inOrder: false }];
}

function wordsOf({ from, span }: SequencedTerm): number[] {
  return span === 2 ? [from, from + 1] : [from];
}
