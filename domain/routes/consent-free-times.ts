import { germanSpan, lastDay, lastDayOfSpan } from '../clocks/period.ts';
import type { FactSpan, InsuredEmployment } from '../facts/fact-values.ts';
import type { Facts } from '../facts/facts.ts';
import { lawFigure } from '../law/parameters.ts';
import { germanDay } from '../time/german-day.ts';
import { addDays, daysBetween, type LocalDate } from '../time/local-date.ts';
import { either, known, unknown, type Verdict } from './verdict.ts';

/**
 * Whether § 9 BeschV frees the employment from the consent of the labour agency: two years of insured employment, or three years of
 * uninterrupted stay. The day of the decision counts; while none is made, today.
 */
export function consentFree(facts: Facts, today: LocalDate): Verdict {
  const on = facts.decidedOn ?? today;
  return either(insuredLongEnough(facts, on), stayedLongEnough(facts, on));
}

/** § 9 Abs. 1 Nr. 1, Abs. 2 BeschV. */
function insuredLongEnough(
  { insuredEmployment, insuredEmploymentMonths, residenceGivenUpOn }: Facts,
  on: LocalDate,
): Verdict {
  const figure = lawFigure('CONSENT_FREE_INSURED_EMPLOYMENT', on);
  const needed = germanSpan(figure.value, 'years');
  if (insuredEmploymentMonths !== undefined) {
    const enough = insuredEmploymentMonths >= figure.value * 12;
    return known(
      enough,
      `Versicherungspflichtig beschäftigt: ${insuredEmploymentMonths} Monate, nötig ${needed}.`,
      figure.legalBasis,
    );
  }
  if (insuredEmployment === undefined) return unknown('insuredEmployment');
  const counted = joinedSpans(insuredEmployment.flatMap((period) => countable(period, residenceGivenUpOn, on)));
  const [only, ...others] = counted;
  if (only !== undefined && others.length === 0) {
    const reached = lastDayOfSpan(only.from, figure.value, 'years');
    const enough = only.to >= reached;
    return known(
      enough,
      `Versicherungspflichtig beschäftigt vom ${germanDay(only.from)} bis ${germanDay(only.to)}; ${needed} sind mit Ablauf des ${germanDay(reached)} voll.`,
      `${figure.legalBasis}, § 188 Abs. 2 BGB`,
    );
  }
  const days = counted.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  const least = figure.value * lawFigure('YEAR_IN_DAYS', on).value;
  const enough = days >= least;
  return known(
    enough,
    `Versicherungspflichtig beschäftigt: zusammen ${days} Tage, nötig ${least} (${needed}).`,
    `${figure.legalBasis}, § 191 BGB`,
  );
}

/**
 * The part of a period that counts: not before residence was given up, not limited by law or freed by treaty, and of what still
 * runs on the day only the days that are over.
 */
function countable(period: InsuredEmployment, residenceGivenUpOn: LocalDate | undefined, on: LocalDate): Span[] {
  if (period.timeLimitedByLaw || period.consentFreeByTreaty) return [];
  const from =
    residenceGivenUpOn !== undefined && period.from <= residenceGivenUpOn
      ? addDays(residenceGivenUpOn, 1)
      : period.from;
  const to = overBy(period.to, on);
  return from <= to ? [{ from, to }] : [];
}

/** Times that follow each other without a day between are one: for it calendar years count, not days (§ 191 BGB). */
function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = joined.at(-1);
    if (before && span.from === addDays(before.to, 1)) joined[joined.length - 1] = { from: before.from, to: span.to };
    else joined.push(span);
  }
  return joined;
}

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Last day of a time that is over on a day: of a time still running, the day before. */
function overBy(to: LocalDate | undefined, on: LocalDate): LocalDate {
  return to === undefined || to > on ? addDays(on, -1) : to;
}

/** § 9 Abs. 1 Nr. 2, Abs. 3 BeschV: the years must be over, so the day they end with is not enough (§ 188 Abs. 2 BGB). */
function stayedLongEnough({ stayUninterruptedSince: since, studyPeriods }: Facts, on: LocalDate): Verdict {
  const figure = lawFigure('CONSENT_FREE_STAY', on);
  const needed = germanSpan(figure.value, 'years');
  if (since === undefined) return unknown('stayUninterruptedSince');
  const reached = lastDayOfSpan(since, figure.value, 'years');
  if (on <= reached) {
    return known(
      false,
      `Ununterbrochener Aufenthalt seit ${germanDay(since)}; ${needed} sind erst mit Ablauf des ${germanDay(reached)} voll.`,
      figure.legalBasis,
    );
  }
  if (studyPeriods === undefined) return unknown('studyPeriods');
  const study = studyDays(studyPeriods, since, on);
  if (study === 0) {
    return known(
      true,
      `Ununterbrochener Aufenthalt seit ${germanDay(since)}, ohne Studium; ${needed} waren mit Ablauf des ${germanDay(reached)} voll.`,
      figure.legalBasis,
    );
  }
  const year = lawFigure('YEAR_IN_DAYS', on).value;
  const share = lawFigure('CONSENT_FREE_STUDY_SHARE', on).value / 100;
  const longest = lawFigure('CONSENT_FREE_STUDY_LONGEST', on);
  const credited = Math.min(Math.floor(study * share), longest.value * year);
  const stay = daysBetween(since, on) - study + credited;
  const days = figure.value * year;
  return known(
    stay >= days,
    `Aufenthalt seit ${germanDay(since)}: davon ${study} Tage Studium, angerechnet ${credited}; zusammen ${stay} Tage, nötig ${days} (${needed}).`,
    '§ 9 Abs. 1 Nr. 2, Abs. 3 BeschV',
  );
}

function studyDays(periods: readonly FactSpan[], since: LocalDate, on: LocalDate): number {
  return periods.reduce((sum, period) => {
    const from = period.from < since ? since : period.from;
    const to = overBy(period.to, on);
    return from <= to ? sum + daysBetween(from, to) + 1 : sum;
  }, 0);
}

/** § 32 Abs. 2 Nr. 5 BeschV: four years of stay free tolerated persons and asylum seekers from the consent. */
export function toleratedLongEnough({ stayUninterruptedSince: since, decidedOn }: Facts, today: LocalDate): Verdict {
  if (since === undefined) return unknown('stayUninterruptedSince');
  const on = decidedOn ?? today;
  const figure = lawFigure('TOLERATED_WORK_CONSENT_FREE', on);
  const reached = lastDayOfSpan(since, figure.value, 'years');
  return known(
    on > reached,
    `Ununterbrochener Aufenthalt seit ${germanDay(since)}; ${germanSpan(figure.value, 'years')} sind mit Ablauf des ${germanDay(reached)} voll.`,
    figure.legalBasis,
  );
}

/** From when the agency may consent for tolerated persons at all; null while the stay's start is unknown. */
export function toleratedWorkFrom({ stayUninterruptedSince: since }: Facts, on: LocalDate): LocalDate | null {
  return since === undefined ? null : lastDay(since, lawFigure('TOLERATED_WORK_WAITING', on).value, 'months');
}
