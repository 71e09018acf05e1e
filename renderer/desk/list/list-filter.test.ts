import { describe, expect, test } from 'vitest';
import { germanText } from '../../i18n/written-text.test-support.ts';
import { filterChips, isFiltered, type ListFilter, NO_FILTER, readFilter, readLetters } from './list-filter.ts';

const FULL: ListFilter = {
  text: 'yil',
  caseTypes: ['employer_change'],
  states: ['triaged', 'assessing'],
  routes: ['R2'],
  waitingFor: ['labour_agency'],
  incomplete: true,
  letters: { from: 'A', to: 'E' },
};

describe('the chips of a filter', () => {
  const chips = filterChips(FULL, germanText);

  test('name everything that narrows the list', () => {
    expect(chips.map(({ name }) => name)).toEqual([
      'AG-Wechsel',
      'gesichtet',
      'in Prüfung',
      'Weg R2',
      'wartet auf: Bundesagentur für Arbeit',
      'Unterlagen fehlen noch',
      'Buchstaben A–E',
    ]);
  });

  test('each take one thing away, and all of them everything', () => {
    expect(chips[1]?.without).toEqual({ ...FULL, states: ['assessing'] });
    let rest: ListFilter = { ...FULL, text: '' };
    for (let at = 0; at < chips.length; at++) rest = filterChips(rest, germanText)[0]!.without;
    expect(rest).toEqual(NO_FILTER);
    expect(isFiltered(rest)).toBe(false);
  });
});

test.each([
  ['A–E', { from: 'A', to: 'E' }],
  ['a-e', { from: 'A', to: 'E' }],
  ['K - F', { from: 'F', to: 'K' }],
  ['AE', { from: 'A', to: 'E' }],
  [' m ', { from: 'M', to: 'M' }],
  ['', null],
  ['A-', 'invalid'],
  ['A–E–F', 'invalid'],
  ['7', 'invalid'],
])('letters typed as %j are %j', (typed, letters) => {
  expect(readLetters(typed)).toEqual(letters);
});

test.each([undefined, null, 7, 'x', [], {}, { states: ['gone'], routes: 'R1', letters: { from: 'Ä', to: 'E' } }])(
  'a stored filter %j narrows nothing',
  (stored) => {
    expect(readFilter(stored)).toEqual(NO_FILTER);
  },
);

test('a stored filter comes back as it was kept', () => {
  expect(readFilter(JSON.parse(JSON.stringify(FULL)))).toEqual(FULL);
});
