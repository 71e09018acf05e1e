import type { FileSearchResult, FoundItem, ReaderPage } from '#contract/desk/reader.ts';
import type { Word } from '#contract/ocr.ts';
import type { Document } from '#domain/records/document.ts';
import { foldVariants } from '#domain/text/fold.ts';
import { drawnWords, PAGE_SIZE } from './drawn-page.ts';
import type { MemoryDesk } from './memory-desk.ts';

/** All leaves of a file in their order. */
export function readerPages(desk: MemoryDesk, caseId: string): ReaderPage[] {
  return documentsOf(desk, caseId).flatMap((document) =>
    Array.from({ length: document.pageCount }, (_, index) => {
      const failed = document.type === 'rent_contract' && index === 3;
      return {
        leaf: document.firstLeaf + index,
        documentId: document.id,
        page: index + 1,
        ...PAGE_SIZE,
        text: failed ? ('failed' as const) : ('ocr' as const),
        confidence: failed ? null : 93,
        failure: failed ? 'Die Seite ist zu blass, um gelesen zu werden. Bitte am Original prüfen.' : null,
        drawing: desk.original
          ? { kind: 'pdf' as const, url: `/blob/${document.blobSha256}`, page: index + 1 }
          : { kind: 'image' as const, url: `/page/${document.blobSha256}/${index + 1}` },
        available: desk.availability === 'here',
      };
    }),
  );
}

export function readerWords(desk: MemoryDesk, documentId: string, page: number): Word[] {
  const document = desk.rows.one('document', documentId);
  return document ? drawnWords(saltOf(document.blobSha256, page)) : [];
}

/** Folded search for words containing the query, the way the real index finds parts of compounds. */
export function searchFile(desk: MemoryDesk, caseId: string, query: string, limit: number): FileSearchResult {
  const pages = readerPages(desk, caseId);
  const wanted = foldVariants(query.trim());
  const hits = pages.flatMap((page) => {
    if (page.text === 'failed' || wanted[0] === '') return [];
    const words = readerWords(desk, page.documentId, page.page);
    return words.flatMap((word, index) => {
      if (!foldVariants(word.text).some((form) => wanted.some((part) => form.includes(part)))) return [];
      const { x, y, w, h } = word;
      const around = (from: number, to: number): string =>
        words
          .slice(Math.max(0, from), to)
          .map((near) => near.text)
          .join(' ');
      const snippet = {
        before: `${around(index - 5, index)} `,
        match: word.text,
        after: ` ${around(index + 1, index + 6)}`,
      };
      return [{ documentId: page.documentId, page: page.page, leaf: page.leaf, boxes: [{ x, y, w, h }], snippet }];
    });
  });
  return {
    query,
    hits: hits.slice(0, limit),
    totalHits: hits.length,
    pages: pages.length,
    unsearchable: pages.filter((page) => page.text === 'failed').length,
  };
}

/** Cases by name or reference first, then pages of the case at hand. */
export function findEverywhere(desk: MemoryDesk, query: string, limit: number): FoundItem[] {
  const cases = desk.list({
    queue: 'team:employer-change',
    text: query,
    caseTypes: [],
    states: [],
    routes: [],
    waitingFor: [],
    incomplete: null,
    letters: null,
    sort: { column: 'applicant', direction: 'ascending' },
    offset: 0,
    limit,
  });
  const found: FoundItem[] = cases.rows.map((row) => ({
    kind: 'case',
    caseId: row.id,
    title: row.applicantName,
    detail: row.fileReference,
  }));
  const { caseId } = desk.selection;
  if (caseId !== null && query.length > 2) {
    for (const hit of searchFile(desk, caseId, query, 20).hits) {
      if (hit.snippet === null) continue;
      const title = desk.rows.one('document', hit.documentId)?.title ?? '';
      found.push({ kind: 'page', caseId, documentId: hit.documentId, page: hit.page, title, snippet: hit.snippet });
    }
  }
  return found.slice(0, limit);
}

/** What varies the drawing of a page: its blob and its number. */
export function saltOf(sha256: string, page: number): number {
  return (Number.parseInt(sha256.slice(0, 5), 16) + page) % 400;
}

function documentsOf(desk: MemoryDesk, caseId: string): Document[] {
  return desk.rows.all('document', { caseId }).sort((a, b) => a.firstLeaf - b.firstLeaf);
}
