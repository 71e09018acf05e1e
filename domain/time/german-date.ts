import { type LocalDate, weekday } from './local-date.ts';

/** `08.12.2026`, as letters and tables write it. */
export function germanDate(date: LocalDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}

/** `08.12.`, where the year is plain from the context. */
export function shortGermanDate(date: LocalDate): string {
  return germanDate(date).slice(0, 6);
}

const WEEKDAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

/** `Di 08.12.`, as lists show it. */
export function weekdayDate(date: LocalDate): string {
  return `${WEEKDAYS[weekday(date) - 1]} ${shortGermanDate(date)}`;
}
