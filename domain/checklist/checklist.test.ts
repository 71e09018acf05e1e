import { describe, expect, it } from 'vitest';
import { CASE_TYPE_NAMES, CaseType } from '../case/case-type.ts';
import { computeClocks } from '../clocks/compute-clocks.ts';
import { readFacts } from '../facts/read-facts.ts';
import { Service } from '../facts/service.ts';
import { localDate } from '../time/local-date.ts';
import { checklistFor, checklistState } from './checklist-for.ts';
import { serviceFee } from './service-fee.ts';
import { DEFAULT_SERVICES, SERVICES } from './services.ts';

const TODAY = localDate('2026-11-23');

function checklist(json: Record<string, unknown>) {
  const reading = readFacts(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals));
  return checklistFor(reading.facts, TODAY);
}

const needs = (json: Record<string, unknown>) =>
  Object.fromEntries(checklist(json).map(({ key, needed }) => [key, needed]));

const R2 = {
  titleKind: 'skilled_academic',
  employerChangeReason: 'new_employer',
  insuredEmploymentMonths: 10,
  stayUninterruptedSince: '2025-06-01',
};

describe('papers of a change of employer', () => {
  it('are those of the new job where something is examined', () => {
    expect(needs({ ...R2, representedByAgent: false })).toEqual({
      passport: 'yes',
      current_title: 'yes',
      employment_declaration: 'yes',
      contract: 'yes',
      job_description: 'unknown',
      pension_record: 'no',
      payslips: 'yes',
      termination: 'yes',
      qualification: 'unknown',
      licence: 'unknown',
      transfer_notice: 'no',
      registration: 'unknown',
      power_of_attorney: 'no',
    });
  });

  it('are passport and title alone where nothing is', () => {
    const yes = Object.entries(needs({ titleKind: 'settlement_permit' })).filter(([, need]) => need === 'yes');
    expect(yes.map(([key]) => key)).toEqual(['passport', 'current_title']);
  });

  it.each<[what: string, json: Record<string, unknown>, key: string, need: string]>([
    ['the pension record proves the two years', { ...R2, insuredEmploymentMonths: 24 }, 'pension_record', 'yes'],
    [
      'another job with the same employer needs no new contract',
      { ...R2, employerChangeReason: 'other_job' },
      'contract',
      'no',
    ],
    [
      'a transfer of business is shown',
      { titleKind: 'skilled_academic', employerChangeReason: 'transfer_of_business' },
      'transfer_notice',
      'yes',
    ],
    ['an agent shows the power of attorney', { ...R2, representedByAgent: true }, 'power_of_attorney', 'yes'],
    ['it stays open while it is not known whether there is one', R2, 'power_of_attorney', 'unknown'],
    [
      'while the route is open, so are the papers of the job',
      { titleKind: 'family' },
      'employment_declaration',
      'unknown',
    ],
  ])('%s', (_what, json, key, need) => {
    expect(needs(json)[key]).toBe(need);
  });

  it('compare with the e-file: what is missing, what a person must judge', () => {
    const items = checklist(R2);
    const some = checklistState(items, new Set(['passport', 'residence_card', 'employment_contract']));
    expect(some.missing.map(({ key }) => key)).toEqual(['employment_declaration', 'payslips', 'termination']);
    expect(some.complete).toBe(false);
    const all = checklistState(
      items,
      new Set(['passport', 'provisional_certificate', 'employment_contract', 'employment_declaration', 'payslip']),
      new Set(['termination']),
    );
    expect(all).toMatchObject({ missing: [], complete: true });
    expect(all.open.map(({ key }) => key)).toEqual([
      'job_description',
      'qualification',
      'licence',
      'registration',
      'power_of_attorney',
    ]);
  });
});

describe('services', () => {
  it.each(CaseType.options)('the case type %s begins with a service of its own', (caseType) => {
    expect(SERVICES[DEFAULT_SERVICES[caseType]].caseType).toBe(caseType);
  });

  it.each(Service.options)('%s has papers, clocks, a basis and a case type of the lists', (service) => {
    const { name, legalBasis, papers, clocks, caseType } = SERVICES[service];
    expect(name.length).toBeGreaterThan(3);
    expect(legalBasis).toContain('§');
    expect(CASE_TYPE_NAMES[caseType]).toBeDefined();
    expect(papers.length).toBeGreaterThan(0);
    expect(new Set(papers.map(({ key }) => key)).size).toBe(papers.length);
    expect(clocks.length).toBeGreaterThan(0);
  });

  it.each<[service: Service, euro: number | null]>([
    ['employer_change', 0],
    ['permit_extension', 93],
    ['skilled_academic', 100],
    ['blue_card', 100],
    ['settlement_permit', 113],
    ['settlement_skilled', 113],
    ['eu_long_term', 109],
    ['family_to_german', 100],
    ['provisional_certificate', 13],
    ['fast_track', 411],
    ['naturalisation', 255],
    ['toleration', 58],
    ['commitment', 29],
    ['card_order', 67],
    ['other_side_condition', 50],
    ['paternity_consent', null],
    ['visa_consent', null],
  ])('%s costs %s EUR', (service, euro) => {
    expect(serviceFee(service, TODAY).regular?.euro ?? null).toBe(euro);
  });

  it.each<[service: Service, facts: Record<string, unknown>, clock: string]>([
    ['permit_extension', { receivedOn: '2026-11-02', titleValidUntil: '2026-12-01' }, 'TITLE_EXPIRY'],
    ['blue_card', { euMobilityAppliedOn: '2026-11-02' }, 'BLUE_CARD_MOBILITY_DECISION'],
    ['fast_track', { recognitionNewsReceivedOn: '2026-11-20' }, 'EMPLOYER_INVITATION'],
    ['visa_consent', { visaConsentRequestedOn: '2026-11-20' }, 'VISA_CONSENT_FICTION'],
    ['naturalisation', { receivedOn: '2026-08-01' }, 'INACTION_SUIT'],
    ['toleration', { titleKind: 'toleration', titleValidUntil: '2026-12-01' }, 'TITLE_EXPIRY'],
    ['commitment', { commitmentEntryOn: '2026-01-01' }, 'COMMITMENT_LIABILITY'],
    ['paternity_consent', { paternityConsentRequestedOn: '2026-11-01' }, 'PATERNITY_CONSENT_FICTION'],
    [
      'vocational_training',
      { titleKind: 'vocational_training', trainingEndedOn: '2026-11-01' },
      'TRAINING_PLACE_SEARCH',
    ],
    ['card_order', { biometricsCapturedOn: '2026-11-01', biometricsOfMinor: true }, 'BIOMETRICS_DELETION'],
  ])('%s: its facts start its clock', (service, facts, clock) => {
    const reading = readFacts({ service, ...facts });
    if (!reading.ok) throw new Error(JSON.stringify(reading.refusals));
    expect(computeClocks(reading.facts, TODAY).clocks.map(({ code }) => code)).toContain(clock);
    expect(SERVICES[service].clocks).toContain(clock);
  });
});
