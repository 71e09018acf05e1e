import type { EzbFieldForm, EzbSection } from './ezb-field.ts';

/**
 * The "Erklärung zum Beschäftigungsverhältnis" (EzB) of the Bundesagentur für Arbeit, edition 02/2024: fields by number, with the
 * labels they are found by. Numbers 18, 26 to 34, 36, 43 to 45, 47 to 51 and 53 to 56 exist on the form, but what they ask is not
 * known to us; they are recognised as labels and their values left alone.
 */
export const KNOWN_EDITION = '02/2024';

const text = { kind: 'text' } as const;
const date = { kind: 'date' } as const;
const yesNo = { kind: 'yes-no' } as const;

export const EZB_FIELDS = {
  procedure: {
    number: 1,
    section: 'A',
    german: 'Verfahren',
    labels: [
      'Erklärung zum Beschäftigungsverhältnis zur Vorlage in folgendem Verfahren',
      'Vorlage in folgendem Verfahren',
      'Verfahren',
    ],
    kind: {
      kind: 'choice',
      options: {
        residence_title: [
          'zur Erteilung eines Aufenthaltstitels zum Zweck der Beschäftigung',
          'Erteilung eines Aufenthaltstitels',
          'Aufenthaltstitel',
        ],
        advance_consent: [
          'zur Erteilung einer Vorabzustimmung der Bundesagentur für Arbeit',
          'Erteilung einer Vorabzustimmung',
          'Vorabzustimmung',
        ],
        work_permit: [
          'zur Erteilung einer Arbeitserlaubnis der Bundesagentur für Arbeit',
          'Erteilung einer Arbeitserlaubnis',
          'Arbeitserlaubnis',
        ],
      },
    },
  },
  occasion: {
    number: 2,
    section: 'A',
    german: 'Anlass',
    labels: ['Anlass der Vorlage der Erklärung', 'Anlass der Vorlage', 'Grund der Erklärung', 'Anlass', 'Grund'],
    kind: {
      kind: 'choice',
      options: {
        first_issue: ['Ersterteilung'],
        extension: ['Verlängerung'],
        employer_change: ['Arbeitgeberwechsel'],
      },
    },
  },
  familyName: {
    number: 3,
    section: 'B',
    german: 'Familienname',
    labels: ['Familienname', 'Nachname', 'Name'],
    kind: text,
  },
  givenNames: {
    number: 4,
    section: 'B',
    german: 'Vornamen',
    labels: ['Vorname(n)', 'Vornamen', 'Vorname'],
    kind: text,
  },
  birthDate: { number: 5, section: 'B', german: 'Geburtsdatum', labels: ['Geburtsdatum'], kind: date },
  sex: {
    number: 6,
    section: 'B',
    german: 'Geschlecht',
    labels: ['Geschlecht'],
    kind: { kind: 'choice', options: { male: ['männlich'], female: ['weiblich'], diverse: ['divers'] } },
  },
  nationality: {
    number: 7,
    section: 'B',
    german: 'Staatsangehörigkeit',
    labels: ['Staatsangehörigkeit(en)', 'Staatsangehörigkeit'],
    kind: text,
  },
  residence: {
    number: 8,
    section: 'B',
    german: 'Wohnsitz',
    labels: [
      'Derzeitiger Wohnsitz oder gewöhnlicher Aufenthaltsort',
      'Wohnsitz oder gewöhnlicher Aufenthaltsort',
      'Derzeitiger Wohnsitz',
      'Wohnsitz',
    ],
    kind: text,
  },
  residenceSince: {
    number: 9,
    section: 'B',
    german: 'Wohnsitz seit',
    labels: [
      'Seit wann besteht der Wohnsitz/gewöhnliche Aufenthaltsort?',
      'Seit wann besteht der Wohnsitz',
      'Wohnsitz seit',
      'dort seit',
      'seit',
    ],
    kind: date,
  },
  firm: { number: 10, section: 'C', german: 'Firma', labels: ['Firmenname', 'Name der Firma', 'Firma'], kind: text },
  employerStreet: {
    number: 11,
    section: 'C',
    german: 'Straße',
    labels: ['Straße', 'Straße und Hausnummer', 'Straße, Hausnummer'],
    kind: text,
    combined: ['Straße und Hausnummer', 'Straße, Hausnummer'],
  },
  employerHouseNumber: {
    number: 12,
    section: 'C',
    german: 'Hausnummer',
    labels: ['Hausnummer', 'Haus-Nr.'],
    kind: text,
  },
  employerPostalCode: {
    number: 13,
    section: 'C',
    german: 'Postleitzahl',
    labels: ['Postleitzahl', 'PLZ', 'Postleitzahl und Ort', 'Postleitzahl, Ort', 'PLZ, Ort'],
    kind: { kind: 'postal-code' },
    combined: ['Postleitzahl und Ort', 'Postleitzahl, Ort', 'PLZ, Ort'],
  },
  employerTown: { number: 14, section: 'C', german: 'Ort', labels: ['Ort', 'Wohnort'], kind: text },
  contactPerson: {
    number: 15,
    section: 'C',
    german: 'Kontaktperson',
    labels: ['Kontaktperson', 'Ansprechperson', 'Ansprechpartner/in', 'Ansprechpartner'],
    kind: text,
  },
  phone: { number: 16, section: 'C', german: 'Telefon', labels: ['Telefonnummer', 'Telefon'], kind: { kind: 'phone' } },
  email: { number: 17, section: 'C', german: 'E-Mail', labels: ['E-Mail-Adresse', 'E-Mail'], kind: { kind: 'email' } },
  establishmentNumber: {
    number: 19,
    section: 'C',
    german: 'Betriebsnummer',
    labels: ['Betriebsnummer des Beschäftigungsbetriebes', 'Betriebsnummer'],
    kind: { kind: 'establishment-number' },
  },
  foundedRecently: {
    number: 20,
    section: 'C',
    german: 'In den letzten 24 Monaten gegründet',
    labels: ['Wurde das Unternehmen in den letzten 24 Monaten gegründet?', 'In den letzten 24 Monaten gegründet'],
    kind: yesNo,
  },
  start: {
    number: 21,
    section: 'D',
    german: 'Beginn der Beschäftigung',
    labels: ['Das Beschäftigungsverhältnis beginnt am', 'Beginn der Beschäftigung', 'Beschäftigungsbeginn', 'Beginn'],
    kind: date,
  },
  duration: {
    number: 22,
    section: 'D',
    german: 'Befristung',
    labels: ['Befristung des Beschäftigungsverhältnisses', 'Befristung', 'Dauer'],
    kind: {
      kind: 'choice',
      options: { open_ended: ['unbefristet'], limited: ['befristet bis zum', 'befristet bis', 'befristet'] },
    },
  },
  hiredOut: {
    number: 23,
    section: 'D',
    german: 'Überlassung an Dritte',
    labels: [
      'Soll die Arbeitnehmerin/der Arbeitnehmer an Dritte überlassen werden?',
      'Wird die Person an Dritte überlassen?',
      'Überlassung an Dritte',
    ],
    kind: yesNo,
  },
  workplace: {
    number: 24,
    section: 'D',
    german: 'Arbeitsort',
    labels: ['Angaben zum Arbeitsort', 'Arbeitsort'],
    kind: text,
  },
  jobTitle: {
    number: 25,
    section: 'D',
    german: 'Berufsbezeichnung und Tätigkeit',
    labels: [
      'Berufsbezeichnung und Beschreibung der Tätigkeit',
      'Berufsbezeichnung und Tätigkeit',
      'Berufsbezeichnung',
    ],
    kind: text,
  },
  qualification: {
    number: null,
    section: 'E',
    german: 'Erforderliche Qualifikation',
    labels: ['Die Tätigkeit setzt voraus', 'Erforderliche Qualifikation'],
    kind: {
      kind: 'choice',
      options: {
        none: ['keine qualifizierte Berufsausbildung', 'keine Ausbildung'],
        vocational: ['eine qualifizierte Berufsausbildung', 'qualifizierte Berufsausbildung'],
        degree: ['einen Hochschulabschluss', 'Hochschulabschluss'],
      },
    },
  },
  licenceNeeded: {
    number: 35,
    section: 'F',
    german: 'Berufsausübungserlaubnis erforderlich',
    labels: [
      'Ist die Berufsausübung an eine bestimmte Qualifikation beziehungsweise eine Erlaubnis gebunden?',
      'Ist die Berufsausübung an eine Erlaubnis gebunden?',
      'Berufsausübungserlaubnis erforderlich',
    ],
    kind: yesNo,
  },
  workingTime: {
    number: 37,
    section: 'G',
    german: 'Arbeitszeit',
    labels: [
      'Welche Arbeitszeit hat die Arbeitnehmerin/der Arbeitnehmer?',
      'Welche Arbeitszeit ist vereinbart?',
      'Arbeitszeit',
    ],
    kind: {
      kind: 'choice',
      options: {
        full_time: ['Vollzeit'],
        part_time: ['Teilzeit'],
        marginal: ['Geringfügige Beschäftigung', 'Geringfügig', 'Minijob'],
      },
    },
  },
  weeklyHours: {
    number: 37,
    section: 'G',
    german: 'Wochenstunden',
    labels: ['Arbeitsstunden pro Woche', 'Stunden pro Woche', 'Wochenstunden'],
    kind: { kind: 'number', least: 1, most: 60 },
  },
  overtimeDuty: {
    number: 38,
    section: 'H',
    german: 'Pflicht zu Überstunden',
    labels: [
      'Ist die Arbeitnehmerin/der Arbeitnehmer verpflichtet, Überstunden zu leisten?',
      'Verpflichtung zu Überstunden',
    ],
    kind: yesNo,
  },
  overtimeAmount: {
    number: 39,
    section: 'H',
    german: 'Umfang der Überstunden',
    labels: ['Umfang der Überstunden', 'Überstundenumfang'],
    kind: text,
  },
  overtimeCompensation: {
    number: 40,
    section: 'H',
    german: 'Ausgleich der Überstunden',
    labels: ['Ausgleich der Überstunden', 'Überstundenausgleich'],
    kind: text,
  },
  holidays: {
    number: 41,
    section: 'I',
    german: 'Urlaub in Arbeitstagen',
    labels: [
      'Auf wie viele Arbeitstage je Urlaubsjahr besteht Anspruch?',
      'Urlaubsanspruch in Arbeitstagen',
      'Urlaubsanspruch',
    ],
    kind: { kind: 'number', least: 0, most: 60 },
  },
  collectiveAgreement: {
    number: 42,
    section: 'J',
    german: 'Tarifbindung',
    labels: [
      'Ist der Arbeitgeber tarifgebunden (§ 3 oder § 5 TVG)?',
      'Ist der Arbeitgeber tarifgebunden?',
      'Tarifbindung',
    ],
    kind: yesNo,
  },
  pay: {
    number: 46,
    section: 'J',
    german: 'Arbeitsentgelt',
    labels: [
      'Höhe und Berechnungsart des Arbeitsentgelts',
      'Höhe des Arbeitsentgelts',
      'Arbeitsentgelt (brutto)',
      'Arbeitsentgelt',
    ],
    kind: { kind: 'amount' },
  },
  socialInsurance: {
    number: 52,
    section: 'K',
    german: 'Sozialversicherungspflicht in Deutschland',
    labels: [
      'Besteht für den Arbeitnehmer/die Arbeitnehmerin Sozialversicherungspflicht in Deutschland?',
      'Besteht Sozialversicherungspflicht in Deutschland?',
      'Sozialversicherungspflicht in Deutschland',
    ],
    kind: yesNo,
  },
  signaturePlace: {
    number: 57,
    section: 'L',
    german: 'Ort der Unterschrift',
    labels: ['Ort', 'Ort und Datum', 'Ort, Datum'],
    kind: text,
    combined: ['Ort und Datum', 'Ort, Datum'],
  },
  signatureDate: { number: 58, section: 'L', german: 'Datum der Unterschrift', labels: ['Datum'], kind: date },
  signature: {
    number: 59,
    section: 'L',
    german: 'Unterschrift des Arbeitgebers',
    labels: [
      'Unterschrift des Arbeitgebers',
      'Unterschrift Arbeitgeber',
      'Unterschrift und Firmenstempel',
      'Unterschrift',
    ],
    kind: { kind: 'signature' },
  },
} as const satisfies Record<string, EzbFieldForm>;

