import { expect, test } from 'vitest';
import type { CaseDetail } from '#contract/desk/cases.ts';
import { localDate } from '#domain/time/local-date.ts';
import { germanText } from '../../../i18n/written-text.test-support.ts';
import { baPayload } from './ba-payload.ts';

const PARTY = {
  role: 'applicant',
  familyName: 'Suharto',
  givenNames: null,
  birthDate: '1987',
  sex: 'male',
  nationality: 'IDN',
  address: 'Lindenäckerweg 3, 70374 Stuttgart',
};
const OFFER = {
  'ezb.firm': 'Neckartal Präzisionsteile GmbH',
  'ezb.jobTitle': 'Schweißer: Metallschutzgas,\nauch im Schichtdienst',
  'ezb.establishmentNumber': '67112233',
};

function payload() {
  const facts = Object.entries(OFFER).map(([field, value]) => ({ field, value }));
  const detail = { case: { fileReference: '32-4.2-1/26' }, parties: [PARTY], facts } as unknown as CaseDetail;
  return baPayload(
    detail,
    { titleKind: 'other_employment', newEmploymentStart: localDate('2027-01-01'), hiredOutToThirdParties: false },
    germanText,
  );
}

test('the request carries person, title, employer and job with the numbers of the form, in German words', () => {
  const rows = payload().sections.flatMap(({ heading, rows: lines }) =>
    lines.map(({ field, label, value }) => [heading, field, label, value].join(' | ')),
  );
  expect(rows).toContain('Person | 3 | Familienname | Suharto');
  expect(rows).toContain('Person | 5 | Geburtsdatum | 00.00.1987');
  expect(rows).toContain('Arbeitgeber | 19 | Betriebsnummer | 67112233');
  expect(rows).toContain('Beschäftigung | 21 | Beginn der neuen Beschäftigung | 01.01.2027');
  expect(rows).toContain('Beschäftigung | 23 | Überlassung an Dritte | Nein');
  expect(rows.filter((row) => row.includes('Vornamen'))).toEqual([]);
});

test('the letter names the occupation alone; the whole description stands in field 25', () => {
  expect(payload().job).toBe('Schweißer');
  expect(JSON.stringify(payload().sections)).toContain('Schichtdienst');
});
