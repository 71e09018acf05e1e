import type { BaMessageKind, BaRequest } from '../facts/fact-values.ts';
import type { Facts } from '../facts/facts.ts';
import { lawFigure } from '../law/parameters.ts';
import { germanDay, germanWeekday } from '../time/german-day.ts';
import type { LocalDate } from '../time/local-date.ts';
import {
  type Clock,
  type ClockContext,
  type ClockState,
  clock,
  dutyState,
  type Findings,
  found,
  joined,
} from './clock.ts';
import { type Because, type PeriodEnd, periodEnd } from './period.ts';

/** The deemed consent of every request, and the employer's duty to answer the agency. */
export function baClocks(facts: Facts, context: ClockContext): Findings {
  const requests = (facts.baRequests ?? []).map((request, index) => baConsentClock(facts, request, index, context));
  return joined(found(...requests), employerAnswers(facts, context));
}

/** Which of the two periods of § 36 Abs. 2 BeschV a request has. */
export function isShortRequest(facts: Facts, request: BaRequest): boolean {
  if (request.period !== undefined) return request.period === 'short';
  return isFastTrack(facts) === true || isBlueCardChange(facts);
}

/** Null when it is not known whether the case runs under § 81a AufenthG. */
export function isFastTrack({ fastTrack, service }: Facts): boolean | null {
  return fastTrack ?? (service === 'fast_track' ? true : null);
}

/** A change of employer under § 18g Abs. 4 AufenthG: the person has the card and asks for no other title. */
function isBlueCardChange({ titleKind, requestedTitleKind, service = 'employer_change' }: Facts): boolean {
  return (
    titleKind === 'blue_card' &&
    service === 'employer_change' &&
    (requestedTitleKind === undefined || requestedTitleKind === 'blue_card')
  );
}

/** The clock of one request; `index` counts from 0. The state never becomes `confirmed` without an officer's recorded act. */
export function baConsentClock(facts: Facts, request: BaRequest, index: number, context: ClockContext): Clock {
  const code = isShortRequest(facts, request) ? 'BA_CONSENT_FICTION_SHORT' : 'BA_CONSENT_FICTION';
  const figure = lawFigure(code, request.sentOn);
  const end = periodEnd(request.sentOn, figure, 'Zustimmungsanfrage übermittelt', context.place);
  const { state, also } = outcome(request, end);
  return clock(
    {
      code,
      legalBasis: figure.legalBasis,
      eventOn: request.sentOn,
      end,
      state,
      also: [lawOfTheDay(request.sentOn), whyThisPeriod(facts, request), RELIANCE, ...also],
      request: index + 1,
      fiction: true,
    },
    context,
  );
}

function outcome(request: BaRequest, end: PeriodEnd): { state: ClockState; also: Because[] } {
  const also: Because[] = [];
  const confirmed = request.deemedConsentConfirmation;
  let state: ClockState = 'running';
  for (const { on, kind } of [...(request.messages ?? [])].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const inTime = on <= end.endsOnShifted;
    const said = `${MESSAGE_TEXTS[kind].text} am ${germanWeekday(on)}`;
    switch (MESSAGE_TEXTS[kind].effect) {
      case 'stops':
        if (inTime && state === 'running') state = 'stopped';
        also.push({
          text: inTime
            ? `${said}, innerhalb der Frist: keine Fiktion. Eine ergänzte Anfrage ist eine neue Anfrage mit eigener Frist.`
            : `${said}, erst nach Fristende: hindert die Fiktion nicht mehr.`,
          legalBasis: '§ 36 Abs. 2 Satz 1 BeschV',
        });
        break;
      case 'refuses':
        if (inTime || state === 'stopped') state = 'met';
        also.push({
          text:
            inTime || state === 'met'
              ? `${said}: die BA hat entschieden.`
              : `${said}, erst nach Fristende: die Zustimmung kann schon als erteilt gelten; Widerruf nach § 41 AufenthG prüfen.`,
          legalBasis: '§ 36 Abs. 1 BeschV, § 40 AufenthG',
        });
        break;
      case 'answers':
        state = 'met';
        also.push({ text: `${said}: die BA hat entschieden.`, legalBasis: '§ 36 Abs. 1 BeschV' });
        break;
      case 'revokes':
        // What was confirmed before had come about; the revocation ends it, not the record.
        if (confirmed === undefined || on < confirmed.on) state = 'stopped';
        also.push({
          text: `${said}: die Zustimmung ist entfallen; der Titel ist zu widerrufen (§ 52 Abs. 2 AufenthG).`,
          legalBasis: '§ 41 AufenthG',
        });
        break;
      case 'withdraws':
        if (state === 'running') state = 'stopped';
        also.push({ text: `${said}: die Frist läuft nicht weiter.`, legalBasis: null });
    }
  }
  if (confirmed && state === 'running') {
    state = 'confirmed';
    const text = `Eintritt bestätigt am ${germanDay(confirmed.on)} durch ${confirmed.by}: ${confirmed.note}`;
    also.push({ text, legalBasis: '§ 36 Abs. 2 BeschV' });
  }
  return { state, also };
}

