import { type LocalDate, weekday } from './local-date.ts';

const WEEKDAYS = ['Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.', 'So.'] as const;

/** `08.12.2026` */
export function germanDay(date: LocalDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}

/** `Di., 08.12.2026`: what the arithmetic of a period names, because weekends decide. */
export function germanWeekday(date: LocalDate): string {
  return `${WEEKDAYS[weekday(date) - 1]}, ${germanDay(date)}`;
}

/** `08.12.` for a list where the year is plain. */
export function germanShortDay(date: LocalDate): string {
  const [, month, day] = date.split('-');
  return `${day}.${month}.`;
}
