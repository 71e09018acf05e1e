import type { LetterRequest } from '#contract/desk/letters.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { readAmount, readQuickDay } from '../facts/quick-values.ts';
import { type Gap, type LetterField, type LetterValue, type LetterValues, shownFields } from './letter-field.ts';

export type LetterFields = LetterRequest['fields'];

/** Fields whose value cannot be read as what they are; nothing is sent while there are any. */
export function unreadable(form: readonly LetterField[], values: LetterValues, today: LocalDate): ReadonlySet<string> {
  const wrong = shownFields(form, values).filter((field) => {
    const value = values[field.path] ?? '';
    if (typeof value !== 'string') return false;
    if (value.trim() === '') return field.kind === 'day' && !field.isOptional;
    if (field.kind === 'day') return readQuickDay(value, today) === null;
    return field.kind === 'number' && !Number.isInteger(readAmount(value) ?? Number.NaN);
  });
  return new Set(wrong.map(({ path }) => path));
}

/** The template's fields out of the form: typed days as dates, lines as lists, empty optional fields as null. */
export function letterFields(form: readonly LetterField[], values: LetterValues, today: LocalDate): LetterFields {
  const fields: LetterFields = {};
  for (const field of shownFields(form, values)) {
    if (field.isSent === false) continue;
    put(fields, field.path.split('.'), jsonOf(field, values[field.path] ?? '', today));
  }
  // Work of the future title is all or nothing (§ 81 Abs. 5a AufenthG).
  if (form.some(({ path }) => path === 'hasFutureWork') && values.hasFutureWork !== true) fields.futureWork = null;
  return fields;
}

function jsonOf({ kind, isOptional }: LetterField, value: LetterValue, today: LocalDate): LetterFields[string] {
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    if (kind !== 'gaps') return value as LetterFields[string];
    return (value as readonly Gap[]).map(({ what, hint }) => ({ what, hint: hint.trim() === '' ? null : hint.trim() }));
  }
  const text = value.trim();
  switch (kind) {
    case 'yes_no':
      return false;
    case 'lines':
      return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    case 'gaps':
    case 'ledger':
      return [];
    case 'day':
      return text === '' ? null : (readQuickDay(text, today) ?? text);
    case 'number':
      return text === '' ? null : (readAmount(text) ?? text);
    default:
      return text === '' && isOptional ? null : text;
  }
}

function put(into: LetterFields, [name = '', ...rest]: string[], value: LetterFields[string]): void {
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const inner = (into[name] ?? {}) as LetterFields;
  into[name] = inner;
  put(inner, rest, value);
}

/** The field of the form a problem belongs to; null when it is of the letter as a whole. */
export function fieldOfProblem(form: readonly LetterField[], problem: string): string | null {
  const found = form.find(
    ({ path }) => problem === path || problem.startsWith(`${path}.`) || path.startsWith(`${problem}.`),
  );
  return found?.path ?? null;
}
