import { describe, expect, it } from 'vitest';
import { listName, sortName, splitLetter } from './name.ts';
import { partialDateText } from './partial-date.ts';

describe('names', () => {
  it('shows a single name alone', () => {
    expect(listName({ familyName: 'Suharto', givenNames: null })).toBe('Suharto');
    expect(listName({ familyName: 'Okonkwo', givenNames: 'Chidi' })).toBe('Okonkwo, Chidi');
  });

  it('sorts by the first letter, not by the sign before it (DIN 31635)', () => {
    expect(sortName({ familyName: 'ʿAbbūd', givenNames: 'Duʿāʾ' })).toBe('abbud dua');
  });

  it('sorts Ç with C and Ö with O', () => {
    const names = ['Özdemir', 'Çelik', 'Oğuz', 'Demir', "O'Brien"].map((familyName) => ({
      familyName,
      givenNames: 'A',
    }));
    expect(names.sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1)).map((n) => n.familyName)).toEqual([
      'Çelik',
      'Demir',
      "O'Brien",
      'Oğuz',
      'Özdemir',
    ]);
  });

  it.each([
    ['Çelik', 'C'],
    ['Đorđević', 'D'],
    ['Łukaszewski', 'L'],
    ['’Abd al-Rahmān', 'A'],
    ['Ürün', 'U'],
    ['王', 'Z'],
  ])('%s goes to letter %s', (familyName, letter) => {
    expect(splitLetter({ familyName, givenNames: null })).toBe(letter);
  });

  it('prints what is known of a birth date', () => {
    expect(['1987-05-12', '1987-05', '1987', null].map(partialDateText)).toEqual([
      '12.05.1987',
      '00.05.1987',
      '00.00.1987',
      'unbekannt',
    ]);
  });
});
