import { CASE_STATE_NAMES } from '#domain/case/case-state.ts';
import { checklistState } from '#domain/case/checklist-state.ts';
import { delayLedger } from '#domain/case/delay-ledger.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { offerOf } from '#domain/case/offer-facts.ts';
import { consentRestrictions } from '#domain/case/side-conditions.ts';
import { computeClocks } from '#domain/clocks/compute-clocks.ts';
import { TITLE_KIND_NAMES } from '#domain/facts/fact-values.ts';
import { decideRoute } from '#domain/routes/decide-route.ts';
import { nextStep } from '#domain/routes/next-step.ts';
import { addMonths, localDate } from '#domain/time/local-date.ts';
import { longDay } from '../../../i18n/dates.ts';
import { usualAnswerDay } from '../checklist/answer-day.ts';
import type { StageProps } from '../course-stages.tsx';
import { hearingOf } from '../decision/hearing-part.tsx';
import type { LedgerLine, LetterValues } from './letter-field.ts';
import type { WrittenTemplate } from './letter-forms.ts';

const APPLICATION = 'Erlaubnis zum Wechsel des Arbeitgebers';

/** A form filled from the case: days, employer, gaps, what the BA and the decision say. All of it can be changed. */
export function prefill(template: WrittenTemplate, props: Pick<StageProps, 'detail' | 'file' | 'today'>): LetterValues {
  const { detail, file, today } = props;
  const facts = knownFacts(file);
  const offer = offerOf(detail.facts);
  const received = longDay(detail.case.receivedOn);
  const answerBy = longDay(usualAnswerDay(today).endsOnShifted);
  const decision = detail.decisions.filter(({ state }) => state !== 'replaced').at(-1) ?? null;
  const employer = offer['ezb.firm'] ?? '';
  const job = offer['ezb.jobTitle'] ?? '';
  const heard = hearingOf(detail);
  switch (template) {
    case 'document_request': {
      const isWithBa = detail.case.state === 'ba_requested' || detail.case.state === 'ba_question';
      const gaps = checklistState(file, facts, today).filter(({ status }) => status === 'missing');
      return {
        applicationFor: APPLICATION,
        receivedOn: received,
        missing: gaps.map(({ item }) => ({ key: item.key, what: item.name, hint: '' })),
        answerBy,
        expectedWeeks: '',
        processingRests: !isWithBa,
        baIsAsked: isWithBa,
      };
    }
    case 'hearing': {
      const stop = decideRoute(facts, today).stop;
      const refused = detail.consultations.find(({ outcome }) => outcome?.startsWith('refused') ?? false);
      return {
        intention: `Ihren Antrag auf ${APPLICATION} abzulehnen`,
        legalBasis: stop ? `§ 4a Abs. 3 Satz 4 AufenthG, ${stop.legalBasis}` : '§ 4a Abs. 3 Satz 4 AufenthG',
        facts: `Sie haben am ${received} beantragt, ${job === '' ? '' : `als ${job} `}${employer === '' ? 'bei einem neuen Arbeitgeber' : `bei ${employer}`} zu arbeiten.`,
        reasons: stop
          ? stop.text
          : refused?.answeredOn
            ? `Die Bundesagentur für Arbeit hat am ${longDay(refused.answeredOn)} die Zustimmung versagt.`
            : '',
        questions: '',
        answerBy,
      };
    }
    case 'no_permission_needed':
      return {
        route: ['R0', 'R1', 'R4', 'R5'].find((route) => route === detail.case.route) ?? 'R0',
        reportedOn: received,
        employer,
        startOn: facts.newEmploymentStart ? longDay(facts.newEmploymentStart) : '',
      };
    case 'permission':
      return {
        appliedOn: received,
        job,
        employer,
        place: offer['ezb.workplace'] ?? '',
        validFrom: longDay(today),
        validUntil: decision?.validUntil ? longDay(decision.validUntil) : '',
        ...consent(props),
        restrictions: consentRestrictions(detail.consultations).join('\n'),
        liftsBinding: decision?.kind === 'lift_employer_binding',
      };
    case 'new_title': {
      const title = facts.requestedTitleKind ? TITLE_KIND_NAMES[facts.requestedTitleKind] : '';
      const [, name = title, basis = ''] = /^(.*) \((.*)\)$/u.exec(title) ?? [];
      return {
        appliedOn: received,
        title: name,
        titleBasis: basis,
        validUntil: decision?.validUntil ? longDay(decision.validUntil) : '',
        job,
        employer,
        restrictions: consentRestrictions(detail.consultations).join('\n'),
        // § 45 Nr. 3 AufenthV is the changed Aufenthaltserlaubnis; a Blue Card is issued (Nr. 1).
        fee: facts.requestedTitleKind === 'blue_card' ? 'issue' : 'change_of_purpose',
        cardOrderedOn: '',
      };
    }
    case 'refusal':
      return {
        appliedOn: received,
        job,
        employer,
        furtherOperative: '',
        facts: '',
        reasons: decision?.reasons ?? '',
        heardOn: heard?.sentOn ? longDay(heard.sentOn) : '',
        noHearingBecause: decision?.hearingWaivedBecause ?? '',
      };
    case 'suspension': {
      const on = facts.suspendedOn ?? today;
      const clock = computeClocks({ ...facts, suspendedOn: on }, today).clocks.find(
        ({ code }) => code === 'BLUE_CARD_SUSPENSION',
      );
      return {
        reportedOn: received,
        employer,
        suspendedUntil: clock ? longDay(clock.mustActBy) : '',
        reasons: detail.history.filter(({ action }) => action === 'blueCard.suspend').at(-1)?.remark ?? '',
        missing: '',
        answerBy,
      };
    }
    case 'fiction_certificate_text':
      return {
        appliedOn: received,
        appliedFor: `eine ${APPLICATION}`,
        'effect.kind': 'title_continues',
        'effect.title': facts.titleKind ? TITLE_KIND_NAMES[facts.titleKind] : '',
        'effect.titleUntil': detail.case.titleValidUntil ? longDay(detail.case.titleValidUntil) : '',
        'effect.work': 'Beschäftigung wie bisher erlaubt',
        hasFutureWork: false,
        'futureWork.job': job,
        'futureWork.employer': employer,
        'futureWork.cardOrderedOn': longDay(today),
        validUntil: longDay(addMonths(today, 3)),
      };
    case 'court_statement':
      return {
        appliedOn: received,
        applicationFor: APPLICATION,
        ledger: courtLedger(props),
        outlook: outlook(props),
      };
    case 'transfer_note':
      return {
        receivedOn: received,
        applicationFor: APPLICATION,
        newAuthority: '',
        newAuthorityContact: '',
        handedOverOn: longDay(today),
        reason: '',
      };
  }
}

