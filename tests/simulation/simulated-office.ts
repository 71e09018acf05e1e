import { newCase } from '#domain/case/new-case.ts';
import type { Change } from '#domain/commands/command.ts';
import type { Officer } from '#domain/records/office.ts';
import { localDate } from '#domain/time/local-date.ts';

/** A small office in which everything meets: two teams, officers in one or both of them, a few cases. */
export const TEAM_IDS = ['team-a', 'team-b'] as const;
export const OFFICER_IDS = ['officer-1', 'officer-2', 'officer-3'] as const;
export const CASE_IDS: readonly string[] = [1, 2, 3, 4, 5].map((n) => `00000000-0000-4000-8000-00000000000${n}`);

const TEAMS_AT_FIRST: readonly string[][] = [['team-a', 'team-b'], ['team-a'], ['team-b']];

/** Two of them may scan, so that one can check what the other did. */
const ROLES: Readonly<Record<string, Officer['role']>> = { 'officer-1': 'team_lead', 'officer-3': 'scanning' };

export function simulatedOfficer(id: string, teamIds: string[]): Officer {
  return {
    id,
    name: `Person ${id}`,
    initials: id.slice(-1),
    role: ROLES[id] ?? 'case_officer',
    teamIds,
    workShare: 1,
    mayFinalSign: false,
    secondedUntil: null,
    caseTypes: null,
    supervisorId: null,
  };
}

export function officeRows(): Change[] {
  return [
    ...TEAM_IDS.map((id): Change => ({ table: 'team', row: { id, name: id, letters: null } })),
    ...OFFICER_IDS.map((id, at): Change => ({ table: 'officer', row: simulatedOfficer(id, TEAMS_AT_FIRST[at]!) })),
    ...CASE_IDS.flatMap((id, at): Change[] => [
      {
        table: 'case',
        row: newCase({
          id,
          fileReference: `SIM-${at}`,
          teamId: TEAM_IDS[at % 2]!,
          caseType: 'employer_change',
          state: 'received',
          applicantName: `Antrag ${at}`,
          sortName: `antrag ${at}`,
          birthDate: null,
          nationality: null,
          receivedOn: localDate('2026-02-20'),
          titleValidUntil: null,
          baRequestedOn: null,
          assigneeId: null,
          claimedAt: null,
          pageCount: 0,
        }),
      },
      {
        table: 'party',
        row: {
          id: `party-${id}`,
          caseId: id,
          personId: `person-${id}`,
          role: 'applicant',
          familyName: `Antrag ${at}`,
          givenNames: null,
          birthName: null,
          birthDate: null,
          sex: 'not_stated',
          nationality: null,
          address: null,
        },
      },
    ]),
  ];
}
