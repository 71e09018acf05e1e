import {
  date,
  employer,
  euros,
  fileReference,
  officer,
  type Person,
  person,
  street,
  town,
  trade,
} from './invented-people.ts';
import type { LetterContent } from './letter-content.ts';
import type { Chance } from './seeded-random.ts';

const HEAD = ['Landeshauptstadt Musterstadt', 'Amt für öffentliche Ordnung – Ausländerbehörde'];
const FOOTER = [
  'Ausländerbehörde · Eberhardstraße 39 · 70173 Musterstadt · Telefon 0711 216-99999 · auslaenderbehoerde@musterstadt.example',
  'Sprechzeiten: Mo–Fr 8.30–12.00 Uhr, Do 14.00–18.00 Uhr · IBAN DE02 6005 0101 0002 0000 00 · BIC SOLADEST600',
];

/** Anhörung vor Ablehnung (§ 28 LVwVfG): a long text with many citations. */
export function hearing(chance: Chance): LetterContent {
  const someone = person(chance);
  const due = date(chance, 2026, 2027);
  return {
    ...authorityFrame(chance, someone),
    subject: 'Anhörung zur beabsichtigten Ablehnung Ihres Antrags auf Änderung der Nebenbestimmung',
    blocks: [
      { kind: 'paragraph', text: greeting(someone) },
      {
        kind: 'paragraph',
        text: `mit Antrag vom ${date(chance, 2025, 2026)} haben Sie die Erlaubnis für einen Arbeitgeber\u00adwechsel zur Firma ${employer(chance)} beantragt. Sie sind Inhaber einer Aufenthalts\u00aderlaubnis nach § 18b AufenthG, gültig bis ${date(chance, 2027, 2028)}. Nach § 4a Abs. 3 Satz 4 AufenthG ist der Wechsel des Arbeit\u00adgebers erst erlaubt, wenn die Behörde zugestimmt hat.`,
      },
      {
        kind: 'paragraph',
        text: `Die Bundes\u00adagentur für Arbeit hat die Zustimmung nach § 39 Abs. 2 AufenthG i. V. m. § 36 BeschV versagt, weil das angebotene Gehalt von ${euros(chance, 1900, 2900)} brutto ungünstiger ist als das vergleich\u00adbarer inländischer Arbeit\u00adnehmer (§ 39 Abs. 2 Satz 1 Nr. 1 AufenthG). Ein Fall des § 9 BeschV liegt nicht vor, da Sie erst seit ${chance.whole(4, 20)} Monaten versicherungs\u00adpflichtig beschäftigt sind.`,
      },
      {
        kind: 'paragraph',
        text: 'Wir beabsichtigen daher, Ihren Antrag abzulehnen. Vor Erlass dieser Entscheidung geben wir Ihnen nach § 28 Abs. 1 LVwVfG Gelegenheit, sich zu den für die Entscheidung erheb\u00adlichen Tatsachen zu äußern. Insbesondere können Sie vortragen:',
      },
      {
        kind: 'list',
        items: [
          'ob Ihr künftiger Arbeitgeber bereit ist, das Gehalt anzuheben (geänderte Erklärung zum Beschäftigungs\u00adverhältnis),',
          'ob Zeiten im Sinne von § 9 Abs. 1 Nr. 1 BeschV bisher nicht berück\u00adsichtigt wurden (Versicherungs\u00adverlauf),',
          'ob familiäre Bindungen nach §§ 27 bis 36 AufenthG bestehen.',
        ],
      },
      {
        kind: 'paragraph',
        text: `Bitte äußern Sie sich bis spätestens ${due}. Äußern Sie sich nicht, wird nach Aktenlage entschieden. Auf Ihre Mitwirkungs\u00adpflicht nach § 82 Abs. 1 AufenthG weisen wir ausdrücklich hin. Eine Auskunft erteilt Ihnen gerne ${officer(chance)} unter der oben genannten Telefon\u00adnummer.`,
      },
      ...closing(chance),
    ],
  };
}

