import { baConsentClock } from '../clocks/ba-consent.ts';
import type { Clock } from '../clocks/clock.ts';
import { DEFAULT_LAND } from '../clocks/compute-clocks.ts';
import type { BaMessageKind, BaRequest } from '../facts/fact-values.ts';
import type { Facts } from '../facts/facts.ts';
import type { Land } from '../law/land.ts';
import { germanDay } from '../time/german-day.ts';
import type { LocalDate } from '../time/local-date.ts';
import { decideRoute, type RouteAnswer } from './decide-route.ts';
import { salaryTooLow } from './route-hints.ts';

export const NEXT_STEP_TEXTS = {
  answer_questions: 'Offene Angaben klären',
  hear_hired_out: 'Überlassung an Dritte: anhören und ablehnen, keine BA-Anfrage senden',
  send_short_letter: 'Kurzes Schreiben „keine Erlaubnis nötig“ senden und abschließen',
  adjust_side_condition: 'Eingetragene Nebenbestimmung auf Wunsch anpassen',
  decide_title: 'Über den beantragten Titel entscheiden',
  note_change: 'Mitteilung prüfen und vermerken',
  examine_suspension: 'Voraussetzungen der Blauen Karte prüfen, Aussetzung erwägen',
  decide_within_suspension: 'Innerhalb der Aussetzung ablehnen oder freigeben',
  get_employment_declaration: 'Erklärung zum Beschäftigungsverhältnis anfordern',
  check_field_23: 'Feld 23 der EzB prüfen (Überlassung an Dritte)',
  send_ba_request: 'BA-Anfrage senden',
  wait_for_ba: 'Auf die BA warten, inzwischen selbst prüfen',
  answer_ba_question: 'Rückfrage der BA klären und ergänzte Anfrage senden',
  confirm_deemed_consent: 'Eintritt der Zustimmungsfiktion prüfen und bestätigen',
  hear_before_refusal: 'Vor der Ablehnung anhören',
  wait_for_hearing: 'Auf die Stellungnahme warten',
  check_documents: 'Unterlagen mit der Checkliste prüfen',
  request_documents: 'Fehlende Unterlagen nachfordern',
  wait_for_documents: 'Auf die Unterlagen warten',
  decide: 'Entscheiden',
  notify_decision: 'Bescheid bekannt geben',
  file_case: 'zdA verfügen',
} as const;
export type NextStepCode = keyof typeof NEXT_STEP_TEXTS;

/** What to do next, and why. A proposal: a person decides. */
export interface NextStep {
  readonly code: NextStepCode;
  readonly text: string;
  readonly reason: string;
  readonly legalBasis: string | null;
}

/** The next step of a case from its facts alone. */
export function nextStep(facts: Facts, today: LocalDate, land: Land = DEFAULT_LAND): NextStep {
  if (facts.decidedOn !== undefined) return afterDecision(facts);
  if ((facts.service ?? 'employer_change') !== 'employer_change') return byDocuments(facts);
  const answer = decideRoute(facts, today);
  if (!answer.decided || answer.route === null) {
    return step('answer_questions', answer.questions.map(({ question }) => question).join(' '), null);
  }
  if (answer.stop) return step('hear_hired_out', answer.stop.text, answer.stop.legalBasis);
  return onRoute(answer, facts, today, land);
}

function onRoute(answer: RouteAnswer, facts: Facts, today: LocalDate, land: Land): NextStep {
  const why = answer.explanation ?? '';
  const { route, legalBasis } = answer;
  switch (route) {
    case 'R0':
    case 'R1':
    case 'R5':
      return step('send_short_letter', why, legalBasis);
    case 'R6':
      return step('adjust_side_condition', why, legalBasis);
    case 'R7':
      return step('decide_title', why, legalBasis);
    case 'R4':
      return blueCardStep(answer, facts, today, land);
    default:
      return answer.baConsent === 'required' ? baStep(facts, today, land) : byDocuments(facts);
  }
}

function blueCardStep(answer: RouteAnswer, facts: Facts, today: LocalDate, land: Land): NextStep {
  const basis = '§ 18g Abs. 4 Satz 2 AufenthG';
  if (facts.suspensionReleasedOn !== undefined)
    return step('note_change', `Freigegeben am ${germanDay(facts.suspensionReleasedOn)}.`, basis);
  if (facts.suspensionRefusedOn !== undefined)
    return step('notify_decision', `Abgelehnt am ${germanDay(facts.suspensionRefusedOn)}.`, basis);
  if (facts.suspendedOn !== undefined)
    return step('decide_within_suspension', `Ausgesetzt am ${germanDay(facts.suspendedOn)}.`, basis);
  const doubt = salaryTooLow(facts, today);
  if (doubt) return step('examine_suspension', doubt.text, doubt.legalBasis);
  if (answer.baConsent !== 'required') return step('note_change', answer.explanation ?? '', answer.legalBasis);
  const ba = baStep(facts, today, land);
  return ba.code === 'check_documents' || ba.code === 'decide'
    ? step('note_change', 'Die BA hat zugestimmt.', basis)
    : ba;
}

