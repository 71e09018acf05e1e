import type { Database } from 'better-sqlite3';
import type { BlobStore } from './blob-store.ts';

/**
 * Keeps the originals on this desk in step with its documents: fetches those of files that lie here, forgets those that no
 * document and no incoming file needs any more (rights lost). One at a time, so that a page someone waits for is not crowded out.
 */
export function createOriginalFetcher(options: {
  sqlite: Database;
  blobs: BlobStore;
  fetchBlob(sha256: string): Promise<AsyncIterable<Uint8Array>>;
  onArrived(): void;
}): { tidy(): Promise<void>; close(): Promise<void> } {
  const { sqlite, blobs, fetchBlob, onArrived } = options;
  const missing = sqlite
    .prepare<[], string>(
      `SELECT DISTINCT blob_sha256 FROM documents
       WHERE blob_sha256 NOT IN (SELECT sha256 FROM blob_keys) ORDER BY filed_at DESC`,
    )
    .pluck();
  const unneeded = sqlite
    .prepare<[], string>(
      `SELECT sha256 FROM blob_keys WHERE sha256 NOT IN (SELECT blob_sha256 FROM documents)
       AND sha256 NOT IN (SELECT sha256 FROM intake_items WHERE status <> 'filed')
       AND sha256 NOT IN (SELECT json_extract(args, '$.blobSha256') FROM outbox
                          WHERE state = 'pending' AND name = 'document.file') LIMIT 1`,
    )
    .pluck();
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;

  const work = async (): Promise<void> => {
    // Asked anew for each: the same bytes may have come in again while the last one was being deleted.
    for (let sha256 = unneeded.get(); sha256 !== undefined; sha256 = unneeded.get()) await blobs.forget(sha256);
    for (const sha256 of missing.all()) {
      if (closed) return;
      try {
        const got = await blobs.put(await fetchBlob(sha256));
        if (got.sha256 !== sha256) await blobs.forget(got.sha256);
        else onArrived();
      } catch {
        // Not to be had now (offline, not yet uploaded); the next pull asks again.
        return;
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
