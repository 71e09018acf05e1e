import { expect, it } from 'vitest';
import type { WishItem } from '#contract/desk/scan.ts';
import { EVERY_WISH, filterWishes, type WishFilter } from './wish-filter.ts';

const TODAY = '2026-11-23';

function wish(id: string, more: Partial<Record<keyof WishItem, unknown>>): WishItem {
  return { id, reason: 'case', state: 'wanted', neededOn: null, nextAppointmentOn: null, ...more } as WishItem;
}

const WISHES = [
  wish('late', { neededOn: '2026-11-20' }),
  wish('today', { reason: 'appointment', nextAppointmentOn: TODAY, state: 'picked' }),
  wish('tomorrow', { reason: 'appointment', nextAppointmentOn: '2026-11-24' }),
  // What the officer wished for counts before the case's next appointment.
  wish('next week', { reason: 'officer', neededOn: '2026-11-30', nextAppointmentOn: '2026-11-24' }),
  wish('some day', { reason: 'officer' }),
  wish('done', { state: 'scanned', neededOn: '2026-11-20' }),
];

it.each<[Partial<WishFilter>, string[]]>([
  [{}, ['late', 'today', 'tomorrow', 'next week', 'some day', 'done']],
  [{ state: 'open' }, ['late', 'today', 'tomorrow', 'next week', 'some day']],
  [{ state: 'picked' }, ['today']],
  [{ reason: 'officer' }, ['next week', 'some day']],
  [{ day: 'due' }, ['late', 'today', 'done']],
  [{ day: 'tomorrow', state: 'open' }, ['late', 'today', 'tomorrow']],
  [{ day: 'week', state: 'open' }, ['late', 'today', 'tomorrow', 'next week']],
  [{ day: 'none' }, ['some day']],
  [{ reason: 'appointment', state: 'wanted', day: 'tomorrow' }, ['tomorrow']],
])('%j', (filter, ids) => {
  expect(filterWishes(WISHES, { ...EVERY_WISH, ...filter }, TODAY).map(({ id }) => id)).toEqual(ids);
});
