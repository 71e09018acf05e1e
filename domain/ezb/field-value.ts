import type { EzbField } from './ezb-form.ts';
import type { EzbFieldReading, EzbValue } from './ezb-value.ts';

type ValueOf<K extends EzbValue['kind']> = Extract<EzbValue, { kind: K }>;

/** The sure value of a field in one shape; null when it is missing, unsure or of another shape. */
export function sureValue<K extends EzbValue['kind']>(
  fields: readonly EzbFieldReading[],
  field: EzbField,
  kind: K,
): ValueOf<K> | null {
  const found = fields.find((reading) => reading.field === field);
  return found?.state === 'sure' && found.value.kind === kind ? (found.value as ValueOf<K>) : null;
}

/** A field as a person confirmed or corrected it while looking at the picture: sure from now on, whatever the OCR thought. */
export function confirmedField(
  reading: Exclude<EzbFieldReading, { state: 'missing' }>,
  value: EzbValue,
): EzbFieldReading {
  const { field, raw, page, box } = reading;
  return { field, state: 'sure', value, raw, page, box, confidence: 100 };
}
