import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  establishmentNumberFits,
  parseBasis,
  parseDay,
  parseEstablishmentNumber,
  parseEuros,
  parseNumber,
} from './parse-value.ts';

describe('values of a form', () => {
  it.each([
    ['01.03.2027', '2027-03-01', false],
    ['1. 3. 2027', '2027-03-01', false],
    ['ab dem 2027-03-01', '2027-03-01', false],
    ['14.041988', '1988-04-14', false],
    ['0l.03.2O27', '2027-03-01', true],
  ])('reads the day in "%s"', (text, value, mended) => {
    expect(parseDay(text)).toEqual({ value, mended });
  });

  it.each(['30.02.2027', '01.03.2027 bis 01.04.2027', '1.3.27', 'sofort', ''])('finds no day in "%s"', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each([
    ['3.250,00 €', 3250],
    ['3250 EUR', 3250],
    ['18,50', 18.5],
    ['4 512,75 €', 4512.75],
    ['2.800,-- €', 2800],
  ])('reads the amount in "%s"', (text, value) => {
    expect(parseEuros(text)?.value).toBe(value);
  });

  it('takes no side between two amounts', () => {
    expect(parseEuros('3.250,00 € oder 3.400,00 €')).toBeNull();
    expect(parseNumber('38,5 bis 40')).toBeNull();
  });

  it('knows for what time an amount is paid, when one is named', () => {
    expect(parseBasis('brutto monatlich')).toBe('month');
    expect(parseBasis('je Stunde')).toBe('hour');
    expect(parseBasis('12 x monatlich, jährlich')).toBeNull();
    expect(parseBasis('brutto')).toBeNull();
  });

  it('checks the last digit of an establishment number', () => {
    expect(establishmentNumberFits('09912342')).toBe(true);
    expect(establishmentNumberFits('09912347')).toBe(true);
    expect(establishmentNumberFits('09912343')).toBe(false);
    expect(parseEstablishmentNumber('099 123 42')).toEqual({ value: '09912342', mended: false });
    expect(parseEstablishmentNumber('0991234')).toBeNull();
  });

  it('notices every single wrong digit but one by five', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'09912342'].map(Number);
        digits[at] = (digits[at]! + by) % 10;
        const fits = establishmentNumberFits(digits.join(''));
        if (at === 7) expect(fits).toBe(by === 5);
        else if (fits) expect(at % 2 === 0 ? by === 5 : true).toBe(true);
      }),
    );
  });
});
