import { isUnsearchable } from '#contract/desk/reader.ts';
import type { Arrangement } from '#domain/scan/arrangement.ts';
import type { ImportedPage, ImportJournal, ImportOrder, WrittenDocument } from './import-journal.ts';
import { pageId } from './laid-out.ts';

/** Where a page is in its file. */
interface PlaceOfPage {
  readonly file: string;
  readonly page: number;
}

/** What became of every source and every page; `agrees` when no page is missing or counted twice. */
export interface ImportLedger {
  readonly sums: {
    readonly sources: number;
    readonly refused: number;
    readonly pages: number;
    readonly inDocuments: number;
    readonly blank: number;
    readonly separators: number;
    readonly lost: number;
    readonly documents: number;
    readonly weak: number;
    readonly failed: number;
    readonly agrees: boolean;
  };
  readonly documents: readonly (Omit<WrittenDocument, 'id' | 'name'> & { readonly pages: number })[];
  readonly blank: readonly PlaceOfPage[];
  readonly separators: readonly PlaceOfPage[];
  readonly weak: readonly (PlaceOfPage & { readonly confidence: number | null })[];
  /** Pages that are in their document but whose text could not be read. */
  readonly failed: readonly (PlaceOfPage & { readonly message: string })[];
  /** Pages that could not be had from their file at all. */
  readonly lost: readonly (PlaceOfPage & { readonly message: string })[];
  readonly refused: readonly { file: string; code: string; message: string }[];
  readonly sources: readonly { file: string; sha256: string; size: number; pages: number | null }[];
}

export function importLedger(
  order: ImportOrder,
  journal: ImportJournal,
  arrangement: Arrangement,
  pages: ReadonlyMap<string, ImportedPage>,
): ImportLedger {
  const place = ({ source, page }: ImportedPage): PlaceOfPage => ({ file: order.sources[source]!.file, page });
  const all = [...pages.values()];
  const leftOut = (as: string): PlaceOfPage[] =>
    arrangement.leftOut.flatMap((left) => (left.as === as ? [place(pages.get(left.page.pageId)!)] : []));
  const lost = all.flatMap((page) => (page.lost === null ? [] : [{ ...place(page), message: page.lost }]));
  const filed = arrangement.documents.flatMap((document) => document.pages.map((page) => pages.get(page.pageId)!));
  const failed = filed.flatMap((page) =>
    page.text?.from === 'failed' ? [{ ...place(page), message: page.text.failure ?? '' }] : [],
  );
  const weak = filed.flatMap((page) => {
    const { text } = page;
    if (text === null || text.from === 'failed') return [];
    const { from, confidence } = text;
    return isUnsearchable({ text: from, confidence }) ? [{ ...place(page), confidence }] : [];
  });
  const lineOf = new Map(journal.lines.flatMap((line) => (line.kind === 'document' ? [[line.id, line] as const] : [])));
  const opened = new Map(
    journal.lines.flatMap((line) => (line.kind === 'opened' ? [[line.source, line.pages] as const] : [])),
  );
  const refused = journal.lines.flatMap((line) =>
    line.kind === 'refused' ? [{ file: order.sources[line.source]!.file, code: line.code, message: line.message }] : [],
  );
  const [blank, separators] = [leftOut('blank'), leftOut('separator')];
  const expected = [...opened.values()].reduce((sum, count) => sum + count, 0);
  const documents = arrangement.documents.flatMap((document) => {
    const line = lineOf.get(document.id);
    if (line === undefined) return [];
    const { kind, id, name, ...written } = line;
    return [{ ...written, pages: document.pages.length }];
  });
  const inDocuments = documents.reduce((sum, document) => sum + document.pages, 0);
  return {
    sums: {
      sources: order.sources.length,
      refused: refused.length,
      pages: expected,
      inDocuments,
      blank: blank.length,
      separators: separators.length,
      lost: lost.length,
      documents: documents.length,
      weak: weak.length,
      failed: failed.length,
      agrees:
        expected === inDocuments + blank.length + separators.length + lost.length &&
        new Set(all.map(pageId)).size === expected &&
        order.sources.length === opened.size + refused.length,
    },
    documents,
    blank,
    separators,
    weak,
    failed,
    lost,
    refused,
    sources: order.sources.map(({ file, sha256, size }, at) => ({ file, sha256, size, pages: opened.get(at) ?? null })),
  };
}
