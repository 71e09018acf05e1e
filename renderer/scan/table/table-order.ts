import type { ScanTable, TableDocument, TablePage } from '#contract/desk/scan.ts';

/** The table by page and by document, for going from one to the next. */
export interface TableOrder {
  readonly pages: readonly TablePage[];
  /** Place of a page among all pages, by its id. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly documents: readonly TableDocument[];
  /** Place of the document a page is in, by the page's id; pages left out are in none. */
  readonly documentOf: ReadonlyMap<string, number>;
}

export function tableOrder({ pages, documents }: Pick<ScanTable, 'pages' | 'documents'>): TableOrder {
  const documentOf = new Map<string, number>();
  for (const [at, { pageIds }] of documents.entries()) for (const pageId of pageIds) documentOf.set(pageId, at);
  return { pages, documents, documentOf, placeOf: new Map(pages.map(({ pageId }, at) => [pageId, at])) };
}

/** The page the table opens at: the first of the first document that waits to be filed, else the first of all. */
export function firstPage(order: TableOrder): string | null {
  return order.documents.find(({ filed }) => filed === null)?.pageIds[0] ?? order.pages[0]?.pageId ?? null;
}

/** The page so many steps away; stays at the ends. */
export function pageBeside(order: TableOrder, pageId: string, by: number): string | null {
  const at = order.placeOf.get(pageId);
  if (at === undefined) return firstPage(order);
  return order.pages[Math.max(0, Math.min(order.pages.length - 1, at + by))]?.pageId ?? null;
}

/** The first page of the document so many documents away; from a page left out, of the document before or after it. */
export function documentBeside(order: TableOrder, pageId: string, by: 1 | -1): string | null {
  const document = order.documentOf.get(pageId);
  if (document !== undefined) return order.documents[document + by]?.pageIds[0] ?? null;
  for (let at = (order.placeOf.get(pageId) ?? 0) + by; at >= 0 && at < order.pages.length; at += by) {
    const found = order.documentOf.get(order.pages[at]?.pageId ?? '');
    if (found !== undefined) return order.documents[found]?.pageIds[0] ?? null;
  }
  return null;
}

/** Where to go on once a document is filed: the next one that is open, from the beginning again when there is none behind it. */
export function nextOpen(order: TableOrder, documentId: string): string | null {
  const at = order.documents.findIndex(({ id }) => id === documentId);
  const rest = [...order.documents.slice(at + 1), ...order.documents.slice(0, Math.max(0, at))];
  return rest.find(({ filed }) => filed === null)?.pageIds[0] ?? null;
}

/**
 * Before which page a page is laid when it goes one place to the left or right, over pages of any document; null lays it at the
 * very end. Undefined when it stands at that end already. Pages that were filed stay where they are and are stepped over.
 */
export function movedBefore(order: TableOrder, pageId: string, by: 1 | -1): string | null | undefined {
  const open = order.pages.filter(({ outcome, leftOut }) => outcome !== 'filed' && leftOut === null);
  const at = open.findIndex((page) => page.pageId === pageId);
  if (at === -1) return undefined;
  if (by === -1) return at === 0 ? undefined : open[at - 1]?.pageId;
  if (at === open.length - 1) return undefined;
  return open[at + 2]?.pageId ?? null;
}