/** What the BA said, as the permission names it; where nobody had to ask, the paragraph of the route. */
function consent({ detail, file, today }: Pick<StageProps, 'detail' | 'file' | 'today'>): LetterValues {
  const empty = {
    'baConsent.on': '',
    'baConsent.reference': '',
    'baConsent.since': '',
    'baConsent.short': false,
    'baConsent.legalBasis': '',
  };
  const answered = detail.consultations.filter(({ answeredOn }) => answeredOn !== null).at(-1);
  const on = answered?.answeredOn ? longDay(answered.answeredOn) : '';
  switch (answered?.outcome) {
    case 'deemed_granted': {
      const facts = knownFacts(file);
      const clock = computeClocks(facts, today)
        .clocks.filter(({ code }) => code.startsWith('BA_CONSENT'))
        .at(-1);
      return {
        ...empty,
        'baConsent.kind': 'deemed',
        'baConsent.since': clock ? longDay(clock.mayRelyFrom) : on,
        'baConsent.short': answered.fiction === 'one_week',
      };
    }
    case 'granted':
    case 'granted_restricted':
    case 'advance_check_positive':
    case 'global_consent':
      return { ...empty, 'baConsent.kind': 'granted', 'baConsent.on': on };
    default: {
      const { baConsent, legalBasis: basis } = decideRoute(knownFacts(file), today);
      // Needed and not there: the day stays open, so that no letter says the BA need not be asked.
      if (baConsent === 'required') return { ...empty, 'baConsent.kind': 'granted' };
      return { ...empty, 'baConsent.kind': 'not_required', 'baConsent.legalBasis': basis ?? '' };
    }
  }
}

const TURN = {
  us: 'us',
  co_signer: 'us',
  applicant: 'applicant',
  labour_agency: 'ba',
  producer: 'other_authority',
  other_authority: 'other_authority',
} as const;

/** The delay ledger in the words of the statement: nothing is added and nothing left out. */
export function courtLedger({ detail, today }: Pick<StageProps, 'detail' | 'today'>): LedgerLine[] {
  return delayLedger(detail.case, detail.history, detail, today).map(({ from, to, days, turnOf, reason, state }) => ({
    from,
    to,
    days,
    turnOf: TURN[turnOf],
    reason: reason ?? `In Bearbeitung (${CASE_STATE_NAMES[state]})`,
  }));
}

function outlook({ file, detail, today }: Pick<StageProps, 'detail' | 'file' | 'today'>): string {
  const step = nextStep(knownFacts(file), localDate(today));
  const state = CASE_STATE_NAMES[detail.case.state];
  return `Stand des Verfahrens: ${state}. Nächster Schritt: ${step.text}. ${step.reason}`.trim();
}
