/**
 * Whether a text layer is of no use: many replacement, private-use or control characters, or words without vowels, as fonts
 * without a table of characters leave them ("*HUULFK").
 */
export function looksGarbled(text: string): boolean {
  const characters = [...text.replace(/\s/g, '')];
  if (characters.length === 0) return false;
  const unmapped = characters.filter((character) => /[\ufffd\ue000-\uf8ff]|\p{Cc}|\p{Cn}/u.test(character)).length;
  if (unmapped / characters.length > 0.1) return true;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  if (words.length < 8) {
    // Too little to judge by words; a page of mere signs is still none.
    return characters.length > 40 && (text.match(/[\p{L}\p{N}]/gu) ?? []).length / characters.length < 0.3;
  }
  // Other scripts than Latin are left to the reader.
  if (words.filter((word) => /\p{Script=Latin}/u.test(word)).length < words.length / 2) return false;
  const speakable = words.filter((word) => /[aeiouyäöüáéíóúàèìòùâêîôûåæøœıěůăąęőű]/i.test(word)).length;
  return speakable / words.length < 0.7;
}
