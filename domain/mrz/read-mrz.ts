import { type CheckedDigit, checkLines, longDocumentNumber, textAt, validFromSpan } from './check-lines.ts';
import { correctLines, doublesOf } from './correct-lines.ts';
import { stateKind } from './known-states.ts';
import { readMrzDate } from './mrz-date.ts';
import {
  alphabetAt,
  formatOf,
  type MrzCheckName,
  type MrzFieldName,
  type MrzFormat,
  type MrzSpan,
} from './mrz-format.ts';
import { zoneLines } from './mrz-lines.ts';
import type {
  MrzCheck,
  MrzCorrection,
  MrzField,
  MrzFields,
  MrzProposal,
  MrzRead,
  MrzReading,
  MrzWarning,
} from './mrz-reading.ts';
import { secondReading } from './second-reader.ts';

/**
 * Reads the first machine-readable zone of a text: TD1, TD2, TD3, MRV-A or MRV-B, its lines among any others, also in small letters,
 * with spaces or with guillemets for fillers. Characters are corrected where the alphabet of their place demands it, and every
 * correction is listed; a check digit that was wrong as given is named in `checks` even when a correction has set it right.
 */
export function readMrzText(text: string): MrzReading {
  const { zones, parts } = zoneLines(text);
  for (const lines of zones) {
    const reading = readMrzLines(lines);
    if (reading !== undefined) return reading;
  }
  if (parts.length === 0) return { kind: 'none' };
  return { kind: 'incomplete', lines: parts, lengths: parts.map(({ length }) => length) };
}

/** Reads lines of capitals, digits and fillers as a zone; undefined when no layout has lines of these lengths. */
export function readMrzLines(given: readonly string[]): MrzRead | undefined {
  const format = formatOf(given);
  if (format === undefined) return undefined;
  const { lines, corrections } = correctLines(format, given);
  const checked = checkLines(format, lines);
  const fields = fieldsOf(format, lines, corrections, checked);
  const checks = checked.map((each) => ({ ...withoutSpans(each), asGiven: asGiven(each, given, corrections) }));
  const warnings = warningsOf(format, lines, fields, checked);
  return {
    kind: 'read',
    format: format.name,
    lines,
    fields,
    checks,
    corrections,
    proposals: proposalsFor(format, lines, checked),
    warnings,
    checksHold:
      checked.every(({ state }) => state !== 'invalid') &&
      !warnings.some(({ code }) => code === 'character-not-allowed' || code === 'second-reader-differs'),
  };
}

/** The lines as given had other characters where corrections were made; a digit wrong before them counts as wrong as given. */
function asGiven(
  checked: CheckedDigit,
  given: readonly string[],
  corrections: readonly MrzCorrection[],
): MrzCheck['asGiven'] {
  const touched = corrections.some(
    ({ line, column }) =>
      (checked.at.line === line && checked.at.column === column) ||
      checked.over.some((span) => span.line === line && column >= span.start && column < span.end),
  );
  if (!touched) return checked.state;
  const before = checkLines(formatOf(given)!, given).find(({ check }) => check === checked.check);
  return before?.state ?? 'invalid';
}

function withoutSpans({ check, state, printed, computed, at }: CheckedDigit): Omit<MrzCheck, 'asGiven'> {
  return { check, state, printed, computed, at };
}

function fieldsOf(
  format: MrzFormat,
  lines: readonly string[],
  corrections: readonly MrzCorrection[],
  checked: readonly CheckedDigit[],
): MrzFields {
  const stateOf = (check: MrzCheckName): MrzField['check'] =>
    checked.find((each) => each.check === check)?.state ?? 'none';
  const field = (where: MrzSpan, check: MrzField['check'] = 'none'): MrzField => ({
    value: textAt(lines, where).replace(/<+$/, ''),
    where,
    corrected: corrections.some(
      ({ line, column }) => line === where.line && column >= where.start && column < where.end,
    ),
    check,
  });
  const dated = (where: MrzSpan, check: MrzCheckName) => ({
    ...field(where, stateOf(check)),
    value: textAt(lines, where),
    date: readMrzDate(textAt(lines, where)),
  });
  const span = (name: MrzFieldName): MrzSpan => {
    const { line, start, end } = format.slots.find((slot) => slot.field === name)!;
    return { line, start, end };
  };
  const long = longDocumentNumber(format, lines);
  const number = field(span('documentNumber'), stateOf('documentNumber'));
  const optional = span('optional');
  const validFrom = validFromSpan(format, lines);
  return {
    documentCode: field(span('documentCode')),
    issuingState: field(span('issuingState')),
    ...namesOf(lines, span('names'), field),
    documentNumber:
      long === undefined ? number : { ...number, value: long.over.map((part) => textAt(lines, part)).join('') },
    nationality: field(span('nationality')),
    birthDate: dated(span('birthDate'), 'birthDate'),
    sex: field(span('sex')),
    expirationDate: dated(span('expirationDate'), 'expirationDate'),
    optional: field(
      long === undefined ? optional : { ...optional, start: long.at.column + 1 },
      format.name === 'TD3' ? stateOf('personalNumber') : 'none',
    ),
    ...(format.name === 'TD1' && { optional2: field(span('optional2')) }),
    ...(validFrom !== undefined && { validFrom: dated(validFrom, 'validFrom') }),
  };
}

