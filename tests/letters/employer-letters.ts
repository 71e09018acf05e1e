import { date, employer, euros, officer, person, street, town, trade } from './invented-people.ts';
import type { LetterContent } from './letter-content.ts';
import type { Chance } from './seeded-random.ts';

/** Schreiben eines Arbeitgebers: confirms a job, often set in another typeface than the authority's letters. */
export function employerLetter(chance: Chance): LetterContent {
  const firm = employer(chance);
  const someone = person(chance);
  const firmStreet = street(chance);
  const firmTown = town(chance);
  return {
    head: [firm, `${firmStreet} · ${firmTown}`],
    sender: `${firm}, ${firmStreet}, ${firmTown}`,
    address: [
      'Landeshauptstadt Musterstadt',
      'Ausländerbehörde, Team Arbeitgeberwechsel',
      'Eberhardstraße 39',
      '70173 Musterstadt',
    ],
    references: [
      `Unser Zeichen: PA-${chance.whole(100, 999)}/${chance.whole(10, 99)}`,
      `Datum: ${date(chance, 2026, 2026)}`,
    ],
    subject: `Einstellung von ${someone.salutation} ${someone.givenNames} ${someone.familyName}`,
    blocks: [
      { kind: 'paragraph', text: 'Sehr geehrte Damen und Herren,' },
      {
        kind: 'paragraph',
        text: `hiermit bestätigen wir, dass wir ${someone.salutation} ${someone.givenNames} ${someone.familyName}, geboren am ${someone.birthDate}, ab dem ${date(chance, 2027, 2027)} als ${trade(chance)} unbefristet beschäftigen möchten. Das Brutto\u00adgehalt beträgt ${euros(chance, 2700, 6200)} bei ${chance.pick(['40', '38,5', '35'])} Stunden je Woche; der Urlaubs\u00adanspruch beträgt ${chance.whole(26, 30)} Arbeitstage.`,
      },
      {
        kind: 'paragraph',
        text: 'Die Erklärung zum Beschäftigungs\u00adverhältnis und den unterschriebenen Arbeitsvertrag fügen wir bei. Uns ist bekannt, dass die Beschäftigung nach § 4a Abs. 5 AufenthG erst nach Erteilung der Erlaubnis beginnen darf und dass wir der Ausländer\u00adbehörde ein vorzeitiges Ende innerhalb von vier Wochen mitteilen müssen (§ 4a Abs. 5 Satz 3 Nr. 3 AufenthG).',
      },
      {
        kind: 'paragraph',
        text: 'Da die Stelle dringend zu besetzen ist, wären wir Ihnen für eine zügige Bearbeitung sehr dankbar. Sollte die Zustimmung der Bundes\u00adagentur für Arbeit nach § 36 Abs. 2 BeschV als erteilt gelten, bitten wir um einen kurzen Hinweis. Für Rückfragen stehen wir jederzeit gerne zur Verfügung.',
      },
      { kind: 'paragraph', text: 'Mit freundlichen Grüßen' },
      { kind: 'paragraph', text: `${officer(chance)}, Personalabteilung` },
    ],
    footer: [
      `${firm} · Sitz der Gesellschaft: Stuttgart · Amtsgericht Stuttgart HRB ${chance.whole(10000, 99999)} · USt-IdNr. DE${chance.whole(100000000, 999999999)}`,
    ],
  };
}

/** Erklärung zum Beschäftigungsverhältnis: the fields of the form of 02/2024 in a layout of our own. */
export function employmentDeclaration(chance: Chance): LetterContent {
  const someone = person(chance);
  const start = date(chance, 2027, 2027);
  const firmTown = town(chance);
  return {
    head: ['Erklärung zum Beschäftigungsverhältnis', 'Vom Arbeitgeber auszufüllen – Angaben nach § 39 Abs. 4 AufenthG'],
    sender: '',
    address: [],
    references: [],
    subject: '',
    blocks: [
      { kind: 'section', title: 'A Anlass der Erklärung' },
      {
        kind: 'fields',
        fields: [
          ['1 Verfahren', 'Aufenthaltstitel bei der Ausländerbehörde'],
          ['2 Grund', 'Arbeitgeberwechsel (§ 4a Abs. 3 AufenthG)'],
        ],
      },
      { kind: 'section', title: 'B Angaben zur Person' },
      {
        kind: 'fields',
        fields: [
          ['3 Familienname', someone.familyName],
          ['4 Vornamen', someone.givenNames],
          ['5 Geburtsdatum', someone.birthDate],
          ['6 Geschlecht', someone.salutation === 'Herr' ? 'männlich' : 'weiblich'],
          ['7 Staatsangehörigkeit', someone.nationality],
          ['8 Wohnsitz', `${street(chance)}, ${town(chance)}`],
          ['9 dort seit', date(chance, 2020, 2025)],
        ],
      },
      { kind: 'section', title: 'C Angaben zum Arbeitgeber' },
      {
        kind: 'fields',
        fields: [
          ['10 Firma', employer(chance)],
          ['11 Straße und Hausnummer', street(chance)],
          ['13 Postleitzahl und Ort', firmTown],
          ['15 Ansprechperson', officer(chance)],
          ['16 Telefon', `0711 ${chance.whole(100000, 999999)}`],
          ['17 E-Mail', 'personal@arbeitgeber.example'],
          ['19 Betriebsnummer', String(chance.whole(10000000, 99999999))],
          ['20 In den letzten 24 Monaten gegründet', chance.pick(['ja', 'nein'])],
        ],
      },
      { kind: 'section', title: 'D Beschäftigung' },
      {
        kind: 'fields',
        fields: [
          ['21 Beginn', start],
          ['22 Dauer', chance.pick(['unbefristet', `befristet bis ${date(chance, 2028, 2029)}`])],
          ['23 Überlassung an Dritte', 'nein'],
          ['24 Arbeitsort', firmTown],
          ['25 Berufsbezeichnung', trade(chance)],
        ],
      },
      { kind: 'section', title: 'E bis K Qualifikation, Arbeitszeit und Entgelt' },
      {
        kind: 'fields',
        fields: [
          ['35 Berufsausübungserlaubnis erforderlich', chance.pick(['ja', 'nein'])],
          ['37 Arbeitszeit', `Vollzeit, ${chance.pick(['38,5', '40', '35'])} Stunden je Woche`],
          ['38 Verpflichtung zu Überstunden', chance.pick(['nein', 'ja, höchstens 4 Stunden je Woche'])],
          ['41 Urlaubsanspruch', `${chance.whole(24, 30)} Arbeitstage im Kalenderjahr`],
          ['42 Tarifbindung', chance.pick(['ja', 'nein'])],
          ['46 Arbeitsentgelt', `${euros(chance, 2600, 6400)} brutto monatlich`],
          ['52 Sozialversicherungspflicht in Deutschland', 'ja'],
        ],
      },
      { kind: 'section', title: 'L Versicherung des Arbeitgebers' },
      {
        kind: 'paragraph',
        text: 'Ich versichere, dass die Angaben vollständig und richtig sind und dass die Beschäftigung tatsächlich ausgeübt werden soll (§ 18 Abs. 2 Nr. 4a AufenthG). Unrichtige Angaben können nach § 404 SGB III als Ordnungs\u00adwidrigkeit geahndet werden.',
      },
      { kind: 'fields', fields: [['57 Ort und Datum', `${firmTown.slice(6)}, ${date(chance, 2026, 2026)}`]] },
    ],
    footer: ['Eigene Gestaltung zu Übungszwecken, Feldnummern nach dem Stand 02/2024'],
  };
}
