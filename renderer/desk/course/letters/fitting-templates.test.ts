import { expect, it } from 'vitest';
import { CASE_ID, officeForTest } from '#domain/commands/office-for-test.ts';
import { fittingTemplates } from './fitting-templates.ts';

/** Where a case stands, and whether the letter is offered and could still be finished. */
function transferNote(transferred: boolean): { offered: boolean; refusal: string | null } {
  const office = officeForTest();
  if (transferred) {
    office.done('case.transfer', { caseId: CASE_ID, authority: 'Ausländerbehörde Ulm', reason: 'Umzug nach Ulm' });
  }
  const theCase = office.one('case', CASE_ID)!;
  const none = { documents: [], facts: [], marks: [], consultations: [], followUps: [], pauses: [] };
  const { fitting } = fittingTemplates({ theCase, letters: [], decisions: [], ...none });
  const done = office.run('letter.finalise', {
    caseId: CASE_ID,
    letterId: office.newId(),
    template: 'transfer_note',
    language: 'de',
    fields: {},
    documentId: office.newId(),
  });
  return { offered: fitting.includes('transfer_note'), refusal: done.outcome === 'refused' ? done.refusal.code : null };
}

it('the Abgabenachricht is offered while it can be finished, and no longer when the case is handed over', () => {
  // Refused for its missing document alone: the case takes the letter.
  expect(transferNote(false)).toEqual({ offered: true, refusal: 'not_found' });
  expect(transferNote(true)).toEqual({ offered: false, refusal: 'case_closed' });
});
