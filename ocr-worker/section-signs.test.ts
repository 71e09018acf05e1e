import { expect, test } from 'vitest';
import { mendSectionSigns } from './section-signs.ts';

const mended = (line: string): string =>
  mendSectionSigns(line.split(' ').map((text) => ({ text, x: 0, y: 0, w: 1, h: 1, confidence: 50 })))
    .map(({ text }) => text)
    .join(' ');

test.each([
  ['befristet (8 34 Abs. 2 BeschV).', 'befristet (§ 34 Abs. 2 BeschV).'],
  ['erhoben werden (S 70 Abs. 1 VwGO).', 'erhoben werden (§ 70 Abs. 1 VwGO).'],
  ['Beschäftigung (5 4a Abs. 3 Satz 1', 'Beschäftigung (§ 4a Abs. 3 Satz 1'],
  ['nach 8 18b AufenthG, gültig', 'nach § 18b AufenthG, gültig'],
])('a figure in the place of a section sign becomes one: %s', (read, meant) => {
  expect(mended(read)).toBe(meant);
});

test.each([
  'Zimmer 8 30 Stunden je Woche',
  'Nr. 8 100 Euro',
  'am 8 Uhr im Amt',
  '(8 Stunden) täglich',
  'Tel. 0711 8 99 Durchwahl',
  '§ 8 Abs. 1 AufenthG',
])('other figures stay: %s', (read) => {
  expect(mended(read)).toBe(read);
});
