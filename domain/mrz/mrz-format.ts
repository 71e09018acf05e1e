/** The five layouts of ICAO Doc 9303: cards (TD1, TD2), passports (TD3), visas and residence stickers (MRV-A, MRV-B). */
export type MrzFormatName = 'TD1' | 'TD2' | 'TD3' | 'MRVA' | 'MRVB';

export type MrzFieldName =
  | 'documentCode'
  | 'issuingState'
  | 'names'
  | 'documentNumber'
  | 'nationality'
  | 'birthDate'
  | 'sex'
  | 'expirationDate'
  | 'optional'
  | 'optional2';

export type MrzCheckName =
  | 'documentNumber'
  | 'birthDate'
  | 'expirationDate'
  | 'personalNumber'
  | 'validFrom'
  | 'composite';

/** Which characters a place may hold. A date may hold fillers where a part of it is unknown. */
export type MrzAlphabet = 'letters' | 'digits' | 'date' | 'sex' | 'any';

/** Characters of one line from `start` up to, not including, `end`; all count from 0. */
export interface MrzSpan {
  line: number;
  start: number;
  end: number;
}

export interface MrzSlot extends MrzSpan {
  field: MrzFieldName;
  alphabet: MrzAlphabet;
}

export interface MrzCheckRule {
  check: MrzCheckName;
  over: readonly MrzSpan[];
  at: { line: number; column: number };
}

export interface MrzFormat {
  name: MrzFormatName;
  lines: number;
  columns: number;
  slots: readonly MrzSlot[];
  checks: readonly MrzCheckRule[];
}

const ALPHABETS: Record<MrzAlphabet, string> = {
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ<',
  digits: '0123456789',
  date: '0123456789<',
  sex: 'MFX<',
  any: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<',
};

const slot = (field: MrzFieldName, line: number, start: number, end: number, alphabet: MrzAlphabet): MrzSlot => ({
  field,
  line,
  start,
  end,
  alphabet,
});

const rule = (
  check: MrzCheckName,
  line: number,
  column: number,
  ...over: [number, number, number][]
): MrzCheckRule => ({
  check,
  at: { line, column },
  over: over.map(([of, start, end]) => ({ line: of, start, end })),
});

const TD1: MrzFormat = {
  name: 'TD1',
  lines: 3,
  columns: 30,
  slots: [
    slot('documentCode', 0, 0, 2, 'letters'),
    slot('issuingState', 0, 2, 5, 'letters'),
    slot('documentNumber', 0, 5, 14, 'any'),
    slot('optional', 0, 15, 30, 'any'),
    slot('birthDate', 1, 0, 6, 'date'),
    slot('sex', 1, 7, 8, 'sex'),
    slot('expirationDate', 1, 8, 14, 'date'),
    slot('nationality', 1, 15, 18, 'letters'),
    slot('optional2', 1, 18, 29, 'any'),
    slot('names', 2, 0, 30, 'letters'),
  ],
  checks: [
    rule('documentNumber', 0, 14, [0, 5, 14]),
    rule('birthDate', 1, 6, [1, 0, 6]),
    rule('expirationDate', 1, 14, [1, 8, 14]),
    rule('composite', 1, 29, [0, 5, 30], [1, 0, 7], [1, 8, 15], [1, 18, 29]),
  ],
};

/** All two-line layouts agree in the first 28 places of the second line. */
function twoLines(
  name: MrzFormatName,
  columns: number,
  optionalEnd: number,
  checks: readonly MrzCheckRule[],
): MrzFormat {
  return {
    name,
    lines: 2,
    columns,
    slots: [
      slot('documentCode', 0, 0, 2, 'letters'),
      slot('issuingState', 0, 2, 5, 'letters'),
      slot('names', 0, 5, columns, 'letters'),
      slot('documentNumber', 1, 0, 9, 'any'),
      slot('nationality', 1, 10, 13, 'letters'),
      slot('birthDate', 1, 13, 19, 'date'),
      slot('sex', 1, 20, 21, 'sex'),
      slot('expirationDate', 1, 21, 27, 'date'),
      slot('optional', 1, 28, optionalEnd, 'any'),
    ],
    checks: [
      rule('documentNumber', 1, 9, [1, 0, 9]),
      rule('birthDate', 1, 19, [1, 13, 19]),
      rule('expirationDate', 1, 27, [1, 21, 27]),
      ...checks,
    ],
  };
}

/** The layouts by their name. Visas carry no check digit over the whole. */
export const MRZ_FORMATS: Record<MrzFormatName, MrzFormat> = {
  TD1,
  TD2: twoLines('TD2', 36, 35, [rule('composite', 1, 35, [1, 0, 10], [1, 13, 20], [1, 21, 35])]),
  TD3: twoLines('TD3', 44, 42, [
    rule('personalNumber', 1, 42, [1, 28, 42]),
    rule('composite', 1, 43, [1, 0, 10], [1, 13, 20], [1, 21, 43]),
  ]),
  MRVA: twoLines('MRVA', 44, 44, []),
  MRVB: twoLines('MRVB', 36, 36, []),
};

/**
 * The layout of lines of these lengths, undefined when none has them. Two lines of 36 or 44 are a visa when they begin with V; the
 * residence sticker of annex D14 AufenthV (document code AT, issued by D) has the layout of MRV-B too.
 */
export function formatOf(lines: readonly string[]): MrzFormat | undefined {
  const columns = lines[0]?.length;
  if (lines.some((line) => line.length !== columns)) return undefined;
  if (lines.length === 3 && columns === 30) return MRZ_FORMATS.TD1;
  if (lines.length !== 2) return undefined;
  const isVisa = lines[0]!.startsWith('V') || lines[0]!.startsWith('ATD<<');
  if (columns === 36) return isVisa ? MRZ_FORMATS.MRVB : MRZ_FORMATS.TD2;
  if (columns === 44) return isVisa ? MRZ_FORMATS.MRVA : MRZ_FORMATS.TD3;
  return undefined;
}

/** The characters that may stand at a place: those of its field, digits where a check digit belongs. */
export function alphabetAt(format: MrzFormat, line: number, column: number): string {
  const check = format.checks.find(({ at }) => at.line === line && at.column === column);
  if (check !== undefined) {
    // Without a personal number its check digit may be the filler; so may the one of a number too long for its field.
    const mayBeFiller = check.check === 'personalNumber' || (check.check === 'documentNumber' && isCard(format));
    return mayBeFiller ? ALPHABETS.date : ALPHABETS.digits;
  }
  const found = format.slots.find((each) => each.line === line && column >= each.start && column < each.end);
  return ALPHABETS[found?.alphabet ?? 'any'];
}

/** Document numbers of more than nine characters go on in the optional field on cards alone. */
export function isCard({ name }: MrzFormat): boolean {
  return name === 'TD1' || name === 'TD2';
}
