import type { WishItem } from '#contract/desk/scan.ts';
import { assertNever } from '#domain/assert-never.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';

export const WISH_REASONS = ['case', 'appointment', 'officer'] as const satisfies readonly WishItem['reason'][];
export const WISH_STATES = ['open', 'wanted', 'picked', 'scanned', 'not_found', 'withdrawn'] as const;
export const WISH_DAYS = ['due', 'tomorrow', 'week', 'none'] as const;

/** Which of the wanted paper files are shown, and printed as pick list; `all` leaves a part of it open. */
export interface WishFilter {
  readonly reason: 'all' | (typeof WISH_REASONS)[number];
  readonly state: 'all' | (typeof WISH_STATES)[number];
  /** By the day it is needed on: due (today or before), by tomorrow, within seven days, without a day. */
  readonly day: 'all' | (typeof WISH_DAYS)[number];
}

export const EVERY_WISH: WishFilter = { reason: 'all', state: 'all', day: 'all' };

/** Wanted, or fetched and not yet scanned. */
export function isOpenWish({ state }: Pick<WishItem, 'state'>): boolean {
  return state === 'wanted' || state === 'picked';
}

/** The day a file is needed on: as wished, or that of the case's next appointment. */
export function dayOfWish({ neededOn, nextAppointmentOn }: Pick<WishItem, 'neededOn' | 'nextAppointmentOn'>) {
  return neededOn ?? nextAppointmentOn;
}

export function filterWishes(wishes: readonly WishItem[], filter: WishFilter, today: string): readonly WishItem[] {
  const { reason, state, day } = filter;
  return wishes.filter(
    (wish) =>
      (reason === 'all' || wish.reason === reason) &&
      (state === 'all' || (state === 'open' ? isOpenWish(wish) : wish.state === state)) &&
      isOfDay(dayOfWish(wish), day, today),
  );
}

function isOfDay(day: string | null, wanted: WishFilter['day'], today: string): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'none') return day === null;
  return day !== null && day <= addDays(localDate(today), daysAhead(wanted));
}

function daysAhead(wanted: 'due' | 'tomorrow' | 'week'): number {
  switch (wanted) {
    case 'due':
      return 0;
    case 'tomorrow':
      return 1;
    case 'week':
      return 7;
    default:
      return assertNever(wanted);
  }
}
