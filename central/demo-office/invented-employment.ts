import type { OfferFacts } from '#domain/case/offer-facts.ts';
import { establishmentNumberFits } from '#domain/ezb/parse-value.ts';
import type { Case, Party } from '#domain/records/case.ts';
import type { Fact } from '#domain/records/proceeding.ts';
import { addDays, addMonths, type LocalDate } from '#domain/time/local-date.ts';
import type { Random } from './random.ts';

/** Kinds of employer change as they occur in the demo office, by the way they lead to. */
export type EmployerProfile =
  | 'unrestricted'
  | 'transfer'
  | 'new_employer'
  | 'consent_free'
  | 'blue_card_first_year'
  | 'blue_card_later'
  | 'tolerated';

/** A kind that fits the case: where the agency was asked, one in which it is asked. */
export function profileFor(random: Random, theCase: Case): EmployerProfile {
  if (theCase.baRequestedOn !== null || theCase.state.startsWith('ba_') || theCase.state === 'ready_for_ba') {
    return 'new_employer';
  }
  return random.pickWeighted<readonly [EmployerProfile, number]>(
    [
      ['new_employer', 50],
      ['consent_free', 12],
      ['blue_card_first_year', 12],
      ['blue_card_later', 9],
      ['unrestricted', 7],
      ['transfer', 7],
      ['tolerated', 3],
    ],
    ([, weight]) => weight,
  )[0];
}

/** Facts of the law and the confirmed fields of the employer's declaration for one case. */
export function inventEmployment(
  random: Random,
  profile: EmployerProfile,
  theCase: Case,
  parties: readonly Party[],
): [field: string, value: Fact['value']][] {
  const start = addDays(theCase.receivedOn, random.between(20, 120));
  const share = (random.between(38, 78) - 38) / 40;
  const law = lawFacts(random, profile, theCase, { start });
  const firm = random.pick(FIRMS);
  const blueCard = law.titleKind === 'blue_card';
  const job = blueCard && !firm.degree ? FIRMS.find(({ degree }) => degree)! : firm;
  const salary = blueCard ? Number(law.grossAnnualSalary) : inWholeMonths(job.from + share * (job.to - job.from));
  if (law.grossAnnualSalary !== undefined) law.grossAnnualSalary = salary;
  return [...Object.entries(law), ...declaration(random, parties, { job, salary })];
}

/** A yearly salary whose month is a round sum. */
const inWholeMonths = (salary: number): number => Math.round(salary / 120) * 120;

function lawFacts(
  random: Random,
  profile: EmployerProfile,
  { receivedOn }: Case,
  { start }: { start: LocalDate },
): Record<string, Fact['value']> {
  const job = {
    employerChangeReason: 'new_employer',
    newEmploymentStart: start,
    newEmploymentOpenEnded: true,
    // The job says it below.
    grossAnnualSalary: 0,
    hiredOutToThirdParties: false,
    employmentDeclarationUsable: true,
  };
  const restricted = {
    employmentUnrestricted: false,
    titleKind: random.pick(['skilled_academic', 'skilled_vocational']),
  };
  switch (profile) {
    case 'unrestricted':
      return { titleKind: 'settlement_permit', employmentUnrestricted: true };
    case 'transfer':
      return { ...restricted, employerChangeReason: random.pick(['transfer_of_business', 'change_of_legal_form']) };
    case 'new_employer':
      return {
        ...restricted,
        ...job,
        insuredEmploymentMonths: random.between(3, 20),
        stayUninterruptedSince: addMonths(receivedOn, -random.between(6, 30)),
        studyPeriods: [],
      };
    case 'consent_free':
      return { ...restricted, ...job, insuredEmploymentMonths: random.between(25, 60) };
    case 'blue_card_first_year':
    case 'blue_card_later': {
      const first = profile === 'blue_card_first_year' ? -random.between(2, 9) : -random.between(14, 40);
      return {
        ...job,
        grossAnnualSalary: inWholeMonths(random.between(54, 92) * 1000),
        titleKind: 'blue_card',
        employmentUnrestricted: false,
        employerOnSupplementarySheet: false,
        titleIssuedOn: addMonths(receivedOn, first),
        blueCardFirstEmploymentStart: addMonths(receivedOn, first),
        newEmploymentStart: receivedOn,
      };
    }
    case 'tolerated':
      return {
        ...job,
        titleKind: 'toleration',
        employmentUnrestricted: false,
        stayUninterruptedSince: addMonths(receivedOn, -random.between(10, 40)),
      };
  }
}

interface Job {
  readonly firm: string;
  readonly street: string;
  readonly title: string;
  /** Gross salary of a year, lowest and highest. */
  readonly from: number;
  readonly to: number;
  /** Asks for a degree. */
  readonly degree: boolean;
}

const FIRMS: readonly Job[] = [
  job('Neckar Präzisionstechnik GmbH', 'Fräserweg', 'CNC-Fachkraft', 40, 54),
  job('Pflegezentrum Rosenhain gGmbH', 'Rosenhain', 'Pflegefachkraft', 38, 51),
  job('Bäckerei Wüstenhöfer KG', 'Mühlgasse', 'Bäcker/in', 38, 43),
  job('Schwabennetz Software AG', 'Technologiepark', 'Softwareentwickler/in', 54, 82, true),
  job('Hotel am Kräherwald GmbH', 'Waldstraße', 'Koch/Köchin', 38, 46),
  job('Autohaus Brückner & Söhne OHG', 'Industriestraße', 'Kfz-Mechatroniker/in', 39, 52),
  job('Ingenieurbüro Åkesson und Çelik PartG mbB', 'Seestraße', 'Bauingenieur/in', 52, 74, true),
];

function job(firm: string, street: string, title: string, from: number, to: number, degree = false): Job {
  return { firm, street, title, from: from * 1000, to: to * 1000, degree };
}

/** The number with the check digit that domain/ezb looks for in its last place. */
function establishmentNumber(drawn: number): string {
  const seven = Math.floor(drawn / 10) * 10;
  const fitting = Array.from({ length: 10 }, (_, digit) => String(seven + digit)).find(establishmentNumberFits);
  return fitting ?? String(drawn);
}

function declaration(
  random: Random,
  parties: readonly Party[],
  { job, salary }: { job: Job; salary: number },
): [string, Fact['value']][] {
  const contact = parties.find(({ role }) => role === 'employer_contact');
  const offer: OfferFacts = {
    'ezb.firm': job.firm,
    'ezb.employerStreet': job.street,
    'ezb.employerHouseNumber': String(random.between(1, 120)),
    'ezb.employerPostalCode': '70173',
    'ezb.employerTown': 'Musterstadt',
    'ezb.contactPerson': contact ? `${contact.givenNames} ${contact.familyName}` : 'Personalabteilung',
    'ezb.establishmentNumber': establishmentNumber(random.between(10_000_000, 99_999_999)),
    'ezb.jobTitle': job.title,
    'ezb.workplace': 'Musterstadt',
    'ezb.workingTime': 'full_time',
    'ezb.weeklyHours': 40,
    'ezb.holidays': 30,
    'ezb.collectiveAgreement': random.chance(0.4),
    'ezb.pay': salary / 12,
    'ezb.payBasis': 'month',
    'ezb.socialInsurance': true,
  };
  return Object.entries(offer);
}
