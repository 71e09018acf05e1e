import type { Officer, OfficerRole, Team } from '#domain/records/office.ts';
import { foldVariants } from '#domain/text/fold.ts';
import { addDays, type LocalDate } from '#domain/time/local-date.ts';

export type TeamId =
  | 'arbeitgeberwechsel'
  | 'buchstaben-a-e'
  | 'buchstaben-f-m'
  | 'buchstaben-n-z'
  | 'fachkraefte'
  | 'einbuergerung'
  | 'servicepoint';

/** The teams as the authority publishes them: three by surname, four by kind of proceeding. */
export const DEMO_TEAMS: readonly (Team & { id: TeamId })[] = [
  { id: 'arbeitgeberwechsel', name: 'Arbeitgeberwechsel', letters: null },
  { id: 'buchstaben-a-e', name: 'Buchstaben A-E', letters: { from: 'A', to: 'E' } },
  { id: 'buchstaben-f-m', name: 'Buchstaben F-M', letters: { from: 'F', to: 'M' } },
  { id: 'buchstaben-n-z', name: 'Buchstaben N-Z', letters: { from: 'N', to: 'Z' } },
  { id: 'fachkraefte', name: 'Fachkräfte', letters: null },
  { id: 'einbuergerung', name: 'Einbürgerung', letters: null },
  { id: 'servicepoint', name: 'Servicepoint', letters: null },
];

const LETTERS: readonly TeamId[] = ['buchstaben-a-e', 'buchstaben-f-m', 'buchstaben-n-z'];
const [A_E, F_M, N_Z] = LETTERS as [TeamId, TeamId, TeamId];
const EMPLOYER_CHANGE: readonly TeamId[] = ['arbeitgeberwechsel'];

/** Invented people: name, teams, part-time share, and whether they sign final decisions alone. */
const PEOPLE: readonly Officer[] = [
  lead('Renate Hölderle', EMPLOYER_CHANGE),
  officer('Miriam Käufer', EMPLOYER_CHANGE),
  officer('Deniz Akgül', EMPLOYER_CHANGE),
  officer('Sabine Wörz', EMPLOYER_CHANGE, 0.75),
  officer('Tomasz Górski', EMPLOYER_CHANGE),
  officer('Jonas Brenndörfer', EMPLOYER_CHANGE, 1, 'beginner'),
  officer('Ivana Matković', EMPLOYER_CHANGE, 0.8),
  officer('Felix Ottenbruch', EMPLOYER_CHANGE, 0.5),
  officer('Hatice Sönmezer', EMPLOYER_CHANGE, 1, 'beginner'),

  lead('Ulrich Fährmann', [A_E]),
  officer('Petra Stäbler', [A_E], 0.6),
  officer('Gianluca Ferrarese', [A_E, F_M]),
  officer('Katharina Nägelsbach', [A_E]),
  officer('Mehmet Yörükoğlu', [A_E], 1, 'beginner'),

  lead('Annegret Schlößer', [F_M]),
  officer('Bernd Zwicknagl', [F_M]),
  officer('Eleni Papadimou', [F_M], 0.7),
  officer('Lukas Häberlin', [F_M], 1, 'beginner'),
  officer('Nadine Rösslein', [F_M, N_Z], 0.8),

  lead('Cornelia Bächtold', [N_Z]),
  officer('Danijel Perković', [N_Z]),
  officer('Ruth Eisenmenger', [N_Z], 0.5),
  officer('Sofia Vranješ', [N_Z]),
  officer('Kevin Großhans', [N_Z], 1, 'beginner'),

  lead('Matthias Lindauer', ['fachkraefte'], 0.9),
  officer('Thi Mai Đào', ['fachkraefte']),
  officer('Stefanie Krähenbühl', ['fachkraefte'], 0.65),
  officer('Oluwaseun Adekoya', ['fachkraefte']),
  officer('Marta Łęcka', ['fachkraefte'], 0.75),
  officer('Christoph Übelhör', ['fachkraefte', 'servicepoint']),

  lead('Friederike Jäckle', ['einbuergerung'], 0.8),
  officer('Andrei Şerbănescu', ['einbuergerung']),
  officer('Brigitte Mößner', ['einbuergerung'], 0.5),
  officer('Yasemin Dağlar', ['einbuergerung']),

  lead('Holger Pfänder', ['servicepoint']),
  officer('Lea Sünderhauf', ['servicepoint']),
  officer('Amadou Kébé', ['servicepoint'], 0.8, 'beginner'),

  scanning('Monika Täuber', 0.75),
  scanning('Zdeněk Hruška', 1),
  scanning('Silke Großkopf', 0.5),

  person('Ralf Köbele', 'administrator', [], 1, false),
];

/** Helpers lent by other offices: one kind of proceeding, the lead as supervisor, no final signature, an end date. */
const SECONDED: readonly { officer: Officer; weeksLeft: number }[] = [
  { officer: officer('Björn Åkerlund', EMPLOYER_CHANGE, 1, 'beginner'), weeksLeft: 9 },
  { officer: officer('Esra Bozdoğan', EMPLOYER_CHANGE, 0.5, 'beginner'), weeksLeft: 3 },
];

/** All officers, team Arbeitgeberwechsel first. Secondments end some weeks after `today`. */
export function demoOfficers(today: LocalDate): Officer[] {
  const seconded = SECONDED.map(({ officer: helper, weeksLeft }) => ({
    ...helper,
    secondedUntil: addDays(today, weeksLeft * 7),
    caseTypes: ['employer_change' as const],
    supervisorId: PEOPLE[0]!.id,
  }));
  const ownPeople = PEOPLE.filter((one) => one.teamIds[0] === 'arbeitgeberwechsel' && one.role !== 'scanning');
  return [...ownPeople, ...seconded, ...PEOPLE.filter((one) => !ownPeople.includes(one))];
}

function lead(name: string, teamIds: readonly TeamId[], workShare = 1): Officer {
  return person(name, 'team_lead', teamIds, workShare, true);
}

function officer(name: string, teamIds: readonly TeamId[], workShare = 1, level?: 'beginner'): Officer {
  return person(name, 'case_officer', teamIds, workShare, level !== 'beginner');
}

function scanning(name: string, workShare: number): Officer {
  const everyTeam = DEMO_TEAMS.map((team) => team.id);
  return person(name, 'scanning', everyTeam, workShare, false);
}

function person(
  name: string,
  role: OfficerRole,
  teamIds: readonly TeamId[],
  workShare: number,
  mayFinalSign: boolean,
): Officer {
  const words = name.split(' ');
  return {
    id: `officer-${slug(name)}`,
    name,
    initials: `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`,
    role,
    teamIds: [...teamIds],
    workShare,
    mayFinalSign,
    secondedUntil: null,
    caseTypes: null,
    supervisorId: null,
  };
}

/** `Miriam Käufer` → `miriam-kaeufer`. */
function slug(name: string): string {
  return (foldVariants(name).at(-1) ?? name).replace(/[^a-z0-9]+/g, '-');
}
