import { Readable } from 'node:stream';
import { CentralRefused } from '#contract/central/central-line.ts';
import type { HttpCentralLine } from '../sync/http-central-line.ts';
import type { BlobStore } from './blob-store.ts';

/** Originals travel in parts of this size, read from disk as they go: a cut line costs one part, and memory stays small. */
const PART_BYTES = 8 * 1024 * 1024;

/** How often in one go central may say that it has another number of bytes than we thought. */
const ATTEMPTS = 3;

type BlobLine = Pick<HttpCentralLine, 'blobAtCentral' | 'putBlobPart'>;

/**
 * Brings an original into central's store, from where a cut line stopped. `lost`: central does not have it, and here it is gone
 * or damaged, so that it will never come. Throws what the line throws.
 */
export async function uploadOriginal(
  blobs: Pick<BlobStore, 'verify' | 'size' | 'stream'>,
  line: BlobLine,
  sha256: string,
  partBytes = PART_BYTES,
): Promise<'there' | 'lost'> {
  let known = await line.blobAtCentral(sha256);
  if (known === 'whole') return 'there';
  // Before the first byte goes out: damaged bytes would only be refused at the end.
  if ((await blobs.verify(sha256)) !== 'whole') return 'lost';
  const total = blobs.size(sha256) ?? 0;
  for (let attempt = 1; ; attempt++) {
    try {
      await sendFrom(known);
      return 'there';
    } catch (error) {
      const otherOffset = error instanceof CentralRefused && error.refusal.code === 'blob_offset';
      if (!otherOffset || attempt === ATTEMPTS) throw error;
      known = await line.blobAtCentral(sha256);
      if (known === 'whole') return 'there';
    }
  }

  async function sendFrom(offset: number): Promise<void> {
    for (let start = offset; start < total; start += partBytes) {
      const end = Math.min(start + partBytes, total);
      const bytes = blobs.stream(sha256, { start, end: end - 1 });
      await line.putBlobPart(sha256, Readable.from(bytes), { start, end, total });
    }
  }
}