/** Nachforderung fehlender Unterlagen (§ 82 Abs. 1 AufenthG). */
export function missingPapers(chance: Chance): LetterContent {
  const someone = person(chance);
  return {
    ...authorityFrame(chance, someone),
    subject: 'Ihr Antrag auf Arbeitgeberwechsel – fehlende Unterlagen',
    blocks: [
      { kind: 'paragraph', text: greeting(someone) },
      {
        kind: 'paragraph',
        text: `wir haben Ihren Antrag vom ${date(chance, 2026, 2026)} erhalten. Damit wir die Zustimmung der Bundes\u00adagentur für Arbeit nach § 39 AufenthG einholen können, benötigen wir noch folgende Unterlagen:`,
      },
      {
        kind: 'list',
        items: [
          `Erklärung zum Beschäftigungs\u00adverhältnis, ausgefüllt und unterschrieben von der Firma ${employer(chance)}`,
          'Arbeitsvertrag oder verbindliches Arbeitsplatz\u00adangebot mit Angabe der wöchentlichen Arbeitszeit',
          'Rentenversicherungs\u00adverlauf der letzten 24 Monate zum Nachweis der Zeiten nach § 9 BeschV',
          'Kopie der Datenseite Ihres gültigen Nationalpasses (§ 3 Abs. 1 AufenthG)',
          `Lohnabrechnungen der letzten drei Monate, zuletzt ${euros(chance, 2600, 5900)} brutto`,
        ],
      },
      {
        kind: 'paragraph',
        text: `Für die Vorlage setzen wir Ihnen gemäß § 82 Abs. 1 Satz 2 AufenthG eine Frist bis zum ${date(chance, 2026, 2027)}. Nach Ablauf der Frist können später vorgebrachte Umstände nach § 82 Abs. 1 Satz 4 AufenthG unberück\u00adsichtigt bleiben. Die Bearbeitung ruht, bis die Unterlagen vollständig sind.`,
      },
      {
        kind: 'paragraph',
        text: 'Für die Änderung einer Nebenbestimmung, die die Ausübung einer Beschäftigung betrifft, wird keine Gebühr erhoben (§ 47 Abs. 2 AufenthV). Ein neues Zusatzblatt erhalten Sie nach der Entscheidung mit der Post. Bitte sprechen Sie nicht ohne Termin vor.',
      },
      ...closing(chance),
    ],
  };
}

/** Bescheid über die Erlaubnis des Arbeitgeberwechsels mit Rechtsbehelfsbelehrung. */
export function permit(chance: Chance): LetterContent {
  const someone = person(chance);
  const firm = employer(chance);
  return {
    ...authorityFrame(chance, someone),
    subject: 'Bescheid über die Änderung der Nebenbestimmung zu Ihrer Aufenthaltserlaubnis',
    blocks: [
      { kind: 'paragraph', text: greeting(someone) },
      { kind: 'paragraph', text: 'es ergeht folgende Entscheidung:' },
      {
        kind: 'table',
        rows: [
          ['Aufenthaltstitel', 'Aufenthaltserlaubnis § 18a AufenthG'],
          ['Arbeitgeber', firm],
          ['Tätigkeit', trade(chance)],
          ['Gehalt monatlich', euros(chance, 2800, 6100)],
          ['Gültig bis', date(chance, 2027, 2030)],
        ],
      },
      {
        kind: 'paragraph',
        text: 'Gründe: Der Aufenthaltstitel berechtigt nur zu der darin bezeichneten Beschäftigung (§ 4a Abs. 3 Satz 1 AufenthG). Die Bundes\u00adagentur für Arbeit hat der Beschäftigung nach § 39 Abs. 2 AufenthG zugestimmt; die Beschränkungen der Zustimmung sind nach § 4a Abs. 3 Satz 2 AufenthG zu übernehmen. Die allgemeinen Erteilungs\u00advoraussetzungen des § 5 AufenthG liegen vor. Versagungs\u00adgründe nach § 40 AufenthG sind nicht ersichtlich.',
      },
      {
        kind: 'paragraph',
        text: 'Endet die Beschäftigung vorzeitig, so müssen Sie dies der Ausländer\u00adbehörde innerhalb von zwei Wochen mitteilen (§ 82 Abs. 6 AufenthG). Wird die Geltungsdauer des Titels verkürzt, verbleiben Ihnen mindestens sechs Monate (§ 18 Abs. 5 AufenthG).',
      },
      {
        kind: 'paragraph',
        text: 'Rechtsbehelfs\u00adbelehrung: Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden (§ 70 Abs. 1 VwGO). Der Widerspruch ist schriftlich, in elektronischer Form nach § 3a Abs. 2 LVwVfG oder zur Niederschrift bei der Landeshauptstadt Musterstadt einzulegen. Der Bescheid gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben (§ 41 Abs. 2 LVwVfG).',
      },
      ...closing(chance),
    ],
  };
}

