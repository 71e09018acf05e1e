import { LocalDate } from '../time/local-date.ts';
import type { PayBasis } from './ezb-value.ts';

/** A text taken for a value; `mended` when letters had to be read as digits, which makes it unsure. */
export interface Parsed<T> {
  value: T;
  mended: boolean;
}

const LETTERS_FOR_DIGITS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  l: '1',
  I: '1',
  '|': '1',
  Z: '2',
  S: '5',
  B: '8',
};

/** Reads letters as the digits they look like, inside groups that have digits already. */
function withDigits(text: string): { text: string; mended: boolean } {
  const digits = text.replace(/\S*\d\S*/g, (group) =>
    group.replace(/[OoQlI|ZSB]/g, (letter) => LETTERS_FOR_DIGITS[letter] ?? letter),
  );
  return { text: digits, mended: digits !== text };
}

/**
 * The one day in a text (`01.03.2027`, `1. 3. 2027`, `2027-03-01`); null for none, for several and for days that do not exist. OCR
 * loses points (`14.041988`); eight digits are a day all the same.
 */
export function parseDay(text: string): Parsed<LocalDate> | null {
  const plain = dayIn(text) ?? dayIn(withPoints(text));
  if (plain !== null) return { value: plain, mended: false };
  const day = dayIn(withPoints(withDigits(text).text));
  return day === null ? null : { value: day, mended: true };
}

const withPoints = (text: string): string =>
  text.replace(/(?<!\d)(\d{2})[.,]?\s?(\d{2})[.,]?\s?(\d{4})(?!\d)/g, '$1.$2.$3');

function dayIn(text: string): LocalDate | null {
  const days = new Set<string>();
  for (const [, day, month, year] of text.matchAll(/(?<!\d)(\d{1,2})\s?[.,]\s?(\d{1,2})\s?[.,]\s?(\d{4})(?!\d)/g)) {
    days.add(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  }
  for (const [iso] of text.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)) days.add(iso);
  const [only] = days;
  if (days.size !== 1 || only === undefined) return null;
  const found = LocalDate.safeParse(only);
  return found.success ? found.data : null;
}

/** The one number in a text, decimal comma; null for none and for several different ones. */
export function parseNumber(text: string): Parsed<number> | null {
  const numbers = new Set(
    [...text.matchAll(/(?<![\d.,])\d{1,3}([.,]\d{1,2})?(?![\d])/g)].map(([found]) => Number(found.replace(',', '.'))),
  );
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? { value: only, mended: false } : null;
}

/** The one amount of money in a text, in euros: `3.250,00 €`, `3250 EUR`, `18,50`. */
export function parseEuros(text: string): Parsed<number> | null {
  const amounts = new Set<number>();
  for (const [found] of text.matchAll(/(?<![\d.,])(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d{2}|-+))?(?![\d.,]*\d)/g)) {
    amounts.add(Number(found.replace(/[. ]/g, '').replace(/,-+$/, '').replace(',', '.')));
  }
  const [only] = amounts;
  return amounts.size === 1 && only !== undefined ? { value: only, mended: false } : null;
}

const BASES: readonly (readonly [PayBasis, RegExp])[] = [
  ['month', /monat|\bmtl\b/i],
  ['hour', /stunde|stünd|\bstd\b/i],
  ['year', /jahr|jähr|\bp\. ?a\b/i],
];

/** For what time an amount is paid, as far as the text names exactly one. */
export function parseBasis(text: string): PayBasis | null {
  const named = BASES.filter(([, pattern]) => pattern.test(text));
  return named.length === 1 ? named[0]![0] : null;
}

/** Eight digits; blanks between them are forgiven. */
export function parseEstablishmentNumber(text: string): Parsed<string> | null {
  const { text: digits, mended } = withDigits(text.trim());
  const joined = digits.replace(/[\s.]/g, '');
  return /^\d{8}$/.test(joined) ? { value: joined, mended } : null;
}

/**
 * Check digit of the establishment number (Betriebsnummer): the first seven digits are weighted 1, 2, 1, 2, 1, 2, 1, the digit
 * sums of the products are added, and the last digit is that sum modulo 10, or 5 more (modulo 10). A number that fails may still
 * exist in old registers: it is a reason to look, not to refuse.
 */
export function establishmentNumberFits(number: string): boolean {
  if (!/^\d{8}$/.test(number)) return false;
  const digits = [...number].map(Number);
  const sum = digits.slice(0, 7).reduce((total, digit, at) => {
    const product = digit * (at % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return digits[7] === sum % 10 || digits[7] === (sum + 5) % 10;
}
