/** A page's id in its batch's ledger: `<incoming file>/<page>`. */
export function pageIdOf(itemId: string, page: number): string {
  return `${itemId}/${page}`;
}

/** The incoming file and the page in it, from 1. */
export function partsOfPageId(pageId: string): { readonly itemId: string; readonly page: number } {
  const slash = pageId.lastIndexOf('/');
  return { itemId: pageId.slice(0, slash), page: Number(pageId.slice(slash + 1)) };
}