/** Antwort der Bundesagentur für Arbeit auf eine Zustimmungsanfrage. */
export function consent(chance: Chance): LetterContent {
  const someone = person(chance);
  const reference = fileReference(chance);
  return {
    head: ['Bundesagentur für Arbeit', 'Arbeitsmarktzulassung Team 42'],
    sender: 'Bundesagentur für Arbeit, Postfach 10 10 10, 47001 Duisburg',
    address: ['Landeshauptstadt Musterstadt', 'Ausländerbehörde', 'Eberhardstraße 39', '70173 Musterstadt'],
    references: [
      `Ihr Zeichen: ${reference}`,
      `Mein Zeichen: AMZ 5758-${chance.whole(1000, 9999)}.${chance.whole(10, 99)}`,
      `Datum: ${date(chance, 2026, 2026)}`,
    ],
    subject: `Zustimmungsanfrage nach § 39 AufenthG – ${someone.familyName}, ${someone.givenNames}`,
    blocks: [
      { kind: 'paragraph', text: 'Sehr geehrte Damen und Herren,' },
      {
        kind: 'paragraph',
        text: `Ihre Anfrage zur Beschäftigung von ${someone.salutation} ${someone.givenNames} ${someone.familyName}, geboren am ${someone.birthDate}, Staats\u00adangehörigkeit ${someone.nationality}, wurde geprüft. Der Beschäftigung wird gemäß § 39 Abs. 2 AufenthG mit folgenden Maßgaben zugestimmt (§ 34 Abs. 1 BeschV):`,
      },
      {
        kind: 'list',
        items: [
          `Arbeitgeber: ${employer(chance)}, Betriebsnummer ${chance.whole(10000000, 99999999)}`,
          `Tätigkeit als ${trade(chance)}, ${chance.pick(['39', '38,5', '40'])} Stunden je Woche`,
          `Entgelt mindestens ${euros(chance, 2500, 5400)} brutto im Monat`,
          `Die Zustimmung ist befristet bis zum ${date(chance, 2028, 2030)} (§ 34 Abs. 2 BeschV).`,
        ],
      },
      {
        kind: 'paragraph',
        text: 'Die Zustimmung erlischt mit der Beendigung der Beschäftigung, für die sie erteilt wurde (§ 35 Abs. 4 BeschV). Sie kann widerrufen werden, wenn der Ausländer zu ungünstigeren Arbeits\u00adbedingungen als vergleich\u00adbare inländische Arbeitnehmer beschäftigt wird (§ 41 AufenthG). Der Arbeitgeber wurde auf seine Auskunfts\u00adpflicht nach § 39 Abs. 4 AufenthG hingewiesen.',
      },
      { kind: 'paragraph', text: 'Mit freundlichen Grüßen' },
      { kind: 'paragraph', text: `Im Auftrag ${officer(chance)}` },
    ],
    footer: [
      'Besucheranschrift: Musterallee 12, 47058 Duisburg · Servicenummer 0228 713-9999 (Mo–Do 8–16 Uhr, Fr 8–12 Uhr)',
    ],
  };
}

function authorityFrame(chance: Chance, someone: Person): Omit<LetterContent, 'subject' | 'blocks'> {
  return {
    head: HEAD,
    sender: 'Landeshauptstadt Musterstadt, Ausländerbehörde, 70161 Musterstadt',
    address: [someone.salutation, `${someone.givenNames} ${someone.familyName}`, street(chance), town(chance)],
    references: [
      `Aktenzeichen: ${fileReference(chance)}`,
      `Bearbeitung: ${officer(chance)}, Zimmer ${chance.whole(100, 480)}`,
      `Datum: ${date(chance, 2026, 2026)}`,
    ],
    footer: FOOTER,
  };
}

const greeting = (someone: Person): string =>
  someone.salutation === 'Herr'
    ? `Sehr geehrter Herr ${someone.familyName},`
    : `Sehr geehrte Frau ${someone.familyName},`;

const closing = (chance: Chance): LetterContent['blocks'] => [
  { kind: 'paragraph', text: 'Mit freundlichen Grüßen' },
  { kind: 'paragraph', text: `Im Auftrag ${officer(chance)}` },
];
