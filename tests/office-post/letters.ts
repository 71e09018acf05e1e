import type { Random } from '#central/demo-office/random.ts';
import type { DocumentType } from '#domain/records/document-type.ts';
import type { PostPerson } from './office-people.ts';
import type { PostLine } from './page-writer.ts';

/** What a piece of post says of its person; parts that a sender does not know are left out. */
export interface PostFacts {
  readonly person: PostPerson;
  /** German: `14.03.1991`; null when the paper does not say. */
  readonly birth: string | null;
  /** Reference of the office's file; null when the sender does not know it. */
  readonly reference: string | null;
  readonly date: string;
}

type Writer = (random: Random, facts: PostFacts) => PostLine[];

const FIRMS = [
  'Brezelwerk Neckar GmbH',
  'Müller & Söhne KG',
  'Kelterbau AG',
  'Datenhof Süd GmbH',
  'Pflegedienst Lindenblüte gGmbH',
];
const TITLE = 46;

const fullName = ({ givenNames, familyName }: PostPerson): string =>
  givenNames === null ? familyName : `${givenNames} ${familyName}`;
const formal = ({ givenNames, familyName }: PostPerson): string =>
  givenNames === null ? familyName : `${familyName}, ${givenNames}`;
const title = ({ female }: PostPerson): string => (female ? 'Frau' : 'Herr');
const accusative = ({ female }: PostPerson): string => (female ? 'Frau' : 'Herrn');
const space = (text: string, size = 30): PostLine => ({ text, down: 90, size });
const line = (text: string): PostLine => ({ text });
const born = (birth: string | null, words: string): string => (birth === null ? '' : ` ${words} ${birth}`);
const zeichen = (reference: string | null): PostLine[] =>
  reference === null ? [] : [line(`Ihr Zeichen: ${reference}`)];
const head = (sender: string, street: string, date: string): PostLine[] => [
  { text: sender, down: 1, size: 34 },
  line(street),
  space('Landeshauptstadt Musterstadt'),
  line('Ausländerbehörde'),
  line('70182 Musterstadt'),
  { text: date, x: 1150, down: 60 },
];
const clerk = (random: Random): PostLine => {
  return line(
    `Ansprechpartnerin: ${random.pick(['Frau Sommer', 'Herr Demir', 'Frau Yılmaz', 'Herr Nguyen'])}, Telefon 0711 55501`,
  );
};
const closing = (random: Random): PostLine[] => [
  space('Mit freundlichen Grüßen'),
  space(random.pick(['i. A. Katharina Weber', 'gez. Ahmed Ali', 'Dr. Maria Petrović', 'Thomas Müller'])),
];

const employmentContract: Writer = (random, { person, birth, date }) => [
  { text: random.pick(['Arbeitsvertrag', 'Anstellungsvertrag', 'Arbeitsvertrag (unbefristet)']), down: 1, size: TITLE },
  space('zwischen'),
  line(random.pick(FIRMS)),
  line('– nachfolgend „Arbeitgeber“ –'),
  line('und'),
  line(`${title(person)} ${fullName(person)}${born(birth, 'geboren am')}`),
  line(person.address),
  line('– nachfolgend „Arbeitnehmer“ –'),
  space('§ 1 Beginn und Probezeit'),
  line('Das Arbeitsverhältnis beginnt am 01.02.2027. Die ersten sechs Monate gelten als Probezeit.'),
  space('§ 2 Vergütung'),
  line('Das Bruttomonatsgehalt beträgt 4.350,00 EUR und ist zum Monatsende fällig.'),
  space('§ 3 Urlaub'),
  line('Der Urlaubsanspruch beträgt 30 Arbeitstage im Kalenderjahr.'),
  space('§ 4 Kündigung'),
  line('Es gelten die gesetzlichen Kündigungsfristen. Nebentätigkeiten sind anzuzeigen.'),
  space(`Musterstadt, den ${date}`),
];

const payslip: Writer = (random, { person, birth, date }) => [
  {
    text: random.pick(['Entgeltabrechnung', 'Gehaltsabrechnung', 'Abrechnung der Brutto/Netto-Bezüge']),
    down: 1,
    size: 40,
  },
  line(`${random.pick(FIRMS)}, Industriestraße 4, 70565 Musterstadt`),
  space(`${title(person)}`),
  line(fullName(person)),
  line(person.address),
  line(`Personal-Nr. ${random.between(1000, 9999)}${born(birth, 'Geburtsdatum')}`),
  line(`Abrechnungsmonat Oktober 2026 Druckdatum ${date}`),
  line('Steuerklasse 1 Kinderfreibeträge 0,0 Konfession --'),
  line('Gesamtbrutto 4.350,00 Steuerbrutto 4.350,00'),
  line('Lohnsteuer 612,33 Solidaritätszuschlag 0,00'),
  line('KV-Beitrag 355,20 RV-Beitrag 404,55 AV-Beitrag 56,55'),
  line('Auszahlungsbetrag 2.842,17'),
];

