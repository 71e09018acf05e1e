import type { EzbLabelledField } from '#domain/ezb/ezb-form.ts';
import { TITLE_KIND_NAMES, TitleKind } from '#domain/facts/fact-values.ts';
import type { Case, Party } from '#domain/records/case.ts';
import type { Fact } from '#domain/records/proceeding.ts';
import { germanDay } from '#domain/time/german-day.ts';
import { addDays, addMonths, type LocalDate, localDate } from '#domain/time/local-date.ts';
import { inventEmployment } from '../invented-employment.ts';
import type { Random } from '../random.ts';
import type { EzbFilling } from './ezb-paper.ts';

/** What the papers of one file tell: the same in each of them, and the same as the facts recorded in the case. */
export interface CaseStory {
  readonly theCase: Case;
  readonly person: Party;
  /** `Vornamen Familienname`. */
  readonly name: string;
  /** As the papers write it; partly unknown days as `00.05.1990`. */
  readonly born: string;
  readonly address: string;
  readonly titleKind: TitleKind;
  readonly titleName: string;
  readonly titleIssuedOn: LocalDate;
  readonly changes: 'new_employer' | 'transfer' | 'nothing';
  readonly firm: string;
  readonly firmAddress: string;
  readonly contact: string;
  readonly job: string;
  readonly tasks: string;
  readonly startsOn: LocalDate;
  readonly monthlyPay: number;
  readonly weeklyHours: number;
  readonly holidays: number;
  readonly hiredOut: boolean;
  readonly collectiveAgreement: boolean;
  readonly establishmentNumber: string;
  readonly phone: string;
  readonly email: string;
  readonly earlier: {
    readonly firm: string;
    readonly job: string;
    readonly since: LocalDate;
    readonly until: LocalDate;
    readonly pay: number;
  };
  /** Months of insured employment up to the receipt. */
  readonly insuredMonths: number;
  /** Nothing came in after this day. */
  readonly latest: LocalDate;
  /** Who signs the authority's letters. */
  readonly officer: string;
}

/** What the case knows when its papers are invented. */
export interface StorySource extends Pick<CaseStory, 'theCase' | 'latest' | 'officer'> {
  readonly parties: readonly Party[];
  readonly facts: readonly Fact[];
}

/** Where somebody of this trade worked before. */
const EARLIER_FIRMS: Readonly<Record<string, readonly string[]>> = {
  'CNC-Fachkraft': ['Metallbau Öchsle KG', 'Drehteile Haselmaier GmbH'],
  Pflegefachkraft: ['Seniorenstift Lerchenberg gGmbH', 'Klinikum Musterland gGmbH'],
  'Bäcker/in': ['Backstube Remstal OHG', 'Mühlenbäckerei Kelter KG'],
  'Softwareentwickler/in': ['Softwarehaus Remstal GmbH', 'Lagerlogistik-Systeme Muster GmbH'],
  'Koch/Köchin': ['Gasthof Zur Kelter OHG', 'Kantine am Hafen GmbH'],
  'Kfz-Mechatroniker/in': ['Werkstatt Lindner e. K.', 'Nutzfahrzeuge Öchsle GmbH'],
  'Bauingenieur/in': ['Hochbau Haselmaier GmbH', 'Planungsbüro Muster PartG mbB'],
};

const TASKS: Readonly<Record<string, string>> = {
  'CNC-Fachkraft': 'Einrichten und Bedienen von Dreh- und Fräsmaschinen, Prüfen der Werkstücke nach Zeichnung',
  Pflegefachkraft: 'Grund- und Behandlungspflege, Pflegeplanung und Dokumentation im Schichtdienst',
  'Bäcker/in': 'Herstellen von Teigen, Broten und Kleingebäck, Bedienen der Öfen, Wareneinsatz',
  'Softwareentwickler/in': 'Entwurf, Programmierung und Prüfung von Anwendungen für die Lagerverwaltung',
  'Koch/Köchin': 'Zubereiten warmer und kalter Speisen, Bestellung der Waren, Einhaltung der Hygienevorschriften',
  'Kfz-Mechatroniker/in': 'Wartung und Instandsetzung von Personenkraftwagen, Fehlersuche an der Elektrik',
  'Bauingenieur/in': 'Tragwerksplanung, Ausschreibung und Überwachung von Bauvorhaben im Hochbau',
};

