import type { Database } from 'better-sqlite3';
import type { Word } from '#contract/ocr.ts';
import type { OpenFile, OpenPage } from './open-file.ts';
import { storedWords } from './stored-words.ts';

/** The words of a page as one text and plain numbers, so that those of a whole file may stay in memory (about 15 KB a page). */
export interface WordsOnPage {
  /** The words with a space between each two. */
  readonly text: string;
  /** Where in `text` each word begins; at the end, where the next would begin. */
  readonly starts: Int32Array;
  /** x, y, w, h of each word, in page pixels. */
  readonly boxes: Float64Array;
}

/** So many pages' words are held while one searches in a file; beyond, they are unfolded for each answer. */
const MOST_HELD_PAGES = 5000;

/** The words of a page of an open file; none when they are damaged, so that the hit is still offered, without marks. */
export function wordsOnPage(sqlite: Database, file: OpenFile, page: OpenPage): WordsOnPage {
  if (page.words !== null) return page.words;
  const words = compact(storedWords(sqlite, page.pageId));
  if (file.pages.size <= MOST_HELD_PAGES) page.words = words;
  return words;
}

/** Unfolds pages nobody asked for yet until `enough`. Whether any are left. */
export function unfoldAhead(sqlite: Database, file: OpenFile, enough: () => boolean): boolean {
  if (file.pages.size > MOST_HELD_PAGES) return false;
  for (const page of file.pages.values()) {
    if (page.words !== null) continue;
    if (enough()) return true;
    wordsOnPage(sqlite, file, page);
  }
  return false;
}

/** The words from `from` up to before `to`, as far as there are any. */
export function textOf({ text, starts }: WordsOnPage, from: number, to: number): string {
  const last = starts.length - 1;
  const [first, end] = [Math.max(0, from), Math.min(to, last)];
  return first < end ? text.slice(starts[first]!, starts[end]! - 1) : '';
}

/** The boxes of words; a word the page does not have is left out. */
export function boxesOf({ boxes }: WordsOnPage, places: readonly number[]): Pick<Word, 'x' | 'y' | 'w' | 'h'>[] {
  const found: Pick<Word, 'x' | 'y' | 'w' | 'h'>[] = [];
  for (const place of places) {
    const at = place * 4;
    if (at + 3 >= boxes.length) continue;
    found.push({ x: boxes[at]!, y: boxes[at + 1]!, w: boxes[at + 2]!, h: boxes[at + 3]! });
  }
  return found;
}

export function compact(words: readonly Word[]): WordsOnPage {
  const starts = new Int32Array(words.length + 1);
  const boxes = new Float64Array(words.length * 4);
  words.forEach(({ text, x, y, w, h }, at) => {
    starts[at + 1] = starts[at]! + text.length + 1;
    boxes.set([x, y, w, h], at * 4);
  });
  return { text: words.map((word) => word.text).join(' '), starts, boxes };
}