function baStep(facts: Facts, today: LocalDate, land: Land): NextStep {
  const requests = facts.baRequests ?? [];
  const last = requests.at(-1);
  if (last === undefined) return beforeRequest(facts);
  if (has(last, 'revoked')) return afterRefusalOfBa(facts, 'Die BA hat die Zustimmung widerrufen (§ 41 AufenthG).');
  const context = { today, place: { land: facts.land ?? land, municipalHolidays: facts.municipalHolidays ?? [] } };
  const clock = baConsentClock(facts, last, requests.length - 1, context);
  switch (clock.state) {
    case 'running':
      return waiting(clock);
    case 'stopped':
      return step(
        'answer_ba_question',
        'Die Frist ist beendet; eine ergänzte Anfrage beginnt eine neue.',
        '§ 36 Abs. 2 BeschV',
      );
    case 'met':
      return has(last, 'refused_mandatory', 'refused_discretionary')
        ? afterRefusalOfBa(facts, 'Die BA hat die Zustimmung versagt.')
        : byDocuments(facts);
    default:
      return byDocuments(facts);
  }
}

function waiting({ ripe, mayRelyFrom, legalBasis }: Clock): NextStep {
  const day = germanDay(mayRelyFrom);
  return ripe
    ? step(
        'confirm_deemed_consent',
        `Die Zustimmung gilt seit dem ${day} als erteilt, wenn die BA sich nicht gemeldet hat.`,
        legalBasis,
      )
    : step('wait_for_ba', `Zustimmungsfiktion frühestens am ${day}.`, legalBasis);
}

/** The request can go out as soon as the declaration is usable; other papers may follow. */
function beforeRequest({ employmentDeclarationUsable: usable, hiredOutToThirdParties: hiredOut }: Facts): NextStep {
  if (usable !== true && hiredOut === undefined) {
    return step(
      'get_employment_declaration',
      'Ohne die Erklärung des Arbeitgebers kann die BA nicht gefragt werden.',
      '§ 39 Abs. 4 AufenthG',
    );
  }
  if (usable === false)
    return step('get_employment_declaration', 'Die Erklärung ist nicht verwendbar.', '§ 39 Abs. 4 AufenthG');
  if (hiredOut === undefined)
    return step('check_field_23', 'Überlassung an Dritte schließt die Zustimmung aus.', '§ 40 Abs. 1 Nr. 2 AufenthG');
  return step(
    'send_ba_request',
    'Die Erklärung liegt vor; je früher gefragt wird, desto früher läuft die Frist.',
    '§ 39 AufenthG, § 36 Abs. 2 BeschV',
  );
}

function has({ messages = [] }: BaRequest, ...kinds: readonly BaMessageKind[]): boolean {
  return messages.some(({ kind }) => kinds.includes(kind));
}

function afterRefusalOfBa(facts: Facts, why: string): NextStep {
  const { hearingSentOn, hearingAnsweredOn } = facts;
  if (hearingSentOn === undefined) return step('hear_before_refusal', why, '§ 28 Abs. 1 VwVfG');
  if (hearingAnsweredOn === undefined)
    return step('wait_for_hearing', `Anhörung versandt am ${germanDay(hearingSentOn)}.`, '§ 28 Abs. 1 VwVfG');
  return step('decide', `Stellungnahme eingegangen am ${germanDay(hearingAnsweredOn)}.`, '§ 77 Abs. 1 AufenthG');
}

function byDocuments({ documentsComplete, documentsRequestedOn, documentsCompleteOn }: Facts): NextStep {
  const basis = '§ 82 Abs. 1 AufenthG';
  if (documentsComplete === true || documentsCompleteOn !== undefined)
    return step('decide', 'Alle Unterlagen liegen vor.', null);
  if (documentsRequestedOn !== undefined)
    return step('wait_for_documents', `Nachgefordert am ${germanDay(documentsRequestedOn)}.`, basis);
  if (documentsComplete === false)
    return step('request_documents', 'Eine Nachforderung nennt alle fehlenden Unterlagen und setzt eine Frist.', basis);
  return step('check_documents', 'Ob alle Unterlagen vorliegen, ist noch nicht festgestellt.', basis);
}

function afterDecision({
  decidedOn,
  noticePostedOn,
  noticeSentElectronicallyOn,
  portalNoticeOn,
  portalRetrievedOn,
  notifiedOn,
}: Facts): NextStep {
  if (portalNoticeOn !== undefined && portalRetrievedOn === undefined && notifiedOn === undefined) {
    const since = germanDay(portalNoticeOn);
    return step('notify_decision', `Seit ${since} zum Abruf bereit, noch nicht abgerufen.`, '§ 41 Abs. 2a VwVfG');
  }
  const sent = noticePostedOn ?? noticeSentElectronicallyOn ?? portalNoticeOn ?? notifiedOn;
  const decided = decidedOn === undefined ? '' : germanDay(decidedOn);
  return sent === undefined
    ? step('notify_decision', `Entschieden am ${decided}, noch nicht bekannt gegeben.`, '§ 41 VwVfG')
    : step('file_case', `Entschieden am ${decided} und bekannt gegeben.`, null);
}

function step(code: NextStepCode, reason: string, legalBasis: string | null): NextStep {
  return { code, text: NEXT_STEP_TEXTS[code], reason, legalBasis };
}
