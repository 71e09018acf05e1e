/**
 * A letter as it is meant, before anybody decides where its lines break: what the template makes and the PDF writer sets.
 * Plain data, so that it can be kept with the draft and compared word by word.
 */

/** Language of a text as BCP 47; German unless it is a plain-language sheet. */
export type LetterLanguage = 'de' | 'en' | 'fr' | 'ru' | 'uk' | 'ar' | 'tr' | 'sq' | 'sr-Latn';

/** A piece of running text. `lang` where it differs from the letter's language: a German term within an Arabic sentence. */
export interface TextSpan {
  readonly text: string;
  readonly strong?: boolean;
  readonly lang?: LetterLanguage;
}

/** Running text: plain, or in pieces. Line breaks are not part of it; a new line is a new paragraph or list item. */
export type RichText = string | readonly TextSpan[];

export interface TableColumn {
  readonly header: string;
  /** Share of the width; the shares of a table add up to any number. */
  readonly share: number;
}

export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** `isWhole`: never parted between two pages, such as words that are copied from the letter. */
  | { readonly kind: 'paragraph'; readonly text: RichText; readonly isWhole?: boolean }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] }
  | { readonly kind: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly string[])[] }
  | {
      readonly kind: 'signature';
      readonly closing: string;
      /** `Im Auftrag`, or null for the head of the authority. */
      readonly capacity: string | null;
      readonly name: string;
      readonly note: string | null;
    };

/** One line of the information block at the right: `Unser Zeichen` / `3.2-4711/26`. */
export interface ReferenceLine {
  readonly label: string;
  readonly value: string;
}

export interface Letterhead {
  readonly authority: string;
  readonly unit: string;
  /** The line in small type above the address, as it shows in the window. */
  readonly returnAddress: string;
  /** Lines of the page's foot: visitors' address, how to reach us, opening hours. */
  readonly footer: readonly string[];
}

export interface LetterContent {
  readonly template: string;
  /** `letter` has an address window and the information block; `sheet` goes along and begins with its title. */
  readonly form: 'letter' | 'sheet';
  readonly language: LetterLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly letterhead: Letterhead;
  /** Lines in the address window, above them what the post is told (`Einschreiben`); empty on a sheet. */
  readonly address: { readonly remark: string | null; readonly lines: readonly string[] };
  readonly references: readonly ReferenceLine[];
  readonly subject: string;
  /** What the letter is about, in small type under the subject: the person and the case. */
  readonly subjectDetails: readonly string[];
  readonly salutation: string | null;
  readonly blocks: readonly LetterBlock[];
  /** Rechtsbehelfsbelehrung: paragraphs, empty where the letter is no administrative act. */
  readonly remedies: readonly string[];
  readonly enclosures: readonly string[];
  /** Words the renderer sets by itself, in the letter's language. */
  readonly words: LetterWords;
}

export interface LetterWords {
  readonly remediesHeading: string;
  /** For a single one. */
  readonly enclosureHeading: string;
  readonly enclosuresHeading: string;
  /** `Seite {page} von {pages}` */
  readonly pageOf: string;
}

export const GERMAN_WORDS: LetterWords = {
  remediesHeading: 'Rechtsbehelfsbelehrung',
  enclosureHeading: 'Anlage',
  enclosuresHeading: 'Anlagen',
  pageOf: 'Seite {page} von {pages}',
};

/** The words of running text without its marking. */
export function plainText(text: RichText): string {
  return typeof text === 'string' ? text : text.map((span) => span.text).join('');
}