const application: Writer = (random, { person, birth, reference, date }) => [
  {
    text: random.pick([
      'Antrag auf Änderung der Nebenbestimmungen',
      'Antrag auf Verlängerung der Aufenthaltserlaubnis',
    ]),
    down: 1,
    size: 40,
  },
  ...zeichen(reference),
  space('Antragstellerin / Antragsteller'),
  line(`Familienname: ${person.familyName}`),
  line(`Vorname(n): ${person.givenNames ?? '–'}`),
  ...(birth === null ? [] : [line(`Geburtsdatum: ${birth}`)]),
  line(`Anschrift: ${person.address}`),
  space('Ich beantrage die Änderung der Nebenbestimmung zu meinem Aufenthaltstitel.'),
  line('Zutreffendes bitte ankreuzen und vollständig ausfüllen.'),
  space(`Musterstadt, ${date}`),
  line('Unterschrift'),
];

const passport: Writer = (random, { person, birth, date }) => [
  { text: 'PASSPORT REISEPASS PASSEPORT', down: 1, size: 36 },
  line(`Type P Passport No. C${random.between(10_000_000, 99_999_999)}`),
  line('Surname / Nom / Name'),
  line(person.familyName.toUpperCase()),
  line('Given names / Prénoms / Vornamen'),
  line((person.givenNames ?? '').toUpperCase()),
  ...(birth === null ? [] : [line('Date of birth / Geburtsdatum'), line(birth)]),
  line('Place of birth / Geburtsort'),
  line('Date of issue / Ausstellungsdatum'),
  line(date),
  line('Authority / Behörde'),
];

const pensionRecord: Writer = (_, { person, birth, date }) => [
  ...head('Deutsche Rentenversicherung Baden-Württemberg', 'Adalbert-Stifter-Straße 105, 70437 Musterstadt', date),
  line(
    `Versicherungsnummer ${birth === null ? '' : `52 ${birth.slice(0, 2)}${birth.slice(3, 5)}${birth.slice(8)} M 507`}`,
  ),
  { text: 'Versicherungsverlauf', down: 90, size: 40 },
  line(`${accusative(person)} ${fullName(person)}`),
  line('Sehr geehrte Damen und Herren,'),
  line('in der Rentenversicherung sind folgende Zeiten gespeichert:'),
  line('01.04.2022 31.12.2022 Pflichtbeitragszeit 31.500,00 EUR'),
  line('01.01.2023 31.12.2023 Pflichtbeitragszeit 43.100,00 EUR'),
  line('Entgeltpunkte insgesamt 2,8114'),
];

const rentContract: Writer = (random, { person, date }) => [
  { text: random.pick(['Wohnungsmietvertrag', 'Mietvertrag über Wohnraum']), down: 1, size: TITLE },
  line(`Vermieter: ${random.pick(['Eheleute Häberle', 'Immobilien Rebhuhn GmbH', 'Frau Ilse Pfleiderer'])}`),
  line(`Mieter: ${accusative(person)} ${fullName(person)}, derzeit ${person.address}`),
  space('§ 1 Mieträume'),
  line('Vermietet wird die Wohnung im 2. Obergeschoss, drei Zimmer, Küche, Bad.'),
  line('Die Nettomiete beträgt 940,00 EUR, die Vorauszahlung auf Betriebskosten 180,00 EUR.'),
  line('Die Kaution beträgt drei Nettomieten. Schönheitsreparaturen trägt der Mieter.'),
  space(`Musterstadt, den ${date}`),
];

const powerOfAttorney: Writer = (random, { person, birth, reference, date }) => [
  { text: 'Rechtsanwältin Sigrid Quellmalz', down: 1, size: 34 },
  line('Kanzleistraße 9, 70174 Musterstadt'),
  { text: 'Vollmacht', down: 90, size: TITLE },
  line(`Hiermit erteile ich, ${fullName(person)},${born(birth, 'geboren am')} wohnhaft ${person.address},`),
  line('in Sachen Aufenthaltserlaubnis Vollmacht zur Vertretung gegenüber der Ausländerbehörde.'),
  ...(reference === null ? [] : [line(`Aktenzeichen der Behörde: ${reference}`)]),
  line('Die Bevollmächtigte ist befugt, Akteneinsicht zu nehmen.'),
  space(`Musterstadt, den ${date}`),
  ...(random.chance(0.5) ? [line('Unterschrift')] : []),
];

