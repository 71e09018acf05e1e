import { describe, expect, test } from 'vitest';
import type { OfferFacts } from '#domain/case/offer-facts.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { localDate } from '#domain/time/local-date.ts';
import { type CheckResult, maySend, plausibility } from './plausibility.ts';

const TODAY = localDate('2026-11-23');
const FACTS: Facts = {
  titleKind: 'skilled_academic',
  titleValidUntil: localDate('2027-05-01'),
  newEmploymentStart: localDate('2027-01-01'),
  grossAnnualSalary: 55_800,
  hiredOutToThirdParties: false,
};
const OFFER: OfferFacts = {
  'ezb.firm': 'Neckartal Präzisionsteile GmbH',
  'ezb.employerTown': 'Stuttgart',
  'ezb.establishmentNumber': '67112233',
  'ezb.jobTitle': 'Ingenieurin für Fertigungstechnik',
  'ezb.weeklyHours': 38.5,
  'ezb.pay': 4650,
  'ezb.payBasis': 'month',
};
const DOCUMENTS = [{ type: 'employment_declaration' }] as const;

function check(key: string, facts: Facts = {}, offer: OfferFacts = {}) {
  const found = plausibility({ ...FACTS, ...facts }, { ...OFFER, ...offer }, DOCUMENTS, TODAY).find(
    (one) => one.key === key,
  );
  return found ?? expect.unreachable(key);
}

test('a complete request may be sent, and every line names its paragraph', () => {
  const checks = plausibility(FACTS, OFFER, DOCUMENTS, TODAY);
  expect(checks.filter(({ result }) => result !== 'fine')).toEqual([]);
  expect(maySend(checks)).toBe(true);
  for (const { legalBasis } of checks) expect(legalBasis).not.toBe('');
});

test('nothing is sent without field 23, and never with it answered yes', () => {
  const { hiredOutToThirdParties: _, ...without } = FACTS;
  expect(maySend(plausibility(without, OFFER, DOCUMENTS, TODAY))).toBe(false);
  expect(check('hiredOut', { hiredOutToThirdParties: true })).toMatchObject({
    result: 'wrong',
    legalBasis: '§ 40 Abs. 1 Nr. 2 AufenthG',
  });
});

test.each([
  ['67112233', 'fine'],
  ['6711 2233', 'fine'],
  ['4711', 'wrong'],
  ['671122334', 'wrong'],
] satisfies [string, CheckResult][])('Betriebsnummer %s is %s', (number, result) => {
  expect(check('establishmentNumber', {}, { 'ezb.establishmentNumber': number }).result).toBe(result);
});

describe('pay', () => {
  test('a year that does not fit field 46 wants a look', () => {
    expect(check('pay', { grossAnnualSalary: 60_000 }).text).toBe(
      'Feld 46 ergibt 55.800 € im Jahr, angegeben sind 60.000 €.',
    );
  });

  test.each([
    [50_700, 'Schwelle 50.700 € erreicht (50,0 % der Beitragsbemessungsgrenze).'],
    [46_000, 'Schwelle 45.934,20 € erreicht (45,4 % der Beitragsbemessungsgrenze).'],
    [45_000, 'Unter der Schwelle von 45.934,20 € (44,4 % der Beitragsbemessungsgrenze).'],
  ])('a Blue Card with %d euros: %s', (grossAnnualSalary, text) => {
    expect(check('threshold', { titleKind: 'blue_card', grossAnnualSalary }).text).toBe(text);
  });

  test('a year whose threshold is not known says so', () => {
    const facts: Facts = { ...FACTS, titleKind: 'blue_card' };
    const found = plausibility(facts, OFFER, DOCUMENTS, localDate('2031-02-01')).find(({ key }) => key === 'threshold');
    expect(found).toMatchObject({ result: 'look', text: 'Die Gehaltsschwelle 2031 ist hier noch nicht hinterlegt.' });
  });
});

test('a start that has passed and a title that has run out want a look, and do not stand in the way', () => {
  const facts: Facts = {
    ...FACTS,
    newEmploymentStart: localDate('2026-11-01'),
    titleValidUntil: localDate('2026-11-01'),
  };
  const checks = plausibility(facts, OFFER, DOCUMENTS, TODAY);
  expect(checks.filter(({ result }) => result === 'look').map(({ key }) => key)).toEqual(['start', 'title']);
  expect(maySend(checks)).toBe(true);
});
