import type { z } from 'zod';
import { contradictionsIn } from './contradictions.ts';
import { factNamesAt, valueNames } from './fact-names.ts';
import type { FactRefusal } from './fact-refusal.ts';
import { Facts } from './facts.ts';
import { nearestNames } from './nearest-name.ts';

export type FactsReading =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly refusals: readonly FactRefusal[] };

/** Reads facts from JSON. Every wrong, unknown or contradictory field is named with what to do about it. */
export function readFacts(json: unknown): FactsReading {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return {
      ok: false,
      refusals: [
        {
          field: '',
          code: 'not_an_object',
          message: 'Die Angaben sind kein JSON-Objekt.',
          remedy: 'Ein Objekt mit benannten Feldern angeben, zum Beispiel {"receivedOn": "2026-08-23"}.',
        },
      ],
    };
  }
  const known = withoutNulls(json);
  const parsed = Facts.safeParse(known);
  if (!parsed.success) return { ok: false, refusals: parsed.error.issues.flatMap((issue) => refusalsOf(issue, known)) };
  const refusals = contradictionsIn(parsed.data);
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, facts: parsed.data };
}

/** A field that is `null` is one that is not known: forms and databases write it so. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(known.map(([name, field]) => [name, withoutNulls(field)]));
}

function refusalsOf(issue: z.core.$ZodIssue, json: unknown): FactRefusal[] {
  const path = fieldPath(issue.path);
  if (issue.code !== 'unrecognized_keys') return [invalidValue(path, issue, valueAt(json, issue.path))];
  return issue.keys.map((key) => ({
    field: path === '' ? key : `${path}.${key}`,
    code: 'unknown_field',
    message: `Das Feld „${key}“ gibt es nicht.`,
    remedy:
      meant(nearestNames(key, factNamesAt(issue.path))) ?? 'Feld entfernen; die Namen stehen in docs/spec/clocks.md.',
  }));
}

/** `Gemeint ist vielleicht „a“ oder „b“.` */
function meant(names: readonly string[]): string | null {
  return names.length === 0 ? null : `Gemeint ist vielleicht ${names.map((name) => `„${name}“`).join(' oder ')}.`;
}

const DAY_REMEDY = 'Als JJJJ-MM-TT angeben oder als Zeitpunkt mit Zeitzone, zum Beispiel 2026-11-23T23:30:00Z.';

function invalidValue(field: string, issue: z.core.$ZodIssue, value: unknown): FactRefusal {
  const refusal = (message: string, remedy: string): FactRefusal => ({ field, code: 'invalid_value', message, remedy });
  const isMissing = value === undefined;
  switch (issue.code) {
    case 'invalid_union':
    case 'invalid_format':
      if (isMissing) return refusal('Der Tag fehlt.', DAY_REMEDY);
      return refusal(typeof value === 'string' ? 'Kein Tag, den es gibt.' : 'Ein Tag ist ein Text.', DAY_REMEDY);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = typeof value === 'string' ? meant(nearestNames(value, valueNames(allowed))) : null;
      return refusal(
        isMissing ? 'Der Wert fehlt.' : 'Diesen Wert gibt es hier nicht.',
        `${near === null ? '' : `${near} `}Erlaubt: ${allowed.join(', ')}.`,
      );
    }
    case 'custom':
      return refusal('Der Tag liegt nicht zwischen 1900 und 2199.', 'Jahreszahl prüfen.');
    case 'invalid_type':
      return refusal(
        isMissing ? 'Der Wert fehlt.' : 'Der Wert hat die falsche Art.',
        `Erwartet: ${EXPECTED[issue.expected] ?? issue.expected}.`,
      );
    case 'too_small':
      return refusal(
        'Der Wert ist zu klein oder leer.',
        `Mindestens ${issue.minimum}${issue.inclusive === false ? ' (größer)' : ''}.`,
      );
    case 'too_big':
      return refusal('Der Wert ist zu groß oder die Liste zu lang.', `Höchstens ${issue.maximum}.`);
    default:
      return refusal('Der Wert passt nicht.', 'Siehe docs/spec/clocks.md.');
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Text',
  number: 'Zahl',
  int: 'ganze Zahl',
  boolean: 'true oder false',
  array: 'Liste [ … ]',
  object: 'Objekt { … }',
};

function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

/** What the facts say at the path of an issue; undefined where nothing stands. */
function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    json,
  );
}
