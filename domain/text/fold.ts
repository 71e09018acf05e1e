/**
 * Folding for search: what an officer types must find what the page says, whatever the keyboard.
 *
 * An umlaut has two readings that people type (`Ausländer` → `auslander`, `auslaender`). Folding `ae` to `a` everywhere
 * would lose parts of compounds (`Steuerbescheid` would no longer contain `erbescheid`), so a word with umlauts yields
 * two forms instead: both are indexed, both are asked for.
 */
const TWO_READINGS: Readonly<Record<string, readonly [string, string]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  ø: ['o', 'oe'],
  å: ['a', 'aa'],
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
};

/**
 * The one or two folded forms of a text: lower case, without marks, `ß` = `ss`; with umlauts first as the bare vowel,
 * then as the digraph. `§`, digits and punctuation stay. Pure; never throws.
 */
export function foldVariants(text: string): readonly [string] | readonly [string, string] {
  const lower = text.normalize('NFKC').toLowerCase().normalize('NFC');
  const bare = foldWith(lower, 0);
  const digraph = foldWith(lower, 1);
  return bare === digraph ? [bare] : [bare, digraph];
}

/** The first folded form: umlauts as bare vowels. For sorting and for comparing where one form is enough. */
export function fold(text: string): string {
  return foldVariants(text)[0];
}

function foldWith(lower: string, reading: 0 | 1): string {
  let folded = '';
  for (const letter of lower) {
    folded += TWO_READINGS[letter]?.[reading] ?? ONE_READING[letter] ?? letter;
  }
  return folded
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
