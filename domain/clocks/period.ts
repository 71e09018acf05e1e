import { holidayName, type OfficePlace, restDayName } from '../law/holidays.ts';
import type { LawFigure } from '../law/parameters.ts';
import { germanDay, germanWeekday } from '../time/german-day.ts';
import { addDays, addMonths, type LocalDate, weekday } from '../time/local-date.ts';

/** One step of an arithmetic in German words, with the paragraph it follows. */
export interface Because {
  readonly text: string;
  readonly legalBasis: string | null;
}

export type PeriodUnit = 'days' | 'weeks' | 'months' | 'years';

/** The last day of a period, before and after the rule for weekends and holidays, with the way there. */
export interface PeriodEnd {
  readonly endsOn: LocalDate;
  readonly endsOnShifted: LocalDate;
  readonly because: readonly Because[];
}

/** The last day of a period whose event falls on `event`; that day itself is not counted (§ 187 Abs. 1, § 188 BGB). */
export function lastDay(event: LocalDate, value: number, unit: PeriodUnit): LocalDate {
  switch (unit) {
    case 'days':
      return addDays(event, value);
    case 'weeks':
      return addDays(event, value * 7);
    case 'months':
      return addMonths(event, value);
    case 'years':
      return addMonths(event, value * 12);
  }
}

/** The unshifted last day of a period of the law. */
export function lawPeriodEnd(event: LocalDate, figure: LawFigure): LocalDate {
  return lastDay(event, figure.value, periodUnit(figure));
}

/**
 * The last day of a span whose first day counts (§ 187 Abs. 2, § 188 BGB), as the validity of a title or an age: the day before the
 * one with the same number. Where the last month lacks that number it is the month's last day: twelve months from 29 February end
 * with 28 February, six months from 31 March with 30 September.
 */
export function lastDayOfSpan(first: LocalDate, value: number, unit: PeriodUnit): LocalDate {
  const same = lastDay(first, value, unit);
  const byMonths = unit === 'months' || unit === 'years';
  return byMonths && same.slice(8) !== first.slice(8) ? same : addDays(same, -1);
}

/** The next day that is no Saturday, Sunday or public holiday at the office's seat; the day itself when it is none (§ 193 BGB). */
export function nextWorkingDay(date: LocalDate, place: OfficePlace): LocalDate {
  let day = date;
  while (restDayName(day, place) !== null) day = addDays(day, 1);
  return day;
}

/** Computes a period of the law from its event. `what` names the event in German ("Versand der BA-Anfrage"). */
export function periodEnd(event: LocalDate, figure: LawFigure, what: string, place: OfficePlace): PeriodEnd {
  const unit = periodUnit(figure);
  const endsOn = lastDay(event, figure.value, unit);
  return shifted(endsOn, place, [
    { text: `${what} am ${germanWeekday(event)}; der Tag selbst zählt nicht mit.`, legalBasis: '§ 187 Abs. 1 BGB' },
    { text: `${figure.explanation} Frist: ${germanSpan(figure.value, unit)}.`, legalBasis: figure.legalBasis },
    { text: `Letzter Tag: ${germanWeekday(endsOn)}.${monthEndNote(event, endsOn, unit)}`, legalBasis: endRule(unit) },
  ]);
}

/** A day somebody set as a deadline, with its shift. */
export function setDayEnd(endsOn: LocalDate, steps: readonly Because[], place: OfficePlace): PeriodEnd {
  return shifted(endsOn, place, steps);
}

/** `Werktage` after an event: Monday to Saturday without holidays (earlier), and without Saturdays (later). */
export function workingDaysEnd(event: LocalDate, figure: LawFigure, what: string, place: OfficePlace): PeriodEnd {
  const endsOn = countDays(event, figure.value, (day) => weekday(day) !== 7 && holidayName(day, place) === null);
  const endsOnShifted = countDays(event, figure.value, (day) => restDayName(day, place) === null);
  return {
    endsOn,
    endsOnShifted,
    because: [
      { text: `${what} am ${germanWeekday(event)}; der Tag selbst zählt nicht mit.`, legalBasis: '§ 187 Abs. 1 BGB' },
      { text: figure.explanation, legalBasis: figure.legalBasis },
      {
        text: `${figure.value}. Werktag: ${germanWeekday(endsOn)} (Samstag zählt mit); ohne Samstage: ${germanWeekday(endsOnShifted)}.`,
        legalBasis: null,
      },
    ],
  };
}

/** `zwei Wochen` as figures: `2 Wochen`. */
export function germanSpan(value: number, unit: PeriodUnit): string {
  const [one, many] = GERMAN_UNITS[unit];
  return `${value} ${value === 1 ? one : many}`;
}

const GERMAN_UNITS: Readonly<Record<PeriodUnit, readonly [string, string]>> = {
  days: ['Tag', 'Tage'],
  weeks: ['Woche', 'Wochen'],
  months: ['Monat', 'Monate'],
  years: ['Jahr', 'Jahre'],
};

function shifted(endsOn: LocalDate, place: OfficePlace, steps: readonly Because[]): PeriodEnd {
  const endsOnShifted = nextWorkingDay(endsOn, place);
  if (endsOnShifted === endsOn) return { endsOn, endsOnShifted, because: steps };
  const skipped: string[] = [];
  for (let day = endsOn; day < endsOnShifted; day = addDays(day, 1)) {
    skipped.push(`${germanDay(day)} (${restDayName(day, place)})`);
  }
  const text = `Kein Werktag: ${skipped.join(', ')}. Verschoben auf ${germanWeekday(endsOnShifted)}.`;
  return { endsOn, endsOnShifted, because: [...steps, { text, legalBasis: '§ 193 BGB, § 31 Abs. 3 VwVfG' }] };
}

function periodUnit({ code, unit }: LawFigure): PeriodUnit {
  switch (unit) {
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
      return unit;
    default:
      throw new Error(`law parameter ${code} is no period but ${unit}`);
  }
}

function endRule(unit: PeriodUnit): string {
  return unit === 'days' ? '§ 188 Abs. 1 BGB' : '§ 188 Abs. 2 BGB';
}

function monthEndNote(event: LocalDate, endsOn: LocalDate, unit: PeriodUnit): string {
  if (unit === 'days' || unit === 'weeks' || event.slice(8) === endsOn.slice(8)) return '';
  return ` Dem Monat fehlt der ${Number(event.slice(8))}.: es gilt sein letzter Tag (§ 188 Abs. 3 BGB).`;
}

function countDays(event: LocalDate, count: number, counts: (day: LocalDate) => boolean): LocalDate {
  let day = event;
  for (let counted = 0; counted < count; ) {
    day = addDays(day, 1);
    if (counts(day)) counted += 1;
  }
  return day;
}
