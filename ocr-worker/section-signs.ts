import type { Word } from '#contract/ocr.ts';

/** What the engine reads in place of "§": after an opening bracket it takes the sign for a figure or letter of that shape. */
const LOOKALIKE = /^(["„(]*)[85S$&]$/;
const NUMBER = /^\d{1,4}[a-z]{0,2}$/;
/** What follows the number of a paragraph: a part of it, or the law it stands in. */
const PART_OR_LAW = /^(Abs\.?|Absatz|Satz|S\.|Nr\.?|ff?\.|i\.|\p{Lu}\p{L}*(G|V|O|B|GB)[).,;:]*|SGB)$/u;

/**
 * Puts "§" where only "§" can stand: "(8 34 Abs. 2 BeschV)" is a citation, for no figure stands alone before a paragraph's
 * number and the name of a law. Boxes and confidence stay as the engine gave them.
 */
export function mendSectionSigns<T extends Word>(words: readonly T[]): T[] {
  return words.map((word, at) => {
    const number = words[at + 1]?.text ?? '';
    const follows = words[at + 2]?.text ?? '';
    const isCitation = LOOKALIKE.test(word.text) && NUMBER.test(number) && PART_OR_LAW.test(follows);
    return isCitation ? { ...word, text: word.text.replace(LOOKALIKE, '$1§') } : word;
  });
}
