import { createCipheriv, createDecipheriv, createHash, type Hash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { isDiskFull } from '../disk-full.ts';

/**
 * Originals on this desk, content-addressed and encrypted. Each has a key of its own (AES-256-CTR, so that a range can be read
 * without what is before it) that lies in the encrypted cache: deleting the key makes the file worthless at once.
 */
export interface BlobStore {
  /**
   * Stores bytes as they come; resolves once they are safely on disk. Bytes already here are kept once. `remember` runs in the
   * transaction that saves the key: what needs the bytes is written with them, so that nobody tidies them away in between.
   */
  put(bytes: AsyncIterable<Uint8Array>, remember?: (stored: StoredBlob) => void): Promise<StoredBlob>;
  /**
   * Stores an original on its way from central. `bytesFrom` gives its bytes from an offset on; what a cut line or a stop left of
   * it is kept, and the next call goes on there. `damaged`: its hash is wrong, and nothing of it was kept. Throws what the source
   * or the disk throws.
   */
  receive(
    sha256: string,
    bytesFrom: (offset: number) => Promise<AsyncIterable<Uint8Array>>,
  ): Promise<'kept' | 'damaged'>;
  /** Reads the whole original and compares its hash. Throws when it cannot be read for another reason than a damaged disk. */
  verify(sha256: string): Promise<'whole' | 'missing' | 'damaged'>;
  /** Clears away what has arrived of originals other than these. */
  forgetArriving(keep: ReadonlySet<string>): Promise<void>;
  size(sha256: string): number | undefined;
  /** Bytes `start` to `end`, both included. Throws when the blob is not here. */
  stream(sha256: string, range?: { start: number; end: number }): AsyncIterable<Uint8Array>;
  read(sha256: string): Promise<Buffer>;
  /** Forgets the key first, then the file. */
  forget(sha256: string): Promise<void>;
}

export interface StoredBlob {
  sha256: string;
  size: number;
}

const BLOCK = 16;

export function createBlobStore(folder: string, sqlite: Database): BlobStore {
  const findKey = sqlite.prepare<[string], BlobKey>(
    'SELECT key, nonce, byte_size AS size FROM blob_keys WHERE sha256 = ?',
  );
  const saveKey = sqlite.prepare('INSERT INTO blob_keys (sha256, key, nonce, byte_size) VALUES (?, ?, ?, ?)');
  const findArriving = sqlite.prepare<[string], Secret>('SELECT key, nonce FROM arriving_original WHERE sha256 = ?');
  const allArriving = sqlite.prepare<[], string>('SELECT sha256 FROM arriving_original').pluck();
  const saveArriving = sqlite.prepare('INSERT INTO arriving_original (sha256, key, nonce) VALUES (?, ?, ?)');
  const dropArriving = sqlite.prepare('DELETE FROM arriving_original WHERE sha256 = ?');
  const dropKey = sqlite.prepare('DELETE FROM blob_keys WHERE sha256 = ?');
  // The nonce in the name: a file being deleted is never the one that the same bytes, come again, were just written to.
  const fileOf = (sha256: string, nonce: Buffer) =>
    join(folder, sha256.slice(0, 2), `${sha256}.${nonce.toString('hex', 0, 4)}`);

  const keyOf = (sha256: string): BlobKey => {
    const found = findKey.get(sha256);
    if (!found) throw new Error('this original is not on this desk');
    return found;
  };

  async function* stream(sha256: string, range?: { start: number; end: number }): AsyncGenerator<Uint8Array> {
    const { key, nonce, size } = keyOf(sha256);
    const { start, end } = range ?? { start: 0, end: size - 1 };
    yield* decrypted(fileOf(sha256, nonce), { key, nonce }, start, end);
  }

  /** Writes bytes as they come to the end of a file, encrypted from its `offset`; answers how large it is then. */
  const append = async (file: string, bytes: AsyncIterable<Uint8Array>, into: Appending): Promise<number> => {
    const { key, nonce, offset, hash } = into;
    const skip = offset % BLOCK;
    const cipher = createCipheriv('aes-256-ctr', key, counterAt(nonce, (offset - skip) / BLOCK));
    cipher.update(Buffer.alloc(skip));
    let size = offset;
    const handle = await open(file, offset === 0 ? 'w' : 'a', 0o600);
    try {
      for await (const chunk of bytes) {
        hash.update(chunk);
        await writeWhole(handle, cipher.update(chunk));
        size += chunk.byteLength;
      }
    } finally {
      await handle.sync().finally(() => handle.close());
    }
    return size;
  };

  /** Gives a file that is whole its place, and saves its key in one transaction with what needs it. */
  const keep = async (file: string, stored: StoredBlob, secret: Secret, settle: () => void): Promise<void> => {
    const place = fileOf(stored.sha256, secret.nonce);
    await mkdir(dirname(place), { recursive: true });
    await rename(file, place);
    let isNew: boolean;
    try {
      isNew = sqlite.transaction(() => {
        const unknown = findKey.get(stored.sha256) === undefined;
        if (unknown) saveKey.run(stored.sha256, secret.key, secret.nonce, stored.size);
        settle();
        return unknown;
      })();
    } catch (error) {
      await rm(place, { force: true });
      throw error;
    }
    if (!isNew) await rm(place, { force: true });
  };

  const arrivingFile = (sha256: string, nonce: Buffer) =>
    join(folder, 'arriving', `${sha256}.${nonce.toString('hex', 0, 4)}`);

  const beginArriving = (sha256: string): Secret => {
    const secret = { key: randomBytes(32), nonce: randomBytes(BLOCK) };
    saveArriving.run(sha256, secret.key, secret.nonce);
    return secret;
  };

  return {
    async put(bytes, remember = () => undefined) {
      await mkdir(folder, { recursive: true });
      const secret = { key: randomBytes(32), nonce: randomBytes(BLOCK) };
      const hash = createHash('sha256');
      const file = join(folder, `${randomBytes(12).toString('hex')}.arriving`);
      try {
        const size = await append(file, bytes, { ...secret, offset: 0, hash });
        const stored = { sha256: hash.digest('hex'), size };
        await keep(file, stored, secret, () => remember(stored));
        return stored;
      } catch (error) {
        await rm(file, { force: true });
        throw error;
      }
    },
    async receive(sha256, bytesFrom) {
      if (findKey.get(sha256)) return 'kept';
      await mkdir(join(folder, 'arriving'), { recursive: true });
      const secret = findArriving.get(sha256) ?? beginArriving(sha256);
      const file = arrivingFile(sha256, secret.nonce);
      const hash = createHash('sha256');
      const offset = await sizeOf(file);
      for await (const part of decrypted(file, secret, 0, offset - 1)) hash.update(part);
      const forget = async (): Promise<void> => {
        dropArriving.run(sha256);
        await rm(file, { force: true });
      };
      let size: number;
      try {
        size = await append(file, await bytesFrom(offset), { ...secret, offset, hash });
      } catch (error) {
        // A part is not worth the room that others need.
        if (isDiskFull(error)) await forget();
        throw error;
      }
      if (hash.digest('hex') !== sha256) {
        await forget();
        return 'damaged';
      }
      await keep(file, { sha256, size }, secret, () => dropArriving.run(sha256));
      return 'kept';
    },
    size: (sha256) => findKey.get(sha256)?.size,
    async verify(sha256) {
      const known = findKey.get(sha256);
      if (!known) return 'missing';
      const hash = createHash('sha256');
      try {
        for await (const part of stream(sha256)) hash.update(part);
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        if (code === 'ENOENT') return 'missing';
        // A disk that cannot read a sector any more.
        if (code === 'EIO') return 'damaged';
        throw error;
      }
      return hash.digest('hex') === sha256 ? 'whole' : 'damaged';
    },
    stream,
    async read(sha256) {
      const parts: Uint8Array[] = [];
      for await (const part of stream(sha256)) parts.push(part);
      return Buffer.concat(parts);
    },
    async forget(sha256) {
      const known = findKey.get(sha256);
      dropKey.run(sha256);
      if (known) await rm(fileOf(sha256, known.nonce), { force: true });
    },
    async forgetArriving(keep) {
      for (const sha256 of allArriving.all()) if (!keep.has(sha256)) dropArriving.run(sha256);
      const names = new Set(
        allArriving.all().map((sha256) => basename(arrivingFile(sha256, findArriving.get(sha256)!.nonce))),
      );
      for (const name of await readdir(join(folder, 'arriving')).catch(() => [])) {
        if (!names.has(name)) await rm(join(folder, 'arriving', name), { force: true });
      }
    },
  };
}

interface Secret {
  key: Buffer;
  nonce: Buffer;
}

interface Appending extends Secret {
  offset: number;
  hash: Hash;
}

async function* decrypted(
  file: string,
  { key, nonce }: Secret,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  if (end < start) return;
  const skip = start % BLOCK;
  const decipher = createDecipheriv('aes-256-ctr', key, counterAt(nonce, (start - skip) / BLOCK));
  let drop = skip;
  for await (const chunk of createReadStream(file, { start: start - skip, end })) {
    const plain = decipher.update(chunk as Buffer);
    yield drop > 0 ? plain.subarray(drop) : plain;
    drop = Math.max(0, drop - plain.length);
  }
}

/** A full disk may take a part of a buffer without complaint: the rest is asked for until it is taken or refused. */
async function writeWhole(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.byteLength; ) {
    const { bytesWritten } = await handle.write(bytes, at);
    at += bytesWritten;
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

interface BlobKey extends Secret {
  size: number;
}

/** The counter block after `blocks` blocks: the nonce as a 128-bit number, plus. */
function counterAt(nonce: Buffer, blocks: number): Buffer {
  const value = (BigInt(`0x${nonce.toString('hex')}`) + BigInt(blocks)) & ((1n << 128n) - 1n);
  return Buffer.from(value.toString(16).padStart(32, '0'), 'hex');
}
