import { z } from 'zod';
import { LocalDate } from '#domain/time/local-date.ts';
import type { MessageId } from '../../../i18n/catalogue.ts';

/** A missing paper in a request; `key` is the checklist's item where it is one. */
export const Gap = z.object({ key: z.string().nullable(), what: z.string(), hint: z.string() });
export type Gap = z.infer<typeof Gap>;

/** A stretch of the delay ledger as the statement for the court takes it (domain/letters/templates/court-statement.ts). */
export const LedgerLine = z.object({
  from: LocalDate,
  to: LocalDate.nullable(),
  days: z.number(),
  turnOf: z.string(),
  reason: z.string(),
});
export type LedgerLine = z.infer<typeof LedgerLine>;

/** What stands in a field of the form: days and numbers as typed, lists one item a line. */
export const LetterValue = z.union([z.string(), z.boolean(), z.array(Gap), z.array(LedgerLine)]);
export type LetterValue = z.infer<typeof LetterValue>;
export type LetterValues = Readonly<Record<string, LetterValue>>;

/** How a field of a letter is entered. `lines` is one item a line, `paragraphs` parts by empty lines. */
export type LetterFieldKind =
  | { readonly kind: 'text' | 'sentence' | 'paragraphs' | 'lines' | 'day' | 'number' | 'yes_no' | 'gaps' | 'ledger' }
  | { readonly kind: 'choice'; readonly options: readonly { readonly id: string; readonly name: MessageId }[] };

/**
 * One field of a template's form. `path` is its place in the template's fields (`baConsent.kind`), by which a problem finds it;
 * `isSent: false` only steers others. An empty optional field is sent as null.
 */
export type LetterField = LetterFieldKind & {
  readonly path: string;
  readonly label: MessageId;
  readonly isOptional?: boolean;
  readonly isSent?: boolean;
  readonly when?: (values: LetterValues) => boolean;
};

/** The fields that stand in the form now. */
export function shownFields(form: readonly LetterField[], values: LetterValues): readonly LetterField[] {
  return form.filter(({ when }) => when === undefined || when(values));
}
