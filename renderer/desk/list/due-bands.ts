import { urgencyBand } from '#domain/clocks/urgency-of.ts';
import { daysBetween, type LocalDate, localDate } from '#domain/time/local-date.ts';

/** Bands of urgency, in the order of their dates. */
export const DUE_BANDS = ['critically_overdue', 'overdue', 'today', 'soon', 'later', 'none'] as const;
export type DueBand = (typeof DUE_BANDS)[number];

/** The band of a due date, seen from the office's today: the domain's bands, with what is due today on its own. */
export function dueBand(dueOn: LocalDate | null, today: string): DueBand {
  const band = urgencyBand(dueOn, localDate(today));
  switch (band) {
    case 'due_soon':
      return dueOn === today ? 'today' : 'soon';
    case 'not_due_yet':
      return 'later';
    default:
      return band;
  }
}

/** Whole days until a date, negative when it has passed. */
export function daysUntil(date: LocalDate, today: string): number {
  return daysBetween(localDate(today), date);
}
