import { z } from 'zod';
import { LocalDate } from '../../time/local-date.ts';
import { signature } from '../context.ts';
import { germanLongDay } from '../german-words.ts';
import { feeSentence, objectionRemedy, TRANSLATION_ON_REQUEST } from '../remedies.ts';
import { defineLetter, heading, numbered, paragraph } from '../template.ts';
import { Paragraphs, Sentence, Text } from './field-types.ts';

const Fields = z.object({
  appliedOn: LocalDate,
  job: Text,
  employer: Text,
  /** Further sentences of the operative part, after the refusal itself. */
  furtherOperative: z.array(Sentence).max(10).default([]),
  facts: Paragraphs,
  /** Why the law leads to this: grounds, discretion where there is any. */
  reasons: Paragraphs,
  /** When the hearing's letter went out; null when § 28 Abs. 2 VwVfG let it be left out, `noHearingBecause` then says why. */
  heardOn: LocalDate.nullable(),
  noHearingBecause: Sentence.nullable().default(null),
});

/** The refusal of the change: operative part, reasons, costs, remedies (§ 77 AufenthG, § 39 VwVfG). */
export const refusal = defineLetter({
  name: 'refusal',
  title: 'Ablehnung des Arbeitgeberwechsels',
  fields: Fields,
  body(fields, context) {
    if (fields.heardOn === null && fields.noHearingBecause === null) {
      return {
        problem: {
          field: 'heardOn',
          message:
            'Vor einer Ablehnung ist anzuhören (§ 28 VwVfG). Bitte nennen Sie die Anhörung, oder warum sie entfiel.',
        },
      };
    }
    return {
      subject: 'Bescheid über Ihren Antrag auf Erlaubnis zum Wechsel des Arbeitgebers',
      blocks: [
        paragraph('es ergeht folgender Bescheid:'),
        numbered([
          `Ihr Antrag vom ${germanLongDay(fields.appliedOn)} auf Erlaubnis der Beschäftigung als ${fields.job} bei ${fields.employer} wird abgelehnt.`,
          ...fields.furtherOperative,
          feeSentence(context.date),
        ]),
        heading('Gründe'),
        heading('I. Sachverhalt'),
        ...fields.facts.map(paragraph),
        paragraph(
          fields.heardOn === null
            ? `Von einer Anhörung haben wir abgesehen (§ 28 Abs. 2 VwVfG). ${fields.noHearingBecause}`
            : `Mit Schreiben vom ${germanLongDay(fields.heardOn)} haben wir Ihnen Gelegenheit gegeben, sich zu äußern (§ 28 Abs. 1 VwVfG).`,
        ),
        heading('II. Rechtliche Würdigung'),
        ...fields.reasons.map(paragraph),
        heading('Was das für Sie bedeutet'),
        paragraph(
          'Sie dürfen die beantragte Beschäftigung nicht aufnehmen. Ihr Aufenthaltstitel bleibt im Übrigen unberührt; die Beschäftigung, die er erlaubt, dürfen Sie weiter ausüben.',
        ),
        paragraph('Sie können jederzeit einen neuen Antrag stellen, wenn sich die Umstände ändern.'),
        signature(context),
      ],
      remedies: [
        objectionRemedy(context),
        'Widerspruch und Klage haben keine aufschiebende Wirkung, soweit sie sich gegen die Ablehnung eines Aufenthaltstitels oder gegen die Änderung oder Aufhebung einer Nebenbestimmung zur Erwerbstätigkeit richten (§ 84 Abs. 1 Satz 1 Nr. 1 und 3 AufenthG). Für die Erwerbstätigkeit gilt ein Aufenthaltstitel als fortbestehend, solange die Widerspruchsfrist läuft (§ 84 Abs. 2 Satz 2 AufenthG).',
        TRANSLATION_ON_REQUEST,
      ],
    };
  },
});
