import type { LetterWords } from '../content.ts';

/** What a plain-language sheet can be about: the letters that go to the person. `noted` is the acknowledgement of route R4. */
export const SHEET_TOPICS = [
  'document_request',
  'hearing',
  'no_permission_needed',
  'noted',
  'permission',
  'new_title',
  'refusal',
  'suspension',
  'fiction_certificate_text',
  'transfer_note',
] as const;
export type SheetTopic = (typeof SHEET_TOPICS)[number];

/** Official words that stay German in every language and are explained. */
export type OfficialTerm =
  | 'Ausländerbehörde'
  | 'Unser Zeichen'
  | 'Unterlagen'
  | 'Anhörung'
  | 'Bescheid'
  | 'Widerspruch'
  | 'Aufenthaltstitel'
  | 'Zusatzblatt'
  | 'Blaue Karte EU'
  | 'Fiktionsbescheinigung';

/**
 * The sheets of one language. `[[…]]` marks a German term. `{date}`, `{period}`, `{phone}` and `{email}` are filled in; sentences
 * are built so that a date or a period stands in them unchanged.
 */
export interface SheetTexts {
  /** BCP 47, for numbers and periods; with Latin digits, as in the German letter. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: LetterWords;
  readonly title: string;
  readonly binding: string;
  readonly whatHeading: string;
  readonly todoHeading: string;
  readonly untilHeading: string;
  readonly until: string;
  readonly objection: string;
  readonly helpHeading: string;
  readonly help: string;
  readonly termsHeading: string;
  readonly terms: Readonly<Record<OfficialTerm, string>>;
  readonly topics: Readonly<Record<SheetTopic, { readonly what: readonly string[]; readonly todo: readonly string[] }>>;
}
