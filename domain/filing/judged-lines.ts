import type { DocumentLine, DocumentText } from './document-text.ts';
import { mendedLine, type WordBook } from './mended-lines.ts';

/** A line of a document as it is judged for what the document is. */
export interface JudgedLine {
  readonly line: DocumentLine;
  /** With the line below: sentences and long titles go on there. */
  readonly onward: string;
  /** The line below on the same page. */
  readonly next: DocumentLine | undefined;
  /** Speaks of papers that lie beside this one, or says to whom the letter goes. */
  readonly elsewhere: boolean;
  /** Below „Merkblatt“, „Rechnung“, „Checkliste“: the page is about such papers. */
  readonly about: boolean;
}

const ABOUT_PAPERS =
  /^(?:merkblatt|hinweisblatt|hinweise|information(?:en|sblatt)?|ratgeber|checkliste|flyer|prospekt|ausfullhinweise|\w*rechnung|mahnung|angebot|einladung|inhaltsverzeichnis|lieferschein)\b/;

const ENCLOSURES =
  /^(?:anlagen?(?! zu[mr]?\b)|anl\.|anhang|beilagen?|beigefugt|enclosures?|encl\.)\b|\b(?:folgende|angeforderten|fehlenden|weitere[n]?) (?:unterlagen|dokumente|nachweise)|\b(?:anbei|als anlage|in der anlage|im anhang|beigefugt)\b/;

const ADDRESSEE = /^(?:an|an (?:das|die|den)|empfanger):?$/;

/** The lines of the first three pages, mended, each knowing what lies below and what it speaks of. */
export function linesToJudge({ lines }: DocumentText, book: WordBook): JudgedLine[] {
  const mended = lines.filter(({ page }) => page <= 3).map((line) => mendedLine(line, book));
  let enclosures = false;
  let about = false;
  return mended.map((line, at) => {
    const below = mended[at + 1];
    const next = below?.page === line.page ? below : undefined;
    const above = mended[at - 1];
    // A list of enclosures goes on below until a sentence or a greeting begins.
    enclosures =
      ENCLOSURES.test(line.folded) ||
      (enclosures && above?.page === line.page && /[:,-]$|^(?:\d\.|[-•*])/.test(`${above.folded.slice(-1)}`));
    about = about || (line.page === 1 && line.words.length <= 3 && ABOUT_PAPERS.test(line.folded));
    const addressee = above?.page === line.page && ADDRESSEE.test(above.folded);
    return {
      line,
      onward: next === undefined ? line.folded : goesOn(line.folded, next.folded),
      next,
      elsewhere: enclosures || addressee,
      about,
    };
  });
}

/** „Fiktions-“ and „bescheinigung“ below are one word. */
function goesOn(line: string, next: string): string {
  return /[a-z]-$/.test(line) ? `${line.slice(0, -1)}${next}` : `${line} ${next}`;
}
