import type { Database } from 'better-sqlite3';
import type { WishItem } from '#contract/desk/scan.ts';
import type { RowStore } from '#db/rows/row-store.ts';

/** The paper files wanted and those settled lately, open ones first, the most urgent on top. */
export function wishList(sqlite: Database, rows: Pick<RowStore, 'one' | 'all'>): WishItem[] {
  const nextDay = sqlite.prepare<[string], string | null>('SELECT follow_up_on FROM cases WHERE id = ?').pluck();
  const isOpen = ({ state }: Pick<WishItem, 'state'>): boolean => state === 'wanted' || state === 'picked';
  const day = ({ neededOn, nextAppointmentOn }: WishItem): string => neededOn ?? nextAppointmentOn ?? '9999';
  return rows
    .all('scanWish', {})
    .map(
      (wish): WishItem => ({
        ...wish,
        wishedByName: rows.one('officer', wish.wishedBy)?.name ?? '',
        nextAppointmentOn: nextDay.get(wish.caseId) ?? null,
      }),
    )
    .sort(
      (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || compare(day(a), day(b)) || compare(a.wishedAt, b.wishedAt),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
