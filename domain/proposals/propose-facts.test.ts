import { describe, expect, it } from 'vitest';
import { knownFacts } from '../case/known-facts.ts';
import type { CaseFile } from '../commands/case-file.ts';
import { CASE_ID, officeForTest } from '../commands/office-for-test.ts';
import type { EzbFieldReading } from '../ezb/ezb-value.ts';
import { decideRoute } from '../routes/decide-route.ts';
import { localDate } from '../time/local-date.ts';
import { evidenceOfEzb } from './evidence-of-ezb.ts';
import type { FactEvidence } from './fact-evidence.ts';
import { proposeFacts, withProposals } from './propose-facts.ts';

const today = localDate('2026-11-23');

function fileWith(recorded: Record<string, unknown> = {}): CaseFile {
  const office = officeForTest();
  const entries = Object.entries(recorded).map(([field, value]) => ({ field, was: null, value }));
  if (entries.length > 0) office.done('facts.record', { caseId: CASE_ID, entries });
  return {
    theCase: office.one('case', CASE_ID)!,
    documents: [],
    facts: office.all('fact'),
    marks: [],
    consultations: [],
    decisions: [],
    letters: [],
    followUps: [],
    pauses: [],
  };
}

function says(
  field: FactEvidence['field'],
  value: FactEvidence['value'],
  { confidence = 95, problem = null, documentId = 'paper' }: Partial<FactEvidence> & { documentId?: string } = {},
): FactEvidence {
  const place = { raw: String(value), box: { x: 1, y: 1, w: 9, h: 9 }, citation: { documentId, page: 1 } };
  return { field, value, confidence, problem, ...place };
}

const states = (file: CaseFile, found: readonly FactEvidence[]) =>
  proposeFacts(file, found).map((one) => [one.field, one.state]);

describe('facts proposed from papers', () => {
  it('are sure where they were read plainly, and the route is computed with those alone', () => {
    const file = fileWith();
    const proposals = proposeFacts(file, [
      says('titleKind', 'settlement_permit'),
      says('employmentUnrestricted', true),
      says('hiredOutToThirdParties', true, { confidence: 50 }),
    ]);
    expect(proposals.map(({ state }) => state)).toEqual(['sure', 'sure', 'unsure']);
    expect(decideRoute(knownFacts(file), today).route).toBeNull();
    const provisional = knownFacts(withProposals(file, proposals));
    expect(decideRoute(provisional, today).route).toBe('R0');
    expect(provisional.hiredOutToThirdParties).toBeUndefined();
  });

  it('leave alone what a person recorded', () => {
    const file = fileWith({ titleKind: 'blue_card', insuredEmploymentMonths: 12 });
    expect(states(file, [says('titleKind', 'study'), says('insuredEmployment', [])])).toEqual([]);
  });

  it('that differ are shown with every place and filled in nowhere', () => {
    const file = fileWith();
    const found = [
      says('newEmploymentStart', '2027-01-01', { documentId: 'ezb' }),
      says('newEmploymentStart', '2027-02-01', { documentId: 'application' }),
      says('newEmploymentStart', '2027-01-01', { documentId: 'contract' }),
    ];
    const [proposal] = proposeFacts(file, found);
    expect(proposal).toMatchObject({
      state: 'contradictory',
      said: [{ value: '2027-01-01' }, { value: '2027-02-01' }],
    });
    expect(knownFacts(withProposals(file, [proposal!])).newEmploymentStart).toBeUndefined();
  });

  it('that do not go with what is recorded are contradictory in the words of the rule', () => {
    const file = fileWith({ newEmploymentStart: '2027-02-01' });
    const [proposal] = proposeFacts(file, [says('newEmploymentEnd', '2026-12-31')]);
    expect(proposal).toMatchObject({ state: 'contradictory' });
    expect(proposal!.state === 'contradictory' && proposal!.problem).not.toBe('');
  });

  it('say of receipt and validity only where they differ from the case', () => {
    const file = fileWith();
    const same = [says('receivedOn', '2026-11-02'), says('titleValidUntil', '2028-05-31')];
    expect(states(file, same)).toEqual([]);
    const other = [says('receivedOn', '2026-11-03'), says('titleValidUntil', '2027-05-31')];
    expect(states(file, other)).toEqual([
      ['receivedOn', 'contradictory'],
      ['titleValidUntil', 'contradictory'],
    ]);
  });

  it('take the earliest day of residence, and never as sure', () => {
    const problem = 'Bitte ansehen.';
    const found = [
      says('stayUninterruptedSince', '2025-03-01', { problem }),
      says('stayUninterruptedSince', '2024-09-15', { problem }),
    ];
    expect(proposeFacts(fileWith(), found)).toMatchObject([{ state: 'unsure', evidence: { value: '2024-09-15' } }]);
  });
});

describe('an EzB in the file', () => {
  const place = { raw: 'x', page: 2, box: { x: 1, y: 1, w: 9, h: 9 } };
  const sure = (field: EzbFieldReading['field'], value: object): EzbFieldReading =>
    ({ field, state: 'sure', value, confidence: 90, ...place }) as EzbFieldReading;
  const fields: EzbFieldReading[] = [
    sure('start', { kind: 'date', date: '2027-01-01' }),
    sure('duration', { kind: 'choice', choice: 'open_ended' }),
    sure('pay', { kind: 'amount', euros: 4000, basis: 'month' }),
    sure('weeklyHours', { kind: 'number', number: 38.5 }),
    sure('firm', { kind: 'text', text: 'Pflegezentrum Rosenhain gGmbH' }),
    {
      field: 'hiredOut',
      state: 'unsure',
      value: { kind: 'yes-no', yes: false },
      confidence: 40,
      problem: 'Beide Kästchen.',
      ...place,
    },
  ];

  it('says what its fields say, with their page; what was read unsurely stays so', () => {
    const found = evidenceOfEzb('ezb', fields, today);
    expect(found.map(({ field, value, problem }) => [field, value, problem])).toEqual([
      ['newEmploymentStart', '2027-01-01', null],
      ['newEmploymentOpenEnded', true, null],
      ['grossAnnualSalary', 48_000, null],
      ['hiredOutToThirdParties', false, 'Beide Kästchen.'],
      ['ezb.firm', 'Pflegezentrum Rosenhain gGmbH', null],
      ['ezb.weeklyHours', 38.5, null],
    ]);
    expect(found.every(({ citation }) => citation.documentId === 'ezb' && citation.page === 2)).toBe(true);
    expect(states(fileWith(), found).filter(([, state]) => state === 'unsure')).toEqual([
      ['hiredOutToThirdParties', 'unsure'],
    ]);
  });
});
