import { plus, plusMonths } from '../calendar-by-hand.ts';
import {
  ACADEMIC,
  answered,
  ends,
  NEW,
  NO_CLOCKS,
  type Pattern,
  pattern,
  R2,
  READY,
  SHORT,
  sent,
  twoWeeks,
  VOCATIONAL,
} from './pattern.ts';

/** A permission with the consent of the labour agency, at each stage of the request. */
export const WITH_AGENCY: readonly Pattern[] = [
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
];
