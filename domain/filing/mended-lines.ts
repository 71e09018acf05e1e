import { letterDistance } from './case-directory.ts';
import type { DocumentLine } from './document-text.ts';

/** Shorter words have too many neighbours: „Zeugnis“ and „Ereignis“ must not become one another. */
const SHORTEST = 9;

/** The words by which documents are recognised, for finding them again in misread print. */
export interface WordBook {
  /** The word of the book that this one was meant to be; undefined for words that are right already or like none. */
  meant(word: string): string | undefined;
  has(word: string): boolean;
}

/** All long words that stand in patterns (`source` of the expressions), letter for letter. */
export function wordBook(sources: readonly string[]): WordBook {
  const words = new Set(sources.flatMap((source) => source.replace(/\\[a-z]/g, ' ').match(/[a-z]+/g) ?? []));
  const long = [...words].filter((word) => word.length >= SHORTEST);
  // One wrong letter leaves the first or the last four letters as they were.
  const byEnds = new Map<string, string[]>();
  for (const word of long) {
    for (const end of endsOf(word)) byEnds.set(end, [...(byEnds.get(end) ?? []), word]);
  }
  return {
    has: (word) => word.length >= SHORTEST && words.has(word),
    meant: (word) => {
      if (word.length < SHORTEST - 1 || words.has(word)) return undefined;
      const near = new Set(endsOf(word).flatMap((end) => byEnds.get(end) ?? []));
      // „bevollmächtige“ is right: patterns hold stems, and its ending belongs to it.
      if ([...near].some((known) => word.includes(known))) return undefined;
      const most = word.length >= 13 ? 2 : 1;
      return [...near].find((known) => letterDistance(word, known, most) <= most);
    },
  };
}

const endsOf = (word: string): string[] => [`<${word.slice(0, 4)}`, `${word.slice(-4)}>`];

/** `S 81 Abs. 4`, `8 18b AufenthG`, `& 28 VwVfG`: the sign of a paragraph as it is often misread, known by what follows the number. */
const MISREAD_SECTION =
  /(?<=^|[ (])(?<!§ )(?:ss|[s8&$5])(?= ?\d{1,3}[a-z]? (?:abs\b|abs\.|satz|nr\b|s\. |[a-z]{0,9}(?:gb?|vfg|vo|v)\b))/g;

/**
 * The line with its words as they were meant: one or two letters wrong in a long word, a word broken in two, a misread „§“. It knows
 * its words as before, so that places in it still lead to them.
 */
export function mendedLine(line: DocumentLine, book: WordBook): DocumentLine {
  const { words, changed: spaced } = closedUp(line);
  let changed = spaced;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (word === '') continue;
    if (next !== undefined && /^[a-z]+$/.test(word) && book.has(lettersOf(word + next))) {
      words[at] = word + next;
      words[at + 1] = '';
      changed = true;
      continue;
    }
    const letters = lettersOf(word);
    const meant = book.meant(letters) ?? book.meant(letters.replaceAll('1', 'l').replaceAll('0', 'o'));
    if (meant === undefined) continue;
    words[at] = word.replace(letters, meant);
    changed = true;
  }
  const joined = changed ? join(words) : { folded: line.folded, starts: line.starts };
  const folded = joined.folded.replace(MISREAD_SECTION, (sign) => '§'.padEnd(sign.length));
  return { ...line, folded, starts: joined.starts };
}

/** A heading set in spaced letters is as many words as it has letters: from four on they are one. */
const FEWEST_SPACED = 4;
/** Between the words of such a heading the gap is this much wider than between its letters. */
const WORD_GAP = 1.7;

/** The line's words, „A R B E I T S V E R T R A G“ as one of them; each stays in its place, the letters joined in are empty. */
function closedUp(line: DocumentLine): { words: string[]; changed: boolean } {
  const words = line.words.map((_, at) => line.folded.slice(line.starts[at], endOf(line, at)));
  let changed = false;
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (to < words.length && /^[a-z]$/.test(words[to]!)) to += 1;
    if (to - from < FEWEST_SPACED) continue;
    const gaps = line.words.slice(from + 1, to).map((word, at) => word.left - line.words[from + at]!.right);
    const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
    let start = from;
    for (const [at, gap] of gaps.entries()) {
      if (gap > usual * WORD_GAP) start = from + at + 1;
      else {
        words[start] += words[from + at + 1]!;
        words[from + at + 1] = '';
      }
    }
    changed = true;
    from = to;
  }
  return { words, changed };
}

const lettersOf = (word: string): string => /[a-z0-9]+/.exec(word)?.[0] ?? '';

const endOf = ({ folded, starts }: DocumentLine, at: number): number =>
  starts[at + 1] === undefined ? folded.length : starts[at + 1]! - 1;

function join(words: readonly string[]): { folded: string; starts: number[] } {
  const starts: number[] = [];
  let folded = '';
  for (const word of words) {
    if (folded !== '' && word !== '') folded += ' ';
    starts.push(folded.length);
    folded += word;
  }
  return { folded, starts };
}
