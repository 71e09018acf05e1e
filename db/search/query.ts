import { partsOf } from './page-terms.ts';

/** What someone looks for: words that must all be on a page; `phrase` when they stood in quotation marks. */
export interface Query {
  words: readonly QueryWord[];
  phrase: boolean;
}

/** One word looked for, in its folded forms. */
export interface QueryWord {
  forms: readonly string[];
  /** In quotation marks all words but the last are whole words. */
  whole: boolean;
}

/** Reads what was typed. Signs only, or nothing, is a query without words. Never throws. */
export function readQuery(typed: string): Query {
  const quoted = /^\s*["„“”»«](.*?)(["“”»«]?)\s*$/su.exec(typed);
  const parts = (quoted?.[1] ?? typed)
    .slice(0, 400)
    .split(/\s+/)
    .flatMap((word) => partsOf(word));
  const closed = (quoted?.[2] ?? '') !== '';
  const words = parts.map(({ bare, digraph }, at) => ({
    forms: digraph === '' ? [bare] : [bare, digraph],
    whole: quoted !== null && (closed || at < parts.length - 1),
  }));
  return { words, phrase: quoted !== null };
}

/** Whether a term (its two folded forms) is what is looked for. One or two letters count only where a part begins. */
export function isMatch(word: QueryWord, bare: string, digraph: string): boolean {
  return word.forms.some((form) => {
    if (word.whole) return bare === form || digraph === form;
    if (form.length < 3) return holdsPart(bare, form) || holdsPart(digraph, form);
    return bare.includes(form) || digraph.includes(form);
  });
}

function holdsPart(term: string, form: string): boolean {
  for (let at = term.indexOf(form); at >= 0; at = term.indexOf(form, at + 1)) {
    if (beginsAPart(term, at)) return true;
  }
  return false;
}

/** Whether at this place of a text a part of a word begins: at its start, or after what is no letter and no digit. */
export function beginsAPart(text: string, at: number): boolean {
  return at === 0 || NO_LETTER.test(text[at - 1]!);
}

const NO_LETTER = /[^\p{L}\p{N}]/u;

/** Shorter words have too many neighbours for a guess to be of use. */
const SHORTEST_GUESS = 5;
/** Of a longer word only the beginning is compared. */
const LONGEST_GUESS = 30;

/** Whether a term holds what is looked for but for one letter wrong, missing or too many, as OCR misreads. */
export function isNearMatch(word: QueryWord, bare: string, digraph: string): boolean {
  return word.forms.some((form) => isNear(bare, form) || (digraph !== '' && isNear(digraph, form)));
}

/** What of a word stands unharmed in whatever holds it with one error: one of its halves. None for a word too short to guess. */
export function nearHalves(form: string): readonly string[] {
  if (form.length < SHORTEST_GUESS) return [];
  const compared = form.slice(0, LONGEST_GUESS);
  const middle = Math.ceil(compared.length / 2);
  return [compared.slice(0, middle), compared.slice(middle)];
}

/** Whether a term's form holds the word with at most one error. */
export function isNear(text: string, form: string): boolean {
  return form.length >= SHORTEST_GUESS && holdsNearly(text, form);
}

/** Bitap with one error (Wu and Manber 1992): bit i of a state says that the first i + 1 letters end here. */
function holdsNearly(text: string, wanted: string): boolean {
  const length = Math.min(wanted.length, LONGEST_GUESS);
  if (text.length < length - 1) return false;
  const masks = masksOf(wanted);
  const end = 1 << (length - 1);
  let exact = 0;
  let near = 1;
  for (let at = 0; at < text.length; at += 1) {
    const mask = masks.get(text[at]!) ?? 0;
    const before = exact;
    exact = ((exact << 1) | 1) & mask;
    near = ((near << 1) & mask) | before | ((before | exact) << 1) | 1;
    if ((near | exact) & end) return true;
  }
  return false;
}

/** For each letter of a word the places where it stands, as bits. One word is asked of a whole vocabulary: the last is kept. */
function masksOf(wanted: string): ReadonlyMap<string, number> {
  if (wanted === lastMasks.wanted) return lastMasks.masks;
  const masks = new Map<string, number>();
  for (let bit = 0; bit < Math.min(wanted.length, LONGEST_GUESS); bit += 1) {
    masks.set(wanted[bit]!, (masks.get(wanted[bit]!) ?? 0) | (1 << bit));
  }
  lastMasks = { wanted, masks };
  return masks;
}

let lastMasks: { wanted: string; masks: ReadonlyMap<string, number> } = { wanted: '', masks: new Map() };