/** Two fillers part surname and given names; one filler stands for a space, a hyphen or an apostrophe. */
function namesOf(
  lines: readonly string[],
  where: MrzSpan,
  field: (where: MrzSpan) => MrzField,
): Pick<MrzFields, 'surname' | 'givenNames'> {
  const text = textAt(lines, where);
  const parting = text.search(/<</);
  const surnameEnd = where.start + (parting === -1 ? text.length : parting);
  const asWords = (part: MrzField): MrzField => ({ ...part, value: part.value.replace(/^<+/, '').replace(/<+/g, ' ') });
  return {
    surname: asWords(field({ ...where, end: surnameEnd })),
    givenNames: asWords(field({ ...where, start: Math.min(where.end, surnameEnd + 2) })),
  };
}

function warningsOf(
  format: MrzFormat,
  lines: readonly string[],
  fields: MrzFields,
  checked: readonly CheckedDigit[],
): MrzWarning[] {
  const warnings: MrzWarning[] = [];
  for (const [line, text] of lines.entries()) {
    for (const [column, character] of [...text].entries()) {
      if (!alphabetAt(format, line, column).includes(character)) {
        warnings.push({ code: 'character-not-allowed', line, column, character });
      }
    }
  }
  for (const field of ['issuingState', 'nationality'] as const) {
    const { value } = fields[field];
    const kind = stateKind(value);
    if (kind !== 'known')
      warnings.push({ code: kind === 'specimen' ? 'specimen-state' : 'unknown-state', field, value });
  }
  for (const field of ['birthDate', 'expirationDate'] as const) {
    const { date, value } = fields[field];
    if (date.kind === 'impossible') warnings.push({ code: 'impossible-date', field, value });
  }
  const firsts = { TD1: 'ACI', TD2: 'ACI', TD3: 'P', MRVA: 'V', MRVB: 'VA' }[format.name];
  if (!firsts.includes(lines[0]!.charAt(0))) warnings.push({ code: 'document-code', value: fields.documentCode.value });
  const names = format.slots.find(({ field }) => field === 'names')!;
  if (!textAt(lines, names).endsWith('<')) warnings.push({ code: 'name-may-be-cut' });
  const second = secondReading(format, lines);
  for (const { check, state } of checked) {
    const theirs = second.get(check);
    if (theirs !== undefined && theirs !== (state !== 'invalid'))
      warnings.push({ code: 'second-reader-differs', check });
  }
  return warnings;
}

/** Document numbers one usual confusion away with which all check digits hold; given only when there is exactly one. */
function proposalsFor(format: MrzFormat, lines: readonly string[], checked: readonly CheckedDigit[]): MrzProposal[] {
  const number = checked.find(({ check }) => check === 'documentNumber')!;
  if (number.state !== 'invalid') return [];
  const found: MrzProposal[] = [];
  for (const { line, start, end } of number.over) {
    for (let column = start; column < end; column += 1) {
      const from = lines[line]!.charAt(column);
      for (const to of doublesOf(from)) {
        const changed = lines.map((text, at) =>
          at === line ? text.slice(0, column) + to + text.slice(column + 1) : text,
        );
        if (checkLines(format, changed).some(({ state }) => state === 'invalid')) continue;
        const documentNumber = number.over
          .map((span) => textAt(changed, span))
          .join('')
          .replace(/<+$/, '');
        found.push({ documentNumber, correction: { line, column, from, to } });
      }
    }
  }
  return found.length === 1 ? found : [];
}
