import { openSource } from '../intake/open-source/open-source.ts';
import type { SourcePage } from '../intake/open-source/source-page.ts';
import { partsOfPageId } from './page-id.ts';
import type { BuiltPage } from './table.ts';

/** Opens a single page of an incoming file once more. Rejects when the file or the page cannot be had. */
export function createPageLoader(blobs: {
  read(sha256: string): Promise<Uint8Array>;
}): (page: BuiltPage) => Promise<SourcePage> {
  return async ({ ledger }) => {
    const bytes = await blobs.read(ledger.sourceSha256);
    const opened = await openSource({ name: ledger.sourceName, bytes });
    if (!opened.ok) throw new Error(opened.refusal.message);
    try {
      return await opened.source.page(partsOfPageId(ledger.id).page);
    } finally {
      await opened.source.close();
    }
  };
}
