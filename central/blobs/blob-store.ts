import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CentralRefused } from '#contract/central/central-line.ts';
import { STORAGE_FULL } from '../storage-full.ts';

/** Originals on disk, named by their SHA-256 (`ab/cd/abcd…`). What is there is whole and never changes. */
export interface BlobStore {
  has(sha256: string): Promise<boolean>;
  /** Size in bytes; undefined when it is not there. */
  size(sha256: string): Promise<number | undefined>;
  /** `start` and `end` are the first and last byte, both included. */
  read(sha256: string, range?: { start: number; end: number }): Readable;
  /** Keeps an original once all of it has arrived and its hash is right. Refused: blob_mismatch, body_too_large, storage_full. */
  write(sha256: string, bytes: Readable): Promise<void>;
  /**
   * Adds a part of an original to what this desk sent of it before. What a cut line still brought is kept, and the next part goes
   * on from there; the last one is answered as `write` is. Answers how many bytes have arrived, `total` when the original is kept.
   * Refused: as `write`, and blob_offset when the part does not begin where the last one ended.
   */
  writePart(sha256: string, part: BlobPart, bytes: Readable): Promise<number>;
  /**
   * Puts many small originals in at once, before anybody is served. Each stands whole under its name or not at all, but the disk is
   * not waited for one by one: only for what can be made anew, as the demo office can. Throws the system's error.
   */
  fill(originals: ReadonlyMap<string, Uint8Array>): Promise<void>;
  /** Bytes this desk has sent so far of an original that is not whole yet. */
  received(sha256: string, deviceId: string): Promise<number>;
  /** Throws when nothing can be written. */
  probe(): Promise<void>;
}

/** `start` is where the part begins in the original, `total` the size of the whole. */
export interface BlobPart {
  readonly deviceId: string;
  readonly start: number;
  readonly total: number;
}

/** A part that nobody went on with for so long is cleared away at the next start. */
const KEEP_PARTS_MS = 7 * 24 * 60 * 60 * 1000;

/** Opens the store in a folder, made when missing; an upload that a stop interrupted can go on. */
export async function openBlobStore(folder: string, limit: number): Promise<BlobStore> {
  const arriving = join(folder, 'arriving');
  await mkdir(arriving, { recursive: true });
  await clearAway(arriving);
  const turns = createTurns();
  // By desk: a desk that sends other bytes under a hash spoils its own upload and nobody else's.
  const partOf = (sha256: string, deviceId: string) => join(arriving, `${sha256}.${deviceId}`);
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const size = (sha256: string) => sizeOf(pathOf(sha256));
  const keep = async (part: string, sha256: string): Promise<void> => {
    const path = pathOf(sha256);
    await mkdir(dirname(path), { recursive: true });
    await rename(part, path);
    await syncFolder(dirname(path));
  };
  return {
    size,
    has: async (sha256) => (await size(sha256)) !== undefined,
    read: (sha256, range) => createReadStream(pathOf(sha256), range ?? {}),
    async write(sha256, bytes) {
      const file = join(arriving, randomUUID());
      try {
        await append(file, bytes, { start: 0, limit });
        await assertHash(file, sha256);
        await keep(file, sha256);
      } finally {
        await rm(file, { force: true });
      }
    },
    async fill(originals) {
      for (const [sha256, bytes] of originals) {
        const file = join(arriving, sha256);
        await writeFile(file, bytes);
        await mkdir(dirname(pathOf(sha256)), { recursive: true });
        await rename(file, pathOf(sha256));
      }
      await syncFolder(folder);
    },
    received: async (sha256, deviceId) => (await sizeOf(partOf(sha256, deviceId))) ?? 0,
    writePart: (sha256, { deviceId, start, total }, bytes) =>
      turns.take(`${sha256}.${deviceId}`, bytes, async () => {
        if (await size(sha256).then((known) => known !== undefined)) {
          bytes.resume();
          return total;
        }
        if (total > limit) throw tooLarge(limit);
        const file = partOf(sha256, deviceId);
        const there = (await sizeOf(file)) ?? 0;
        if (start !== there) throw wrongOffset(there);
        try {
          await append(file, bytes, { start, limit: total });
          const received = (await sizeOf(file)) ?? 0;
          if (received < total) return received;
          await assertHash(file, sha256);
          await keep(file, sha256);
          return total;
        } catch (error) {
          // A cut line leaves a part that can go on; a refusal leaves nothing.
          if (error instanceof CentralRefused) await rm(file, { force: true });
          throw error;
        }
      }),
    probe: () => access(arriving, constants.W_OK),
  };
}

/** Writes the bytes to the end of a file and onto the disk: a name never stands for half an original. */
async function append(
  file: string,
  bytes: Readable,
  { start, limit }: { start: number; limit: number },
): Promise<void> {
  let size = start;
  try {
    await pipeline(
      bytes,
      async function* (source: AsyncIterable<Buffer>) {
        for await (const piece of source) {
          size += piece.length;
          if (size > limit) throw tooLarge(limit);
          yield piece;
        }
      },
      createWriteStream(file, { flags: 'a', flush: true }),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC' || (error as NodeJS.ErrnoException).code === 'EDQUOT') {
      throw new CentralRefused(STORAGE_FULL);
    }
    throw error;
  }
}

async function assertHash(file: string, sha256: string): Promise<void> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(piece as Buffer);
  if (hash.digest('hex') === sha256) return;
  throw new CentralRefused({
    code: 'blob_mismatch',
    message: 'Das Original ist unterwegs beschädigt worden: seine Prüfsumme stimmt nicht. Bitte noch einmal senden.',
  });
}

function tooLarge(limit: number): CentralRefused {
  return new CentralRefused({
    code: 'body_too_large',
    message: `Das Original ist größer als ${Math.floor(limit / 1024 / 1024)} MiB und wird nicht angenommen.`,
  });
}

function wrongOffset(there: number): CentralRefused {
  return new CentralRefused({
    code: 'blob_offset',
    message: `Von diesem Original liegen ${there} Bytes vor; der gesendete Teil beginnt an anderer Stelle.`,
  });
}

/**
 * One part of an upload at a time. A desk that sends the next one has given up the last, even where its line has not been
 * noticed to be dead: that one is ended, and what it brought counts.
 */
function createTurns() {
  const running = new Map<string, { bytes: Readable; done: Promise<unknown> }>();
  return {
    async take<T>(key: string, bytes: Readable, work: () => Promise<T>): Promise<T> {
      for (let before = running.get(key); before !== undefined; before = running.get(key)) {
        before.bytes.destroy();
        await before.done.catch(() => undefined);
      }
      const done = work().finally(() => running.delete(key));
      running.set(key, { bytes, done });
      return done;
    },
  };
}

async function clearAway(arriving: string): Promise<void> {
  for (const name of await readdir(arriving)) {
    const file = join(arriving, name);
    const canGoOn = name.includes('.') && Date.now() - (await stat(file)).mtimeMs < KEEP_PARTS_MS;
    if (!canGoOn) await rm(file, { force: true });
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
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