const baConsent: Writer = (random, { person, birth, reference, date }) => [
  ...head('Bundesagentur für Arbeit', 'Arbeitsmarktzulassung, Villemombler Straße 76, 53123 Bonn', date),
  ...zeichen(reference),
  clerk(random),
  { text: 'Zustimmung zur Beschäftigung nach § 39 AufenthG', down: 90, size: 36 },
  line(`${accusative(person)} ${fullName(person)}${born(birth, 'geb.')}`),
  line('Sehr geehrte Damen und Herren,'),
  line('die Zustimmung wird erteilt für eine Tätigkeit als Fachinformatiker bei der Kelterbau AG.'),
  line('Sie ist auf den genannten Betrieb beschränkt.'),
  ...closing(random),
];

const healthInsurance: Writer = (random, { person, birth, date }) => [
  ...head(
    random.pick(['AOK Baden-Württemberg', 'Techniker Krankenkasse', 'BARMER']),
    'Postfach 10 20, 70011 Musterstadt',
    date,
  ),
  { text: random.pick(['Mitgliedsbescheinigung', 'Versicherungsbescheinigung']), down: 90, size: 40 },
  line(`Wir bestätigen, dass ${title(person)} ${fullName(person)}${born(birth, 'geboren am')}`),
  line('seit 01.03.2023 Mitglied unserer Krankenkasse und Pflegeversicherung ist.'),
  clerk(random),
  ...closing(random),
];

const registration: Writer = (_, { person, birth, date }) => [
  { text: 'Landeshauptstadt Musterstadt', down: 1, size: 34 },
  line('Bürgerbüro Mitte, Meldebehörde'),
  { text: 'Amtliche Meldebestätigung', down: 90, size: 40 },
  line(`Familienname ${person.familyName}`),
  line(`Vornamen ${person.givenNames ?? '–'}`),
  ...(birth === null ? [] : [line(`Geburtsdatum ${birth}`)]),
  line(`Alleinige Wohnung ${person.address}`),
  line('Einzug am 01.05.2024'),
  space(`Musterstadt, den ${date}`),
];

const courtLetter: Writer = (random, { person, birth, reference, date }) => [
  ...head('Verwaltungsgericht Musterstadt', 'Augustenstraße 5, 70178 Musterstadt', date),
  line(`Geschäftszeichen ${random.between(1, 12)} K ${random.between(100, 9999)}/26`),
  ...zeichen(reference),
  space('In der Verwaltungsrechtssache'),
  line(`${formal(person)}${born(birth, 'geb. am')} – Kläger –`),
  line('gegen Landeshauptstadt Musterstadt – Beklagte –'),
  line('wegen Erteilung einer Aufenthaltserlaubnis'),
  line('wird gebeten, bis zum 15.01.2027 zur Klage Stellung zu nehmen und die Akten vorzulegen.'),
  line('Auf Anordnung'),
  line(random.pick(['Urkundsbeamtin Keller', 'Urkundsbeamter Öztürk'])),
];

const termination: Writer = (random, { person, date }) => [
  ...head(random.pick(FIRMS), 'Personalabteilung, Industriestraße 4, 70565 Musterstadt', date),
  line(`${accusative(person)} ${fullName(person)}`),
  line(person.address),
  { text: 'Kündigung des Arbeitsverhältnisses', down: 90, size: 36 },
  line(`Sehr geehrte${person.female ? '' : 'r'} ${title(person)} ${person.familyName},`),
  line('hiermit kündigen wir das Arbeitsverhältnis fristgerecht zum 31.12.2026.'),
  line('Bitte melden Sie sich unverzüglich arbeitssuchend.'),
  ...closing(random),
];

export interface KindOfPost {
  readonly type: DocumentType;
  readonly weight: number;
  /** How often such papers bear the birth date, and how often the office's reference. */
  readonly birth: number;
  readonly reference: number;
  readonly write: Writer;
}

/** The kinds of post; what comes often has a greater weight. */
export const POST: readonly KindOfPost[] = [
  { type: 'employment_contract', birth: 0.6, reference: 0, weight: 10, write: employmentContract },
  { type: 'payslip', birth: 0.75, reference: 0, weight: 12, write: payslip },
  { type: 'application', birth: 0.97, reference: 0.45, weight: 12, write: application },
  { type: 'passport', birth: 1, reference: 0, weight: 9, write: passport },
  { type: 'pension_record', birth: 1, reference: 0, weight: 7, write: pensionRecord },
  { type: 'rent_contract', birth: 0.05, reference: 0, weight: 6, write: rentContract },
  { type: 'power_of_attorney', birth: 0.5, reference: 0.5, weight: 7, write: powerOfAttorney },
  { type: 'ba_consent', birth: 0.95, reference: 0.85, weight: 10, write: baConsent },
  { type: 'health_insurance', birth: 0.9, reference: 0.05, weight: 8, write: healthInsurance },
  { type: 'registration_certificate', birth: 1, reference: 0.05, weight: 8, write: registration },
  { type: 'court_letter', birth: 0.5, reference: 0.7, weight: 6, write: courtLetter },
  { type: 'termination', birth: 0.15, reference: 0, weight: 5, write: termination },
];
