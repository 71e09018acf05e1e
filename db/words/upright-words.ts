import type { Word } from '#contract/ocr.ts';
import type { Page } from '#domain/records/document.ts';
import { turnBox } from '#domain/records/quarter-turn.ts';
import { unpackWords } from './packed-words.ts';

/** The words of a kept page, in reading order, with their boxes on the page turned upright. Throws PackedWordsDamaged. */
export function uprightWords(page: Pick<Page, 'words' | 'width' | 'height' | 'rotation'>): Word[] {
  return unpackWords(page.words).map((word) => turnBox(word, page, page.rotation));
}
