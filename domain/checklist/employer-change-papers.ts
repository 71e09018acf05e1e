import type { Facts } from '../facts/facts.ts';
import type { Route } from '../routes/route-table.ts';
import {
  CONTRACT,
  CURRENT_TITLE,
  EMPLOYMENT_DECLARATION,
  LICENCE,
  type Need,
  PASSPORT,
  PAYSLIPS,
  type Paper,
  POWER_OF_ATTORNEY,
  QUALIFICATION,
  REGISTRATION,
} from './paper.ts';

/** On these routes nothing is examined but the title itself. */
const NOTHING_TO_EXAMINE: ReadonlySet<Route> = new Set(['R0', 'R1', 'R5', 'R6']);

/** A paper about the new job: not needed where nothing is examined, unknown while the route is. */
function forExamination(facts: Facts, route: Route | null): Need {
  if (route === null) return 'unknown';
  if (NOTHING_TO_EXAMINE.has(route)) return 'no';
  return facts.employerChangeReason === 'transfer_of_business' || facts.employerChangeReason === 'change_of_legal_form'
    ? 'no'
    : 'yes';
}

/** As above, where besides the employer must be a new one. */
function forNewEmployer(facts: Facts, route: Route | null): Need {
  const need = forExamination(facts, route);
  if (need !== 'yes') return need;
  if (facts.employerChangeReason === undefined) return 'unknown';
  return facts.employerChangeReason === 'new_employer' ? 'yes' : 'no';
}

const NEW_JOB = 'Wenn sich Arbeitgeber oder Stelle ändern und die Behörde zu prüfen hat.';

/** Papers of a change of employer, by the conditions of the route. */
export const EMPLOYER_CHANGE_PAPERS: readonly Paper[] = [
  PASSPORT,
  CURRENT_TITLE,
  { ...EMPLOYMENT_DECLARATION, when: forExamination, reason: NEW_JOB },
  { ...CONTRACT, when: forNewEmployer, reason: 'Bei neuem Arbeitgeber.' },
  {
    key: 'job_description',
    name: 'Stellenbeschreibung',
    types: ['job_description'],
    legalBasis: '§ 39 Abs. 2 und 3 AufenthG',
    when: (facts, route) => (forExamination(facts, route) === 'no' ? 'no' : 'unknown'),
    reason: 'Nur, wenn Feld 25 der EzB die Tätigkeit nicht beschreibt.',
  },
  {
    key: 'pension_record',
    name: 'Rentenversicherungsverlauf',
    types: ['pension_record'],
    legalBasis: '§ 9 Abs. 1 Nr. 1 BeschV',
    when: (facts, route) => {
      if (route === null) return 'unknown';
      const byEmployment = facts.insuredEmployment !== undefined || facts.insuredEmploymentMonths !== undefined;
      return route === 'R3' && byEmployment ? 'yes' : 'no';
    },
    reason: 'Zum Nachweis der Vorzeiten versicherungspflichtiger Beschäftigung.',
  },
  { ...PAYSLIPS, when: forExamination, reason: 'Lebensunterhalt, Gehaltsnachweise der bisherigen Stelle.' },
  {
    key: 'termination',
    name: 'Kündigung, Aufhebungsvertrag oder Ende der bisherigen Stelle',
    types: ['termination'],
    legalBasis: '§ 18 Abs. 5, § 82 Abs. 6 AufenthG',
    when: forNewEmployer,
    reason: 'Bei neuem Arbeitgeber.',
  },
  {
    ...QUALIFICATION,
    when: (facts, route) => (forExamination(facts, route) === 'no' ? 'no' : 'unknown'),
    reason: 'Nur bei anderer Berufsgruppe oder reglementiertem Beruf.',
  },
  { ...LICENCE, when: (facts, route) => (forExamination(facts, route) === 'no' ? 'no' : 'unknown') },
  {
    key: 'transfer_notice',
    name: 'Unterrichtung über den Betriebsübergang oder Registerauszug zum Formwechsel',
    types: [],
    legalBasis: '§ 613a Abs. 5 BGB',
    when: (_, route) => (route === null ? 'unknown' : route === 'R1' ? 'yes' : 'no'),
    reason: 'Nur bei Betriebsübergang oder Formwechsel.',
  },
  { ...REGISTRATION, when: () => 'unknown', reason: 'Nur, wenn die Zuständigkeit zweifelhaft ist.' },
  POWER_OF_ATTORNEY,
];
