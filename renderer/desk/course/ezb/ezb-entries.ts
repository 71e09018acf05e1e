import { isOfferField } from '#domain/case/offer-facts.ts';
import type { EzbSection } from '#domain/ezb/ezb-field.ts';
import { EZB_FIELD_KEYS, EZB_FIELDS, type EzbField, INNER_FIELDS } from '#domain/ezb/ezb-form.ts';
import type { EzbFieldReading, EzbValue, PayBasis } from '#domain/ezb/ezb-value.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { RecordedField } from '../facts/fact-kind.ts';
import type { FactValue } from '../facts/use-facts.ts';

/** What a case records of a field, by the name of the fact. */
export type Entries = Readonly<Partial<Record<RecordedField, FactValue>>>;

/** Fields that are facts of routes and clocks; the other ones of the offer are recorded as `ezb.<field>`. */
const FACT_OF: Readonly<Partial<Record<EzbField, RecordedField>>> = {
  occasion: 'employerChangeReason',
  start: 'newEmploymentStart',
  duration: 'newEmploymentOpenEnded',
  limitedUntil: 'newEmploymentEnd',
  hiredOut: 'hiredOutToThirdParties',
};

/** Under which names a field is recorded; none for those that are only compared with the e-file (person, signature). */
export function recordedAs(field: EzbField): readonly RecordedField[] {
  if (field === 'pay') return ['ezb.pay', 'ezb.payBasis'];
  const fact = FACT_OF[field];
  if (fact !== undefined) return [fact];
  const offer = `ezb.${field}`;
  return isOfferField(offer) ? [offer] : [];
}

/** What a read value would be recorded as. */
export function entriesOf(field: EzbField, value: EzbValue | null): Entries {
  const [name] = recordedAs(field);
  if (name === undefined || value === null) return {};
  switch (value.kind) {
    case 'text':
      return { [name]: value.text };
    case 'date':
      return { [name]: value.date };
    case 'yes-no':
      return { [name]: value.yes };
    case 'number':
      return { [name]: value.number };
    case 'amount':
      return { 'ezb.pay': value.euros, ...(value.basis !== null && { 'ezb.payBasis': value.basis }) };
    case 'choice':
      if (field === 'duration') return { [name]: value.choice === 'open_ended' };
      if (field === 'occasion') return value.choice === 'employer_change' ? { [name]: 'new_employer' } : {};
      return { [name]: value.choice };
  }
}

/** The value of a field out of what a person confirmed; null when nothing of it is. */
export function confirmedValue(field: EzbField, entries: Entries): EzbValue | null {
  const [name] = recordedAs(field);
  const value = name === undefined ? undefined : entries[name];
  if (value === undefined || value === null) return null;
  if (field === 'duration') return { kind: 'choice', choice: value === true ? 'open_ended' : 'limited' };
  if (field === 'occasion') return value === 'new_employer' ? { kind: 'choice', choice: 'employer_change' } : null;
  if (field === 'limitedUntil') return { kind: 'date', date: localDate(String(value)) };
  switch (EZB_FIELDS[field as keyof typeof EZB_FIELDS]?.kind.kind) {
    case 'date':
      return { kind: 'date', date: localDate(String(value)) };
    case 'yes-no':
      return { kind: 'yes-no', yes: value === true };
    case 'number':
      return { kind: 'number', number: Number(value) };
    case 'amount':
      return { kind: 'amount', euros: Number(value), basis: (entries['ezb.payBasis'] ?? null) as PayBasis | null };
    case 'choice':
      return { kind: 'choice', choice: String(value) };
    default:
      return { kind: 'text', text: String(value) };
  }
}

/** The fields as they count now: what a person confirmed is sure, whatever was read; what was not read gets no place on the page. */
export function countedReadings(
  readings: readonly EzbFieldReading[],
  confirmed: (field: EzbField) => Entries | null,
): EzbFieldReading[] {
  return readings.map((reading) => {
    const entries = confirmed(reading.field);
    const value = entries && confirmedValue(reading.field, entries);
    if (!value) return reading;
    const place =
      reading.state === 'missing' ? { raw: '', page: 1, box: { x: 0, y: 0, w: 0, h: 0 } } : placeOf(reading);
    return { field: reading.field, state: 'sure', value, confidence: 100, ...place };
  });
}

function placeOf({ raw, page, box }: Exclude<EzbFieldReading, { state: 'missing' }>) {
  return { raw, page, box };
}

/** The sections of the form with their fields, in the order of the form. */
export const EZB_SECTIONS: readonly { readonly section: EzbSection; readonly fields: readonly EzbField[] }[] = (() => {
  const inner = Object.entries(INNER_FIELDS) as [keyof typeof INNER_FIELDS, { within: EzbField }][];
  const inOrder = EZB_FIELD_KEYS.filter((field) => !(field in INNER_FIELDS)).flatMap((field) => [
    field,
    ...inner.filter(([, { within }]) => within === field).map(([name]) => name as EzbField),
  ]);
  return [...new Set(inOrder.map(sectionOf))].map((section) => ({
    section,
    fields: inOrder.filter((field) => sectionOf(field) === section),
  }));
})();

/** The section a field stands in. */
export function sectionOf(field: EzbField): EzbSection {
  const outer = field in INNER_FIELDS ? INNER_FIELDS[field as keyof typeof INNER_FIELDS].within : field;
  return EZB_FIELDS[outer as keyof typeof EZB_FIELDS].section;
}

/** Number on the form; null where it gives none. */
export function numberOf(field: EzbField): number | null {
  const outer = field in INNER_FIELDS ? INNER_FIELDS[field as keyof typeof INNER_FIELDS].within : field;
  return EZB_FIELDS[outer as keyof typeof EZB_FIELDS].number;
}
