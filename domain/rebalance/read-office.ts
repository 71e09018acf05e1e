import type { z } from 'zod';
import { LAENDER, Land } from '../law/land.ts';
import { RebalanceOffice } from './office.ts';

/** Why an office is refused: the field by its path (`cases[3].ownerId`), what is wrong, what to do. German, for a person. */
export interface OfficeRefusal {
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

export type OfficeReading =
  | { readonly ok: true; readonly office: RebalanceOffice }
  | { readonly ok: false; readonly refusals: readonly OfficeRefusal[] };

const SPEC = 'Die Felder stehen in docs/spec/rebalance.md.';

/** Reads an office from JSON. Every wrong, unknown or dangling field is named. Never throws. */
export function readOffice(json: unknown): OfficeReading {
  const parsed = RebalanceOffice.safeParse(json);
  if (!parsed.success) return { ok: false, refusals: parsed.error.issues.flatMap((issue) => refusalsOf(issue, json)) };
  const refusals = danglingIn(parsed.data);
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, office: parsed.data };
}

function refusalsOf(issue: z.core.$ZodIssue, json: unknown): OfficeRefusal[] {
  const field = pathOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: field === '' ? key : `${field}.${key}`,
        message: `Das Feld „${key}“ gibt es hier nicht.`,
        remedy: `Feld entfernen oder richtig schreiben. ${SPEC}`,
      }));
    case 'invalid_value':
      return [{ field, message: 'Diesen Wert gibt es hier nicht.', remedy: `Erlaubt: ${issue.values.join(', ')}.` }];
    case 'invalid_union':
      return [{ field, message: 'Diese Art gibt es hier nicht.', remedy: SPEC }];
    case 'too_small':
    case 'too_big':
      return [
        { field, message: `Der Wert ist zu ${issue.code === 'too_small' ? 'klein' : 'groß'}.`, remedy: limitOf(issue) },
      ];
    case 'invalid_format':
      return [formatRefusal(field, issue.format)];
    case 'custom':
      return [{ field, message: '„from“ liegt nach „to“.', remedy: 'Anfang und Ende vertauschen.' }];
    case 'invalid_type':
      return [typeRefusal(field, issue.expected, valueAt(json, issue.path))];
    default:
      return [{ field, message: 'Der Wert ist hier nicht möglich.', remedy: SPEC }];
  }
}

function limitOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const limit = issue.code === 'too_small' ? `mindestens ${issue.minimum}` : `höchstens ${issue.maximum}`;
  const of = issue.origin === 'array' ? ' Einträge' : issue.origin === 'string' ? ' Zeichen' : '';
  return `Möglich: ${limit}${of}.`;
}

function formatRefusal(field: string, format: string): OfficeRefusal {
  if (format === 'regex')
    return { field, message: 'Das ist kein Buchstabe.', remedy: 'Einen Großbuchstaben von A bis Z angeben.' };
  return { field, message: 'Kein Tag, den es gibt.', remedy: 'Als JJJJ-MM-TT angeben.' };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'ein JSON-Objekt',
};

function typeRefusal(field: string, expected: string, value: unknown): OfficeRefusal {
  const name = TYPE_NAMES[expected] ?? 'ein anderer Wert';
  const message = value === undefined ? 'Die Angabe fehlt.' : 'Die Angabe ist von der falschen Art.';
  return { field, message, remedy: `Erwartet wird ${name}. ${SPEC}` };
}

/** A plan looks 28 days ahead, and days have four figures for the year. */
const LAST_DAY = '9999-06-30';

/** Ids that stand twice, and references to what is not there. */
function danglingIn({ on, officers, cases, land, scope, goal }: RebalanceOffice): OfficeRefusal[] {
  const officerIds = new Set(officers.map(({ id }) => id));
  const caseIds = new Set(cases.map(({ id }) => id));
  const refusals = [...doubled(officers, 'officers'), ...doubled(cases, 'cases')];
  const unknown = (field: string, what: string): void => {
    refusals.push({
      field,
      message: `${what} gibt es in dieser Datei nicht.`,
      remedy: 'Kennung prüfen oder den Eintrag ergänzen.',
    });
  };
  if (!Land.safeParse(land).success) {
    refusals.push({ field: 'land', message: 'Dieses Land gibt es nicht.', remedy: `Erlaubt: ${LAENDER.join(', ')}.` });
  }
  if (on > LAST_DAY) {
    refusals.push({
      field: 'on',
      message: 'Der Tag liegt zu weit in der Zukunft.',
      remedy: `Möglich: bis ${LAST_DAY}.`,
    });
  }
  for (const [at, { ownerId }] of cases.entries()) {
    if (ownerId !== null && !officerIds.has(ownerId)) unknown(`cases[${at}].ownerId`, 'Diese Person');
  }
  if (goal.kind === 'empty_desk' || goal.kind === 'ramp_up') {
    if (!officerIds.has(goal.officerId)) unknown('goal.officerId', 'Diese Person');
  }
  if (scope.kind === 'officer' && !officerIds.has(scope.officerId)) unknown('scope.officerId', 'Diese Person');
  if (scope.kind === 'letters' && scope.from > scope.to) {
    refusals.push({ field: 'scope', message: '„from“ liegt nach „to“.', remedy: 'Anfang und Ende vertauschen.' });
  }
  if (scope.kind === 'cases') {
    for (const [at, id] of scope.caseIds.entries())
      if (!caseIds.has(id)) unknown(`scope.caseIds[${at}]`, 'Diesen Vorgang');
  }
  return refusals;
}

function doubled(entries: readonly { readonly id: string }[], list: string): OfficeRefusal[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, at) => {
    const known = first.get(id);
    if (known === undefined) first.set(id, at);
    if (known === undefined) return [];
    const message = `Die Kennung steht schon bei ${list}[${known}].`;
    return [{ field: `${list}[${at}].id`, message, remedy: 'Jede Kennung nur einmal vergeben.' }];
  });
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    json,
  );
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );
}