/** Fields without a label of their own: they stand inside the area of another. */
export const INNER_FIELDS = {
  limitedUntil: { within: 'duration', german: 'Befristet bis' },
  workplaceChanges: { within: 'workplace', german: 'Wechselnde Einsatzorte' },
} as const;

type LabelledField = keyof typeof EZB_FIELDS;
type InnerField = keyof typeof INNER_FIELDS;
export type EzbField = LabelledField | InnerField;
export type EzbLabelledField = LabelledField;

export const EZB_LABELLED_FIELDS = Object.keys(EZB_FIELDS) as LabelledField[];
export const EZB_FIELD_KEYS: readonly EzbField[] = [...EZB_LABELLED_FIELDS, 'limitedUntil', 'workplaceChanges'];

/** The field's entry with its general shape. */
export function formOf(field: LabelledField): EzbFieldForm {
  return EZB_FIELDS[field];
}

/** What a person reads for a field. */
export function germanNameOf(field: EzbField): string {
  return field in INNER_FIELDS ? INNER_FIELDS[field as InnerField].german : EZB_FIELDS[field as LabelledField].german;
}

/** Headings of the sections; where one begins, the value before it ends. */
export const SECTION_TITLES: Readonly<Record<EzbSection, readonly string[]>> = {
  A: ['Erklärung und Anlass', 'Anlass der Erklärung', 'Anlass'],
  B: ['Angaben zur Arbeitnehmerin/zum Arbeitnehmer', 'Angaben zur Person'],
  C: ['Angaben zum Arbeitgeber', 'Arbeitgeber'],
  D: ['Angaben zur Beschäftigung', 'Beschäftigung'],
  E: ['Angaben zur Qualifikation', 'Qualifikation', 'bis K Qualifikation, Arbeitszeit und Entgelt'],
  F: ['Angaben zur Berufsausübungserlaubnis', 'Berufsausübungserlaubnis'],
  G: ['Angaben zur Arbeitszeit', 'Arbeitszeit'],
  H: ['Angaben zu Überstunden', 'Überstunden'],
  I: ['Angaben zum Urlaubsanspruch', 'Urlaubsanspruch', 'Urlaub'],
  J: ['Angaben zum Arbeitsentgelt', 'Arbeitsentgelt'],
  K: ['Inländisches Beschäftigungsverhältnis', 'Sozialversicherung'],
  L: ['Versicherung des Arbeitgebers', 'Unterschrift'],
};
