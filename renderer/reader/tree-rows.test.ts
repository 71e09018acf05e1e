import { expect, it } from 'vitest';
import { type TreeRow, treeMove } from './tree-rows.ts';

const row = (key: string, level: number, parent: string | null, open: boolean | null): TreeRow<null> => ({
  key,
  level,
  parent,
  open,
  textValue: key,
  value: null,
});

const rows = [
  row('case', 1, null, true),
  row('Identität', 2, 'case', false),
  row('Verfahren', 2, 'case', true),
  row('Antrag', 3, 'Verfahren', null),
];

it.each([
  ['case', 'ArrowDown', { go: 'Identität' }],
  ['case', 'ArrowUp', null],
  ['Identität', 'ArrowRight', { toggle: 'Identität' }],
  ['Verfahren', 'ArrowRight', { go: 'Antrag' }],
  ['Verfahren', 'ArrowLeft', { toggle: 'Verfahren' }],
  ['Antrag', 'ArrowLeft', { go: 'Verfahren' }],
  ['Antrag', 'ArrowRight', null],
  ['Identität', 'End', { go: 'Antrag' }],
  ['gone', 'ArrowDown', { go: 'case' }],
] as const)('on %s, %s', (at, key, move) => {
  expect(treeMove(rows, at, key)).toEqual(move);
});
