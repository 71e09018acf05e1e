import { LocalDate } from '../time/local-date.ts';
import { type DocumentLine, type DocumentText, evidenceAt } from './document-text.ts';
import type { Evidence, Proposed } from './proposal.ts';

/** A day named in a document, and what it is said to be. */
export interface NamedDay {
  readonly day: LocalDate;
  readonly role: 'birth' | 'other';
  readonly line: DocumentLine;
  /** Where it stands in the line's folded text. */
  readonly from: number;
  readonly to: number;
}

const MONTHS = [
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
const NUMERIC = /(?<![\d./-])(\d{1,2}) ?[./] ?(\d{1,2}) ?[./] ?(\d{4}|\d{2})(?![\d/])/g;
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const WRITTEN = /(?<!\d)(\d{1,2})\.? ?([a-z]{3,9})\.?(?:\/[a-z]{3,9})? ?(\d{4})(?!\d)/g;
/** Passports and cards: `14 03 1991`. */
const SPACED = /(?<![\d.])(\d{2}) (\d{2}) ((?:19|20)\d{2})(?!\d)/g;

/** The insured person's birth date stands in the German pension insurance number: `52 140391 M 507` (§ 147 SGB VI). */
const PENSION_NUMBER = /(?<!\d)\d{2} ?(\d{2})(\d{2})(\d{2}) ?[a-z] ?\d{2} ?\d(?!\d)/g;

const BIRTH =
  /(?:\bgeb(?:\.|oren(?:e[rn]?)?|urtsdatum|urtstag|dat\.?)?\b|date of birth|birth ?date|date de naissance|dogum|\*)/;

/** Every day that a document names, in reading order. */
export function findDays({ lines }: DocumentText, today: LocalDate): NamedDay[] {
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    const named = daysIn(line).map(({ day, from, to }): NamedDay => {
      const role =
        saysBirth(line, from, to) ||
        (above !== undefined && labelledAbove(above, line, from)) ||
        (inBrackets(line, from, to) && Number(day.slice(0, 4)) <= Number(today.slice(0, 4)) - 16)
          ? 'birth'
          : 'other';
      return { day, role, line, from, to };
    });
    return [...named, ...inPensionNumbers(line)];
  });
}

function daysIn(line: DocumentLine): { day: LocalDate; from: number; to: number }[] {
  const found: { day: LocalDate; from: number; to: number }[] = [];
  const keep = (match: RegExpMatchArray, year: string, month: number, day: string): void => {
    const parsed = dayOf(year, month, Number(day));
    const from = match.index!;
    const taken = found.some((other) => from < other.to && from + match[0].length > other.from);
    if (parsed !== undefined && !taken) found.push({ day: parsed, from, to: from + match[0].length });
  };
  for (const match of line.folded.matchAll(NUMERIC)) keep(match, match[3]!, Number(match[2]), match[1]!);
  for (const match of line.folded.matchAll(ISO)) keep(match, match[1]!, Number(match[2]), match[3]!);
  for (const match of line.folded.matchAll(WRITTEN)) {
    const month = MONTHS.findIndex((name) => name.test(match[2]!)) + 1;
    if (month > 0) keep(match, match[3]!, month, match[1]!);
  }
  for (const match of line.folded.matchAll(SPACED)) keep(match, match[3]!, Number(match[2]), match[1]!);
  return found.sort((a, b) => a.from - b.from);
}

function inPensionNumbers(line: DocumentLine): NamedDay[] {
  return [...line.folded.matchAll(PENSION_NUMBER)].flatMap((match) => {
    const day = dayOf(`19${match[3]}`, Number(match[2]), Number(match[1]));
    const young = dayOf(`20${match[3]}`, Number(match[2]), Number(match[1]));
    const place = { role: 'birth' as const, line, from: match.index, to: match.index + match[0].length };
    // Nobody is insured before the age of about fifteen, so that the century is open for few.
    return [day, Number(match[3]) <= 12 ? young : undefined].flatMap((one) => (one ? [{ day: one, ...place }] : []));
  });
}

