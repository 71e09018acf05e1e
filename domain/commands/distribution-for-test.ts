import type { Officer } from '../records/office.ts';

/** An officer of the small office's team. For tests alone. */
export function officerFor(id: string, changes: Partial<Officer> = {}): Officer {
  return {
    id,
    name: `Person ${id}`,
    initials: id.slice(0, 2),
    role: 'case_officer',
    teamIds: ['changes'],
    workShare: 1,
    mayFinalSign: false,
    secondedUntil: null,
    caseTypes: null,
    supervisorId: null,
    ...changes,
  };
}
