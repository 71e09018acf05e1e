import type { Confirmation } from '../facts/fact-values.ts';
import type { Facts } from '../facts/facts.ts';
import { question } from '../facts/questions.ts';
import { findLawFigure, lawFigure, lawParameter } from '../law/parameters.ts';
import { germanDay } from '../time/german-day.ts';
import type { LocalDate } from '../time/local-date.ts';
import {
  type ClockCode,
  type ClockContext,
  type ClockState,
  clock,
  type Findings,
  found,
  joined,
  NOTHING,
} from './clock.ts';
import { type Because, lastDay, type PeriodEnd, periodEnd } from './period.ts';

/** Fictions of the authority's own silence (paternity, visa), and spans that only end. */
export function otherClocks(facts: Facts, context: ClockContext): Findings {
  return joined(
    paternity(facts, context),
    visaConsent(facts, context),
    span('TRAINING_PLACE_SEARCH', facts.trainingEndedOn, 'Ausbildung beendet', context),
    span('COMMITMENT_LIABILITY', facts.commitmentEntryOn, 'Einreise', context),
    biometrics(facts, context),
  );
}

/** The law of the day of receipt decides: with it the period begins. */
function paternity(facts: Facts, context: ClockContext): Findings {
  const { paternityConsentRequestedOn: received, paternityDecidedOn: decided, paternityConfirmation } = facts;
  if (received === undefined) return NOTHING;
  const code = 'PATERNITY_CONSENT_FICTION';
  const figure = findLawFigure(code, received);
  if (figure === null) {
    const { explanation: text, legalBasis } = lawParameter(code, received);
    return { clocks: [], missing: [], notes: [{ code, text, legalBasis }] };
  }
  const end = periodEnd(received, figure, 'Ersuchen eingegangen', context.place);
  const outcome = fictionState(end, { on: decided, text: 'Entschieden' }, paternityConfirmation);
  const state = outcome.state;
  const also = [SUSPENSION_NOT_COMPUTED, ...outcome.also];
  return found(
    clock(
      {
        code,
        legalBasis: figure.legalBasis,
        eventOn: received,
        end,
        state,
        doneOn: decided,
        also,
        fiction: true,
      },
      context,
    ),
  );
}

/** The suspension rules of §§ 85a ff. are not among the facts. */
const SUSPENSION_NOT_COMPUTED: Because = {
  text: 'Ob die Frist zeitweise ruht, ist nicht berechnet und von der Sachbearbeitung zu prüfen.',
  legalBasis: '§§ 85a bis 85d AufenthG',
};

function visaConsent(facts: Facts, context: ClockContext): Findings {
  const { visaConsentRequestedOn: sent, visaConsentObjectedOn, visaConsentMoreTimeOn, visaConsentConfirmation } = facts;
  if (sent === undefined) return NOTHING;
  const figure = lawFigure('VISA_CONSENT_FICTION', sent);
  const end = periodEnd(sent, figure, 'Daten übermittelt', context.place);
  const moreTimeAlone =
    visaConsentMoreTimeOn !== undefined && (visaConsentObjectedOn === undefined || visaConsentObjectedOn > end.endsOn);
  const act = moreTimeAlone
    ? { on: visaConsentMoreTimeOn, text: 'Mehr Zeit verlangt' }
    : { on: visaConsentObjectedOn, text: 'Widersprochen' };
  const { state, also } = fictionState(end, act, visaConsentConfirmation);
  const met = state === 'met' && moreTimeAlone ? 'stopped' : state;
  return found(
    clock(
      {
        code: 'VISA_CONSENT_FICTION',
        legalBasis: figure.legalBasis,
        eventOn: sent,
        end,
        state: met,
        doneOn: act.on,
        also,
        fiction: true,
      },
      context,
    ),
  );
}

/** Our own act hinders the fiction only up to the unshifted last day. */
function fictionState(
  end: PeriodEnd,
  act: { on: LocalDate | undefined; text: string },
  confirmation: Confirmation | undefined,
): { state: ClockState; also: Because[] } {
  if (act.on !== undefined && act.on <= end.endsOn) {
    return {
      state: 'met',
      also: [{ text: `${act.text} am ${germanDay(act.on)}, vor Fristende: keine Fiktion.`, legalBasis: null }],
    };
  }
  const also: Because[] = [];
  if (act.on !== undefined) {
    also.push({
      text: `${act.text} erst am ${germanDay(act.on)}, nach Fristende: hindert die Fiktion nicht sicher.`,
      legalBasis: null,
    });
  }
  if (confirmation === undefined) return { state: act.on === undefined ? 'running' : 'missed', also };
  also.push({
    text: `Eintritt bestätigt am ${germanDay(confirmation.on)} durch ${confirmation.by}: ${confirmation.note}`,
    legalBasis: null,
  });
  return { state: 'confirmed', also };
}

/** A span that ends by itself, without a shift. */
function span(
  code: 'TRAINING_PLACE_SEARCH' | 'COMMITMENT_LIABILITY',
  from: LocalDate | undefined,
  what: string,
  context: ClockContext,
): Findings {
  if (from === undefined) return NOTHING;
  const figure = lawFigure(code, from);
  const { endsOn, because } = periodEnd(from, figure, what, context.place);
  return found(spanClock(code, figure.legalBasis, from, endsOn, because.slice(0, 3), context));
}

/** The law of today decides: it says what may still be kept. */
function biometrics(
  { biometricsCapturedOn: captured, biometricsOfMinor: minor }: Facts,
  context: ClockContext,
): Findings {
  if (captured === undefined) return NOTHING;
  const code = 'BIOMETRICS_DELETION';
  if (minor === undefined)
    return { clocks: [], missing: [{ ...question('biometricsOfMinor'), clock: code }], notes: [] };
  const parameter = lawParameter(minor ? 'BIOMETRICS_MINOR' : 'BIOMETRICS_ADULT', context.today);
  const { value, explanation: text, legalBasis } = parameter;
  if (value === null) return { clocks: [], missing: [], notes: [{ code, text, legalBasis }] };
  const because = [
    { text: `Maßgebliche Fassung: ${germanDay(context.today)} (Stichtag).`, legalBasis: null },
    { text: `Erfasst am ${germanDay(captured)}. ${text}`, legalBasis },
  ];
  return found(spanClock(code, legalBasis, captured, lastDay(captured, value, 'years'), because, context));
}

function spanClock(
  code: ClockCode,
  legalBasis: string,
  eventOn: LocalDate,
  endsOn: LocalDate,
  because: readonly Because[],
  context: ClockContext,
) {
  const end = { endsOn, endsOnShifted: endsOn, because };
  return clock({ code, legalBasis, eventOn, end, state: context.today > endsOn ? 'met' : 'running' }, context);
}
