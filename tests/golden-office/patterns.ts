import { plus, plusMonths, workday } from './calendar-by-hand.ts';

/** `[mustActBy, mayRelyFrom, state]` */
export type ExpectedClock = readonly [string, string, string];

export interface Expected {
  /** Null while open; then `questions` are expected. */
  readonly route: string | null;
  readonly permission: string | null;
  readonly baConsent: string | null;
  readonly notification: boolean | null;
  readonly stop: boolean;
  readonly questions: readonly string[];
  readonly nextStep: string;
  readonly clocks: Readonly<Record<string, ExpectedClock>>;
}

export interface Pattern {
  readonly name: string;
  readonly facts: (today: string) => Record<string, unknown>;
  readonly expected: (today: string) => Expected;
}

/** First day of the rules changed in summer 2026. */
export const SUMMER_2026 = '2026-08-12';

type Answer = readonly [
  route: string | null,
  permission: string | null,
  consent: string | null,
  notify: boolean | null,
];

const R0: Answer = ['R0', 'none', 'none', false];
const R1: Answer = ['R1', 'none', 'none', false];
const R2: Answer = ['R2', 'required', 'required', false];
const R2_FREE: Answer = ['R2', 'required', 'none', false];
const R3: Answer = ['R3', 'required', 'none', false];
const R4: Answer = ['R4', 'none', 'none', true];
const R4_BA: Answer = ['R4', 'none', 'required', true];
const R5: Answer = ['R5', 'none', 'none', false];
const R6: Answer = ['R6', 'none', 'none', false];
const R7: Answer = ['R7', 'title_decision', 'by_title', false];
const R8: Answer = ['R8', 'required', 'required', false];
const R8_FREE: Answer = ['R8', 'required', 'none', false];

type Clocks = (today: string) => Record<string, ExpectedClock>;
const NO_CLOCKS: Clocks = () => ({});

/** Every case came in ten days ago, so every one has the three months of § 75 VwGO. */
const received = (today: string) => plus(today, -10);

function pattern(
  name: string,
  facts: (today: string) => Record<string, unknown>,
  [route, permission, baConsent, notification]: Answer,
  nextStep: string,
  clocks: Clocks = NO_CLOCKS,
  more: { stop?: boolean; questions?: readonly string[]; suit?: 'met' } = {},
): Pattern {
  return {
    name,
    facts: (today) => ({ receivedOn: received(today), ...facts(today) }),
    expected: (today) => {
      const suit = plusMonths(received(today), 3);
      return {
        route,
        permission,
        baConsent,
        notification,
        stop: more.stop ?? false,
        questions: more.questions ?? [],
        nextStep,
        clocks: { INACTION_SUIT: [suit, plus(workday(suit), 1), more.suit ?? 'running'], ...clocks(today) },
      };
    },
  };
}

const ends = (day: string, state: string): ExpectedClock => [day, plus(workday(day), 1), state];
const endsUnshifted = (day: string, state: string): ExpectedClock => [day, plus(day, 1), state];

const NEW = { employerChangeReason: 'new_employer' };
const SHORT = { insuredEmploymentMonths: 10, stayUninterruptedSince: '2025-06-01' };
const ACADEMIC = { ...NEW, ...SHORT, titleKind: 'skilled_academic' };
const VOCATIONAL = { ...NEW, ...SHORT, titleKind: 'skilled_vocational' };
const READY = { employmentDeclarationUsable: true, hiredOutToThirdParties: false };

/** A Blue Card whose first job began so many months ago; the new one begins in eight days. */
const card = (today: string, months: number, basis = 'regular') => ({
  ...NEW,
  titleKind: 'blue_card',
  blueCardFirstEmploymentStart: plusMonths(today, -months),
  newEmploymentStart: plus(today, 8),
  employerOnSupplementarySheet: false,
  blueCardBasis: basis,
});
const firstYear = (today: string, months: number, state: string, credited = 0): Record<string, ExpectedClock> => ({
  BLUE_CARD_FIRST_YEAR: endsUnshifted(plus(plusMonths(plusMonths(today, -months), 12 - credited), -1), state),
});

const sent = (today: string, daysAgo: number, more: Record<string, unknown> = {}) => ({
  sentOn: plus(today, -daysAgo),
  ...more,
});
const answered = (today: string, daysAgo: number, kind: string) => ({
  messages: [{ on: plus(today, -daysAgo), kind }],
});
const twoWeeks = (today: string, daysAgo: number, state: string) => ends(plus(today, 14 - daysAgo), state);

