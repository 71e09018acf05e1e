import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';

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
    if (size === 0 || end < start) return;
    const skip = start % BLOCK;
    const decipher = createDecipheriv('aes-256-ctr', key, counterAt(nonce, (start - skip) / BLOCK));
    let drop = skip;
    for await (const chunk of createReadStream(fileOf(sha256, nonce), { start: start - skip, end })) {
      const plain = decipher.update(chunk as Buffer);
      yield drop > 0 ? plain.subarray(drop) : plain;
      drop = Math.max(0, drop - plain.length);
    }
  }

  return {
    async put(bytes, remember = () => undefined) {
      await mkdir(folder, { recursive: true });
      const key = randomBytes(32);
      const nonce = randomBytes(BLOCK);
      const cipher = createCipheriv('aes-256-ctr', key, nonce);
      const hash = createHash('sha256');
      const arriving = join(folder, `${randomBytes(12).toString('hex')}.arriving`);
      let size = 0;
      const handle = await open(arriving, 'wx', 0o600);
      try {
        for await (const chunk of bytes) {
          hash.update(chunk);
          size += chunk.byteLength;
          await handle.write(cipher.update(chunk));
        }
        await handle.sync();
      } catch (error) {
        await handle.close();
        await rm(arriving, { force: true });
        throw error;
      }
      await handle.close();
      const stored = { sha256: hash.digest('hex'), size };
      const file = fileOf(stored.sha256, nonce);
      await mkdir(dirname(file), { recursive: true });
      await rename(arriving, file);
      const isNew = sqlite.transaction(() => {
        const unknown = findKey.get(stored.sha256) === undefined;
        if (unknown) saveKey.run(stored.sha256, key, nonce, size);
        remember(stored);
        return unknown;
      })();
      if (!isNew) await rm(file, { force: true });
      return stored;
    },
    size: (sha256) => findKey.get(sha256)?.size,
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
  };
}

interface BlobKey {
  key: Buffer;
  nonce: Buffer;
  size: number;
}

/** The counter block after `blocks` blocks: the nonce as a 128-bit number, plus. */
function counterAt(nonce: Buffer, blocks: number): Buffer {
  const value = (BigInt(`0x${nonce.toString('hex')}`) + BigInt(blocks)) & ((1n << 128n) - 1n);
  return Buffer.from(value.toString(16).padStart(32, '0'), 'hex');
}
