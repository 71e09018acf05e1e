import { z } from 'zod';
import type { LetterBlock } from '../content.ts';
import { signature, writtenName } from '../context.ts';
import { withinPeriod } from '../german-words.ts';
import { periodOfLaw } from '../period-of-law.ts';
import { defineLetter, heading, paragraph } from '../template.ts';
import { Text } from './field-types.ts';

const Row = z.object({
  /** Number of the field in the Erklärung zum Beschäftigungsverhältnis, where it is one. */
  field: z.string().trim().max(10).nullable().default(null),
  label: Text,
  /** As the form has it; line breaks become spaces. Empty where the form is empty. */
  value: z
    .string()
    .max(4000)
    .transform((value) => value.replace(/\s+/gu, ' ').trim()),
});

const Fields = z.object({
  /** Paragraph the consent is asked for: `§ 39 Abs. 2 AufenthG i. V. m. § 18b AufenthG`. */
  legalBasis: Text,
  employer: Text,
  job: Text,
  /** True in the cases of § 18g Abs. 4 and § 81a AufenthG, where the shorter period holds. */
  shortFiction: z.boolean(),
  /** Person, title, employer, employment …: every field of the frozen request, group by group. */
  sections: z
    .array(z.object({ heading: Text, rows: z.array(Row).min(1).max(100) }))
    .min(1)
    .max(20),
  enclosures: z.array(Text).max(40).default([]),
});

/** The request for the BA's consent: what is asked, until when, and all facts as a table (§ 39 AufenthG, § 36 BeschV). */
export const baPackage = defineLetter({
  name: 'ba_package',
  title: 'Anfrage an die Bundesagentur für Arbeit',
  fields: Fields,
  body(fields, context) {
    if (context.recipient.kind !== 'authority') {
      return { problem: { field: 'context.recipient', message: 'Die Anfrage geht an eine Dienststelle der BA.' } };
    }
    const period = periodOfLaw(fields.shortFiction ? 'BA_CONSENT_FICTION_SHORT' : 'BA_CONSENT_FICTION', context.date);
    return {
      subject: 'Anfrage auf Zustimmung zur Beschäftigung (Wechsel des Arbeitgebers)',
      blocks: [
        paragraph(
          `${writtenName(context.person)} beantragt die Erlaubnis, als ${fields.job} bei ${fields.employer} zu arbeiten. Wir bitten um Ihre Zustimmung nach ${fields.legalBasis}.`,
        ),
        paragraph(
          `Die Zustimmung gilt als erteilt, wenn Sie nicht innerhalb ${withinPeriod(period)} nach Übermittlung dieser Anfrage mitteilen, dass die übermittelten Informationen nicht ausreichen oder dass der Arbeitgeber die erforderlichen Auskünfte nicht oder nicht rechtzeitig erteilt hat (${period.legalBasis}).`,
        ),
        paragraph(
          'Rückfragen richten Sie bitte unmittelbar an die oben genannte Stelle. Alle Angaben dieser Anfrage stehen unter der Unterschrift; leere Felder sind im Formular leer.',
        ),
        signature(context),
        ...fields.sections.flatMap((section): LetterBlock[] => [
          heading(section.heading),
          {
            kind: 'table',
            columns: [
              { header: 'Feld', share: 1 },
              { header: 'Bezeichnung', share: 5 },
              { header: 'Angabe', share: 7 },
            ],
            rows: section.rows.map((row) => [row.field ?? '–', row.label, row.value === '' ? '–' : row.value]),
          },
        ]),
      ],
      enclosures: fields.enclosures,
    };
  },
});
