import type { ConditionName } from './conditions.ts';

export type Route = 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8';

/** `title_decision`: not a permission to change, but a decision on another title. */
export type PermissionNeed = 'none' | 'required' | 'title_decision';
export type ConsentNeed = 'none' | 'required' | 'by_title';

export interface RouteRow {
  readonly route: Route;
  /** All must hold as written. Rows are tried from the top. */
  readonly when: Readonly<Partial<Record<ConditionName, boolean>>>;
  readonly permission: PermissionNeed;
  readonly baConsent: ConsentNeed;
  /** The holder must notify the authority of the change. */
  readonly notification: boolean;
  readonly legalBasis: string;
  readonly explanation: string;
}

export const ROUTE_NAMES: Readonly<Record<Route, string>> = {
  R0: 'Erwerbstätigkeit ohne Beschränkung erlaubt',
  R1: 'Betriebsübergang oder Formwechsel',
  R2: 'Erlaubnis mit Zustimmung der BA',
  R3: 'Erlaubnis ohne Zustimmung der BA (§ 9 BeschV)',
  R4: 'Blaue Karte EU in den ersten zwölf Monaten',
  R5: 'Blaue Karte EU nach zwölf Monaten',
  R6: 'Alte Blaue Karte EU mit eingetragenem Arbeitgeber',
  R7: 'Wechsel des Aufenthaltszwecks',
  R8: 'Duldung oder Aufenthaltsgestattung',
};

