import type { Facts } from '../facts/facts.ts';
import { question } from '../facts/questions.ts';
import { findLawFigure, lawFigure, lawFigureOrFirst } from '../law/parameters.ts';
import { germanDay, germanWeekday } from '../time/german-day.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import {
  type ClockContext,
  type ClockState,
  clock,
  dutyState,
  type Findings,
  found,
  joined,
  NOTHING,
} from './clock.ts';
import { type Because, germanSpan, lastDayOfSpan, type PeriodEnd, periodEnd } from './period.ts';

/** The first twelve months of the EU Blue Card, its suspension, and the mobility of cards from other states. */
export function blueCardClocks(facts: Facts, context: ClockContext): Findings {
  return joined(firstYear(facts, context), suspension(facts, context), mobility(facts, context));
}

/** Last of the first twelve months of employment with the card, credited months taken off; null while the start is unknown. */
export function lastDayOfFirstMonths({
  blueCardFirstEmploymentStart: start,
  creditedMonths = 0,
}: Facts): LocalDate | null {
  if (start === undefined) return null;
  return lastDayOfSpan(start, Math.max(0, firstMonths(start).value - creditedMonths), 'months');
}

/** Cards from before § 18g are measured by its months too: the rule speaks of changes made under it. */
function firstMonths(start: LocalDate) {
  return lawFigureOrFirst('BLUE_CARD_FIRST_MONTHS', start);
}

function firstYear(facts: Facts, context: ClockContext): Findings {
  const { blueCardFirstEmploymentStart: start, creditedMonths = 0, creditedMonthsReason } = facts;
  const last = lastDayOfFirstMonths(facts);
  if (start === undefined || last === null) return NOTHING;
  const figure = firstMonths(start);
  const because: Because[] = [
    {
      text: `Erste Beschäftigung mit der Blauen Karte ab ${germanWeekday(start)}; der erste Tag zählt mit, ein Wechsel beginnt nicht neu.`,
      legalBasis: '§ 187 Abs. 2 BGB',
    },
    { text: figure.explanation, legalBasis: figure.legalBasis },
  ];
  if (creditedMonths > 0) {
    because.push({
      text: `Angerechnet: ${germanSpan(creditedMonths, 'months')} (${creditedMonthsReason ?? 'Grund noch nicht erfasst'}).`,
      legalBasis: null,
    });
  }
  because.push({ text: `Letzter Tag: ${germanWeekday(last)}.`, legalBasis: '§ 188 Abs. 2 BGB' });
  const end = { endsOn: last, endsOnShifted: last, because };
  const state = context.today > last ? 'met' : 'running';
  const code = 'BLUE_CARD_FIRST_YEAR';
  const unreasoned = creditedMonths > 0 && creditedMonthsReason === undefined;
  return {
    clocks: [clock({ code, legalBasis: figure.legalBasis, eventOn: start, end, state }, context)],
    missing: unreasoned ? [{ ...question('creditedMonthsReason'), clock: code }] : [],
    notes: [],
  };
}

function suspension(facts: Facts, context: ClockContext): Findings {
  const { suspendedOn } = facts;
  if (suspendedOn === undefined) return NOTHING;
  const figure = findLawFigure('BLUE_CARD_SUSPENSION', suspendedOn);
  const code = 'BLUE_CARD_SUSPENSION';
  if (figure === null) {
    return {
      clocks: [],
      missing: [],
      notes: [
        {
          code,
          text: 'Am Tag der Aussetzung gab es § 18g AufenthG noch nicht.',
          legalBasis: '§ 18g AufenthG',
        },
      ],
    };
  }
  const end = periodEnd(suspendedOn, figure, 'Wechsel ausgesetzt', context.place);
  const { state, also } = suspensionOutcome(facts, end, context);
  return found(
    clock(
      {
        code,
        legalBasis: figure.legalBasis,
        eventOn: suspendedOn,
        end,
        state,
        doneOn: facts.suspensionReleasedOn ?? facts.suspensionRefusedOn,
        also,
        fiction: true,
      },
      context,
    ),
  );
}

/** Our own window: a refusal after the unshifted last day is treated as late. */
function suspensionOutcome(
  { suspensionRefusedOn: refused, suspensionReleasedOn: released }: Facts,
  end: PeriodEnd,
  { today }: ClockContext,
): { state: ClockState; also: Because[] } {
  const legalBasis = '§ 18g Abs. 4 Satz 2 AufenthG';
  if (released !== undefined) {
    return {
      state: 'met',
      also: [{ text: `Aussetzung aufgehoben am ${germanDay(released)}: der Wechsel steht.`, legalBasis }],
    };
  }
  if (refused !== undefined) {
    const inTime = refused <= end.endsOn;
    const text = inTime
      ? `Wechsel abgelehnt am ${germanDay(refused)}, innerhalb der Frist.`
      : `Abgelehnt erst am ${germanDay(refused)}: zu spät, der Wechsel steht.`;
    return { state: inTime ? 'met' : 'missed', also: [{ text, legalBasis }] };
  }
  const over = today > end.endsOnShifted;
  const text = over
    ? 'Keine Ablehnung innerhalb der Frist: der Wechsel steht.'
    : 'Ohne Ablehnung innerhalb der Frist steht der Wechsel.';
  return { state: over ? 'missed' : 'running', also: [{ text, legalBasis }] };
}

function mobility(
  { euMobilityAppliedOn: applied, euMobilityExtendedOn: extended, decidedOn }: Facts,
  context: ClockContext,
): Findings {
  if (applied === undefined) return NOTHING;
  const figure = lawFigure('BLUE_CARD_MOBILITY_DECISION', applied);
  let end = periodEnd(applied, figure, 'Antrag eingegangen', context.place);
  if (extended !== undefined) {
    const further = lawFigure('BLUE_CARD_MOBILITY_EXTENSION', applied);
    const whole = { ...figure, value: figure.value + further.value };
    const longer = periodEnd(applied, whole, 'Antrag eingegangen', context.place);
    end = {
      ...longer,
      because: [
        ...longer.because,
        { text: `Verlängert am ${germanDay(extended)}: ${further.explanation}`, legalBasis: further.legalBasis },
      ],
    };
  }
  const state = dutyState(end, decidedOn, context);
  return found(
    clock(
      {
        code: 'BLUE_CARD_MOBILITY_DECISION',
        legalBasis: figure.legalBasis,
        eventOn: applied,
        end,
        state,
        doneOn: decidedOn,
      },
      context,
    ),
  );
}

/** The day from which no notice of a change is owed any more; null while unknown. */
export function firstMonthsOverFrom(facts: Facts): LocalDate | null {
  const last = lastDayOfFirstMonths(facts);
  return last === null ? null : addDays(last, 1);
}
