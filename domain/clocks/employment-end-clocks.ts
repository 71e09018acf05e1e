import type { Facts } from '../facts/facts.ts';
import { type AskedFact, question } from '../facts/questions.ts';
import { TRAINING_TITLES, WORK_TITLES } from '../facts/title-groups.ts';
import { lawFigure, lawParameter } from '../law/parameters.ts';
import { germanDay, germanWeekday } from '../time/german-day.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type ClockContext, clock, dutyState, type Findings, found, joined, NOTHING } from './clock.ts';
import { type Because, germanSpan, lastDay, periodEnd } from './period.ts';

/** What follows from the early end of a job: two reports, and how far the title may be shortened. */
export function employmentEndClocks(facts: Facts, context: ClockContext): Findings {
  const { titleKind } = facts;
  const forWork = titleKind === undefined || WORK_TITLES.has(titleKind);
  const forTraining = titleKind === undefined || TRAINING_TITLES.has(titleKind);
  return joined(
    forWork || forTraining ? report('FOREIGNER_REPORTS_END', facts, context) : NOTHING,
    forWork ? report('EMPLOYER_REPORTS_END', facts, context) : NOTHING,
    forWork ? shorteningFloor(facts, context) : NOTHING,
  );
}

const REPORTS = {
  FOREIGNER_REPORTS_END: {
    knew: 'foreignerKnewOfEndOn',
    reported: 'foreignerReportedEndOn',
    what: 'Kenntnis der Person vom Ende der Beschäftigung',
  },
  EMPLOYER_REPORTS_END: {
    knew: 'employerKnewOfEndOn',
    reported: 'employerReportedEndOn',
    what: 'Kenntnis des Arbeitgebers vom Ende der Beschäftigung',
  },
} as const satisfies Record<string, { knew: AskedFact; reported: keyof Facts; what: string }>;

function report(code: keyof typeof REPORTS, facts: Facts, context: ClockContext): Findings {
  const { knew, reported, what } = REPORTS[code];
  const from = facts[knew];
  if (from === undefined) {
    const asked = facts.employmentEndedOn !== undefined;
    return asked ? { clocks: [], missing: [{ ...question(knew), clock: code }], notes: [] } : NOTHING;
  }
  const figure = lawFigure(code, from);
  const end = periodEnd(from, figure, what, context.place);
  const doneOn = facts[reported];
  const state = dutyState(end, doneOn, context);
  return found(clock({ code, legalBasis: figure.legalBasis, eventOn: from, end, state, doneOn }, context));
}

/** The law of the day on which the title is shortened decides: that of the decision, or of today while none is made. */
function shorteningFloor(facts: Facts, context: ClockContext): Findings {
  const { employmentEndedOn: ended, titleValidUntil: until, exploitativeConditions, decidedOn } = facts;
  if (ended === undefined) return NOTHING;
  const lawOn = decidedOn ?? context.today;
  const parameter = lawParameter(
    exploitativeConditions ? 'TITLE_SHORTENING_FLOOR_EXPLOITED' : 'TITLE_SHORTENING_FLOOR',
    lawOn,
  );
  const code = 'TITLE_SHORTENING_FLOOR';
  if (parameter.value === null) {
    const { explanation: text, legalBasis } = parameter;
    return { clocks: [], missing: [], notes: [{ code, text, legalBasis }] };
  }
  const floor = lastDay(ended, parameter.value, 'months');
  const capped: LocalDate = until !== undefined && until < floor ? until : floor;
  const because: Because[] = [
    {
      text: `Maßgebliche Fassung: ${germanDay(lawOn)} (${decidedOn ? 'Tag der Entscheidung' : 'Stichtag, weil noch nicht entschieden ist'}).`,
      legalBasis: null,
    },
    {
      text: `Beschäftigung beendet am ${germanWeekday(ended)}. ${parameter.explanation}`,
      legalBasis: parameter.legalBasis,
    },
    {
      text: `Zuzüglich ${germanSpan(parameter.value, 'months')}: ${germanWeekday(floor)}. Gilt, wenn das Ende gemeldet wurde.`,
      legalBasis: '§ 188 Abs. 2 und 3 BGB',
    },
  ];
  if (capped < floor)
    because.push({
      text: `Die ursprüngliche Geltungsdauer (${germanDay(capped)}) wird nicht überschritten.`,
      legalBasis: '§ 18 Abs. 5 Satz 3 AufenthG',
    });
  const end = { endsOn: capped, endsOnShifted: capped, because };
  const state = context.today > capped ? 'met' : 'running';
  return found(clock({ code, legalBasis: parameter.legalBasis, eventOn: ended, end, state }, context));
}
