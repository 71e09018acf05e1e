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
    case 'pipe':
      // Days alone are read and then looked at (FactDay); the Land, which is too, is no field of a case.
      return { kind: 'day' };
    case 'array':
      return field === 'insuredEmployment' || field === 'studyPeriods' ? { kind: 'spans' } : { kind: 'none' };
    default:
      return { kind: 'none' };
  }
}

/** What a field is called: the law's own words, German in every language. */
export function factName(field: RecordedField): string {
  if (!isOfferField(field)) return SHORT_NAMES[field] ?? shapeOf(field).description ?? field;
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

/** Names for the lines that every officer reads many times a day; the catalogue of facts describes the others. */
const SHORT_NAMES: Readonly<Partial<Record<RecordedField, string>>> = {
  titleKind: 'Jetziger Titel',
  titleIssuedOn: 'Titel erteilt am',
  titleValidUntil: 'Titel gültig bis',
  requestedTitleKind: 'Beantragter Titel',
  employmentUnrestricted: '„Erwerbstätigkeit erlaubt“ ohne Beschränkung',
  employerOnSupplementarySheet: 'Arbeitgeber steht auf dem Zusatzblatt',
  employerChangeReason: 'Was ändert sich',
  newEmploymentStart: 'Beginn der neuen Beschäftigung',
  newEmploymentEnd: 'Befristet bis',
  newEmploymentOpenEnded: 'Unbefristet',
  grossAnnualSalary: 'Bruttojahresgehalt',
  hiredOutToThirdParties: 'Überlassung an Dritte',
  employmentDeclarationUsable: 'EzB ausgefüllt und lesbar',
  baConsentFreeProvision: 'Zustimmungsfrei nach',
  insuredEmployment: 'Versicherungspflichtig beschäftigt',
  insuredEmploymentMonths: 'Anrechenbare Monate (§ 9 BeschV)',
  stayUninterruptedSince: 'Ununterbrochener Aufenthalt seit',
  studyPeriods: 'Davon Studium (§ 16b)',
  blueCardFirstEmploymentStart: 'Erste Beschäftigung mit Blauer Karte',
  creditedMonths: 'Angerechnete Monate',
  blueCardBasis: 'Blaue Karte nach § 18g',
};

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
