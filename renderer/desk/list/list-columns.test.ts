import { describe, expect, test } from 'vitest';
import { DEFAULT_LIST, gridTracks, heldWidth, movedColumn, readListSetting } from './list-columns.ts';

describe('a stored list setting', () => {
  test('comes back as it was kept', () => {
    const kept = {
      columns: DEFAULT_LIST.columns.map((column) => ({ ...column, width: 200 })),
      sort: { column: 'applicant', direction: 'descending' },
    };
    expect(readListSetting(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test('of an older version loses columns that no longer exist and gains new ones at the end', () => {
    const old = {
      columns: [
        { id: 'room', shown: true, width: 80 },
        { id: 'dueOn', shown: true, width: 100 },
      ],
    };
    const { columns } = readListSetting(old);
    expect(columns[0]).toEqual({ id: 'dueOn', shown: true, width: 100 });
    expect(columns.map(({ id }) => id).sort()).toEqual(DEFAULT_LIST.columns.map(({ id }) => id).sort());
  });

  test.each([undefined, null, 'x', 7, [], {}, { columns: 'no' }, { sort: { column: 'nonsense' } }])(
    'that is %j gives a usable list',
    (stored) => {
      expect(readListSetting(stored)).toEqual(DEFAULT_LIST);
    },
  );

  test('with nothing shown shows the default', () => {
    const hidden = { columns: DEFAULT_LIST.columns.map((column) => ({ ...column, shown: false })) };
    expect(readListSetting(hidden).columns).toEqual(DEFAULT_LIST.columns);
  });

  test('holds widths within bounds and on the grid of 4', () => {
    expect([heldWidth(1), heldWidth(101), heldWidth(9000)]).toEqual([48, 100, 640]);
  });
});

describe('columns', () => {
  const order = (columns: typeof DEFAULT_LIST.columns): string[] => columns.map(({ id }) => id);

  test('move past their neighbour and stop at the edge', () => {
    const [first, second] = order(DEFAULT_LIST.columns);
    expect(order(movedColumn(DEFAULT_LIST.columns, 'applicant', 1)).slice(0, 2)).toEqual([second, first]);
    expect(movedColumn(DEFAULT_LIST.columns, 'applicant', -1)).toBe(DEFAULT_LIST.columns);
  });

  test('that do not grow leave the rest to the last one', () => {
    const columns = [
      { id: 'dueOn', shown: true, width: 96 },
      { id: 'reason', shown: false, width: 240 },
      { id: 'fileReference', shown: true, width: 176 },
    ] as const;
    expect(gridTracks(columns)).toBe('96px minmax(176px, 176fr)');
  });
});
