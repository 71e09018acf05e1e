import type { z } from 'zod';
import { ezbFieldOf, isOfferField, OfferFacts, type OfferField } from '#domain/case/offer-facts.ts';
import { EZB_FIELDS, germanNameOf } from '#domain/ezb/ezb-form.ts';
import { TITLE_KIND_NAMES } from '#domain/facts/fact-values.ts';
import { type FactName, Facts } from '#domain/facts/facts.ts';

/** A field of a case that a person records: a fact of routes and clocks, or one of the EzB alone. */
export type RecordedField = FactName | OfferField;

/** How a value is entered. */
export type FactKind =
  | { readonly kind: 'day' }
  | { readonly kind: 'yes_no' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly isMoney: boolean }
  | { readonly kind: 'text' }
  | { readonly kind: 'spans' }
  | { readonly kind: 'none' };

/** The kind of input a field asks for, read off the shape of its value. */
export function factKind(field: RecordedField): FactKind {
  const inner = shapeOf(field).unwrap() as z.ZodType;
  switch (inner.def.type) {
    case 'boolean':
      return { kind: 'yes_no' };
    case 'enum':
      return { kind: 'choice', options: (inner as z.ZodEnum).options.map(String) };
    case 'number':
      return { kind: 'number', isMoney: field === 'grossAnnualSalary' || field === 'ezb.pay' };
    case 'string':
      return { kind: 'text' };
    case 'union':
      return { kind: 'day' };
    case 'array':
      return field === 'insuredEmployment' || field === 'studyPeriods' ? { kind: 'spans' } : { kind: 'none' };
    default:
      return { kind: 'none' };
  }
}

/** What a field is called: the law's own words, German in every language. */
export function factName(field: RecordedField): string {
  if (!isOfferField(field)) return shapeOf(field).description ?? field;
  const ezbField = ezbFieldOf(field);
  return ezbField === null ? 'Bezug des Entgelts' : germanNameOf(ezbField);
}

/** Number of the field on the EzB form; null where it has none. */
export function ezbNumber(field: RecordedField): number | null {
  const fact = FIELD_NUMBERS[field];
  if (fact !== undefined) return fact;
  const ezbField = isOfferField(field) ? ezbFieldOf(field) : null;
  return ezbField !== null && ezbField in EZB_FIELDS ? EZB_FIELDS[ezbField as keyof typeof EZB_FIELDS].number : null;
}

/** The name of an option where it is official; null where the catalogue names it. */
export function officialName(option: string): string | null {
  return Object.hasOwn(TITLE_KIND_NAMES, option) ? TITLE_KIND_NAMES[option as keyof typeof TITLE_KIND_NAMES] : null;
}

const FIELD_NUMBERS: Readonly<Partial<Record<RecordedField, number>>> = {
  newEmploymentStart: 21,
  newEmploymentOpenEnded: 22,
  newEmploymentEnd: 22,
  hiredOutToThirdParties: 23,
  'ezb.payBasis': 46,
};

function shapeOf(field: RecordedField): z.ZodOptional {
  return (isOfferField(field) ? OfferFacts.shape[field] : Facts.shape[field]) as z.ZodOptional;
}
