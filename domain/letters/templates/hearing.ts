import { z } from 'zod';
import { LocalDate } from '../../time/local-date.ts';
import { signature } from '../context.ts';
import { germanLongDay } from '../german-words.ts';
import { bullets, defineLetter, heading, paragraph } from '../template.ts';
import { Paragraphs, Text, withoutStop } from './field-types.ts';

const Fields = z.object({
  /** What the authority means to do, after `Wir beabsichtigen,`: `Ihren Antrag auf … abzulehnen`. */
  intention: Text,
  /** `§ 4a Abs. 3 Satz 4 und § 40 Abs. 1 Nr. 2 AufenthG` */
  legalBasis: Text,
  facts: Paragraphs,
  reasons: Paragraphs,
  /** What an answer could clear up. */
  questions: z.array(Text).max(30).default([]),
  answerBy: LocalDate,
});

/** The hearing before a burdening decision (§ 28 VwVfG). */
export const hearing = defineLetter({
  name: 'hearing',
  title: 'Anhörung',
  fields: Fields,
  body(fields, context) {
    if (fields.answerBy <= context.date) {
      return { problem: { field: 'answerBy', message: 'Die Frist muss nach dem Datum des Schreibens liegen.' } };
    }
    return {
      subject: 'Anhörung: Bitte äußern Sie sich, bevor wir entscheiden',
      blocks: [
        paragraph(
          `wir beabsichtigen, ${withoutStop(fields.intention)} (${fields.legalBasis}). Bevor wir entscheiden, möchten wir Ihre Sicht kennen (§ 28 Abs. 1 VwVfG).`,
        ),
        heading('Was wir wissen'),
        ...fields.facts.map(paragraph),
        heading('Warum wir so entscheiden wollen'),
        ...fields.reasons.map(paragraph),
        ...(fields.questions.length === 0 ? [] : [heading('Was Sie uns mitteilen können'), bullets(fields.questions)]),
        heading('Was Sie jetzt tun können'),
        {
          kind: 'paragraph',
          text: [
            { text: 'Sie können sich bis zum ' },
            { text: germanLongDay(fields.answerBy), strong: true },
            {
              text: ' schriftlich, per E-Mail oder persönlich äußern und Nachweise vorlegen. Sie müssen sich nicht äußern. Hören wir bis dahin nichts von Ihnen, entscheiden wir nach dem Stand der Akte.',
            },
          ],
        },
        paragraph(
          'Sie können die Akte einsehen (§ 29 VwVfG) und sich vertreten lassen (§ 14 VwVfG). Wenn Sie mehr Zeit brauchen, melden Sie sich bitte vor Ablauf der Frist.',
        ),
        signature(context),
      ],
    };
  },
});
