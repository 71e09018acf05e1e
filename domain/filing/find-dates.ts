import type { LocalDate } from '../time/local-date.ts';
import { type DocumentLine, type DocumentText, evidenceAt } from './document-text.ts';
import type { Evidence, Proposed } from './proposal.ts';
import { dayOf, readDays } from './read-days.ts';

/** A day named in a document, and what it is said to be. */
export interface NamedDay {
  readonly day: LocalDate;
  readonly role: 'birth' | 'other';
  readonly line: DocumentLine;
  /** Where it stands in the line's folded text. */
  readonly from: number;
  readonly to: number;
}

/** The insured person's birth date stands in the German pension insurance number: `52 140391 M 507` (§ 147 SGB VI). */
const PENSION_NUMBER = /(?<!\d)\d{2} ?(\d{2})(\d{2})(\d{2}) ?[a-z] ?\d{2} ?\d(?!\d)/g;

const BIRTH =
  /(?:\bgeb(?:\.|oren(?:e[rn]?)?|urtsdatum|urtstag|dat\.?)?\b|date of birth|birth ?date|date de naissance|dogum|\*)/;

/** Every day that a document names, in reading order. */
export function findDays({ lines }: DocumentText, today: LocalDate): NamedDay[] {
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    const named = readDays(line.folded).map(({ day, from, to }): NamedDay => {
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

function inPensionNumbers(line: DocumentLine): NamedDay[] {
  return [...line.folded.matchAll(PENSION_NUMBER)].flatMap((match) => {
    const day = dayOf(`19${match[3]}`, Number(match[2]), Number(match[1]));
    const young = dayOf(`20${match[3]}`, Number(match[2]), Number(match[1]));
    const place = { role: 'birth' as const, line, from: match.index, to: match.index + match[0].length };
    // Nobody is insured before the age of about fifteen, so that the century is open for few.
    return [day, Number(match[3]) <= 12 ? young : undefined].flatMap((one) => (one ? [{ day: one, ...place }] : []));
  });
}

/** The words before the day in its line say that it is a birth date; another day in between takes them for itself. */
function saysBirth(line: DocumentLine, from: number, to: number): boolean {
  const before = line.folded.slice(Math.max(0, from - 45), from);
  const last = readDays(before).at(-1);
  const own = last === undefined ? before : before.slice(last.to);
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
  if (above.page !== line.page || readDays(above.folded).length > 0) return false;
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

/** The day of another paper, or from or until which something holds. */
const NOT_ITS_OWN =
  /(?:gultig|bis(?: zum)?|ab(?: dem)?|seit|beginn|befrist|frist|eintritt|fallig|zum|nachste|termin|geandert|stand|bescheid vom|schreiben vom|gesetz(?:es)? vom|antrag vom|vertrag vom|valid|von) ?:? ?$/;
/** Of an arrival stamp or an expiry: never the day a paper bears. */
const STAMPED =
  /(?:e[il1]\w{1,2}gang|e[il1]\w{0,2}ge\w{2,5}en(?: am)?|ablauf|expir\w*|expiry|gultig bis|gultig bis zum|valid until) ?:? ?$/;
/** An appointment: the hour follows. */
const HOUR = /^,? ?(?:um |at |[-–] ?)?\d{1,2}[:.]\d{2}\b|^,? ?um \d{1,2}/;
const SENT = /\b(?:gesendet|sent|datum|date):? ?(?:\w{2,10}, )?$/;
const ISSUED =
  /(?:^|[ ,(])(?:den|, ?den|datum:?|date:?|ausgestellt(?: am)?|ausstellungsdatum:?|tag der ausstellung:?|ausgefertigt(?: am)?|erstellt am|druckdatum:?|date of issue:?|issued(?: on)?) ?$/;

/**
 * The day a document bears, best first: what stands with a place („Stuttgart, den …“), beside „Datum“, at the head of the first
 * page or with a signature. Never a birth date, never a day after `today`. A paper that only says since when or until when something
 * holds gets such a day with little confidence.
 */
export function proposeDates(text: DocumentText, days: readonly NamedDay[], today: LocalDate): Proposed<LocalDate>[] {
  const last = text.lines.at(-1);
  const best = new Map<LocalDate, { worth: number; evidence: Evidence }>();
  const past = days.filter(({ role, day }) => role !== 'birth' && day <= today && day >= '1950');
  const latest = past.filter((named) => !isOthers(named)).reduce((late, { day }) => (day > late ? day : late), '');
  const young = `${Number(today.slice(0, 4)) - 16}`;
  for (const named of past) {
    if (STAMPED.test(beforeIt(named))) continue;
    // A letter is written after whatever it tells of; a day of so long ago is somebody's birth date more often than not.
    const weighed = worthOf(named, last) + (named.day === latest ? 1 : 0) - (named.day < young ? 3 : 0);
    const worth = weighed <= 0 && isOthers(named) && named.day >= young ? LITTLE + weighed / 100 : weighed;
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

const LITTLE = 0.5;

const beforeIt = ({ line, from }: NamedDay): string => line.folded.slice(Math.max(0, from - 40), from);

const isOthers = (named: NamedDay): boolean => NOT_ITS_OWN.test(beforeIt(named)) || STAMPED.test(beforeIt(named));

function worthOf(named: NamedDay, last: DocumentLine | undefined): number {
  const { line, from, to } = named;
  const before = beforeIt(named);
  const after = line.folded.slice(to);
  const alone = to >= line.folded.length - 2;
  let worth = 1;
  if (ISSUED.test(before)) worth += 3;
  // A town, a comma, the day, and no more than who signs: in a running line it is a name with a birth date.
  if (/^\P{N}{0,40}\p{L}{3,}[,.] ?(?:den ?)?$/u.test(before) && (alone || isSigned(before, after))) worth += 3;
  if (line.page === 1 && line.down < 0.4) worth += from === 0 && to >= line.folded.length - 1 ? 4 : 2;
  if (line.page === last?.page && line.down > 0.3 && /^[^\d]{0,40}$/.test(before) && alone) worth += 1;
  // With the signatures, on one of the last lines.
  if (line.page === last?.page && last.at - line.at <= 2 && from === 0 && !alone && WORDS.test(after)) worth += 1.5;
  if (to === line.folded.length) worth += 1;
  if (/\b(?:vom|am) ?$/.test(before)) worth -= 1;
  if (HOUR.test(after) && !SENT.test(before)) worth -= 3;
  if (isOthers(named)) worth -= 5;
  return worth;
}

const WORDS = /^ [a-z][a-z .,/()-]{2,60}$/;

const isSigned = (before: string, after: string): boolean =>
  /^[a-z][a-z .()-]{2,24}, ?(?:den ?)?$/.test(before) && WORDS.test(after) && after.trim().split(' ').length <= 4;
