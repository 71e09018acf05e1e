import type { CaseDetail } from '#contract/desk/cases.ts';
import type { CaseDecision, PageCitation } from '#domain/records/proceeding.ts';

/** A piece of reasons: words, or a citation of a page. */
export type CitedPiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'page'; readonly text: string; readonly citation: PageCitation };

/** `Bl. 12`: how a page stands in the reasons; the citation keeps it as its note. */
export function citationMark(leaf: number): string {
  return `Bl. ${leaf}`;
}

/** The leaf of a page in the e-file; null when its document is not of this case. */
export function leafOf(
  { documents }: Pick<CaseDetail, 'documents'>,
  { documentId, page }: PageCitation,
): number | null {
  const document = documents.find(({ id }) => id === documentId);
  return document ? document.firstLeaf + page - 1 : null;
}

/** Reasons with their citations in place: each `Bl. 12` that a citation stands for becomes a link. */
export function citedPieces({ reasons, citations }: Pick<CaseDecision, 'reasons' | 'citations'>): CitedPiece[] {
  return reasons
    .split(/(Bl\. \d+)/)
    .filter((text) => text !== '')
    .map((text) => {
      const citation = citations.find(({ note }) => note === text);
      return citation ? { kind: 'page', text, citation } : { kind: 'words', text };
    });
}

/** Citations whose mark still stands in the reasons. */
export function usedCitations<One extends { readonly note: string }>(
  reasons: string,
  citations: readonly One[],
): One[] {
  return citations.filter(({ note }) => new RegExp(`${note.replace('.', '\\.')}(?!\\d)`).test(reasons));
}
