import { z } from 'zod';
import { assertNever } from '../../assert-never.ts';
import { LocalDate } from '../../time/local-date.ts';
import { signature } from '../context.ts';
import { germanLongDay } from '../german-words.ts';
import { defineLetter, heading, paragraph } from '../template.ts';
import { Text } from './field-types.ts';

const Fields = z.object({
  appliedOn: LocalDate,
  appliedFor: Text,
  effect: z.discriminatedUnion('kind', [
    /** § 81 Abs. 3 Satz 1: lawful stay without a title. */
    z.object({ kind: z.literal('stay_permitted') }),
    /** § 81 Abs. 3 Satz 2: applied late. */
    z.object({ kind: z.literal('deportation_suspended') }),
    /** § 81 Abs. 4: applied before the title ran out. */
    z.object({ kind: z.literal('title_continues'), title: Text, titleUntil: LocalDate, work: Text }),
  ]),
  /** § 81 Abs. 5a: the work of the future title, allowed from the day the card was ordered. */
  futureWork: z.object({ job: Text, employer: Text.nullable().default(null), cardOrderedOn: LocalDate }).nullable(),
  validUntil: LocalDate,
});
type Fields = z.output<typeof Fields>;

/** The text of a Fiktionsbescheinigung, with a few words on what it is good for (§ 81 Abs. 3, 4, 5 and 5a AufenthG). */
export const fictionCertificateText = defineLetter({
  name: 'fiction_certificate_text',
  title: 'Text der Fiktionsbescheinigung',
  fields: Fields,
  body(fields, context) {
    if (fields.validUntil <= context.date) {
      return { problem: { field: 'validUntil', message: 'Die Bescheinigung wäre schon abgelaufen.' } };
    }
    if (fields.effect.kind === 'deportation_suspended' && fields.futureWork !== null) {
      return {
        problem: {
          field: 'futureWork',
          message:
            'Bitte prüfen: Nach verspätetem Antrag (§ 81 Abs. 3 Satz 2 AufenthG) ist die Arbeit nach Abs. 5a von Hand zu entscheiden.',
        },
      };
    }
    return {
      subject: 'Fiktionsbescheinigung nach § 81 Abs. 5 AufenthG',
      blocks: [
        paragraph(
          `Sie haben am ${germanLongDay(fields.appliedOn)} ${fields.appliedFor} beantragt. Über die Wirkung Ihres Antrags erhalten Sie eine Fiktionsbescheinigung mit folgendem Text:`,
        ),
        heading('Aufenthalt'),
        paragraph(stayText(fields)),
        heading('Erwerbstätigkeit'),
        ...workTexts(fields).map(paragraph),
        heading('Gültigkeit'),
        paragraph(
          `Diese Bescheinigung gilt bis zum ${germanLongDay(fields.validUntil)}, längstens bis zur Entscheidung über den Antrag.`,
        ),
        paragraph(
          'Die Bescheinigung ersetzt den Pass nicht. Bitte melden Sie sich rechtzeitig vor Ablauf, wenn Sie bis dahin keine Entscheidung haben.',
        ),
        signature(context),
      ],
    };
  },
});

function stayText({ effect }: Fields): string {
  switch (effect.kind) {
    case 'stay_permitted':
      return 'Der Aufenthalt gilt bis zur Entscheidung der Ausländerbehörde als erlaubt (§ 81 Abs. 3 Satz 1 AufenthG).';
    case 'deportation_suspended':
      return 'Der Antrag wurde verspätet gestellt. Die Abschiebung gilt ab der Antragstellung bis zur Entscheidung der Ausländerbehörde als ausgesetzt (§ 81 Abs. 3 Satz 2 AufenthG).';
    case 'title_continues':
      return `Der bisherige Aufenthaltstitel (${effect.title}, gültig bis ${germanLongDay(effect.titleUntil)}) gilt vom Zeitpunkt seines Ablaufs bis zur Entscheidung der Ausländerbehörde als fortbestehend (§ 81 Abs. 4 Satz 1 AufenthG).`;
    default:
      return assertNever(effect);
  }
}

function workTexts({ effect, futureWork }: Fields): string[] {
  const now =
    effect.kind === 'title_continues'
      ? `Die Nebenbestimmungen des bisherigen Titels gelten weiter: ${effect.work}.`
      : 'Erwerbstätigkeit ist nicht erlaubt, soweit nachfolgend nichts anderes steht.';
  if (futureWork === null) return [now];
  const employer = futureWork.employer === null ? '' : ` bei ${futureWork.employer}`;
  return [
    now,
    `Die im künftigen Aufenthaltstitel beschriebene Erwerbstätigkeit als ${futureWork.job}${employer} gilt ab dem ${germanLongDay(futureWork.cardOrderedOn)} (Veranlassung der Ausstellung des Dokuments) bis zur Ausgabe des Dokuments als erlaubt (§ 81 Abs. 5a AufenthG).`,
  ];
}
