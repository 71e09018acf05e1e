import { checkLines } from '#domain/mrz/check-lines.ts';
import { formatOf } from '#domain/mrz/mrz-format.ts';
import { readMrzText } from '#domain/mrz/read-mrz.ts';
import { type MrzSample, mrzSamples } from '#tests/mrz/samples.ts';
import type { BenchResult } from './bench.ts';

/** The zones of the collection as text: valid ones read, wrong check digits named, and every other digit in a guarded place noticed. */
export function benchText(): BenchResult[] {
  const { samples } = mrzSamples();
  if (samples.length === 0) throw new Error('../shared/data/mrz/samples.json is missing');
  const valid = samples.filter(({ allCheckDigitsValid }) => allCheckDigitsValid);
  const wrong = samples.filter(({ allCheckDigitsValid }) => !allCheckDigitsValid);
  const mutations = valid.flatMap(mutated);
  const percent = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;
  const figure = (name: string, right: number, of: number): BenchResult => ({
    name: `Text: ${name} (${of})`,
    value: percent(right, of),
    unit: '%',
    bar: 100,
    ok: right === of,
  });
  return [
    figure('gültige Zonen gelesen', valid.filter(isRead).length, valid.length),
    figure('falsche Prüfziffern benannt', wrong.filter(namesAllWrong).length, wrong.length),
    figure('veränderte Ziffern bemerkt', mutations.filter(isNoticed).length, mutations.length),
  ];
}

function isRead({ lines, format, fields }: MrzSample): boolean {
  const reading = readMrzText(lines.join('\n'));
  if (reading.kind !== 'read' || !reading.checksHold || reading.format !== format) return false;
  const { documentNumber, surname, givenNames, birthDate, expirationDate, nationality, sex } = reading.fields;
  return (
    reading.corrections.length === 0 &&
    documentNumber.value === fields.documentNumber &&
    surname.value === fields.surname &&
    givenNames.value === fields.givenNames &&
    birthDate.value === fields.birthDate &&
    expirationDate.value === fields.expiryDate &&
    nationality.value === fields.nationality &&
    sex.value === fields.sex?.replace('<', '')
  );
}

function namesAllWrong({ lines, failingCheckDigits }: MrzSample): boolean {
  const named = wrongChecks(lines);
  return (failingCheckDigits ?? []).every((check) => named.has(check === 'expiryDate' ? 'expirationDate' : check));
}

function isNoticed(lines: readonly string[]): boolean {
  return wrongChecks(lines).size > 0;
}

function wrongChecks(lines: readonly string[]): Set<string> {
  const reading = readMrzText(lines.join('\n'));
  const checks = reading.kind === 'read' ? reading.checks : [];
  return new Set(checks.filter(({ asGiven }) => asGiven === 'invalid').map(({ check }) => check));
}

/** The zone with each digit that a check digit guards, and each check digit, replaced by each other digit. */
function mutated({ lines }: MrzSample): string[][] {
  const places = new Set<string>();
  for (const { over, at } of checkLines(formatOf(lines)!, lines)) {
    places.add(`${at.line} ${at.column}`);
    for (const { line, start, end } of over) {
      for (let column = start; column < end; column += 1) places.add(`${line} ${column}`);
    }
  }
  return [...places].flatMap((place) => {
    const [line, column] = place.split(' ').map(Number) as [number, number];
    const from = lines[line]!.charAt(column);
    if (!/\d/.test(from)) return [];
    return [...'0123456789'.replace(from, '')].map((to) =>
      lines.map((text, at) => (at === line ? text.slice(0, column) + to + text.slice(column + 1) : text)),
    );
  });
}
