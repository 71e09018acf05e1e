import type { RunResult } from '#contract/desk/outbox.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import type { LeftOut } from '#domain/scan/arrangement.ts';
import { type ScanFilingDesk, takesOf } from './file-document.ts';
import type { BuiltPage } from './table.ts';

/** As many pages as `scan.settle` takes at once. */
const PAGES_AT_ONCE = 200;

interface PageLeftOut {
  readonly page: BuiltPage;
  readonly as: LeftOut;
  readonly reason: string | null;
}

type Settled = CommandArgs['scan.settle']['pages'][number];

/**
 * Says of every page left out what it is. Its picture is kept as a PDF of one page until the batch is closed, so that the second
 * person can see it. Answers the last command's result, or the first refusal. Throws what the disk throws.
 */
export async function settleLeftOut(desk: ScanFilingDesk, batchId: string): Promise<RunResult> {
  const table = desk.table(batchId);
  if (table === undefined) return { outcome: 'refused', refusal: { code: 'not_found', data: { batchId } } };
  const sources = desk.store.sources(batchId);
  const waiting = table.arrangement.leftOut.flatMap(({ page: { pageId }, as, reason }): PageLeftOut[] => {
    const page = table.pages.get(pageId);
    return page?.ledger.outcome === 'waiting' ? [{ page, as, reason }] : [];
  });
  let result: RunResult = { outcome: 'done_here', commandId: '' };
  for (let at = 0; at < waiting.length; at += PAGES_AT_ONCE) {
    const pages: Settled[] = [];
    for (const each of waiting.slice(at, at + PAGES_AT_ONCE)) {
      const takes = takesOf([each.page], (itemId) => sources.get(itemId)?.mediaType ?? undefined);
      pages.push(await kept(desk, each, takes));
    }
    result = desk.transaction(() => {
      const settled = desk.run('scan.settle', { batchId, pages }, []);
      for (const { id } of pages) desk.store.pictureIsNamed(id);
      return settled;
    });
    if (result.outcome === 'refused') return result;
  }
  return result;
}

async function kept(
  desk: ScanFilingDesk,
  { page, as, reason }: PageLeftOut,
  takes: ReturnType<typeof takesOf>,
): Promise<Settled> {
  const settled = { id: page.ledger.id, outcome: as, reason };
  if (takes === undefined) return { ...settled, pictureSha256: null, keptSha256: null };
  const { bytes, pictures } = await desk.assembler.assemble(takes);
  const pictureSha256 = pictures[0] ?? null;
  const { sha256 } = await desk.blobs.put(once(bytes), (stored) =>
    desk.store.keepPicture(settled.id, stored.sha256, pictureSha256),
  );
  return { ...settled, pictureSha256, keptSha256: sha256 };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