const MESSAGE_TEXTS: Readonly<
  Record<BaMessageKind, { text: string; effect: 'stops' | 'answers' | 'refuses' | 'revokes' | 'withdraws' }>
> = {
  information_insufficient: { text: 'BA: Angaben reichen nicht aus', effect: 'stops' },
  employer_did_not_answer: { text: 'BA: Arbeitgeber hat nicht oder nicht rechtzeitig geantwortet', effect: 'stops' },
  granted: { text: 'BA stimmt zu', effect: 'answers' },
  granted_restricted: { text: 'BA stimmt mit Beschränkungen zu', effect: 'answers' },
  not_required: { text: 'BA: keine Zustimmung nötig', effect: 'answers' },
  global_consent: {
    text: 'BA: die Globalzustimmung deckt die Beschäftigung (§ 39 Abs. 2a AufenthG)',
    effect: 'answers',
  },
  advance_check_positive: { text: 'BA: Vorabprüfung mit Zustimmung (§ 36 Abs. 3 BeschV)', effect: 'answers' },
  revoked: { text: 'BA widerruft die Zustimmung', effect: 'revokes' },
  refused_mandatory: { text: 'BA versagt die Zustimmung (§ 40 Abs. 1 AufenthG)', effect: 'refuses' },
  refused_discretionary: { text: 'BA versagt die Zustimmung (§ 40 Abs. 2, 3 AufenthG)', effect: 'refuses' },
  withdrawn: { text: 'Anfrage zurückgenommen', effect: 'withdraws' },
};

const RELIANCE: Because = {
  text: 'Ob Samstage, Sonntage und Feiertage die Frist zwischen Behörden verschieben, ist nicht geklärt: gehandelt wird bis zum früheren, verlassen erst auf den späteren Tag. Der Eintritt wird nur vorgeschlagen; bestätigen muss ihn die Sachbearbeitung.',
  legalBasis: '§ 31 VwVfG',
};

function lawOfTheDay(sentOn: LocalDate): Because {
  return {
    text: `Maßgebliche Fassung: Tag der Übermittlung (${germanDay(sentOn)}), mit ihm beginnt die Frist.`,
    legalBasis: null,
  };
}

function whyThisPeriod(facts: Facts, request: BaRequest): Because {
  if (!isShortRequest(facts, request)) {
    const shortByLaw = isShortRequest(facts, { ...request, period: undefined });
    return {
      text: shortByLaw
        ? 'Regelfrist, weil die Anfrage so bezeichnet ist; nach den übrigen Angaben genügt die verkürzte Frist.'
        : 'Regelfrist: kein Fall des § 18g Abs. 4 oder des § 81a AufenthG angegeben.',
      legalBasis: '§ 36 Abs. 2 Satz 1 BeschV',
    };
  }
  const reason =
    isFastTrack(facts) === true
      ? 'beschleunigtes Fachkräfteverfahren (§ 81a AufenthG)'
      : isBlueCardChange(facts)
        ? 'Arbeitsplatzwechsel mit Blauer Karte EU (§ 18g Abs. 4 AufenthG)'
        : 'die Anfrage ist so bezeichnet';
  return { text: `Verkürzte Frist: ${reason}.`, legalBasis: '§ 36 Abs. 2 Satz 2 BeschV' };
}

function employerAnswers(facts: Facts, context: ClockContext): Findings {
  const { employerAskedByBaOn: asked, employerAnsweredBaOn: answered } = facts;
  if (asked === undefined) return found();
  const figure = lawFigure('EMPLOYER_ANSWERS_BA', asked);
  const end = periodEnd(asked, figure, 'Auskunftsverlangen der BA', context.place);
  const state = dutyState(end, answered, context);
  return found(
    clock(
      { code: 'EMPLOYER_ANSWERS_BA', legalBasis: figure.legalBasis, eventOn: asked, end, state, doneOn: answered },
      context,
    ),
  );
}
