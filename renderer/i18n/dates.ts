import type { PartialDate } from '#domain/person/partial-date.ts';
import { daysBetween, type LocalDate, localDate, weekday } from '#domain/time/local-date.ts';
import type { Language } from './catalogue.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

/** From this distance on a day needs its year to be understood. */
const NEEDS_YEAR = 300;

/** `08.12.2026` */
export function longDay(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}

/** `08.12.` near today, `08.12.2028` far from it. */
export function shortDay(date: LocalDate, today: string): string {
  const far = Math.abs(daysBetween(localDate(today), date)) > NEEDS_YEAR;
  return far ? longDay(date) : longDay(date).slice(0, 6);
}

/** `Di 08.12.` near today, `08.12.2028` far from it. */
export function dueDay(date: LocalDate, today: string, language: Language): string {
  const far = Math.abs(daysBetween(localDate(today), date)) > NEEDS_YEAR;
  return far ? longDay(date) : `${WEEKDAYS[language][weekday(date) - 1]} ${longDay(date).slice(0, 6)}`;
}

const TIME = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' });

/** `10:42`, office time. */
export function clockTime(instant: string): string {
  return TIME.format(new Date(instant));
}

/**
 * A birth date as far as it is known, typed as German authorities print it: `14.03.1991`, `00.03.1991`, `03.1991`,
 * `00.00.1991`, `1991`. Null when it is none of these or no real day.
 */
export function readPartialDay(typed: string): PartialDate | null {
  const text = typed.trim();
  const year = /^(?:00\.00\.)?(\d{4})$/.exec(text)?.[1];
  if (year !== undefined) return year;
  const month = /^(?:00\.)?(0?[1-9]|1[0-2])\.(\d{4})$/.exec(text);
  if (month) return `${month[2]}-${month[1]?.padStart(2, '0')}`;
  return readDay(text);
}

/**
 * A day as a person types it: `8.12.2026`, `08.12.26`, `08122026`, `2026-12-08`. Null when it is no real day.
 * Two-digit years are of this century.
 */
export function readDay(typed: string): LocalDate | null {
  const text = typed.trim();
  const found =
    /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})$/.exec(text) ??
    /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/.exec(text) ??
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(text);
  if (!found?.groups) return null;
  const { day = '', month = '', year = '' } = found.groups;
  const iso = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== iso ? null : localDate(iso);
}
