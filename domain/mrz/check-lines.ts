import { checkDigit } from './check-digit.ts';
import { isCard, MRZ_FORMATS, type MrzCheckName, type MrzFormat, type MrzSpan } from './mrz-format.ts';
import type { MrzCheckState } from './mrz-reading.ts';

export interface CheckedDigit {
  check: MrzCheckName;
  state: MrzCheckState;
  printed: string;
  computed: string;
  at: { line: number; column: number };
  over: readonly MrzSpan[];
}

/** Every check digit of a zone whose lines have the lengths of the layout. */
export function checkLines(format: MrzFormat, lines: readonly string[]): CheckedDigit[] {
  const rules = [...format.checks];
  const long = longDocumentNumber(format, lines);
  if (long !== undefined) rules[0] = { check: 'documentNumber', over: long.over, at: long.at };
  const validFrom = validFromSpan(format, lines);
  if (validFrom !== undefined) {
    rules.push({ check: 'validFrom', over: [validFrom], at: { line: validFrom.line, column: validFrom.end } });
  }
  return rules.map(({ check, over, at }) => {
    const guarded = over.map((span) => textAt(lines, span)).join('');
    const printed = lines[at.line]!.charAt(at.column);
    const computed = checkDigit(guarded);
    const isEmpty = /^<*$/.test(guarded);
    const state =
      printed === computed ? 'valid' : printed === '<' && isEmpty && check === 'personalNumber' ? 'absent' : 'invalid';
    return { check, state, printed, computed, at, over };
  });
}

export const textAt = (lines: readonly string[], { line, start, end }: MrzSpan): string =>
  lines[line]!.slice(start, end);

/**
 * Where a document number of more than nine characters stands: nine, the filler in place of the check digit, the rest and its check
 * digit at the beginning of the optional field (ICAO Doc 9303 part 5, 4.2.2).
 */
export function longDocumentNumber(
  format: MrzFormat,
  lines: readonly string[],
): { over: MrzSpan[]; at: { line: number; column: number } } | undefined {
  if (!isCard(format)) return undefined;
  const number = format.slots.find(({ field }) => field === 'documentNumber')!;
  const optional = format.slots.find(({ field }) => field === 'optional')!;
  const rest = /^[A-Z0-9]{2,}/.exec(textAt(lines, optional))?.[0];
  if (rest === undefined || lines[number.line]!.charAt(number.end) !== '<') return undefined;
  const digit = optional.start + rest.length - 1;
  return {
    over: [number, { line: optional.line, start: optional.start, end: digit }],
    at: { line: optional.line, column: digit },
  };
}

/** Where stickers of residence titles (annex D14 AufenthV) carry the first day of validity: a character, YYMMDD, its check digit. */
export function validFromSpan(format: MrzFormat, lines: readonly string[]): MrzSpan | undefined {
  if (format !== MRZ_FORMATS.MRVB || !lines[0]!.startsWith('ATD<<')) return undefined;
  return /^[A-Z0-9<]\d{7}$/.test(lines[1]!.slice(28)) ? { line: 1, start: 29, end: 35 } : undefined;
}