/** Fifty situations of the team Arbeitgeberwechsel with the answer a person gave them from the table of routes. */
export const PATTERNS: readonly Pattern[] = [
  pattern('Niederlassungserlaubnis', () => ({ titleKind: 'settlement_permit', ...NEW }), R0, 'send_short_letter'),
  pattern('Daueraufenthalt-EU', () => ({ titleKind: 'eu_long_term' }), R0, 'send_short_letter'),
  pattern(
    'Familie, unbeschränkt',
    () => ({ titleKind: 'family', employmentUnrestricted: true, ...NEW }),
    R0,
    'send_short_letter',
  ),
  pattern(
    'Niederlassungserlaubnis, Schreiben heute zur Post',
    (today) => ({ titleKind: 'settlement_permit', decidedOn: today, noticePostedOn: today }),
    R0,
    'file_case',
    (today) => {
      const fourth = plus(today, 4);
      return {
        DEEMED_NOTIFIED: [fourth, workday(fourth), 'running'],
        OBJECTION: [plusMonths(fourth, 1), plus(workday(plusMonths(workday(fourth), 1)), 1), 'running'],
      };
    },
    { suit: 'met' },
  ),

  pattern(
    '§ 18b, Betriebsübergang',
    () => ({ titleKind: 'skilled_academic', employerChangeReason: 'transfer_of_business' }),
    R1,
    'send_short_letter',
  ),
  pattern(
    'Blaue Karte, Formwechsel',
    () => ({ titleKind: 'blue_card', employerChangeReason: 'change_of_legal_form' }),
    R1,
    'send_short_letter',
  ),
  pattern(
    '§ 19c Abs. 1, Betriebsübergang, Titel läuft in 40 Tagen ab',
    (today) => ({
      titleKind: 'other_employment',
      employerChangeReason: 'transfer_of_business',
      titleValidUntil: plus(today, 40),
    }),
    R1,
    'send_short_letter',
    (today) => ({ TITLE_EXPIRY: endsUnshifted(plus(today, 40), 'running') }),
  ),

  pattern('§ 18b, EzB fehlt', () => ACADEMIC, R2, 'get_employment_declaration'),
  pattern(
    '§ 18b, EzB unbrauchbar',
    () => ({ ...ACADEMIC, employmentDeclarationUsable: false, hiredOutToThirdParties: false }),
    R2,
    'get_employment_declaration',
  ),
  pattern(
    '§ 18a, Feld 23 noch nicht gelesen',
    () => ({ ...VOCATIONAL, employmentDeclarationUsable: true }),
    R2,
    'check_field_23',
  ),
  pattern('§ 18a, bereit für die BA', () => ({ ...VOCATIONAL, ...READY }), R2, 'send_ba_request'),
  pattern(
    '§ 19c Abs. 3, andere Tätigkeit, bereit',
    () => ({ ...SHORT, ...READY, titleKind: 'public_interest_employment', employerChangeReason: 'other_job' }),
    R2,
    'send_ba_request',
  ),
  pattern(
    '§ 18b, Überlassung an Dritte',
    () => ({ ...ACADEMIC, employmentDeclarationUsable: true, hiredOutToThirdParties: true }),
    R2,
    'hear_hired_out',
    NO_CLOCKS,
    { stop: true },
  ),
  pattern(
    '§ 18b, BA heute gefragt',
    (today) => ({ ...ACADEMIC, ...READY, baRequests: [sent(today, 0)] }),
    R2,
    'wait_for_ba',
    (today) => ({ BA_CONSENT_FICTION: twoWeeks(today, 0, 'running') }),
  ),
  pattern(
    '§ 18b, BA schweigt seit 9 Tagen',
    (today) => ({ ...ACADEMIC, ...READY, baRequests: [sent(today, 9)] }),
    R2,
    'wait_for_ba',
    (today) => ({ BA_CONSENT_FICTION: twoWeeks(today, 9, 'running') }),
  ),
  pattern(
    '§ 18b, BA schweigt seit 22 Tagen',
    (today) => ({ ...ACADEMIC, ...READY, receivedOn: plus(today, -22), baRequests: [sent(today, 22)] }),
    R2,
    'confirm_deemed_consent',
    (today) => ({
      INACTION_SUIT: ends(plusMonths(plus(today, -22), 3), 'running'),
      BA_CONSENT_FICTION: twoWeeks(today, 22, 'running'),
    }),
  ),
  pattern(
    '§ 18b, Rückfrage der BA am neunten Tag',
    (today) => ({
      ...ACADEMIC,
      ...READY,
      baRequests: [sent(today, 9, answered(today, 0, 'information_insufficient'))],
    }),
    R2,
    'answer_ba_question',
    (today) => ({ BA_CONSENT_FICTION: twoWeeks(today, 9, 'stopped') }),
  ),
  pattern(
    '§ 18b, Arbeitgeber antwortete der BA nicht',
    (today) => ({ ...ACADEMIC, ...READY, baRequests: [sent(today, 8, answered(today, 1, 'employer_did_not_answer'))] }),
    R2,
    'answer_ba_question',
    (today) => ({ BA_CONSENT_FICTION: twoWeeks(today, 8, 'stopped') }),
  ),
  pattern(
    '§ 18b, nach Rückfrage neu gefragt',
    (today) => ({
      ...ACADEMIC,
      ...READY,
      baRequests: [sent(today, 10, answered(today, 4, 'information_insufficient')), sent(today, 3)],
    }),
    R2,
    'wait_for_ba',
    (today) => ({
      'BA_CONSENT_FICTION 1': twoWeeks(today, 10, 'stopped'),
      'BA_CONSENT_FICTION 2': twoWeeks(today, 3, 'running'),
    }),
  ),
  pattern(
    '§ 18b, BA stimmt zu, Unterlagen vollständig',
    (today) => ({
      ...ACADEMIC,
      ...READY,
      documentsComplete: true,
      baRequests: [sent(today, 9, answered(today, 2, 'granted'))],
    }),
    R2,
    'decide',
    (today) => ({ BA_CONSENT_FICTION: twoWeeks(today, 9, 'met') }),
  ),
  pattern(
    '§ 18b, BA stimmt beschränkt zu, Unterlagen ungeprüft',
    (today) => ({ ...ACADEMIC, ...READY, baRequests: [sent(today, 9, answered(today, 2, 'granted_restricted'))] }),
    R2,
    'check_documents',
    (today) => ({ BA_CONSENT_FICTION: twoWeeks(today, 9, 'met') }),
  ),
  pattern(
    '§ 18b, BA versagt',
    (today) => ({ ...ACADEMIC, ...READY, baRequests: [sent(today, 9, answered(today, 1, 'refused_discretionary'))] }),
    R2,
    'hear_before_refusal',
    (today) => ({ BA_CONSENT_FICTION: twoWeeks(today, 9, 'met') }),
  ),
  pattern(
    '§ 18b, BA versagt, angehört',
    (today) => ({
      ...ACADEMIC,
      ...READY,
      hearingSentOn: plus(today, -1),
      hearingDeadline: plus(today, 13),
      baRequests: [sent(today, 9, answered(today, 2, 'refused_mandatory'))],
    }),
    R2,
    'wait_for_hearing',
    (today) => ({ BA_CONSENT_FICTION: twoWeeks(today, 9, 'met'), HEARING_DEADLINE: ends(plus(today, 13), 'running') }),
  ),
  pattern(
    '§ 18b, Fiktion bestätigt, Unterlagen nachgefordert',
    (today) => ({
      ...ACADEMIC,
      ...READY,
      receivedOn: plus(today, -30),
      documentsRequestedOn: plus(today, -8),
      documentsDeadline: plus(today, 6),
      baRequests: [
        sent(today, 30, {
          deemedConsentConfirmation: { on: plus(today, -1), by: 'B. Muster', note: 'Kein Eingang der BA.' },
        }),
      ],
    }),
    R2,
    'wait_for_documents',
    (today) => ({
      INACTION_SUIT: ends(plusMonths(plus(today, -30), 3), 'running'),
      BA_CONSENT_FICTION: twoWeeks(today, 30, 'confirmed'),
      DOCS_DEADLINE: ends(plus(today, 6), 'running'),
    }),
  ),
  pattern(
    '§ 19c Abs. 2 nach fünf Jahren: § 9 BeschV gilt nicht',
    () => ({ ...NEW, titleKind: 'experienced_worker', insuredEmploymentMonths: 60 }),
    R2,
    'get_employment_declaration',
  ),
  pattern(
    'humanitär, beschränkt, Unterlagen fehlen',
    () => ({ ...NEW, titleKind: 'humanitarian', employmentUnrestricted: false, documentsComplete: false }),
    R2_FREE,
    'request_documents',
  ),
  pattern(
    '§ 19c Abs. 1 an der Hochschule, zustimmungsfrei',
    () => ({ ...NEW, titleKind: 'other_employment', baConsentFreeProvision: '§ 5 BeschV' }),
    R2_FREE,
    'check_documents',
  ),

  pattern(
    '§ 18b, 24 Monate versichert',
    () => ({ ...NEW, titleKind: 'skilled_academic', insuredEmploymentMonths: 24 }),
    R3,
    'check_documents',
  ),
  pattern(
    '§ 18b, drei Jahre am Stück versichert, vollständig',
    (today) => ({
      ...NEW,
      titleKind: 'skilled_academic',
      insuredEmployment: [{ from: plusMonths(today, -36) }],
      documentsComplete: true,
    }),
    R3,
    'decide',
  ),
  pattern(
    '§ 19c Abs. 1, vier Jahre Aufenthalt ohne Studium',
    (today) => ({
      ...NEW,
      titleKind: 'other_employment',
      insuredEmployment: [],
      stayUninterruptedSince: plusMonths(today, -48),
      studyPeriods: [],
      documentsComplete: false,
    }),
    R3,
    'request_documents',
  ),
  pattern(
    '§ 18b, fünf Jahre Aufenthalt, zwei davon Studium',
    (today) => {
      const since = plusMonths(today, -60);
      return {
        ...NEW,
        titleKind: 'skilled_academic',
        insuredEmploymentMonths: 4,
        stayUninterruptedSince: since,
        studyPeriods: [{ from: since, to: plus(plusMonths(since, 24), -1) }],
        documentsComplete: true,
      };
    },
    R3,
    'decide',
  ),
  pattern(
    '§ 18a, Überlassung schadet ohne BA nicht',
    () => ({ ...NEW, titleKind: 'skilled_vocational', insuredEmploymentMonths: 30, hiredOutToThirdParties: true }),
    R3,
    'check_documents',
  ),
  pattern(
    '§ 18b, gut drei Jahre Aufenthalt, eines davon Studium',
    (today) => {
      const since = plusMonths(today, -37);
      return {
        ...NEW,
        titleKind: 'skilled_academic',
        insuredEmploymentMonths: 4,
        stayUninterruptedSince: since,
        studyPeriods: [{ from: since, to: plus(plusMonths(since, 12), -1) }],
      };
    },
    R2,
    'get_employment_declaration',
  ),
  pattern(
    '§ 18a, drei Jahre, aber gesetzlich befristete Beschäftigung',
    (today) => ({
      ...NEW,
      titleKind: 'skilled_vocational',
      insuredEmployment: [{ from: plusMonths(today, -36), timeLimitedByLaw: true }],
      stayUninterruptedSince: plusMonths(today, -35),
    }),
    R2,
    'get_employment_declaration',
  ),

  pattern(
    'Blaue Karte, fünfter Monat',
    (today) => card(today, 5),
    R4,
    'note_change',
    (today) => firstYear(today, 5, 'running'),
  ),
  pattern(
    'Blaue Karte, abgesenkt, bereit für die BA',
    (today) => ({ ...card(today, 5, 'reduced_salary'), ...READY }),
    R4_BA,
    'send_ba_request',
    (today) => firstYear(today, 5, 'running'),
  ),
  pattern(
    'Blaue Karte, IT ohne Abschluss, BA heute gefragt',
    (today) => ({ ...card(today, 5, 'it_experience'), ...READY, baRequests: [sent(today, 0)] }),
    R4_BA,
    'wait_for_ba',
    (today) => ({ ...firstYear(today, 5, 'running'), BA_CONSENT_FICTION_SHORT: ends(plus(today, 7), 'running') }),
  ),
  pattern(
    'Blaue Karte, abgesenkt, Überlassung an Dritte',
    (today) => ({ ...card(today, 5, 'reduced_salary'), hiredOutToThirdParties: true }),
    R4_BA,
    'hear_hired_out',
    (today) => firstYear(today, 5, 'running'),
    { stop: true },
  ),
  pattern(
    'Blaue Karte, vor neun Tagen ausgesetzt',
    (today) => ({ ...card(today, 3), suspendedOn: plus(today, -9) }),
    R4,
    'decide_within_suspension',
    (today) => ({ ...firstYear(today, 3, 'running'), BLUE_CARD_SUSPENSION: ends(plus(today, 21), 'running') }),
  ),
  pattern(
    'Blaue Karte, ausgesetzt und abgelehnt',
    (today) => ({ ...card(today, 3), suspendedOn: plus(today, -9), suspensionRefusedOn: plus(today, -1) }),
    R4,
    'notify_decision',
    (today) => ({ ...firstYear(today, 3, 'running'), BLUE_CARD_SUSPENSION: ends(plus(today, 21), 'met') }),
  ),
  pattern(
    'Blaue Karte, Aussetzung aufgehoben',
    (today) => ({ ...card(today, 3), suspendedOn: plus(today, -9), suspensionReleasedOn: today }),
    R4,
    'note_change',
    (today) => ({ ...firstYear(today, 3, 'running'), BLUE_CARD_SUSPENSION: ends(plus(today, 21), 'met') }),
  ),

  pattern(
    'Blaue Karte, vierzehnter Monat',
    (today) => card(today, 14),
    R5,
    'send_short_letter',
    (today) => firstYear(today, 14, 'met'),
  ),
  pattern(
    'Blaue Karte, achter Monat, sechs angerechnet',
    (today) => ({ ...card(today, 8), creditedMonths: 6, creditedMonthsReason: 'Zeiten mit § 18b' }),
    R5,
    'send_short_letter',
    (today) => firstYear(today, 8, 'met', 6),
  ),
  pattern(
    'Blaue Karte, vierzehnter Monat, alte Stelle beendet',
    (today) => ({
      ...card(today, 14),
      employmentEndedOn: plus(today, -6),
      foreignerKnewOfEndOn: plus(today, -6),
      foreignerReportedEndOn: plus(today, -2),
      employerKnewOfEndOn: plus(today, -6),
    }),
    R5,
    'send_short_letter',
    (today) => ({
      ...firstYear(today, 14, 'met'),
      FOREIGNER_REPORTS_END: ends(plus(today, 8), 'met'),
      EMPLOYER_REPORTS_END: ends(plus(today, 22), 'running'),
      ...(today < SUMMER_2026
        ? {}
        : { TITLE_SHORTENING_FLOOR: endsUnshifted(plusMonths(plus(today, -6), 6), 'running') }),
    }),
  ),
  pattern(
    'alte Blaue Karte mit eingetragenem Arbeitgeber',
    (today) => ({
      ...NEW,
      titleKind: 'blue_card',
      titleIssuedOn: '2023-06-01',
      blueCardFirstEmploymentStart: '2023-06-15',
      newEmploymentStart: today,
      employerOnSupplementarySheet: true,
    }),
    R6,
    'adjust_side_condition',
    () => ({ BLUE_CARD_FIRST_YEAR: endsUnshifted('2024-06-14', 'met') }),
  ),

  pattern('§ 18b, beantragt Blaue Karte', () => ({ ...ACADEMIC, requestedTitleKind: 'blue_card' }), R7, 'decide_title'),
  pattern(
    'Studium, beantragt § 18b, rechtzeitig',
    (today) => ({
      titleKind: 'study',
      requestedTitleKind: 'skilled_academic',
      titleValidUntil: plus(today, 5),
      extensionAppliedOn: received(today),
      newEmploymentEnd: plus(today, 400),
    }),
    R7,
    'decide_title',
    (today) => {
      const after = plusMonths(plus(today, 400), today < SUMMER_2026 ? 3 : 6);
      return { TITLE_EXPIRY: endsUnshifted(plus(today, 5), 'met'), TITLE_VALIDITY: endsUnshifted(after, 'running') };
    },
  ),

  pattern(
    'Duldung, ein Jahr Aufenthalt',
    (today) => ({ ...NEW, titleKind: 'toleration', stayUninterruptedSince: plusMonths(today, -12) }),
    R8,
    'get_employment_declaration',
  ),
  pattern(
    'Duldung, fünf Jahre Aufenthalt',
    (today) => ({ ...NEW, titleKind: 'toleration', stayUninterruptedSince: plusMonths(today, -60) }),
    R8_FREE,
    'check_documents',
  ),
  pattern(
    '§ 18a, Vorzeiten unbekannt',
    () => ({ ...NEW, titleKind: 'skilled_vocational' }),
    [null, 'required', null, false],
    'answer_questions',
    NO_CLOCKS,
    { questions: ['insuredEmployment', 'stayUninterruptedSince'] },
  ),
];
