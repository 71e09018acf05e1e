import type { Facts } from '../facts/facts.ts';
import { question } from '../facts/questions.ts';
import { lawFigure } from '../law/parameters.ts';
import { germanWeekday } from '../time/german-day.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type ClockContext, clock, dutyState, type Findings, found, joined, NOTHING } from './clock.ts';
import { periodEnd, setDayEnd } from './period.ts';

/** Clocks of the application itself: action for failure to act, missing papers, hearing. */
export function applicationClocks(facts: Facts, context: ClockContext): Findings {
  return joined(inactionSuit(facts, context), documents(facts, context), hearing(facts, context));
}

/** Missing papers never stop it; they only explain in court why it took so long. */
function inactionSuit({ receivedOn, decidedOn }: Facts, context: ClockContext): Findings {
  if (receivedOn === undefined) return NOTHING;
  const figure = lawFigure('INACTION_SUIT', receivedOn);
  const end = periodEnd(receivedOn, figure, 'Antrag eingegangen', context.place);
  return found(
    clock(
      {
        code: 'INACTION_SUIT',
        legalBasis: figure.legalBasis,
        eventOn: receivedOn,
        end,
        state: dutyState(end, decidedOn, context),
        doneOn: decidedOn,
        also: [
          {
            text: 'Fehlende Unterlagen halten die Frist nicht an; sie können aber ein zureichender Grund sein (§ 75 Satz 3 VwGO).',
            legalBasis: '§ 75 VwGO',
          },
        ],
      },
      context,
    ),
  );
}

function documents(facts: Facts, context: ClockContext): Findings {
  return setDeadline(
    {
      code: 'DOCS_DEADLINE',
      deadlineFact: 'documentsDeadline',
      sentOn: facts.documentsRequestedOn,
      deadline: facts.documentsDeadline,
      doneOn: facts.documentsCompleteOn,
      legalBasis: '§ 82 Abs. 1 Satz 2 bis 4 AufenthG',
      effect:
        'Danach können spätere Nachweise unberücksichtigt bleiben; auf die Folgen ist hinzuweisen (§ 82 Abs. 3 Satz 2 AufenthG).',
    },
    context,
  );
}

function hearing(facts: Facts, context: ClockContext): Findings {
  return setDeadline(
    {
      code: 'HEARING_DEADLINE',
      deadlineFact: 'hearingDeadline',
      sentOn: facts.hearingSentOn,
      deadline: facts.hearingDeadline,
      doneOn: facts.hearingAnsweredOn,
      legalBasis: '§ 28 Abs. 1 VwVfG',
      effect: 'Danach kann ohne Stellungnahme entschieden werden.',
    },
    context,
  );
}

interface SetDeadline {
  readonly code: 'DOCS_DEADLINE' | 'HEARING_DEADLINE';
  readonly deadlineFact: 'documentsDeadline' | 'hearingDeadline';
  readonly sentOn: LocalDate | undefined;
  readonly deadline: LocalDate | undefined;
  readonly doneOn: LocalDate | undefined;
  readonly legalBasis: string;
  readonly effect: string;
}

/** A deadline that an officer set by date. */
function setDeadline(
  { code, deadlineFact, sentOn, deadline, doneOn, legalBasis, effect }: SetDeadline,
  context: ClockContext,
): Findings {
  if (deadline === undefined) {
    if (sentOn === undefined) return NOTHING;
    return { clocks: [], missing: [{ ...question(deadlineFact), clock: code }], notes: [] };
  }
  const steps = [{ text: `Gesetzte Frist: ${germanWeekday(deadline)}. ${effect}`, legalBasis }];
  const end = setDayEnd(deadline, steps, context.place);
  return found(
    clock(
      { code, legalBasis, eventOn: sentOn ?? deadline, end, state: dutyState(end, doneOn, context), doneOn },
      context,
    ),
  );
}
