import { DEFAULT_LAND } from '#domain/clocks/compute-clocks.ts';
import { type PeriodEnd, setDayEnd } from '#domain/clocks/period.ts';
import { germanWeekday } from '#domain/time/german-day.ts';
import { addDays, type LocalDate } from '#domain/time/local-date.ts';

/** Weeks that the office gives by habit; the law leaves the length to the officer. */
const USUAL_WEEKS = 3;

/** The day proposed for the papers: three weeks from today, on a working day. */
export function usualAnswerDay(today: LocalDate): PeriodEnd {
  const day = addDays(today, USUAL_WEEKS * 7);
  const steps = [
    {
      text: `${USUAL_WEEKS} Wochen ab heute: ${germanWeekday(day)}. Die Frist setzt die Behörde.`,
      legalBasis: '§ 82 Abs. 1 Satz 2 AufenthG',
    },
  ];
  return setDayEnd(day, steps, { land: DEFAULT_LAND });
}
