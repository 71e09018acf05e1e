import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CentralRefused } from '#contract/central/central-line.ts';

/** Originals on disk, named by their SHA-256 (`ab/cd/abcd…`). What is there is whole and never changes. */
export interface BlobStore {
  has(sha256: string): Promise<boolean>;
  /** Size in bytes; undefined when it is not there. */
  size(sha256: string): Promise<number | undefined>;
  /** `start` and `end` are the first and last byte, both included. */
  read(sha256: string, range?: { start: number; end: number }): Readable;
  /** Keeps an original once all of it has arrived and its hash is right. Refused: blob_mismatch, body_too_large. */
  write(sha256: string, bytes: Readable): Promise<void>;
  /** Throws when nothing can be written. */
  probe(): Promise<void>;
}

/** Opens the store in a folder, made when missing; what an interrupted upload left is cleared away. */
export async function openBlobStore(folder: string, limit: number): Promise<BlobStore> {
  const arriving = join(folder, 'arriving');
  await rm(arriving, { recursive: true, force: true });
  await mkdir(arriving, { recursive: true });
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const size = async (sha256: string) => {
    try {
      return (await stat(pathOf(sha256))).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };
  return {
    size,
    has: async (sha256) => (await size(sha256)) !== undefined,
    read: (sha256, range) => createReadStream(pathOf(sha256), range ?? {}),
    async write(sha256, bytes) {
      const part = join(arriving, randomUUID());
      try {
        await receive(bytes, part, sha256, limit);
        const path = pathOf(sha256);
        await mkdir(dirname(path), { recursive: true });
        await rename(part, path);
        await syncFolder(dirname(path));
      } finally {
        await rm(part, { force: true });
      }
    },
    probe: () => access(arriving, constants.W_OK),
  };
}

async function receive(bytes: Readable, part: string, sha256: string, limit: number): Promise<void> {
  const hash = createHash('sha256');
  let received = 0;
  await pipeline(
    bytes,
    async function* (source: AsyncIterable<Buffer>) {
      for await (const piece of source) {
        received += piece.length;
        if (received > limit) {
          throw new CentralRefused({
            code: 'body_too_large',
            message: `Das Original ist größer als ${Math.floor(limit / 1024 / 1024)} MiB und wird nicht angenommen.`,
          });
        }
        hash.update(piece);
        yield piece;
      }
    },
    // On the disk before it gets its name: a name never stands for half an original.
    createWriteStream(part, { flags: 'wx', flush: true }),
  );
  if (hash.digest('hex') !== sha256) {
    throw new CentralRefused({
      code: 'blob_mismatch',
      message: 'Das Original ist unterwegs beschädigt worden: seine Prüfsumme stimmt nicht. Bitte noch einmal senden.',
    });
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