/** The decision table of a change of employer. The first row whose conditions all hold is the answer. */
export const ROUTE_TABLE: readonly RouteRow[] = [
  {
    route: 'R7',
    when: { otherTitleRequested: true },
    permission: 'title_decision',
    baConsent: 'by_title',
    notification: false,
    legalBasis: '§ 45 AufenthV',
    explanation: 'Über den anderen Titel ist zu entscheiden; das ist kein Arbeitgeberwechsel.',
  },
  {
    route: 'R8',
    when: { withoutTitle: true, transferOrLegalForm: true },
    permission: 'required',
    baConsent: 'none',
    notification: false,
    legalBasis: '§ 4a Abs. 4 AufenthG, § 35 Abs. 3 und 4 Satz 2 BeschV',
    explanation: 'Die Beschäftigung braucht die Erlaubnis der Behörde; die Zustimmung der BA besteht fort.',
  },
  {
    route: 'R8',
    when: { withoutTitle: true, toleratedLongEnough: true },
    permission: 'required',
    baConsent: 'none',
    notification: false,
    legalBasis: '§ 4a Abs. 4, § 60a Abs. 5b AufenthG, § 32 Abs. 2 Nr. 5 BeschV',
    explanation:
      'Die Beschäftigung braucht die Erlaubnis der Behörde, wegen der Dauer des Aufenthalts aber keine Zustimmung der BA.',
  },
  {
    route: 'R8',
    when: { withoutTitle: true },
    permission: 'required',
    baConsent: 'required',
    notification: false,
    legalBasis: '§ 4a Abs. 4, § 60a Abs. 5b AufenthG, § 32 BeschV',
    explanation: 'Die Beschäftigung braucht die Erlaubnis der Behörde und die Zustimmung der BA.',
  },
  {
    route: 'R0',
    when: { unlimitedTitle: true },
    permission: 'none',
    baConsent: 'none',
    notification: false,
    legalBasis: '§ 4a Abs. 1 AufenthG',
    explanation: 'Der Titel erlaubt jede Erwerbstätigkeit: kurzes Schreiben genügt.',
  },
  {
    route: 'R0',
    when: { employmentUnrestricted: true },
    permission: 'none',
    baConsent: 'none',
    notification: false,
    legalBasis: '§ 4a Abs. 1 AufenthG',
    explanation: 'Der Titel erlaubt jede Erwerbstätigkeit: kurzes Schreiben genügt.',
  },
  {
    route: 'R1',
    when: { anyTitle: true, transferOrLegalForm: true },
    permission: 'none',
    baConsent: 'none',
    notification: false,
    legalBasis: '§ 4a Abs. 3 Satz 5 AufenthG, § 35 Abs. 4 Satz 2 BeschV',
    explanation: 'Keine Erlaubnis nötig, die bisherige Zustimmung besteht fort: kurzes Schreiben genügt.',
  },
  {
    route: 'R4',
    when: { blueCard: true, inFirstTwelveMonths: true, reducedSalary: true, consentFreeShown: true },
    permission: 'none',
    baConsent: 'none',
    notification: true,
    legalBasis: '§ 18g Abs. 4, § 82 Abs. 1 Satz 6 AufenthG, § 9 Abs. 1 BeschV',
    explanation:
      'Keine Erlaubnis; der Wechsel ist mitzuteilen und kann befristet ausgesetzt werden. Die Vorzeiten ersetzen die Zustimmung.',
  },
  {
    route: 'R4',
    when: { blueCard: true, inFirstTwelveMonths: true, reducedSalary: true },
    permission: 'none',
    baConsent: 'required',
    notification: true,
    legalBasis: '§ 18g Abs. 1 Satz 2, Abs. 2, Abs. 4, § 82 Abs. 1 Satz 6 AufenthG, § 36 Abs. 2 Satz 2 BeschV',
    explanation:
      'Keine Erlaubnis; der Wechsel ist mitzuteilen und kann befristet ausgesetzt werden. Die BA ist zu beteiligen.',
  },
  {
    route: 'R4',
    when: { blueCard: true, inFirstTwelveMonths: true },
    permission: 'none',
    baConsent: 'none',
    notification: true,
    legalBasis: '§ 18g Abs. 4, § 82 Abs. 1 Satz 6 AufenthG',
    explanation:
      'Keine Erlaubnis; der Wechsel ist mitzuteilen und kann befristet ausgesetzt und in dieser Zeit abgelehnt werden.',
  },
  {
    route: 'R6',
    when: { blueCard: true, printedOldCard: true },
    permission: 'none',
    baConsent: 'none',
    notification: false,
    legalBasis: '§ 18g Abs. 4 Satz 1 AufenthG',
    explanation: 'Keine Erlaubnis nötig; die eingetragene Nebenbestimmung wird auf Wunsch angepasst.',
  },
  {
    route: 'R5',
    when: { blueCard: true },
    permission: 'none',
    baConsent: 'none',
    notification: false,
    legalBasis: '§ 18g Abs. 4 Satz 1 AufenthG',
    explanation:
      'Keine Erlaubnis und keine Mitteilung nötig: kurzes Schreiben genügt. Ein vorzeitiges Ende ist weiter zu melden (§ 82 Abs. 6).',
  },
  {
    route: 'R2',
    when: { experiencedWorker: true },
    permission: 'required',
    baConsent: 'required',
    notification: false,
    legalBasis: '§ 4a Abs. 3 Satz 3 und 4, § 19c Abs. 2 AufenthG, § 6 Abs. 2 BeschV',
    explanation: 'Erlaubnis und Zustimmung der BA nötig; § 9 BeschV gilt für diesen Titel nicht.',
  },
  {
    route: 'R2',
    when: { humanitarian: true },
    permission: 'required',
    baConsent: 'none',
    notification: false,
    legalBasis: '§ 4a Abs. 2 AufenthG, § 31 BeschV',
    explanation: 'Erlaubnis nötig; bei humanitären Titeln ohne Zustimmung der BA.',
  },
  {
    route: 'R2',
    when: { anyTitle: true, provisionFreesFromConsent: true },
    permission: 'required',
    baConsent: 'none',
    notification: false,
    legalBasis: '§ 4a Abs. 2 und 3, § 18 Abs. 2 Nr. 2 AufenthG',
    explanation:
      'Erlaubnis nötig; nach der angegebenen Vorschrift ohne Zustimmung der BA. § 40 Abs. 2 und 3 AufenthG sind selbst zu prüfen.',
  },
  {
    route: 'R3',
    when: { anyTitle: true, consentFree: true },
    permission: 'required',
    baConsent: 'none',
    notification: false,
    legalBasis: '§ 4a Abs. 3 Satz 3 und 4 AufenthG, § 9 BeschV',
    explanation:
      'Erlaubnis oder Anpassung der Nebenbestimmung nötig, aber keine Zustimmung der BA. § 40 Abs. 2 und 3 AufenthG sind selbst zu prüfen (§ 4a Abs. 2 Satz 3).',
  },
  {
    route: 'R2',
    when: { anyTitle: true },
    permission: 'required',
    baConsent: 'required',
    notification: false,
    legalBasis: '§ 4a Abs. 3 Satz 3 und 4, § 18 Abs. 2, § 39 AufenthG, § 36 Abs. 2 BeschV',
    explanation: 'Erlaubnis und Zustimmung der BA nötig.',
  },
];
