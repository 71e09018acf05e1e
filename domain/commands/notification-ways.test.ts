import { beforeEach, describe, expect, it } from 'vitest';
import { knownFacts } from '../case/known-facts.ts';
import { computeClocks } from '../clocks/compute-clocks.ts';
import { localDate } from '../time/local-date.ts';
import type { CaseFile } from './case-file.ts';
import { CASE_ID, type OfficeForTest, officeForTest, SIGNER } from './office-for-test.ts';

let office: OfficeForTest;
let decisionId: string;
const step = (name: string, args: Record<string, unknown> = {}): void =>
  office.done(name, { caseId: CASE_ID, ...args }, SIGNER);
const refusal = (name: string, args: Record<string, unknown>) => {
  const decision = office.run(name, { caseId: CASE_ID, ...args }, SIGNER);
  return decision.outcome === 'refused' ? decision.refusal : null;
};

/** What the clocks say of the notification and the objection: the later reading. */
function clocks(today: string): Record<string, string> {
  const file = {
    theCase: office.one('case', CASE_ID)!,
    documents: [],
    facts: office.all('fact'),
    marks: [],
    consultations: [],
    decisions: office.all('caseDecision'),
    letters: [],
    followUps: [],
    pauses: [],
  } satisfies CaseFile;
  const found = computeClocks(knownFacts(file), localDate(today)).clocks;
  return Object.fromEntries(found.map(({ code, endsOnShifted }) => [code, endsOnShifted]));
}

beforeEach(() => {
  office = officeForTest();
  step('case.triage', { route: 'R3', reason: 'Zwei Jahre Beschäftigung sind belegt.' });
  decisionId = office.newId();
  const draft = { kind: 'lift_employer_binding', reasons: '', sideConditions: [], validUntil: null, citations: [] };
  step('decision.draft', { decisionId, ...draft, hearingWaivedBecause: null });
  step('decision.sign', { decisionId });
});

describe('ways a decision reaches the person', () => {
  it('by post it counts as notified on the fourth day, and the month runs from there', () => {
    step('decision.notify', { decisionId, via: 'post', postedOn: '2026-11-23' });
    expect(clocks('2026-11-23')).toMatchObject({ DEEMED_NOTIFIED: '2026-11-27', OBJECTION: '2026-12-28' });
  });

  it.each(['handed_over', 'formal_service'])('%s notifies on its own day', (via) => {
    step('decision.notify', { decisionId, via, postedOn: '2026-11-23' });
    const found = clocks('2026-11-23');
    expect(found).toMatchObject({ OBJECTION: '2026-12-23' });
    expect(found).not.toHaveProperty('DEEMED_NOTIFIED');
  });

  it('in the portal nothing is notified until it is retrieved, and then the day after', () => {
    step('decision.notify', { decisionId, via: 'portal', postedOn: '2026-11-23' });
    const waiting = clocks('2026-11-23');
    expect(waiting).toMatchObject({ PORTAL_NOT_RETRIEVED: '2026-12-03' });
    expect(waiting).not.toHaveProperty('OBJECTION');
    expect(refusal('case.close', { accepted: ['no_letter'], remark: 'liegt vor' })?.data.gap).toBe('not_notified');

    office.setDay('2026-11-25');
    const early = { decisionId, via: 'portal', postedOn: '2026-11-23', retrievedOn: '2026-11-22' };
    expect(refusal('decision.notify', early)).toMatchObject({ code: 'contradiction', data: { field: 'retrievedOn' } });
    step('decision.notify', { ...early, retrievedOn: '2026-11-24' });
    // Retrieved on Tuesday the 24th: notified on the 25th, one month later is Christmas, then the 26th and a Sunday.
    expect(clocks('2026-11-25')).toMatchObject({ OBJECTION: '2026-12-28' });
  });

  it('not retrieved, it goes another way, and the portal counts no more', () => {
    step('decision.notify', { decisionId, via: 'portal', postedOn: '2026-11-23' });
    office.setDay('2026-12-07');
    step('decision.notify', { decisionId, via: 'post', postedOn: '2026-12-07' });
    const found = clocks('2026-12-07');
    expect(found).toMatchObject({ DEEMED_NOTIFIED: '2026-12-11' });
    expect(found).not.toHaveProperty('PORTAL_NOT_RETRIEVED');
  });

  it('only the portal knows a retrieval', () => {
    const args = { decisionId, via: 'post', postedOn: '2026-11-23', retrievedOn: '2026-11-23' };
    expect(refusal('decision.notify', args)).toMatchObject({ code: 'contradiction', data: { field: 'retrievedOn' } });
  });
});
