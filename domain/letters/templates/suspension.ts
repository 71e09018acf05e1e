import { z } from 'zod';
import { LocalDate } from '../../time/local-date.ts';
import { signature } from '../context.ts';
import { germanLongDay, periodLong } from '../german-words.ts';
import { periodOfLaw } from '../period-of-law.ts';
import { objectionRemedy, TRANSLATION_ON_REQUEST } from '../remedies.ts';
import { bullets, defineLetter, heading, paragraph } from '../template.ts';
import { Paragraphs, Text } from './field-types.ts';

const Fields = z.object({
  reportedOn: LocalDate,
  employer: Text,
  /** Last day of the suspension as the clock computed it. */
  suspendedUntil: LocalDate,
  /** Which conditions of the Blue Card are in doubt, and why. */
  reasons: Paragraphs,
  missing: z.array(Text).max(30).default([]),
  answerBy: LocalDate,
});

/** The suspension of a Blue Card holder's change for the days § 18g Abs. 4 AufenthG gives. */
export const suspension = defineLetter({
  name: 'suspension',
  title: 'Aussetzung des Arbeitgeberwechsels (Blaue Karte EU)',
  fields: Fields,
  body(fields, context) {
    if (fields.suspendedUntil <= context.date) {
      return { problem: { field: 'suspendedUntil', message: 'Das Ende muss nach dem Datum des Schreibens liegen.' } };
    }
    if (fields.answerBy > fields.suspendedUntil) {
      return {
        problem: { field: 'answerBy', message: 'Die Antwort muss vor dem Ende der Aussetzung hier sein.' },
      };
    }
    const period = periodOfLaw('BLUE_CARD_SUSPENSION', context.date);
    const until = germanLongDay(fields.suspendedUntil);
    return {
      subject: 'Blaue Karte EU: Ihr Wechsel des Arbeitgebers wird vorläufig ausgesetzt',
      blocks: [
        paragraph(`zu Ihrer Mitteilung vom ${germanLongDay(fields.reportedOn)} ergeht folgende Entscheidung:`),
        {
          kind: 'paragraph',
          text: [
            {
              text: `Der Wechsel zu ${fields.employer} wird für ${periodLong(period)}, also bis zum ${until}, ausgesetzt (${period.legalBasis}).`,
              strong: true,
            },
          ],
        },
        heading('Gründe'),
        ...fields.reasons.map(paragraph),
        ...(fields.missing.length === 0
          ? []
          : [
              heading('Was wir von Ihnen brauchen'),
              {
                kind: 'paragraph' as const,
                text: [
                  { text: 'Bitte reichen Sie bis zum ' },
                  { text: germanLongDay(fields.answerBy), strong: true },
                  { text: ' ein:' },
                ],
              },
              bullets(fields.missing),
            ]),
        heading('Was das für Sie bedeutet'),
        paragraph(
          `Bis zum ${until} dürfen Sie die neue Beschäftigung nicht aufnehmen, es sei denn, wir heben die Aussetzung vorher auf. Innerhalb dieser Zeit können wir den Wechsel ablehnen, wenn die Voraussetzungen der Blauen Karte EU nicht vorliegen. Lehnen wir nicht rechtzeitig ab, dürfen Sie danach wechseln.`,
        ),
        paragraph(
          'Bevor wir ablehnen, hören wir Sie an (§ 28 Abs. 1 VwVfG). Sie können sich schon jetzt äußern; bitte nutzen Sie dafür dieselbe Frist.',
        ),
        signature(context),
      ],
      remedies: [objectionRemedy(context), TRANSLATION_ON_REQUEST],
    };
  },
});
