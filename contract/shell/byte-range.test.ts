import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRange } from './byte-range.ts';

test('a closed, an open and a trailing range', () => {
  expect(readRange('bytes=0-99', 1000)).toEqual({ kind: 'part', start: 0, end: 99 });
  expect(readRange('bytes=900-', 1000)).toEqual({ kind: 'part', start: 900, end: 999 });
  expect(readRange('bytes=-100', 1000)).toEqual({ kind: 'part', start: 900, end: 999 });
});

test('a range that runs past the end stops at the end', () => {
  expect(readRange('bytes=900-5000', 1000)).toEqual({ kind: 'part', start: 900, end: 999 });
  expect(readRange('bytes=-5000', 1000)).toEqual({ kind: 'part', start: 0, end: 999 });
});

test('a range that begins past the end cannot be satisfied', () => {
  expect(readRange('bytes=1000-', 1000)).toEqual({ kind: 'unsatisfiable' });
  expect(readRange('bytes=0-0', 0)).toEqual({ kind: 'unsatisfiable' });
  expect(readRange('bytes=-0', 1000)).toEqual({ kind: 'unsatisfiable' });
});

test.each([
  undefined,
  '',
  'bytes',
  'bytes=',
  'bytes=-',
  'bytes=a-b',
  'bytes=5-1',
  'bytes=0-1,5-6',
  'items=0-1',
  'bytes=-1-2',
])('sends the whole for %j', (header) => expect(readRange(header, 1000)).toEqual({ kind: 'whole' }));

test('a part always lies inside the body', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (first, last, size) => {
      for (const header of [`bytes=${first}-${last}`, `bytes=${first}-`, `bytes=-${last}`]) {
        const range = readRange(header, size);
        if (range.kind !== 'part') continue;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThan(size);
      }
    }),
  );
});
