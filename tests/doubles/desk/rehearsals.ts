import { type MemoryDesk, now } from './memory-desk.ts';
import { takeIn } from './memory-intake.ts';

/**
 * Situations a person or a script can bring about: `POST /double/<name>`.
 * They let every state of the windows be seen without a real central.
 */
export const REHEARSALS: Readonly<Record<string, (desk: MemoryDesk) => void>> = {
  offline: (desk) => desk.setConnection({ state: 'offline', since: now(), lastSyncAt: now() }),
  online: (desk) => desk.setConnection({ state: 'connected', lastSyncAt: now() }),
  refused: (desk) =>
    desk.setConnection({
      state: 'refused',
      message: 'Die Zentrale kennt dieses Gerät nicht mehr. Bitte bei der Administration melden.',
      lastSyncAt: now(),
    }),
  /** The selected case leaves our rights. */
  takeaway: (desk) => {
    if (desk.selection.caseId !== null) desk.rows.remove('case', desk.selection.caseId);
    desk.tell({ kind: 'data', caseIds: [], everything: true });
  },
  /** A claim and a note of ours were refused: somebody was faster. */
  conflict: (desk) => {
    const [first, second] = desk.rows.all('case');
    if (!first || !second) return;
    const add = (
      commandName: string,
      args: unknown,
      code: string,
      data: Record<string, string | number | null>,
      of: typeof first,
    ) => {
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
        refusal: { code, data },
        resolvedAt: null,
      });
    };
    add(
      'case.claim',
      { caseId: first.id, remark: 'Ich kenne den Vorgang aus der Vorsprache vom Montag.' },
      'already_claimed',
      { by: 'haeberle', at: now() },
      first,
    );
    add(
      'case.note',
      {
        caseId: second.id,
        noteId: desk.chance.uuid(),
        text: 'Arbeitgeber erneut angerufen.\nUnterschrift kommt bis Freitag per Post.',
      },
      'case_closed',
      { state: 'transferred' },
      second,
    );
    desk.tell({ kind: 'session' });
  },
  intake: (desk) => {
    takeIn(desk, 'EzB_Neckartal_Praezisionsteile.pdf', 612_004);
    takeIn(
      desk,
      'Scan vom 23.11. Posteingang Fach 3, Anlagen zum Antrag mit sehr langem Dateinamen vom Multifunktionsgerät.tif',
      9_120_044,
    );
    takeIn(desk, 'Arbeitsvertrag.docx', 48_120);
  },
};
