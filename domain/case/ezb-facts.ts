import { EZB_FIELD_KEYS, type EzbField } from '../ezb/ezb-form.ts';
import type { EzbValue } from '../ezb/ezb-value.ts';
import type { Fact } from '../records/proceeding.ts';

const PREFIX = 'ezb.';

/** The name under which a confirmed field of the employer's declaration is recorded in a case. */
export function ezbFactField(field: EzbField): string {
  return PREFIX + field;
}

/** Whether a recorded fact is a field of the employer's declaration. */
export function isEzbFact(field: string): boolean {
  return field.startsWith(PREFIX) && (EZB_FIELD_KEYS as readonly string[]).includes(field.slice(PREFIX.length));
}

/** The fields of the employer's declaration that a person confirmed, by their names on the form. */
export function confirmedEzb(facts: readonly Fact[]): ReadonlyMap<EzbField, EzbValue> {
  return new Map(
    facts
      .filter(({ field, value }) => isEzbFact(field) && value !== null)
      .map(({ field, value }) => [field.slice(PREFIX.length) as EzbField, value as unknown as EzbValue]),
  );
}
