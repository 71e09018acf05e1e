import type { DocumentType } from '#domain/records/document-type.ts';

/** Who writes such a letter; decides which invented sender is put in. */
export type SenderKind =
  | 'person'
  | 'employer'
  | 'lawyer'
  | 'ba'
  | 'insurer'
  | 'bank'
  | 'landlord'
  | 'town'
  | 'registry'
  | 'university'
  | 'school'
  | 'court'
  | 'police'
  | 'office'
  | 'doctor'
  | 'pension'
  | 'jobcenter'
  | 'recognition'
  | 'state'
  | 'firm';

/**
 * One way in which somebody writes a document. Lines are lines of the paper. Marks: `# ` a large line, `> ` a line of the right half,
 * `a | b` two columns; `{n}` and the like are filled in by `fill-wording.ts`; `[g:…]` stands only where the letter gives the birth date,
 * `[r:…]` the office's file reference, `[a:…]` the address.
 */
export interface Wording {
  /** Null: the taxonomy does not decide; the type is not scored. */
  readonly type: DocumentType | null;
  readonly from: SenderKind;
  readonly text: string;
  /** Number within its type, from 0. */
  readonly number: number;
  /** Never looked at while the marks were tuned: three of ten, settled by their place before anything was measured. */
  readonly heldOut: boolean;
}

/** The places of the held-out wordings in each ten. */
const HELD_OUT = [2, 5, 8];

export function wordings(type: DocumentType | null, from: SenderKind, texts: readonly string[]): Wording[] {
  return texts.map((text, number) => ({
    type,
    from,
    text: text.trim(),
    number,
    heldOut: HELD_OUT.includes(number % 10),
  }));
}
