import { describe, expect, test } from 'vitest';
import { isRecordedFact } from '#domain/case/known-facts.ts';
import { OfferFacts } from '#domain/case/offer-facts.ts';
import { Facts } from '#domain/facts/facts.ts';
import { GERMAN } from '../../../i18n/catalogue.ts';
import { germanText } from '../../../i18n/written-text.test-support.ts';
import { ezbNumber, factKind, factName, officialName, type RecordedField } from './fact-kind.ts';
import { valueText, withFieldNames } from './fact-text.ts';

const FIELDS = [
  ...Object.keys(Facts.shape).filter((field) => isRecordedFact(field) && field !== 'land'),
  ...Object.keys(OfferFacts.shape),
] as RecordedField[];

/** Fields that other screens or nobody records one by one. */
const WITHOUT_INPUT = [
  'municipalHolidays',
  'deemedNotifiedConfirmation',
  'recognitionPauses',
  'paternityConfirmation',
  'visaConsentConfirmation',
];

describe('every field a person records', () => {
  test.each(FIELDS)('%s has an input and a German name', (field) => {
    expect(factKind(field).kind === 'none').toBe(WITHOUT_INPUT.includes(field));
    expect(factName(field)).not.toBe(field);
  });

  test.each(FIELDS.filter((field) => factKind(field).kind === 'choice' && field !== 'service'))(
    'every answer to %s has a name',
    (field) => {
      const kind = factKind(field);
      const options = kind.kind === 'choice' ? kind.options : [];
      const unnamed = options.filter(
        (one) => officialName(one) === null && !Object.hasOwn(GERMAN, `course.value.${one}`),
      );
      expect(unnamed).toEqual([]);
    },
  );
});

test('numbers of the form stand beside its fields', () => {
  expect(ezbNumber('hiredOutToThirdParties')).toBe(23);
  expect(ezbNumber('ezb.establishmentNumber')).toBe(19);
  expect(ezbNumber('titleKind')).toBeNull();
});

test('values read as an officer would write them', () => {
  expect(valueText('newEmploymentStart', '2027-01-23', germanText)).toBe('23.01.2027');
  expect(valueText('grossAnnualSalary', 55_800, germanText)).toBe('55.800');
  expect(valueText('hiredOutToThirdParties', false, germanText)).toBe('Nein');
  expect(valueText('titleKind', 'blue_card', germanText)).toBe('Blaue Karte EU (§ 18g AufenthG)');
  expect(valueText('insuredEmployment', [], germanText)).toBe('keine');
});

test('a contradiction names its fields as the screen does', () => {
  expect(withFieldNames('„newEmploymentEnd“ (01.01.2027) liegt vor „newEmploymentStart“ (01.02.2027).')).toBe(
    '„Befristet bis“ (01.01.2027) liegt vor „Beginn der neuen Beschäftigung“ (01.02.2027).',
  );
});
