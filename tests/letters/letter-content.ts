/** What stands in a letter, before any layout. Texts may carry soft hyphens (U+00AD) where a line may be broken. */
export interface LetterContent {
  head: readonly string[];
  /** Small line above the address, as window envelopes need it. */
  sender: string;
  address: readonly string[];
  /** "Unser Zeichen", date and the like, one line each. */
  references: readonly string[];
  subject: string;
  blocks: readonly Block[];
  footer: readonly string[];
}

export type Block =
  | { kind: 'paragraph'; text: string; bold?: boolean }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; rows: readonly (readonly [string, string])[] }
  | { kind: 'section'; title: string }
  | { kind: 'fields'; fields: readonly (readonly [string, string])[] };

/** The kinds of letters the generator can write. */
export const LETTER_KINDS = [
  'hearing',
  'missing-papers',
  'permit',
  'consent',
  'employer',
  'employment-declaration',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
