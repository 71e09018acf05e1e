import { z } from 'zod';
import { lawFigure } from '../../law/parameters.ts';
import { LocalDate } from '../../time/local-date.ts';
import type { LetterBlock } from '../content.ts';
import { signature } from '../context.ts';
import { germanEuro, germanLongDay, withinPeriod } from '../german-words.ts';
import { periodOfLaw } from '../period-of-law.ts';
import { objectionRemedy, TRANSLATION_ON_REQUEST } from '../remedies.ts';
import { defineLetter, heading, numbered, paragraph } from '../template.ts';
import { Sentence, Text, withoutStop } from './field-types.ts';

/** Which fee of § 45 AufenthV the new title costs. */
const FEES = { change_of_purpose: 'FEE_CHANGE_OF_PURPOSE', issue: 'FEE_TITLE_ISSUE' } as const;

const Fields = z.object({
  appliedOn: LocalDate,
  job: Text,
  employer: Text,
  /** `Blaue Karte EU` */
  title: Text,
  /** `§ 18g Abs. 1 AufenthG` */
  titleBasis: Text,
  /** Last day; null for a title without an end. */
  validUntil: LocalDate.nullable().default(null),
  /** Restrictions of the BA's consent, which go into the title word for word (§ 4a Abs. 3 Satz 2 AufenthG). */
  restrictions: z.array(Sentence).max(20).default([]),
  fee: z.enum(['change_of_purpose', 'issue', 'none']).default('change_of_purpose'),
  /** The day the card was ordered: from then on the work counts as allowed (§ 81 Abs. 5a AufenthG). Null: not ordered yet. */
  cardOrderedOn: LocalDate.nullable().default(null),
});
type Fields = z.output<typeof Fields>;

/** Route R7: the change is decided with the new title and needs no permission of its own. */
export const newTitle = defineLetter({
  name: 'new_title',
  title: 'Entscheidung zusammen mit dem neuen Aufenthaltstitel',
  fields: Fields,
  body(fields, context) {
    if (fields.validUntil !== null && fields.validUntil <= context.date) {
      return { problem: { field: 'validUntil', message: 'Der Titel wäre schon abgelaufen.' } };
    }
    if (fields.cardOrderedOn !== null && fields.cardOrderedOn > context.date) {
      return { problem: { field: 'cardOrderedOn', message: 'Dieser Tag liegt in der Zukunft.' } };
    }
    const reportsEnd = periodOfLaw('FOREIGNER_REPORTS_END', context.date);
    return {
      subject: 'Ihr neuer Aufenthaltstitel und der Wechsel des Arbeitgebers',
      blocks: [
        paragraph(`auf Ihren Antrag vom ${germanLongDay(fields.appliedOn)} haben wir entschieden:`),
        numbered([
          `Sie erhalten einen neuen Aufenthaltstitel: ${fields.title} (${fields.titleBasis})${fields.validUntil === null ? '' : `, gültig bis zum ${germanLongDay(fields.validUntil)}`}.`,
          `Er erlaubt Ihnen die Beschäftigung als ${fields.job} bei ${fields.employer}.`,
          ...fields.restrictions.map((text) => `Die Beschäftigung ist beschränkt: ${withoutStop(text)}.`),
          feeOf(fields, context.date),
        ]),
        heading('Gründe'),
        paragraph(
          'Für die neue Beschäftigung brauchen Sie einen anderen Aufenthaltstitel als bisher. Über den Wechsel des Arbeitgebers haben wir deshalb zusammen mit diesem Titel entschieden. Eine eigene Erlaubnis dafür (§ 4a Abs. 3 Satz 4 AufenthG) ist nicht nötig. Die Voraussetzungen des neuen Titels liegen vor.',
        ),
        ...(fields.restrictions.length === 0
          ? []
          : [
              paragraph(
                'Die Beschränkungen hat die Bundesagentur für Arbeit mit ihrer Zustimmung verbunden. Wir müssen sie in Ihren Aufenthaltstitel übernehmen (§ 4a Abs. 3 Satz 2 AufenthG).',
              ),
            ]),
        heading('Wie es weitergeht'),
        ...card(fields),
        paragraph(
          `Endet die Beschäftigung früher als vorgesehen, teilen Sie uns das bitte innerhalb ${withinPeriod(reportsEnd)} mit, sobald Sie davon wissen (${reportsEnd.legalBasis}).`,
        ),
        signature(context),
      ],
      remedies:
        fields.restrictions.length > 0
          ? [objectionRemedy(context), TRANSLATION_ON_REQUEST]
          : [objectionRemedy(context)],
    };
  },
});

function card({ cardOrderedOn }: Fields): LetterBlock[] {
  if (cardOrderedOn === null) {
    return [
      paragraph(
        'Den Titel erhalten Sie als Karte (§ 78 AufenthG). Wir schreiben Ihnen, sobald Sie sie abholen können. Bitte beginnen Sie die neue Beschäftigung erst, wenn Sie die Karte oder eine Fiktionsbescheinigung haben, die diese Beschäftigung nennt.',
      ),
    ];
  }
  return [
    paragraph(
      `Den Titel erhalten Sie als Karte (§ 78 AufenthG). Wir haben sie am ${germanLongDay(cardOrderedOn)} bestellt und schreiben Ihnen, sobald Sie sie abholen können. Die neue Beschäftigung gilt seit diesem Tag bis zur Ausgabe der Karte als erlaubt; das steht in Ihrer Fiktionsbescheinigung (§ 81 Abs. 5a AufenthG).`,
    ),
  ];
}

function feeOf({ fee }: Fields, on: LocalDate): string {
  if (fee === 'none') return 'Für den Aufenthaltstitel wird keine Gebühr erhoben (§§ 52, 53 AufenthV).';
  const { value, legalBasis } = lawFigure(FEES[fee], on);
  return `Für den Aufenthaltstitel wird eine Gebühr von ${germanEuro(value)} festgesetzt (${legalBasis}).`;
}
