import { expect, test } from 'vitest';
import { firstOpen, readCheck } from './check-answers.ts';

const PAGES = [{ pageId: 'a' }, { pageId: 'b' }, { pageId: 'c' }];

test('a check that was broken off goes on at the first page without an answer', () => {
  const { answers } = readCheck({ seed: 's', answers: { a: null, b: 'Ecke fehlt' } }, 's');
  expect(firstOpen(PAGES, answers)).toBe(2);
  expect(firstOpen(PAGES, { ...answers, c: null })).toBe(3);
});

test('answers of another draw, and anything else stored there, count for nothing', () => {
  expect(readCheck({ seed: 'old', answers: { a: null } }, 's')).toEqual({ seed: 's', answers: {} });
  expect(readCheck('x', 's').answers).toEqual({});
});