function dayOf(year: string, month: number, day: number): LocalDate | undefined {
  // Two digits: nobody writes of the years 2050 to 2069 today, so those are 1950 to 1969.
  const full = year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`;
  const parsed = LocalDate.safeParse(`${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return parsed.success && full >= '1900' ? parsed.data : undefined;
}

/** The words before the day in its line say that it is a birth date; another day in between takes them for itself. */
function saysBirth(line: DocumentLine, from: number, to: number): boolean {
  const before = line.folded.slice(Math.max(0, from - 45), from);
  const last = [...before.matchAll(new RegExp(NUMERIC, 'g'))].at(-1);
  const own = last === undefined ? before : before.slice(last.index + last[0].length);
  if (BIRTH.test(own) && !/geburtsort(?!.*geb)|gebuhr/.test(own)) return true;
  return /^ ?geb\b/.test(line.folded.slice(to, to + 5));
}

/** Lists of people: „Diallo, Awa (14.03.1991)“. */
function inBrackets(line: DocumentLine, from: number, to: number): boolean {
  return (
    line.folded[from - 1] === '(' && line.folded[to] === ')' && /(?:^|[a-z]{2} ?)\($/.test(line.folded.slice(0, from))
  );
}

/** Forms and cards print the label over the value. */
function labelledAbove(above: DocumentLine, line: DocumentLine, from: number): boolean {
  if (above.page !== line.page || daysIn(above).length > 0) return false;
  const word = line.words[line.starts.findLastIndex((start) => start <= from)];
  if (word === undefined) return false;
  const label = above.words[0];
  if (label !== undefined && above.words.length <= 6 && Math.abs(label.left - word.left) < 60)
    return BIRTH.test(above.folded);
  return above.words.some(
    (label, at) =>
      label.left < word.right + 20 &&
      label.right > word.left - 20 &&
      BIRTH.test(above.folded.slice(above.starts[at]!, (above.starts[at + 1] ?? above.folded.length + 1) - 1)),
  );
}

const NOT_ITS_OWN =
  /(?:gultig|ablauf|bis(?: zum)?|ab(?: dem)?|seit|beginn|befrist|frist|eintritt|fallig|zum|nachste|termin|eingang|eingegangen(?: am)?|geandert|stand|bescheid vom|schreiben vom|gesetz(?:es)? vom|antrag vom|vertrag vom|expir|valid|von) ?:? ?$/;

/**
 * The day a document bears, best first: what stands with a place („Stuttgart, den …“), beside „Datum“, at the head of the first
 * page or with a signature. Never a birth date, never a day after `today`.
 */
export function proposeDates(text: DocumentText, days: readonly NamedDay[], today: LocalDate): Proposed<LocalDate>[] {
  const lastPage = text.pages.at(-1)?.page ?? 1;
  const best = new Map<LocalDate, { worth: number; evidence: Evidence }>();
  const past = days.filter(({ role, day }) => role !== 'birth' && day <= today && day >= '1950');
  const latest = past.filter((named) => !isOthers(named)).reduce((last, { day }) => (day > last ? day : last), '');
  const young = `${Number(today.slice(0, 4)) - 16}`;
  for (const named of past) {
    // A letter is written after whatever it tells of; a day of so long ago is somebody's birth date more often than not.
    const worth = worthOf(named, lastPage) + (named.day === latest ? 1 : 0) - (named.day < young ? 3 : 0);
    if (worth <= 0 || worth <= (best.get(named.day)?.worth ?? 0)) continue;
    best.set(named.day, { worth, evidence: evidenceAt(named.line, named.from, named.to, 'date') });
  }
  return [...best]
    .sort(([one, a], [other, b]) => b.worth - a.worth || other.localeCompare(one))
    .slice(0, 5)
    .map(([value, { worth, evidence }], at, all) => {
      const next = all[at + 1]?.[1].worth ?? 0;
      return { value, confidence: Math.min(0.98, worth / 8) * (worth > next ? 1 : 0.6), evidence: [evidence] };
    });
}

const beforeIt = ({ line, from }: NamedDay): string => line.folded.slice(Math.max(0, from - 40), from);

/** The day of another paper, of an arrival stamp, of a deadline. */
const isOthers = (named: NamedDay): boolean => NOT_ITS_OWN.test(beforeIt(named));

function worthOf(named: NamedDay, lastPage: number): number {
  const { line, from, to } = named;
  const before = beforeIt(named);
  let worth = 1;
  if (
    /(?:^|[ ,])(?:den|, ?den|datum:?|date:?|ausgestellt am|ausstellungsdatum:?|erstellt am|druckdatum:?) ?$/.test(
      before,
    )
  )
    worth += 3;
  // A town, a comma, the day, and no more: in a running line it is a name with a birth date.
  if (/^\P{N}{0,40}\p{L}{3,}, ?(?:den ?)?$/u.test(before) && to >= line.folded.length - 2) worth += 3;
  if (line.page === 1 && line.down < 0.4) worth += from === 0 && to >= line.folded.length - 1 ? 4 : 2;
  if (line.page === lastPage && line.down > 0.3 && /^[^\d]{0,40}$/.test(before) && to >= line.folded.length - 2)
    worth += 1;
  if (to === line.folded.length) worth += 1;
  if (/\b(?:vom|am) ?$/.test(before)) worth -= 1;
  if (isOthers(named)) worth -= 5;
  return worth;
}
