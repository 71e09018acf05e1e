import { parse } from 'mrz';
import type { MrzCheckName, MrzFormat } from './mrz-format.ts';

const CHECK_OF_LABEL = {
  documentNumberCheckDigit: 'documentNumber',
  birthDateCheckDigit: 'birthDate',
  expirationDateCheckDigit: 'expirationDate',
  personalNumberCheckDigit: 'personalNumber',
  compositeCheckDigit: 'composite',
} as const satisfies Record<string, MrzCheckName>;

/**
 * The check digits of a card or passport as the package `mrz` judges them: a second opinion by other people's code. Empty for
 * visas, which the package does not know and would take for cards and passports.
 */
export function secondReading(format: MrzFormat, lines: readonly string[]): Map<MrzCheckName, boolean> {
  const verdicts = new Map<MrzCheckName, boolean>();
  if (format.name === 'MRVA' || format.name === 'MRVB') return verdicts;
  const second = parse(lines);
  // Old French identity cards look like TD2 to us; their layout is another.
  if (second.format !== format.name) return verdicts.set('composite', false);
  for (const { field, valid } of second.details) {
    if (field !== null && field in CHECK_OF_LABEL) {
      verdicts.set(CHECK_OF_LABEL[field as keyof typeof CHECK_OF_LABEL], valid);
    }
  }
  return verdicts;
}
