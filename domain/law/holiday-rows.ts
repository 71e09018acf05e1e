import type { Land, MunicipalHoliday } from './land.ts';

/** When a holiday falls: on a day of the calendar, so many days from Easter Sunday, or on the Wednesday before 23 November. */
export type HolidayDay =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | { readonly kind: 'easter'; readonly offset: number }
  | { readonly kind: 'repentance' };

/** A public holiday with the Länder and the years in which it holds. Years before 1995 are not kept. */
export interface HolidayRow {
  readonly name: string;
  readonly day: HolidayDay;
  readonly laender: 'all' | readonly Land[];
  /** Holds in those municipalities alone that name it. */
  readonly municipal?: MunicipalHoliday;
  readonly fromYear?: number;
  readonly toYear?: number;
}

const fixed = (month: number, day: number): HolidayDay => ({ kind: 'fixed', month, day });
const easter = (offset: number): HolidayDay => ({ kind: 'easter', offset });

const REFORMATION_EAST = ['BB', 'MV', 'SN', 'ST', 'TH'] as const;
const REFORMATION_NORTH = ['HB', 'HH', 'NI', 'SH'] as const;
const WITHOUT_REFORMATION = ['BW', 'BY', 'BE', 'HE', 'NW', 'RP', 'SL', ...REFORMATION_NORTH] as const;

/** Public holidays by the holiday acts of the Länder. A change of an act is a new row. */
export const HOLIDAY_ROWS: readonly HolidayRow[] = [
  { name: 'Neujahr', day: fixed(1, 1), laender: 'all' },
  { name: 'Heilige Drei Könige', day: fixed(1, 6), laender: ['BW', 'BY', 'ST'] },
  { name: 'Internationaler Frauentag', day: fixed(3, 8), laender: ['BE'], fromYear: 2019 },
  { name: 'Internationaler Frauentag', day: fixed(3, 8), laender: ['MV'], fromYear: 2023 },
  { name: 'Karfreitag', day: easter(-2), laender: 'all' },
  { name: 'Ostersonntag', day: easter(0), laender: ['BB'] },
  { name: 'Ostermontag', day: easter(1), laender: 'all' },
  { name: 'Tag der Arbeit', day: fixed(5, 1), laender: 'all' },
  { name: 'Tag der Befreiung', day: fixed(5, 8), laender: ['BE'], fromYear: 2020, toYear: 2020 },
  { name: 'Tag der Befreiung', day: fixed(5, 8), laender: ['BE'], fromYear: 2025, toYear: 2025 },
  { name: 'Christi Himmelfahrt', day: easter(39), laender: 'all' },
  { name: 'Pfingstsonntag', day: easter(49), laender: ['BB'] },
  { name: 'Pfingstmontag', day: easter(50), laender: 'all' },
  { name: 'Fronleichnam', day: easter(60), laender: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'] },
  { name: 'Fronleichnam', day: easter(60), laender: ['SN', 'TH'], municipal: 'corpus_christi' },
  {
    name: '75. Jahrestag des 17. Juni 1953',
    day: fixed(6, 17),
    laender: ['BE'],
    fromYear: 2028,
    toYear: 2028,
  },
  { name: 'Augsburger Friedensfest', day: fixed(8, 8), laender: ['BY'], municipal: 'augsburg_peace' },
  { name: 'Mariä Himmelfahrt', day: fixed(8, 15), laender: ['SL'] },
  { name: 'Mariä Himmelfahrt', day: fixed(8, 15), laender: ['BY'], municipal: 'assumption' },
  { name: 'Weltkindertag', day: fixed(9, 20), laender: ['TH'], fromYear: 2019 },
  { name: 'Tag der Deutschen Einheit', day: fixed(10, 3), laender: 'all' },
  { name: 'Reformationstag', day: fixed(10, 31), laender: REFORMATION_EAST },
  { name: '500. Reformationstag', day: fixed(10, 31), laender: WITHOUT_REFORMATION, fromYear: 2017, toYear: 2017 },
  { name: 'Reformationstag', day: fixed(10, 31), laender: REFORMATION_NORTH, fromYear: 2018 },
  { name: 'Allerheiligen', day: fixed(11, 1), laender: ['BW', 'BY', 'NW', 'RP', 'SL'] },
  { name: 'Buß- und Bettag', day: { kind: 'repentance' }, laender: ['SN'] },
  { name: '1. Weihnachtstag', day: fixed(12, 25), laender: 'all' },
  { name: '2. Weihnachtstag', day: fixed(12, 26), laender: 'all' },
];