/** Puts together what the papers of this case say; what the case does not know yet is invented. */
export function tellStory(random: Random, { theCase, parties, facts, latest, officer }: StorySource): CaseStory {
  const person = parties.find(({ role }) => role === 'applicant')!;
  const invented = new Map(inventEmployment(random, 'new_employer', theCase, parties));
  const recorded = new Map(facts.map(({ field, value }) => [field, value]));
  const said = (field: string): Fact['value'] => recorded.get(field) ?? invented.get(field) ?? null;
  const text = (field: string): string => String(said(field) ?? '');
  const { receivedOn } = theCase;
  const titleKind = TitleKind.safeParse(said('titleKind')).data ?? 'skilled_vocational';
  const reason = text('employerChangeReason');
  const insuredMonths = Number(said('insuredEmploymentMonths') ?? random.between(8, 20));
  const startsOn = localDate(text('newEmploymentStart'));
  const until = addDays(startsOn, -1);
  const firm = text('ezb.firm');
  const job = text('ezb.jobTitle');
  const stayed = recorded.get('stayUninterruptedSince') ?? recorded.get('titleIssuedOn');
  return {
    theCase,
    person,
    name: [person.givenNames, person.familyName].filter(Boolean).join(' '),
    born: bornOn(person.birthDate),
    address: person.address ?? 'Musterweg 1, 70173 Stuttgart',
    titleKind,
    titleName: TITLE_KIND_NAMES[titleKind].replace(/ \(.*$/, ''),
    titleIssuedOn: localDate(String(stayed ?? addMonths(receivedOn, -insuredMonths - 1))),
    changes:
      recorded.get('employmentUnrestricted') === true
        ? 'nothing'
        : reason === 'transfer_of_business' || reason === 'change_of_legal_form'
          ? 'transfer'
          : 'new_employer',
    firm,
    firmAddress: `${text('ezb.employerStreet')} ${text('ezb.employerHouseNumber')}, ${text('ezb.employerPostalCode')} ${text('ezb.employerTown')}`,
    contact: text('ezb.contactPerson'),
    job,
    tasks: TASKS[job] ?? 'Tätigkeit nach Stellenbeschreibung',
    startsOn,
    monthlyPay: Number(said('ezb.pay')),
    weeklyHours: Number(said('ezb.weeklyHours')),
    holidays: Number(said('ezb.holidays')),
    hiredOut: said('hiredOutToThirdParties') === true,
    collectiveAgreement: said('ezb.collectiveAgreement') === true,
    establishmentNumber: text('ezb.establishmentNumber'),
    phone: `0711 ${random.between(200_000, 999_999)}`,
    email: 'personal@arbeitgeber.example',
    earlier: {
      firm: random.pick(EARLIER_FIRMS[job] ?? ['Gebäudetechnik Haselmaier GmbH']),
      job,
      since: addMonths(localDate(`${receivedOn.slice(0, 7)}-01`), -insuredMonths),
      until: until > receivedOn ? until : addDays(receivedOn, 14),
      pay: Math.round(Number(said('ezb.pay')) * 0.093) * 10,
    },
    insuredMonths,
    latest,
    officer,
  };
}

/** The day, or the last one on which something came in. */
export function cameIn({ latest }: CaseStory, day: LocalDate): LocalDate {
  return day < latest ? day : latest;
}

/** The form as the employer of this story fills it in; `blank` names fields left empty. */
export function fillingOf(story: CaseStory, blank: readonly EzbLabelledField[] = []): EzbFilling {
  const [street, town] = story.firmAddress.split(', ') as [string, string];
  const filling: EzbFilling = {
    procedure: 'residence_title',
    occasion: 'employer_change',
    familyName: story.person.familyName,
    givenNames: story.person.givenNames ?? '',
    birthDate: story.born,
    ...(story.person.sex !== 'not_stated' && { sex: story.person.sex }),
    nationality: story.person.nationality ?? '',
    residence: story.address,
    residenceSince: germanDay(addDays(story.titleIssuedOn, 20)),
    firm: story.firm,
    employerStreet: street.replace(/ \S+$/, ''),
    employerHouseNumber: street.split(' ').at(-1)!,
    employerPostalCode: town.slice(0, 5),
    employerTown: town.slice(6),
    contactPerson: story.contact,
    phone: story.phone,
    email: story.email,
    establishmentNumber: story.establishmentNumber,
    foundedRecently: 'no',
    start: germanDay(story.startsOn),
    duration: 'open_ended',
    hiredOut: story.hiredOut ? 'yes' : 'no',
    workplace: town.slice(6),
    jobTitle: `${story.job} – ${story.tasks}`,
    qualification: /ingenieur|Software/.test(story.job) ? 'degree' : 'vocational',
    licenceNeeded: story.job === 'Pflegefachkraft' ? 'yes' : 'no',
    workingTime: 'full_time',
    // Bare, the number could be taken for that of a field.
    weeklyHours: `${story.weeklyHours},0`,
    overtimeDuty: 'no',
    holidays: `${story.holidays} Arbeitstage`,
    collectiveAgreement: story.collectiveAgreement ? 'yes' : 'no',
    pay: `${euros(story.monthlyPay)} brutto monatlich`,
    socialInsurance: 'yes',
    signaturePlace: town.slice(6),
    signatureDate: germanDay(addDays(story.theCase.receivedOn, -4)),
    signature: 'signed',
  };
  return Object.fromEntries(Object.entries(filling).filter(([field]) => !(blank as readonly string[]).includes(field)));
}

/** `3.250,00 €`. */
export function euros(amount: number): string {
  const [whole, cents] = amount.toFixed(2).split('.') as [string, string];
  return `${whole.replace(/(?<=\d)(?=(\d{3})+$)/g, '.')},${cents} €`;
}

function bornOn(date: Party['birthDate']): string {
  if (date === null) return '00.00.0000';
  const [year = '0000', month = '00', day = '00'] = date.split('-');
  return `${day}.${month}.${year}`;
}
