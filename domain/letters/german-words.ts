import type { LocalDate } from '../time/local-date.ts';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** `7. Dezember 2026`: a date in the running text of a letter. */
export function germanLongDay(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day}. ${MONTHS[month - 1]} ${year}`;
}

/** `Pass, Arbeitsvertrag und Vollmacht` */
export function germanList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;
}

/** `2.345,60 Euro` */
export function germanEuro(amount: number): string {
  return `${EURO.format(amount)} Euro`;
}

const EURO = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const NUMBERS = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

const UNITS = {
  days: { one: 'Tag', many: 'Tage', dative: 'Tagen' },
  weeks: { one: 'Woche', many: 'Wochen', dative: 'Wochen' },
  months: { one: 'Monat', many: 'Monate', dative: 'Monaten' },
  years: { one: 'Jahr', many: 'Jahre', dative: 'Jahren' },
} as const;

export type PeriodUnit = keyof typeof UNITS;

/** A period of the law: how long, and the paragraph it stands in. */
export interface Period {
  readonly value: number;
  readonly unit: PeriodUnit;
  readonly legalBasis: string;
}

/** After `innerhalb`: `eines Monats`, `einer Woche`, `von 30 Tagen`. */
export function withinPeriod({ value, unit }: Period): string {
  const words = UNITS[unit];
  if (value !== 1) return `von ${numberWord(value)} ${words.dative}`;
  if (unit === 'weeks') return 'einer Woche';
  return `eines ${words.one}${unit === 'years' || unit === 'days' ? 'es' : 's'}`;
}

/** As an object: `einen Monat`, `eine Woche`, `30 Tage`. */
export function periodLong({ value, unit }: Period): string {
  const words = UNITS[unit];
  if (value !== 1) return `${numberWord(value)} ${words.many}`;
  return `${unit === 'weeks' ? 'eine' : unit === 'years' ? 'ein' : 'einen'} ${words.one}`;
}

/** After a preposition with the dative: `einem Monat`, `einer Woche`, `30 Tagen`. */
export function periodDative({ value, unit }: Period): string {
  const words = UNITS[unit];
  if (value !== 1) return `${numberWord(value)} ${words.dative}`;
  return `${unit === 'weeks' ? 'einer' : 'einem'} ${words.one}`;
}

const numberWord = (value: number): string => NUMBERS[value] ?? String(value);
