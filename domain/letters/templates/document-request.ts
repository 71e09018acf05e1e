import { z } from 'zod';
import { LocalDate } from '../../time/local-date.ts';
import { signature } from '../context.ts';
import { germanLongDay } from '../german-words.ts';
import { bullets, defineLetter, paragraph } from '../template.ts';
import { Sentence, Text, withoutStop } from './field-types.ts';

const Fields = z.object({
  /** What the person asked for, after `Ihr Antrag auf`. */
  applicationFor: Text.default('Erlaubnis zum Wechsel des Arbeitgebers'),
  receivedOn: LocalDate,
  /** Every gap at once: what is missing and, where it helps, what exactly is meant. */
  missing: z
    .array(z.object({ what: Text, hint: Sentence.nullable().default(null) }))
    .min(1)
    .max(60),
  answerBy: LocalDate,
  /** Weeks the procedure is likely to take once everything is here (§ 25 Abs. 2 VwVfG). */
  expectedWeeks: z.number().int().min(1).max(104).nullable().default(null),
  /** True when the case rests until the papers are here; the request must then name them (§ 82 Abs. 1 AufenthG). */
  processingRests: z.boolean().default(true),
  /** True while the BA is asked for its consent: that goes on beside the papers. */
  baIsAsked: z.boolean().default(false),
});

/** The one request that names all gaps, with deadline and consequences (§ 82 Abs. 1 and 3 AufenthG, § 25 Abs. 2 VwVfG). */
export const documentRequest = defineLetter({
  name: 'document_request',
  title: 'Nachforderung von Unterlagen',
  fields: Fields,
  body(fields, context) {
    if (fields.answerBy <= context.date) {
      return { problem: { field: 'answerBy', message: 'Die Frist muss nach dem Datum des Schreibens liegen.' } };
    }
    const day = germanLongDay(fields.answerBy);
    return {
      subject: `Ihr Antrag auf ${fields.applicationFor}: Bitte reichen Sie Unterlagen nach`,
      blocks: [
        paragraph(
          `Ihr Antrag auf ${fields.applicationFor} ist am ${germanLongDay(fields.receivedOn)} bei uns eingegangen. Wir haben ihn geprüft. Damit wir weiterarbeiten können, fehlen uns noch diese Unterlagen oder Angaben:`,
        ),
        bullets(fields.missing.map(({ what, hint }) => (hint === null ? what : `${withoutStop(what)}. ${hint}`))),
        {
          kind: 'paragraph',
          text: [
            { text: 'Bitte reichen Sie alles zusammen bis spätestens ' },
            { text: day, strong: true },
            {
              text: ' ein (§ 82 Abs. 1 Satz 2 AufenthG). Kopien genügen, wenn oben nichts anderes steht. Nennen Sie dabei bitte unser Zeichen.',
            },
          ],
        },
        paragraph(
          'Wenn Sie die Frist nicht einhalten können, melden Sie sich bitte vorher bei uns und sagen Sie uns, warum. Wir können die Frist dann verlängern.',
        ),
        ...(fields.processingRests
          ? [
              paragraph(
                'Bis die genannten Unterlagen vorliegen, müssen wir die Bearbeitung Ihres Antrags aussetzen (§ 82 Abs. 1 Satz 3 AufenthG).',
              ),
            ]
          : []),
        ...(fields.baIsAsked
          ? [
              paragraph(
                'Die Bundesagentur für Arbeit haben wir bereits um ihre Zustimmung gebeten (§ 39 AufenthG). Dieses Verfahren läuft weiter, während Sie die Unterlagen besorgen. Über Ihren Antrag können wir aber erst entscheiden, wenn beides vorliegt.',
              ),
            ]
          : []),
        paragraph(
          'Wir sind verpflichtet, Sie auf die Folgen hinzuweisen (§ 82 Abs. 3 Satz 2 AufenthG): Umstände und Nachweise, die Sie erst nach Ablauf der Frist vorbringen, können unberücksichtigt bleiben. Wir entscheiden dann nach dem Stand der Akte; der Antrag kann deshalb abgelehnt werden.',
        ),
        ...(fields.expectedWeeks === null
          ? []
          : [
              paragraph(
                `Sobald alles vorliegt, dauert das Verfahren voraussichtlich noch ${fields.expectedWeeks === 1 ? 'eine Woche' : `${fields.expectedWeeks} Wochen`} (§ 25 Abs. 2 VwVfG). Wenn wir dafür eine andere Behörde beteiligen müssen, kann es länger dauern.`,
              ),
            ]),
        signature(context),
      ],
    };
  },
});
