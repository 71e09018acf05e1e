import type { Database } from 'better-sqlite3';
import { CentralRefused } from '#contract/central/central-line.ts';
import { isDiskFull } from '../disk-full.ts';
import type { BlobStore } from './blob-store.ts';

/**
 * Keeps the originals on this desk in step with its documents: fetches those of files that lie here and of pages to be checked, forgets those that no
 * document and no incoming file needs any more (rights lost). One at a time, so that a page someone waits for is not crowded out.
 */
export function createOriginalFetcher(options: {
  sqlite: Database;
  blobs: BlobStore;
  /** The original from byte `offset` on. */
  fetchBlob(sha256: string, offset: number): Promise<AsyncIterable<Uint8Array>>;
  onArrived(): void;
  /** Hears why an original did not come. */
  onFailed?(error: unknown): void;
}): { tidy(): Promise<void>; close(): Promise<void> } {
  const { sqlite, blobs, fetchBlob, onArrived } = options;
  const missing = sqlite
    .prepare<[], string>(
      `SELECT DISTINCT sha256 FROM (
         SELECT blob_sha256 AS sha256, filed_at AS at FROM documents
         -- Pages that were not filed, where the second person is to see them.
         UNION ALL SELECT kept_sha256, settled_at FROM scan_batches
           JOIN json_each("check", '$.pageIds') drawn JOIN scan_pages ON scan_pages.id = drawn.value
           WHERE state = 'checking' AND kept_sha256 IS NOT NULL
       ) WHERE sha256 NOT IN (SELECT sha256 FROM blob_keys) ORDER BY at DESC`,
    )
    .pluck();
  const unneeded = sqlite
    .prepare<[], string>(
      `SELECT sha256 FROM blob_keys WHERE sha256 NOT IN (SELECT blob_sha256 FROM documents)
       AND sha256 NOT IN (SELECT sha256 FROM intake_items WHERE status <> 'filed')
       AND sha256 NOT IN (SELECT blob_sha256 FROM renditions)
       AND sha256 NOT IN (SELECT kept_sha256 FROM scan_pages WHERE kept_sha256 IS NOT NULL)
       AND sha256 NOT IN (SELECT sha256 FROM scan_kept)
       AND sha256 NOT IN (SELECT part.value FROM outbox, json_tree(args) part
                          WHERE state = 'pending' AND part.key IN ('blobSha256', 'keptSha256') AND part.type = 'text') LIMIT 1`,
    )
    .pluck();
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;

  const work = async (): Promise<void> => {
    // Asked anew for each: the same bytes may have come in again while the last one was being deleted.
    for (let sha256 = unneeded.get(); sha256 !== undefined; sha256 = unneeded.get()) await blobs.forget(sha256);
    const wanted = missing.all();
    await blobs.forgetArriving(new Set(wanted));
    for (const sha256 of wanted) {
      if (closed) return;
      try {
        if ((await arrived(sha256)) === 'kept') onArrived();
      } catch (error) {
        // Central does not have this one (yet): the others need not wait for it.
        if (error instanceof CentralRefused && error.refusal.code === 'not_found') continue;
        options.onFailed?.(error);
        // Not to be had now (offline, no room); the next pull asks again.
        return;
      }
    }
  };

  /** A line that was cut is taken up again at once as long as something came over it. */
  const arrived = async (sha256: string): Promise<'kept' | 'damaged'> => {
    for (;;) {
      let came = 0;
      try {
        return await blobs.receive(sha256, async (offset) => counted(await fetchBlob(sha256, offset), () => came++));
      } catch (error) {
        if (came === 0 || closed || isDiskFull(error)) throw error;
      }
    }
  };

  const tidy = async (): Promise<void> => {
    if (closed) return;
    if (running) {
      again = true;
      return running;
    }
    running = work().finally(() => {
      running = undefined;
    });
    await running;
    if (again) {
      again = false;
      await tidy();
    }
  };
  return {
    tidy,
    async close() {
      closed = true;
      await running;
    },
  };
}

async function* counted(bytes: AsyncIterable<Uint8Array>, heard: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    heard();
    yield chunk;
  }
}
