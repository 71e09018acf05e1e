import type { Word } from '#contract/ocr.ts';
import { foldVariants } from '#domain/text/fold.ts';

/** A word, or what of it stands for itself, in its folded forms; `digraph` is empty where both are the same. */
export interface FoldedPart {
  readonly bare: string;
  readonly digraph: string;
  /** Both forms in one text: equal for equal parts. */
  readonly key: string;
}

/** A term of a page and where it stands. */
export interface PageTerm {
  part: FoldedPart;
  /** First word and number of words: two where a word was broken at the end of a line. */
  from: number;
  span: 1 | 2;
}

type PlacedWord = Pick<Word, 'text' | 'x' | 'y' | 'h'>;

const HYPHENS = '-\u00AD\u2010\u2011¬';
/** Hyphens that end a line: also the soft hyphen, the not sign OCR makes of it, and the typographic ones. */
const BROKEN = /^(.*\p{L})[-\u00AD\u2010\u2011¬]$/u;
/** What follows a hyphen that stands for a left-out part ("Ein- und Ausreise") is no second half. */
const JOINING_WORDS: ReadonlySet<string> = new Set(['und', 'oder', 'bzw.', 'sowie', 'als', 'noch', 'bis']);

/** The terms of a page in reading order. A broken word is one term over both its parts; words of signs only are none. */
export function termsOfPage(words: readonly PlacedWord[]): PageTerm[] {
  const terms: PageTerm[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const joined = joinedWith(words[at]!, words[at + 1]);
    for (const part of partsOf(joined ?? words[at]!.text)) {
      terms.push({ part, from: at, span: joined === null ? 1 : 2 });
    }
    if (joined !== null) at += 1;
  }
  return terms;
}

/** The folded forms of what a word holds. `§` is a part of its own, so that `§18g` and `§ 18g` are the same. */
export function partsOf(text: string): readonly FoldedPart[] {
  let parts = known.get(text);
  if (!parts) {
    parts = text.split(/(§+)|\s+/).flatMap((part) => (part ? foldedPart(part) : []));
    // A page has some hundred distinct words, an office a hundred thousand: emptied at times, the memory stays bounded.
    if (known.size >= 100_000) known.clear();
    known.set(text, parts);
  }
  return parts;
}

const known = new Map<string, readonly FoldedPart[]>();

function foldedPart(part: string): FoldedPart[] {
  if (part.startsWith('§')) return [{ bare: '§', digraph: '', key: '§' }];
  const [bare = '', read = ''] = foldVariants(part).map(withoutOuterSigns);
  const digraph = read === bare ? '' : read;
  return bare === '' ? [] : [{ bare, digraph, key: `${bare} ${digraph}` }];
}

function withoutOuterSigns(folded: string): string {
  return folded.replace(/\s+/g, '').replace(/^[^\p{L}\p{N}€$%&+#@°]+|[^\p{L}\p{N}€$%&+#@°]+$/gu, '');
}

/** Both parts as one word when the first is broken at the end of its line, else null. */
function joinedWith(word: PlacedWord, next: PlacedWord | undefined): string | null {
  if (!next || !HYPHENS.includes(word.text.at(-1) ?? ' ')) return null;
  const stem = BROKEN.exec(word.text)?.[1];
  if (stem === undefined || next.y < word.y + word.h / 2 || next.x >= word.x) return null;
  if (JOINING_WORDS.has(next.text)) return null;
  if (/^\p{Ll}/u.test(next.text)) return stem + next.text;
  return /^\p{L}/u.test(next.text) ? `${stem}-${next.text}` : null;
}
