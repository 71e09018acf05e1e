import { parseDay } from '../ezb/parse-value.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import { DAY } from './days.ts';
import type { FactEvidence } from './fact-evidence.ts';
import { evidence, findIn, type Paper, paperPages } from './paper-text.ts';

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const ROW = new RegExp(String.raw`(?<from>${DAY})[\s–-]+(?:bis\s+)?(?<to>${DAY})(?<rest>[^\n]*)`, 'giu');
const TOTAL = /(?<value>Pflichtbeitragszeiten[^\n]*?(?<months>\d{1,3})\s*(?:Monate|Mon\.))/diu;

/**
 * Versicherungsverlauf: the times with compulsory contributions, rows without a day between joined (§ 9 Abs. 1 Nr. 1 BeschV). Read
 * against the sum the record prints; a row or a sum that does not fit makes it not plain. Whether the employment was lawful and
 * counts is for the officer.
 */
export function readPensionRecord(paper: Paper): FactEvidence[] {
  return paperPages(paper).flatMap((page) => {
    const rows = [...page.text.matchAll(ROW)].filter(({ groups }) => /Pflichtbeitr/iu.test(groups?.rest ?? ''));
    const [first] = rows;
    const last = rows.at(-1);
    if (!first || !last) return [];
    const days = rows.map(({ groups }) => ({ from: parseDay(groups?.from ?? ''), to: parseDay(groups?.to ?? '') }));
    const spans = days.flatMap(({ from, to }) =>
      from && to && from.value <= to.value ? [{ from: from.value, to: to.value }] : [],
    );
    if (spans.length === 0) return [];
    const joined = join(spans);
    const total = findIn(page, TOTAL);
    const printed = total ? Number(/\d+(?=\s*Mon)/u.exec(total.raw)?.[0]) : null;
    const isMended = days.some(({ from, to }) => from?.mended || to?.mended) || spans.length < rows.length;
    const problem = isMended
      ? 'Nicht alle Zeilen waren eindeutig zu lesen.'
      : printed !== null && printed !== months(joined)
        ? `Gedruckt sind zusammen ${printed} Monate, die Zeilen ergeben ${months(joined)}.`
        : null;
    // The rows alone: what stands beside the days (kind of time, earnings) is not what is read.
    const found = { from: first.index, to: last.index + last[0].length - (last.groups?.rest ?? '').length };
    return evidence(page, found, 'insuredEmployment', joined.map(asJson), problem);
  });
}

const asJson = ({ from, to }: Span) => ({ from, to });

function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = joined.at(-1);
    if (before && span.from <= addDays(before.to, 1)) {
      joined[joined.length - 1] = { from: before.from, to: span.to > before.to ? span.to : before.to };
    } else joined.push(span);
  }
  return joined;
}

/** Calendar months that the times touch, which is how a record counts them. */
function months(spans: readonly Span[]): number {
  const number = (day: LocalDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return spans.reduce((sum, { from, to }) => sum + number(to) - number(from) + 1, 0);
}
