import { LocalDate } from '../time/local-date.ts';
import { letterDistance } from './case-directory.ts';

/** A day in a text, and where: `to` excluded. */
export interface ReadDay {
  readonly day: LocalDate;
  readonly from: number;
  readonly to: number;
}

const MONTHS = [
  'januar',
  'februar',
  'marz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const SHORT_MONTHS = [
  /^jan/,
  /^feb/,
  /^(?:mar|mrz|maerz)/,
  /^apr/,
  /^ma[iy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^de[zc]/,
];

// Print gives a nought as the letter o and a one as l or i; a point comes back as a comma, and a number in two parts.
const D = '[\\doil]';
const YEAR = `(?:[12]${D}{3}(?!\\d)|[12] ?${D} ?${D} ?${D}(?! ?(?:uhr|[:\\d])))`;
/** `12.11.2026`, `12 / 11 / 2026`, `O2,1 1.2 026`. */
const NUMERIC = new RegExp(`(?<![\\da-z./,-])(${D}{1,2}) ?[.,/] ?(${D} ?${D}?) ?[.,/] ?(${YEAR})(?![\\d/])`, 'g');
/** `12.11.26` */
const SHORT = /(?<![\da-z./-])(\d{1,2}) ?[./] ?(\d{1,2}) ?[./] ?(\d{2})(?![\d/])/g;
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
/** `3. November 2026`, `3 NOV/NOV 2026`. */
const WRITTEN = new RegExp(
  `(?<![\\da-z])(${D}{1,2})[.,]? ?([a-z015]{3,10}|[a-z015]{2,7} [a-z015]{2,7})\\.?(?:/[a-z]{3,9})? ?(${YEAR})(?!\\d)`,
  'g',
);
/** Passports and cards: `14 03 1991`. */
const SPACED = /(?<![\d.])(\d{2}) (\d{2}) ((?:19|20)\d{2})(?!\d)/g;

/** Every day in a folded text, in its order, as people and print write them. */
export function readDays(folded: string): ReadDay[] {
  const found: ReadDay[] = [];
  const keep = (match: RegExpMatchArray, year: string, month: number, day: string): void => {
    const parsed = dayOf(year, month, Number(day));
    const from = match.index!;
    const taken = found.some((other) => from < other.to && from + match[0].length > other.from);
    if (parsed !== undefined && !taken) found.push({ day: parsed, from, to: from + match[0].length });
  };
  for (const match of folded.matchAll(NUMERIC))
    keep(match, number(match[3]!), Number(number(match[2]!)), number(match[1]!));
  for (const match of folded.matchAll(SHORT)) keep(match, match[3]!, Number(match[2]), match[1]!);
  for (const match of folded.matchAll(ISO)) keep(match, match[1]!, Number(match[2]), match[3]!);
  for (const match of folded.matchAll(WRITTEN)) {
    const month = monthOf(match[2]!);
    if (month > 0) keep(match, number(match[3]!), month, number(match[1]!));
  }
  for (const match of folded.matchAll(SPACED)) keep(match, match[3]!, Number(match[2]), match[1]!);
  return found.sort((a, b) => a.from - b.from);
}

/** What was printed, where a digit came back as a letter. A group without any digit gives a day that there is not. */
function number(read: string): string {
  return /\d/.test(read) ? read.replaceAll(' ', '').replaceAll('o', '0').replace(/[il]/g, '1') : '99';
}

/** 1 to 12; 0 for a word that is no month, or one of two. */
function monthOf(read: string): number {
  const word = read.replaceAll(' ', '').replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's');
  const exact = read.includes(' ') ? -1 : SHORT_MONTHS.findIndex((name) => name.test(word));
  if (exact >= 0) return exact + 1;
  const near = MONTHS.flatMap((month, at) => (letterDistance(word, month, 1) <= 1 ? [at + 1] : []));
  return near.length === 1 ? near[0]! : 0;
}

/** The day of these parts if there is one since 1900; a year of two digits is of the hundred years before 2050. */
export function dayOf(year: string, month: number, day: number): LocalDate | undefined {
  // Two digits: nobody writes of the years 2050 to 2069 today, so those are 1950 to 1969.
  const full = year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`;
  const parsed = LocalDate.safeParse(`${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return parsed.success && full >= '1900' ? parsed.data : undefined;
}
