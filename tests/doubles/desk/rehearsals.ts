import { type MemoryDesk, now } from './memory-desk.ts';
import { takeIn } from './memory-intake.ts';
import { rehearseConflicts } from './rehearsed-conflicts.ts';

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
  here: (desk) => setAvailability(desk, 'here'),
  fetching: (desk) => setAvailability(desk, 'fetching'),
  not_here: (desk) => setAvailability(desk, 'not_here'),
  /** Nothing can be read any more, as from a damaged disk; `works` ends it. */
  fails: (desk) => setFails(desk, true),
  works: (desk) => setFails(desk, false),
  /** Every list is empty. */
  empty: (desk) => {
    for (const { id } of desk.rows.all('case')) desk.rows.remove('case', id);
    desk.tell({ kind: 'data', caseIds: [], everything: true });
  },
  /** The selected case leaves our rights. */
  takeaway: (desk) => {
    if (desk.selection.caseId !== null) desk.rows.remove('case', desk.selection.caseId);
    desk.tell({ kind: 'data', caseIds: [], everything: true });
  },
  /** A colleague opens the same case, and is gone again with `alone`. */
  colleague: (desk) => {
    desk.alsoHere = [{ officerId: 'haeberle', since: now() }];
    desk.tell({ kind: 'session' });
  },
  alone: (desk) => {
    desk.alsoHere = [];
    desk.tell({ kind: 'session' });
  },
  /** A colleague records a fact of the selected case; this window is not told, as when central's answer is still on its way. */
  faster: (desk) => {
    const caseId = desk.selection.caseId ?? '';
    const id = `${caseId}/newEmploymentStart`;
    const fact = desk.rows.one('fact', id);
    if (!fact) return;
    const row = { ...fact, value: '2027-03-01', recordedBy: 'haeberle', recordedAt: now() };
    desk.rows.write({ table: 'fact', row });
  },
  /** Central refuses what was claimed here and not yet confirmed. */
  quicker: (desk) => desk.refuseClaims('haeberle'),
  /** What was done here and refused by central: one of each kind. */
  conflict: rehearseConflicts,
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

function setAvailability(desk: MemoryDesk, availability: MemoryDesk['availability']): void {
  desk.availability = availability;
  desk.tell({ kind: 'data', caseIds: [], everything: true });
}

function setFails(desk: MemoryDesk, fails: boolean): void {
  desk.fails = fails;
  desk.tell({ kind: 'data', caseIds: [], everything: true });
}
