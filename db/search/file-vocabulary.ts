import { beginsAPart, isNear, nearHalves, type QueryWord } from './query.ts';

/**
 * The words of one file in their folded forms, all in one text with a line for each form: the runtime seeks in one long text
 * many times faster than in ten thousand short ones. A term has a place here in place of its number in the database.
 */
export interface FileVocabulary {
  /** A line feed before, between and after the forms. */
  text: string;
  /** Where each form begins in `text`, ascending, and the place of its term. */
  readonly starts: number[];
  readonly terms: number[];
  /** How often each term stands in the file now; a term of pages that went away is at 0 and matches nothing. */
  readonly uses: number[];
}

export function emptyVocabulary(): FileVocabulary {
  return { text: '\n', starts: [], terms: [], uses: [] };
}

/** Takes up terms in the order of their places; `digraph` is empty where both forms are the same. */
export function addTerms(vocabulary: FileVocabulary, terms: readonly { bare: string; digraph: string }[]): void {
  let at = vocabulary.text.length;
  const lines: string[] = [];
  for (const { bare, digraph } of terms) {
    const place = vocabulary.uses.push(0) - 1;
    for (const form of digraph === '' ? [bare] : [bare, digraph]) {
      vocabulary.starts.push(at);
      vocabulary.terms.push(place);
      lines.push(form, '\n');
      at += form.length + 1;
    }
  }
  vocabulary.text += lines.join('');
}

/** Which terms match a word looked for: for each place 1 or 0. Null when none does. */
export type MatchingTerms = Uint8Array | null;

/** Terms that match; where none does and the word need not be whole, those that hold it with one letter wrong. */
export function matchingTerms(vocabulary: FileVocabulary, word: QueryWord): MatchingTerms {
  const exact = marking(vocabulary, (mark) => {
    for (const form of word.forms) {
      if (word.whole) eachLine(vocabulary, `\n${form}\n`, 1, mark);
      else if (form.length >= 3) eachLine(vocabulary, form, 0, mark);
      else eachLine(vocabulary, form, 0, mark, (at) => beginsAPart(vocabulary.text, at));
    }
  });
  if (exact !== null || word.whole) return exact;
  return marking(vocabulary, (mark) => {
    for (const form of word.forms) {
      for (const half of nearHalves(form)) {
        eachLine(vocabulary, half, 0, (line) => {
          if (isNear(formAt(vocabulary, line), form)) mark(line);
        });
      }
    }
  });
}

function marking(vocabulary: FileVocabulary, seek: (mark: (line: number) => void) => void): MatchingTerms {
  const { terms, uses } = vocabulary;
  const matching = new Uint8Array(uses.length);
  let any = false;
  seek((line) => {
    const term = terms[line]!;
    if (uses[term] === 0) return;
    matching[term] = 1;
    any = true;
  });
  return any ? matching : null;
}

/** Visits each line that holds what is sought, once; `skip` characters of it lie before the line. */
function eachLine(
  { text, starts }: FileVocabulary,
  sought: string,
  skip: number,
  visit: (line: number) => void,
  counts: (at: number) => boolean = () => true,
): void {
  for (let at = text.indexOf(sought); at >= 0; ) {
    if (!counts(at)) {
      at = text.indexOf(sought, at + 1);
      continue;
    }
    const line = lineAt(starts, at + skip);
    visit(line);
    const next = starts[line + 1];
    if (next === undefined) return;
    at = text.indexOf(sought, next - skip);
  }
}

function formAt({ text, starts }: FileVocabulary, line: number): string {
  return text.slice(starts[line]!, (starts[line + 1] ?? text.length) - 1);
}

/** The last line that begins at or before a place in the text. */
function lineAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
