import { z } from 'zod';
import { germanDay } from '../../time/german-day.ts';
import { daysBetween, LocalDate } from '../../time/local-date.ts';
import { signature, writtenName } from '../context.ts';
import { germanLongDay, periodDative } from '../german-words.ts';
import { periodOfLaw } from '../period-of-law.ts';
import { defineLetter, heading, paragraph } from '../template.ts';
import { Paragraphs, Sentence, Text } from './field-types.ts';

/** For whom a case was waiting. */
export const TURNS = {
  us: 'Ausländerbehörde',
  applicant: 'antragstellende Person',
  employer: 'Arbeitgeber',
  ba: 'Bundesagentur für Arbeit',
  other_authority: 'andere Behörde',
  court: 'Gericht',
} as const;

/** A stretch of the delay ledger. `to` is null while it lasts; `days` is counted by the ledger. */
export const LedgerEntry = z.object({
  from: LocalDate,
  to: LocalDate.nullable(),
  days: z.number().int().min(0),
  turnOf: z.enum(Object.keys(TURNS) as [keyof typeof TURNS, ...(keyof typeof TURNS)[]]),
  reason: Sentence,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

const Fields = z.object({
  appliedOn: LocalDate,
  applicationFor: Text.default('Erlaubnis zum Wechsel des Arbeitgebers'),
  ledger: z.array(LedgerEntry).min(1).max(500),
  /** What stands in the way of a decision today, and when it is expected. */
  outlook: Paragraphs,
});

/** The statement of facts for the court in an action for failure to act (§ 75 VwGO): the ledger, and nothing but it. */
export const courtStatement = defineLetter({
  name: 'court_statement',
  title: 'Sachstand für das Verwaltungsgericht (§ 75 VwGO)',
  fields: Fields,
  body({ appliedOn, applicationFor, ledger, outlook }, context) {
    const wrong = ledger.findIndex(({ from, to }) => to !== null && to < from);
    if (wrong >= 0) {
      return { problem: { field: `ledger.${wrong}.to`, message: 'Das Ende liegt vor dem Beginn.' } };
    }
    const period = periodOfLaw('INACTION_SUIT', context.date);
    const turns = Map.groupBy(ledger, ({ turnOf }) => turnOf);
    return {
      subject: 'Sachstand des Verwaltungsverfahrens (§ 75 VwGO)',
      blocks: [
        paragraph(
          `der Antrag von ${writtenName(context.person)} auf ${applicationFor} ist am ${germanLongDay(appliedOn)} eingegangen. Die Frist von ${periodDative(period)} nach ${period.legalBasis} rechnet ab diesem Tag. Wir legen dar, wie das Verfahren seither verlaufen ist und auf wen zu welcher Zeit gewartet wurde.`,
        ),
        heading('Verlauf'),
        {
          kind: 'table',
          columns: [
            { header: 'Von', share: 3 },
            { header: 'Bis', share: 3 },
            { header: 'Tage', share: 1.6 },
            { header: 'Gewartet auf', share: 5 },
            { header: 'Grund', share: 9 },
          ],
          rows: ledger.map(({ from, to, days, turnOf, reason }) => [
            germanDay(from),
            to === null ? 'dauert an' : germanDay(to),
            String(days),
            TURNS[turnOf],
            reason,
          ]),
        },
        heading('Zusammenfassung'),
        {
          kind: 'table',
          columns: [
            { header: 'Gewartet auf', share: 5 },
            { header: 'Tage', share: 2 },
          ],
          rows: [
            ...[...turns].map(([turn, entries]) => [TURNS[turn], String(daysOf(entries))]),
            ['Verfahren insgesamt (jeder Tag einmal gezählt)', String(daysOf(ledger))],
          ],
        },
        ...(overlaps(ledger)
          ? [
              paragraph(
                'Zeitweise wurde zugleich auf mehrere Stellen gewartet. Diese Tage stehen bei jeder Stelle; in der Gesamtzahl sind sie einmal gezählt.',
              ),
            ]
          : []),
        heading('Ausblick'),
        ...outlook.map(paragraph),
        paragraph('Die Akte legen wir auf Anforderung vor. Die Blattzahlen beziehen sich auf die elektronische Akte.'),
        signature(context),
      ],
    };
  },
});

/** The days of some stretches; one that lies in several of them counts once. */
function daysOf(entries: readonly LedgerEntry[]): number {
  const begin = entries.map(({ from }) => from).sort()[0];
  if (begin === undefined) return 0;
  const all = entries.flatMap(({ from, days }) => {
    const first = daysBetween(begin, from);
    return Array.from({ length: days }, (_, day) => first + day);
  });
  return new Set(all).size;
}

/** Whether a stretch begins before another one has ended: papers asked for while the BA was asked. */
function overlaps(ledger: readonly LedgerEntry[]): boolean {
  return ledger.some((one, at) => ledger.slice(0, at).some(({ to }) => to === null || one.from < to));
}
