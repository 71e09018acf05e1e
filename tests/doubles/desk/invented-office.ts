import type { Officer, Team } from '#domain/records/office.ts';

/** Teams of the invented office. */
export const TEAMS: readonly Team[] = [
  { id: 'employer-change', name: 'Arbeitgeberwechsel', letters: null },
  { id: 'letters-a-e', name: 'Buchstaben A–E', letters: { from: 'A', to: 'E' } },
  { id: 'skilled', name: 'Fachkräfte', letters: null },
  { id: 'naturalisation', name: 'Einbürgerung', letters: null },
];

const officer = (id: string, name: string, initials: string, more: Partial<Officer> = {}): Officer => ({
  id,
  name,
  initials,
  role: 'case_officer',
  teamIds: ['employer-change'],
  workShare: 1,
  mayFinalSign: false,
  secondedUntil: null,
  caseTypes: null,
  supervisorId: null,
  ...more,
});

/** Invented colleagues; the first one sits at this desk. */
export const OFFICERS: readonly Officer[] = [
  officer('bauer', 'Anna Bauer', 'AB', { teamIds: ['employer-change', 'skilled'] }),
  officer('haeberle', 'Jonas Häberle', 'JH'),
  officer('oezdemir', 'Selin Özdemir', 'SÖ', { workShare: 0.5 }),
  officer('kuehnle', 'Ruth Kühnle', 'RK', { role: 'team_lead', mayFinalSign: true }),
  officer('mayer', 'Tim Mayer-Vorfelder zu Hohenlohe', 'TM', { teamIds: ['skilled'] }),
];
