/**
 * What the code on a separator sheet says. Versioned, so that sheets printed today are still understood when their meaning grows;
 * a sheet of another version, and every code that is none of ours, is not a separator sheet.
 */
const MARK = 'LAUFMAPPE:1:';
const SEPARATOR = `${MARK}TRENN`;
const REFERENCE = `${MARK}AKTE:`;
/** Longer file references make the code too fine for a worn sheet. */
export const LONGEST_REFERENCE = 80;

/** A sheet that begins a new document; `reference` is the file it belongs to, null where the sheet names none. */
export interface Separator {
  readonly reference: string | null;
}

/** The text of a separator sheet's code; null for a sheet without a file. Throws RangeError when the reference cannot be one. */
export function separatorText(reference: string | null): string {
  if (reference === null) return SEPARATOR;
  if (!isReference(reference)) throw new RangeError('a file reference has 1 to 80 printable characters');
  return REFERENCE + reference;
}

/** What a code that was read means; null for codes that are none of ours. */
export function parseSeparator(text: string): Separator | null {
  if (text === SEPARATOR) return { reference: null };
  if (!text.startsWith(REFERENCE)) return null;
  const reference = text.slice(REFERENCE.length);
  return isReference(reference) ? { reference } : null;
}

/** Whether a file reference can stand in a code: something, on one line, without blanks at its ends. */
export function isReference(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_REFERENCE && text.trim() === text && !/\p{C}/u.test(text);
}
