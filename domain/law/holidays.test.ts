import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate, weekday } from '../time/local-date.ts';
import { easterSunday } from './easter.ts';
import { holidayName, holidaysOf, restDayName } from './holidays.ts';
import { LAENDER, type Land } from './land.ts';

/** From printed calendars, not from the algorithm. */
const EASTERS = [
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2016-03-27',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2030-04-21',
  '2038-04-25',
];

/** Public holidays from Monday to Saturday or not, beside the nine of the whole country, in 2026. */
const BESIDE_THE_NATIONAL: Readonly<Record<Land, readonly string[]>> = {
  BW: ['2026-01-06', '2026-06-04', '2026-11-01'],
  BY: ['2026-01-06', '2026-06-04', '2026-11-01'],
  BE: ['2026-03-08'],
  BB: ['2026-04-05', '2026-05-24', '2026-10-31'],
  HB: ['2026-10-31'],
  HH: ['2026-10-31'],
  HE: ['2026-06-04'],
  MV: ['2026-03-08', '2026-10-31'],
  NI: ['2026-10-31'],
  NW: ['2026-06-04', '2026-11-01'],
  RP: ['2026-06-04', '2026-11-01'],
  SL: ['2026-06-04', '2026-08-15', '2026-11-01'],
  SN: ['2026-10-31', '2026-11-18'],
  ST: ['2026-01-06', '2026-10-31'],
  SH: ['2026-10-31'],
  TH: ['2026-09-20', '2026-10-31'],
};
const NATIONAL_2026 = [
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
  '2026-05-25',
  '2026-10-03',
  '2026-12-25',
  '2026-12-26',
];

describe('Easter', () => {
  it.each(EASTERS)('%s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it('is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const day = easterSunday(year);
        expect(weekday(day)).toBe(7);
        expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
      }),
      { verbose: true },
    );
  });
});

describe('public holidays', () => {
  it.each(LAENDER)('of %s in 2026', (land) => {
    const days = [...holidaysOf(2026, { land }).keys()];
    expect(days).toEqual([...NATIONAL_2026, ...BESIDE_THE_NATIONAL[land]].sort());
  });

  it.each([
    ['2017-10-31', 'BW', '500. Reformationstag'],
    ['2017-10-31', 'BE', '500. Reformationstag'],
    ['2016-10-31', 'NI', null],
    ['2017-10-31', 'NI', '500. Reformationstag'],
    ['2018-10-31', 'NI', 'Reformationstag'],
    ['2018-10-31', 'BW', null],
    ['2016-10-31', 'SN', 'Reformationstag'],
    ['2018-03-08', 'BE', null],
    ['2019-03-08', 'BE', 'Internationaler Frauentag'],
    ['2022-03-08', 'MV', null],
    ['2023-03-08', 'MV', 'Internationaler Frauentag'],
    ['2020-05-08', 'BE', 'Tag der Befreiung'],
    ['2021-05-08', 'BE', null],
    ['2025-05-08', 'BE', 'Tag der Befreiung'],
    ['2025-05-08', 'BB', null],
    ['2018-09-20', 'TH', null],
    ['2019-09-20', 'TH', 'Weltkindertag'],
    ['2022-11-16', 'SN', 'Buß- und Bettag'],
    ['2023-11-22', 'SN', 'Buß- und Bettag'],
    ['2024-11-20', 'SN', 'Buß- und Bettag'],
    ['2024-11-20', 'BY', null],
  ] as const)('%s in %s: %s', (day, land, name) => {
    expect(holidayName(localDate(day), { land })).toBe(name);
  });

  it('of a municipality hold only where its office names them', () => {
    const peace = localDate('2026-08-08');
    expect(holidayName(peace, { land: 'BY' })).toBeNull();
    expect(holidayName(peace, { land: 'BY', municipalHolidays: ['augsburg_peace'] })).toBe('Augsburger Friedensfest');
    expect(holidayName(peace, { land: 'BW', municipalHolidays: ['augsburg_peace'] })).toBeNull();
    expect(holidayName(localDate('2026-08-15'), { land: 'BY', municipalHolidays: ['assumption'] })).toBe(
      'Mariä Himmelfahrt',
    );
  });

  it('Buß- und Bettag is the Wednesday before 23 November in every year', () => {
    for (let year = 1995; year <= 2060; year += 1) {
      const [day] = [...holidaysOf(year, { land: 'SN' })].find(([, name]) => name === 'Buß- und Bettag') ?? [];
      expect(weekday(day!)).toBe(3);
      expect(day! < `${year}-11-23` && addDays(day!, 7) >= `${year}-11-23`).toBe(true);
    }
  });

  it('names Saturdays and Sundays as rest days', () => {
    expect(restDayName(localDate('2026-11-21'), { land: 'BW' })).toBe('Samstag');
    expect(restDayName(localDate('2026-11-22'), { land: 'BW' })).toBe('Sonntag');
    expect(restDayName(localDate('2026-11-23'), { land: 'BW' })).toBeNull();
  });
});
