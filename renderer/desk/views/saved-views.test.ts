import { expect, test } from 'vitest';
import { DEFAULT_LIST } from '../list/list-columns.ts';
import { NO_FILTER } from '../list/list-filter.ts';
import { differs, inserted, readViews, renamed, type SavedView } from './saved-views.ts';

const view = (id: string, name = id): SavedView => ({
  id,
  name,
  queue: 'team:employer-change',
  filter: { ...NO_FILTER, routes: ['R2'], letters: { from: 'A', to: 'E' } },
  setting: { ...DEFAULT_LIST, sort: { column: 'receivedOn', direction: 'ascending' } },
});

test('views come back as they were kept', () => {
  const views = [view('a', 'BA offen, A–E'), view('b')];
  expect(readViews(JSON.parse(JSON.stringify(views)))).toEqual(views);
});

test('a view of another age loses what is not known any more and keeps its name', () => {
  const old = { ...view('a'), filter: { states: ['gone'] }, setting: { columns: [{ id: 'room' }] } };
  expect(readViews([old, { id: 'x' }, { ...view('b'), queue: 'nowhere' }])).toEqual([
    { ...view('a'), filter: NO_FILTER, setting: DEFAULT_LIST },
  ]);
  expect(readViews('none')).toEqual([]);
});

test('a deleted view comes back at its place', () => {
  const views = [view('a'), view('b'), view('c')];
  const left = views.filter(({ id }) => id !== 'b');
  expect(inserted(left, views[1]!, 1)).toEqual(views);
});

test('a new name is all that changes', () => {
  expect(renamed([view('a'), view('b')], 'b', 'Montags')).toEqual([view('a'), view('b', 'Montags')]);
});

test('a list differs from its view once a column is drawn wider', () => {
  const { queue, filter, setting } = view('a');
  expect(differs(view('a'), { queue, filter, setting })).toBe(false);
  const columns = setting.columns.map((column) => ({ ...column, width: 200 }));
  expect(differs(view('a'), { queue, filter, setting: { ...setting, columns } })).toBe(true);
});
