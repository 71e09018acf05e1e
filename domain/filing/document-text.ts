import { boxAround, type FormPage } from '../ezb/form-page.ts';
import { type LevelWord, levelPage } from '../ezb/text-lines.ts';
import { fold } from '../text/fold.ts';
import type { Evidence, EvidenceKind } from './proposal.ts';

/** A line of a document, folded for comparison, that knows which words it came from. */
export interface DocumentLine {
  /** From 1 within the document. */
  readonly page: number;
  /** From 0 within the page. */
  readonly at: number;
  readonly words: readonly LevelWord[];
  /** As read. */
  readonly text: string;
  /** Lower case, without marks: what patterns are written against. Words are parted by one space. */
  readonly folded: string;
  /** Where each word begins in `folded`. */
  readonly starts: readonly number[];
  /** Middle of the line as a share of the page's height, 0 at the top. */
  readonly down: number;
  /** Height of its letters against the usual ones of the page. */
  readonly size: number;
}

export interface DocumentText {
  readonly pages: readonly FormPage[];
  readonly lines: readonly DocumentLine[];
}

/** The words of a document's pages as lines. Words that carry no letter or digit stay: patterns look for them. */
export function documentText(pages: readonly FormPage[]): DocumentText {
  return { pages, lines: pages.flatMap(linesOf) };
}

function linesOf(page: FormPage): DocumentLine[] {
  const { lines, wordHeight } = levelPage(page);
  return lines.map(({ words, middle }, at): DocumentLine => {
    const starts: number[] = [];
    let folded = '';
    for (const { word } of words) {
      if (folded !== '') folded += ' ';
      starts.push(folded.length);
      folded += fold(word.text.trim());
    }
    const heights = words.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
    return {
      page: page.page,
      at,
      words,
      text: words.map(({ word }) => word.text).join(' '),
      folded,
      starts,
      down: middle / page.height,
      size: (heights[Math.floor(heights.length / 2)] ?? wordHeight) / wordHeight,
    };
  });
}

/** The place of a stretch of a line's folded text, `to` excluded. */
export function evidenceAt(line: DocumentLine, from: number, to: number, shows: EvidenceKind): Evidence {
  const words = line.words.filter((_, at) => {
    const start = line.starts[at]!;
    const end = line.starts[at + 1] === undefined ? line.folded.length : line.starts[at + 1]! - 1;
    return start < to && end > from;
  });
  const box = boxAround(words.map(({ word }) => word));
  return {
    page: line.page,
    boxes: box === null ? [] : [box],
    text: words.map(({ word }) => word.text).join(' '),
    shows,
  };
}

/** All places where a pattern (with the `g` flag) matches a line. */
export function matchesIn(line: DocumentLine, pattern: RegExp): RegExpExecArray[] {
  return [...line.folded.matchAll(pattern)];
}
