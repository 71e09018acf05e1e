import type { TermSequence } from './term-sequence.ts';

/** A place on a page: the words that matched. `inOrder`: they stand next to each other in the order they were typed. */
export interface PageHit {
  words: readonly number[];
  inOrder: boolean;
}

/** The terms that match one word looked for. */
export interface TermSet {
  has(term: number): boolean;
}

/** Words apart are marked so often each: the beginning of a short word would mark half the page. */
const MOST_MARKS = 4;

/**
 * Where a page has what is looked for; `wanted` holds for each word of the query the terms that match it. For several words,
 * each place where they follow each other; where none does and no phrase is asked for, one hit that marks the first of each.
 * `count` is of all hits, `hits` are the first `most`: as one types, most are only counted.
 */
export function hitsOnPage(
  page: TermSequence,
  wanted: readonly TermSet[],
  phrase: boolean,
  most: number,
): { count: number; hits: PageHit[] } {
  const hits: PageHit[] = [];
  let count = 0;
  const [first] = wanted;
  if (!first) return { count, hits };
  const { terms } = page;
  const last = terms.length - wanted.length;
  for (let at = 0; at <= last; at += 1) {
    if (!first.has(terms[at]!) || !followsAt(terms, at, wanted)) continue;
    count += 1;
    if (hits.length < most) hits.push({ words: wordsOf(page, at, at + wanted.length), inOrder: true });
  }
  if (count > 0 || phrase || wanted.length === 1) return { count, hits };
  const marked = new Set<number>();
  for (const set of wanted) if (!markFirst(page, set, marked)) return { count: 0, hits };
  if (most > 0) hits.push({ words: [...marked].sort((a, b) => a - b), inOrder: false });
  return { count: 1, hits };
}

/** Adds the first words of a page that match; whether there are any. */
function markFirst(page: TermSequence, set: TermSet, marked: Set<number>): boolean {
  let found = 0;
  for (let at = 0; at < page.terms.length && found < MOST_MARKS; at += 1) {
    if (!set.has(page.terms[at]!)) continue;
    found += 1;
    for (const word of wordsOf(page, at, at + 1)) marked.add(word);
  }
  return found > 0;
}

function followsAt(terms: Int32Array, at: number, wanted: readonly TermSet[]): boolean {
  for (let place = 1; place < wanted.length; place += 1) if (!wanted[place]!.has(terms[at + place]!)) return false;
  return true;
}

/** The words that the terms from `from` up to before `to` stand on, each once. */
function wordsOf({ places }: TermSequence, from: number, to: number): number[] {
  const words: number[] = [];
  for (let at = from; at < to; at += 1) {
    const word = places[at]! >> 1;
    for (const each of places[at]! & 1 ? [word, word + 1] : [word]) if (words.at(-1) !== each) words.push(each);
  }
  return words;
}
