import { describe, expect, it } from 'vitest';
import { EZB_FIELD_KEYS } from '../ezb/ezb-form.ts';
import type { Fact } from '../records/proceeding.ts';
import { ezbFieldOf, isOfferField, OfferFacts, type OfferField, offerOf, offerRefused } from './offer-facts.ts';

const fact = (field: string, value: Fact['value']) => ({ field, value }) as Fact;

describe('what the EzB says beyond the facts of routes and clocks', () => {
  it('names its fields as the form does', () => {
    const fields = (Object.keys(OfferFacts.shape) as OfferField[]).map(ezbFieldOf).filter((field) => field !== null);
    expect(fields.filter((field) => !EZB_FIELD_KEYS.includes(field))).toEqual([]);
  });

  it('takes what is recorded and leaves what it does not know or was withdrawn', () => {
    const offer = offerOf([
      fact('ezb.firm', 'Neckartal Präzisionsteile GmbH'),
      fact('ezb.weeklyHours', 38.5),
      fact('ezb.holidays', null),
      fact('ezb.qualification', 'doctorate'),
      fact('titleKind', 'blue_card'),
    ]);
    expect(offer).toEqual({ 'ezb.firm': 'Neckartal Präzisionsteile GmbH', 'ezb.weeklyHours': 38.5 });
  });

  it.each([
    ['ezb.weeklyHours', '38,5'],
    ['ezb.qualification', 'doctorate'],
    ['ezb.firm', ''],
  ])('refuses %s = %j by its name', (field, value) => {
    expect(offerRefused([fact(field, value)])?.field).toBe(field);
  });

  it('knows no other fields', () => {
    expect(isOfferField('ezb.signature')).toBe(false);
    expect(isOfferField('toString')).toBe(false);
  });
});
