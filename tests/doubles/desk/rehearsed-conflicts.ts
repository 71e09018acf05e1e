import type { RefusalShape } from '#contract/desk/outbox.ts';
import { type MemoryDesk, now } from './memory-desk.ts';

/** Commands of ours that central refused, each for a reason an officer meets: somebody was faster, moved, changed or closed. */
export function rehearseConflicts(desk: MemoryDesk): void {
  const [first, second] = desk.rows.all('case');
  if (!first || !second) return;
  const [paper] = desk.rows.all('document', { caseId: first.id });
  const add = (of: typeof first, commandName: string, args: object, refusal: RefusalShape): void => {
    const id = desk.chance.uuid();
    const when = now();
    desk.conflicts.set(id, {
      id,
      commandName,
      args,
      caseId: of.id,
      caseTitle: `${of.applicantName} · ${of.fileReference}`,
      issuedAt: when,
      refusedAt: when,
      refusal,
      resolvedAt: null,
    });
  };
  const taken = { code: 'already_claimed', data: { by: 'haeberle', at: now() } };
  add(first, 'case.claim', { caseId: first.id, remark: null }, taken);
  add(first, 'case.claim', { caseId: first.id, remark: 'Ich kenne den Vorgang aus der Vorsprache vom Montag.' }, taken);
  add(
    second,
    'case.note',
    {
      caseId: second.id,
      noteId: desk.chance.uuid(),
      text: 'Arbeitgeber erneut angerufen.\nUnterschrift kommt bis Freitag per Post.',
    },
    { code: 'case_closed', data: { state: 'transferred' } },
  );
  if (paper) {
    const { type, title, dateOfDocument } = paper;
    add(
      first,
      'document.reclassify',
      {
        documentId: paper.id,
        caseId: first.id,
        expected: { type, title, dateOfDocument },
        to: { type: 'employment_contract', title: 'Arbeitsvertrag mit Nachtrag', dateOfDocument: '2026-10-01' },
        remark: null,
      },
      { code: 'changed_meanwhile', data: { type: 'payslip', title: 'Lohnabrechnung Oktober', dateOfDocument: null } },
    );
    add(
      first,
      'document.move',
      {
        documentId: paper.id,
        fromCaseId: first.id,
        toCaseId: second.id,
        traceId: desk.chance.uuid(),
        reason: 'gehört zur Ehefrau, gleicher Nachname',
      },
      { code: 'changed_meanwhile', data: { caseId: second.id } },
    );
  }
  add(
    second,
    'case.release',
    { caseId: second.id, remark: null },
    { code: 'not_assigned_to_you', data: { assigneeId: 'haeberle' } },
  );
  desk.tell({ kind: 'session' });
}
