import { z } from 'zod';
import type { EzbField } from '../ezb/ezb-form.ts';
import { EZB_FIELDS } from '../ezb/ezb-form.ts';
import type { Fact } from '../records/proceeding.ts';

const text = z.string().trim().min(1).max(500);
const yesNo = z.boolean();
const options = <Name extends string>(field: { kind: { options: Record<Name, unknown> } }) =>
  z.enum(Object.keys(field.kind.options) as [Name, ...Name[]]);

/**
 * What the Erklärung zum Beschäftigungsverhältnis says beyond the facts of routes and clocks: the request to the BA needs it.
 * Recorded like a fact, as `ezb.<field>` with the field's key in domain/ezb. `pay` is in euros for `payBasis`.
 * Start, end and field 23 are facts (`newEmploymentStart`, `newEmploymentEnd`, `hiredOutToThirdParties`).
 */
export const OfferFacts = z
  .strictObject({
    'ezb.firm': text,
    'ezb.employerStreet': text,
    'ezb.employerHouseNumber': text,
    'ezb.employerPostalCode': text,
    'ezb.employerTown': text,
    'ezb.contactPerson': text,
    'ezb.phone': text,
    'ezb.email': text,
    'ezb.establishmentNumber': text,
    'ezb.foundedRecently': yesNo,
    'ezb.workplace': text,
    'ezb.jobTitle': z.string().trim().min(1).max(4000),
    'ezb.qualification': options(EZB_FIELDS.qualification),
    'ezb.licenceNeeded': yesNo,
    'ezb.workingTime': options(EZB_FIELDS.workingTime),
    'ezb.weeklyHours': z.number().positive().max(168),
    'ezb.overtimeDuty': yesNo,
    'ezb.overtimeAmount': text,
    'ezb.overtimeCompensation': text,
    'ezb.holidays': z.number().min(0).max(366),
    'ezb.collectiveAgreement': yesNo,
    'ezb.pay': z.number().positive().max(10_000_000),
    'ezb.payBasis': z.enum(['month', 'hour', 'year']),
    'ezb.socialInsurance': yesNo,
  })
  .partial();
export type OfferFacts = z.infer<typeof OfferFacts>;
export type OfferField = keyof OfferFacts;

export function isOfferField(field: string): field is OfferField {
  return Object.hasOwn(OfferFacts.shape, field);
}

/** The EzB field behind an offer fact; null for the time that the pay is for, which stands in field 46 itself. */
export function ezbFieldOf(field: OfferField): EzbField | null {
  return field === 'ezb.payBasis' ? null : (field.slice('ezb.'.length) as EzbField);
}

/** What is recorded of the offer; a value of a shape no longer taken counts as not known. */
export function offerOf(facts: readonly Fact[]): OfferFacts {
  const known = facts.flatMap(({ field, value }) => {
    if (value === null || !isOfferField(field)) return [];
    const read = OfferFacts.shape[field].safeParse(value);
    return read.success && read.data !== undefined ? [[field, read.data]] : [];
  });
  return Object.fromEntries(known) as OfferFacts;
}

/** The first recorded value of the offer that is none; undefined when all are. */
export function offerRefused(
  facts: Iterable<Pick<Fact, 'field' | 'value'>>,
): { field: string; message: string } | undefined {
  for (const { field, value } of facts) {
    if (value === null || !isOfferField(field)) continue;
    if (!OfferFacts.shape[field].safeParse(value).success)
      return { field, message: 'Dieser Wert passt nicht in das Feld.' };
  }
  return undefined;
}
