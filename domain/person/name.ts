import { fold } from '../text/fold.ts';

/** A person's name as in the passport. A single name ("Blockname") stands in `familyName` alone, `givenNames` is null. */
export interface PersonName {
  familyName: string;
  givenNames: string | null;
}

/** `Okonkwo, Chidi`; a single name stands alone. */
export function listName(name: PersonName): string {
  return name.givenNames === null ? name.familyName : `${name.familyName}, ${name.givenNames}`;
}

/** The key a list is sorted by: folded, so that Ç sorts with C, Ö with O (DIN 5007-1), and ʿAbbūd with A. */
export function sortName(name: PersonName): string {
  return fold(listName(name))
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The letter that decides the team of a surname split (A-E, F-M, N-Z); names without a Latin letter count as `Z`. */
export function splitLetter(name: PersonName): string {
  return /[a-z]/.exec(fold(name.familyName))?.[0].toUpperCase() ?? 'Z';
}
