/**
 * Folding for search: what an officer types must find what the page says, whatever the keyboard.
 *
 * An umlaut, like a long vowel, has two readings that people type (`Ausländer` → `auslander`, `auslaender`). Folding `ae` to `a` everywhere
 * would lose parts of compounds (`Steuerbescheid` would no longer contain `erbescheid`), so a word with umlauts yields
 * two forms instead: both are indexed, both are asked for.
 */
const TWO_READINGS: Readonly<Record<string, readonly [string, string]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  ø: ['o', 'oe'],
  å: ['a', 'aa'],
  // Long vowels of transcriptions: Duʿāʾ is written Duaa or Dua.
  ā: ['a', 'aa'],
  ē: ['e', 'ee'],
  ī: ['i', 'ii'],
  ō: ['o', 'oo'],
  ū: ['u', 'uu'],
};

/** Letters that Unicode does not decompose, by what people type for them. */
const ONE_READING: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ſ: 's',
  ĸ: 'q',
  ə: 'e',
  ǝ: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ɨ: 'i',
  ʉ: 'u',
  ǥ: 'g',
  ɣ: 'g',
  ʒ: 'z',
  ƶ: 'z',
  ƀ: 'b',
  ɓ: 'b',
  ɖ: 'd',
  ɗ: 'd',
  ƈ: 'c',
  ƙ: 'k',
  ƚ: 'l',
  ƴ: 'y',
  ȷ: 'j',
};

/**
 * Signs inside names that nobody types: the modifier letters of transcriptions (ʿ ʾ ʹ ʺ ʻ ʼ ˈ ˌ), apostrophes in all their
 * shapes, and the middle dot and double dagger of DIN 91379. `ʿAbbūd`, `’Abbūd` and `Abbud` are the same.
 */
const UNTYPED = /[\p{M}\u02b9-\u02df\u02e5-\u02ff'‘’‛′″`·‡]+/gu;
/** NFKC makes a space with a mark of it, which would cut the word. */
const ACUTE = /´/g;

/**
 * The one or two folded forms of a text: lower case, without marks and apostrophes, `ß` = `ss`; with umlauts and
 * long vowels first as the bare vowel, then as the digraph. Letters without a decomposition as in ICAO 9303-3 (Ə = e, ĸ = q), those of African
 * languages by their Latin base. `§`, digits and other punctuation stay. Pure; never throws.
 */
export function foldVariants(text: string): readonly [string] | readonly [string, string] {
  const lower = text.replace(ACUTE, '').normalize('NFKC').toLowerCase().normalize('NFC');
  const bare = foldWith(lower, 0);
  const digraph = foldWith(lower, 1);
  return bare === digraph ? [bare] : [bare, digraph];
}

/** The first folded form: umlauts as bare vowels. For sorting and for comparing where one form is enough. */
export function fold(text: string): string {
  return foldVariants(text)[0];
}

function foldWith(lower: string, reading: 0 | 1): string {
  const plain = readLetters(lower, reading).normalize('NFKD').replace(UNTYPED, '').toLowerCase();
  // A letter may have been under a mark (ǿ, ǽ, ǯ).
  return readLetters(plain, reading);
}

function readLetters(text: string, reading: 0 | 1): string {
  if (ASCII.test(text)) return text;
  let read = '';
  for (const letter of text) read += TWO_READINGS[letter]?.[reading] ?? ONE_READING[letter] ?? letter;
  return read;
}

const ASCII = /^[\0-\x7f]*$/;
