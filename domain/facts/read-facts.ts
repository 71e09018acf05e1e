import type { z } from 'zod';
import { contradictionsIn } from './contradictions.ts';
import type { FactRefusal } from './fact-refusal.ts';
import { Facts } from './facts.ts';
import { nearestName } from './nearest-name.ts';

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
  const parsed = Facts.safeParse(withoutNulls(json));
  if (!parsed.success) return { ok: false, refusals: parsed.error.issues.flatMap((issue) => refusalsOf(issue)) };
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

function refusalsOf(issue: z.core.$ZodIssue): FactRefusal[] {
  const path = fieldPath(issue.path);
  if (issue.code !== 'unrecognized_keys') return [invalidValue(path, issue)];
  return issue.keys.map((key) => {
    const known = namesAt(issue.path);
    const near = nearestName(key, known);
    return {
      field: path === '' ? key : `${path}.${key}`,
      code: 'unknown_field',
      message: `Das Feld „${key}“ gibt es nicht.`,
      remedy:
        near === null
          ? 'Feld entfernen; die Namen stehen in docs/spec/clocks.md.'
          : `Gemeint ist vielleicht „${near}“.`,
    };
  });
}

function invalidValue(field: string, issue: z.core.$ZodIssue): FactRefusal {
  const refusal = (message: string, remedy: string): FactRefusal => ({ field, code: 'invalid_value', message, remedy });
  switch (issue.code) {
    case 'invalid_union':
    case 'invalid_format':
      return refusal(
        'Kein Tag, den es gibt.',
        'Als JJJJ-MM-TT angeben oder als Zeitpunkt mit Zeitzone, zum Beispiel 2026-11-23T23:30:00Z.',
      );
    case 'invalid_value':
      return refusal('Diesen Wert gibt es hier nicht.', `Erlaubt: ${issue.values.map(String).join(', ')}.`);
    case 'custom':
      return refusal('Der Tag liegt nicht zwischen 1900 und 2199.', 'Jahreszahl prüfen.');
    case 'invalid_type':
      return refusal(
        'Der Wert hat die falsche Art oder fehlt.',
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

/** Names allowed where an unknown one stood: at the top those of the facts, deeper none are proposed. */
function namesAt(path: readonly PropertyKey[]): readonly string[] {
  return path.length === 0 ? Object.keys(Facts.shape) : [];
}
