import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BatchHints, createBatchHints } from './batch-hints.ts';

let told: { at: number; batchIds: readonly string[] }[];
let hints: BatchHints;
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  const begin = performance.now();
  hints = createBatchHints((batchIds) => told.push({ at: performance.now() - begin, batchIds }));
});
afterEach(() => {
  hints.close();
  vi.useRealTimers();
});

test('a change is told at once, and many in a row as few', () => {
  for (let at = 0; at < 200; at += 1) {
    hints.changed(at % 2 === 0 ? 'one' : 'two');
    vi.advanceTimersByTime(1);
  }
  vi.advanceTimersByTime(100);
  expect(told[0]).toEqual({ at: 10, batchIds: ['one', 'two'] });
  expect(told.length).toBeLessThanOrEqual(5);
  for (const [index, { at }] of told.entries())
    if (index > 0) expect(at - told[index - 1]!.at).toBeGreaterThanOrEqual(50);
});

test('a file whose pages follow is told with them', () => {
  hints.progressed('one');
  vi.advanceTimersByTime(40);
  hints.changed('one');
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([{ at: 50, batchIds: ['one'] }]);
});

test('what goes on by itself is told four times a second', () => {
  for (let at = 0; at < 10; at += 1) {
    hints.progressed('one');
    vi.advanceTimersByTime(24);
  }
  vi.advanceTimersByTime(9);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([{ at: 250, batchIds: ['one'] }]);
});

test('tables that take long to build are asked for less often, and none is forgotten', () => {
  hints.changed('one');
  vi.advanceTimersByTime(10);
  hints.tableTook(100);
  hints.changed('two');
  vi.advanceTimersByTime(799);
  expect(told).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(told[1]).toEqual({ at: 810, batchIds: ['two'] });
});
