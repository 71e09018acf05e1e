import { baConsentClock } from '../clocks/ba-consent.ts';
import type { Clock } from '../clocks/clock.ts';
import { DEFAULT_LAND } from '../clocks/compute-clocks.ts';
import type { Consultation } from '../records/proceeding.ts';
import type { LocalDate } from '../time/local-date.ts';

/** The clock of one request to the BA as it was sent, on a given day. */
export function consentClock(asked: Pick<Consultation, 'sentOn' | 'fiction'>, today: LocalDate): Clock {
  const request = { sentOn: asked.sentOn, period: asked.fiction === 'one_week' ? 'short' : 'regular' } as const;
  return baConsentClock({}, request, 0, { today, place: { land: DEFAULT_LAND, municipalHolidays: [] } });
}
