import type { Session } from '#contract/desk/session.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import { OFFICE_SETTINGS_ID, type Officer } from '#domain/records/office.ts';
import { actorFrom } from '#domain/rights/actor.ts';

/** The person of this id as the cache knows them; before the first pull nothing is known but the id. */
export function officerAt(rows: Pick<RowStore, 'one'>, id: string): Officer {
  return (
    rows.one('officer', id) ?? {
      id,
      name: '',
      initials: '',
      role: 'case_officer',
      teamIds: [],
      workShare: 1,
      mayFinalSign: false,
      secondedUntil: null,
      caseTypes: null,
      supervisorId: null,
    }
  );
}

/** What a session says of the office: who sits here, for whom they stand in, and who else there is. */
export function sessionOffice(
  rows: Pick<RowStore, 'one' | 'all'>,
  officer: Officer,
): Pick<Session, 'officer' | 'standsInFor' | 'teams' | 'officers' | 'office'> {
  return {
    officer,
    standsInFor: [...actorFrom(officer, rows.all('substitution', { substituteId: officer.id })).standsInFor],
    teams: rows.all('team', {}),
    officers: rows.all('officer', {}),
    office: rows.one('officeSettings', OFFICE_SETTINGS_ID) ?? null,
  };
}
