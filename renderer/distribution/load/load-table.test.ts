import { describe, expect, test } from 'vitest';
import type { OfficerLoad } from '#domain/rebalance/proposal.ts';
import { LOAD_COLUMNS, readColumns } from './load-columns.ts';
import { loadCsv, sumOf } from './load-csv.ts';
import { NEUTRAL_ORDER, orderedLoads } from './load-order.ts';

function load(officerId: string, cases: number, share: number | null): OfficerLoad {
  const none = { 7: 0, 14: 0, 28: 0 };
  const available = share === null ? none : { 7: 600, 14: 1200, 28: 2400 };
  const counts = { urgent: 1, hard: 0, waiting: 2, breaking: { 7: 1, 14: 1, 28: 2 }, dueWork: none };
  return { officerId, cases, minutes: cases * 90, available, share, ...counts };
}

const NAMES: Readonly<Record<string, string>> = { a: 'Zoë Ärmel', b: 'Anna Zobel', c: 'Max von Berg' };
const nameOf = (id: string): string => NAMES[id] ?? id;
const LOADS = [load('b', 30, 1.4), load('a', 4, 0.2), load('c', 12, null)];

const CASES = [load('a', 30, 0.2), load('b', 4, 1.4), load('c', 12, null)];

describe('the order of the desks', () => {
  const ids = (loads: readonly OfficerLoad[]) => loads.map(({ officerId }) => officerId);

  test('is that of family names at first', () => {
    expect(ids(orderedLoads(LOADS, nameOf, NEUTRAL_ORDER, true))).toEqual(['a', 'c', 'b']);
  });

  test('is that of a figure only where people may be sorted', () => {
    const by = { by: 'cases', direction: 'ascending' } as const;
    expect(ids(orderedLoads(CASES, nameOf, by, true))).toEqual(['b', 'c', 'a']);
    expect(ids(orderedLoads(CASES, nameOf, by, false))).toEqual(['a', 'c', 'b']);
  });
});

describe('the saved table', () => {
  const columns = LOAD_COLUMNS.filter(({ id }) => id === 'cases' || id === 'hours' || id === 'share');
  const csv = loadCsv([{ name: '=HYPERLINK("x")', load: LOADS[0]! }], columns, ({ id }) => id, 'Person');

  test('is read by a German spreadsheet and computes nothing', () => {
    expect(csv).toBe('\uFEFFPerson;cases;hours;share\r\n"\'=HYPERLINK(""x"")";30;45;140\r\n');
  });

  test('has sums whose share is of the time of all', () => {
    const sum = sumOf(LOADS);
    expect([sum.cases, sum.breaking[28], sum.available[28]]).toEqual([46, 6, 4800]);
    expect(sum.share).toBeCloseTo((1.4 * 2400 + 0.2 * 2400 + 12 * 90) / 4800);
  });
});

test('columns of an old setting are never a broken table', () => {
  expect(readColumns(['share', 'gone', 'cases'])).toEqual(['cases', 'share']);
  expect(readColumns('x').length).toBeGreaterThan(5);
  expect(readColumns([]).length).toBeGreaterThan(5);
});
