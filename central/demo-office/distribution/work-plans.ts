import type { WorkPlan } from '#domain/records/distribution.ts';
import type { Officer } from '#domain/records/office.ts';
import { addDays, type Instant, type LocalDate } from '#domain/time/local-date.ts';

const FULL_DAY = 480;
const COUNTER = 150;

/**
 * The working week of every case officer: full days from Monday on until the part-time share is used up, two mornings at the counter
 * for each (one in team Arbeitgeberwechsel, which has no open counter). Who does not sign finally yet is new.
 */
export function inventWorkPlans(officers: readonly Officer[], today: LocalDate): WorkPlan[] {
  return officers
    .filter(({ role }) => role === 'case_officer')
    .map((officer, place): WorkPlan => {
      const week = weekOf(officer.workShare);
      const days = week.flatMap((minutes, day) => (minutes >= COUNTER ? [day] : []));
      const mornings = officer.teamIds.includes('arbeitgeberwechsel') ? 1 : 2;
      const atCounter = new Set(Array.from({ length: mornings }, (_, at) => days[(place + 2 * at) % days.length]));
      const isNew = !officer.mayFinalSign && officer.secondedUntil === null;
      return {
        id: officer.id,
        officerId: officer.id,
        week,
        counter: week.map((_, day) => (atCounter.has(day) ? COUNTER : 0)),
        since: isNew ? addDays(today, -40 - 25 * (place % 5)) : null,
        setBy: officer.id,
        setAt: `${addDays(today, -30)}T08:15:00.000Z` as Instant,
      };
    });
}

function weekOf(workShare: number): number[] {
  let left = Math.round(5 * FULL_DAY * workShare);
  return Array.from({ length: 5 }, () => {
    const minutes = Math.min(FULL_DAY, left);
    left -= minutes;
    return minutes;
  });
}
