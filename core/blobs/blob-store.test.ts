import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { createBlobStore } from './blob-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'laufmappe-blobs-'));
const { sqlite } = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
const store = createBlobStore(folder, sqlite);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

describe('originals on the desk', () => {
  it('come back byte for byte, whole and in any range', async () => {
    const bytes = randomBytes(200_000);
    const { sha256, size } = await store.put(pieces(bytes, 7_001));
    expect({ sha256, size }).toEqual({ sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length });
    expect((await store.read(sha256)).equals(bytes)).toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(bytes.length - 1), async (a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const part = await collect(store.stream(sha256, { start, end }));
        expect(part.equals(bytes.subarray(start, end + 1))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('are unreadable on disk, and gone with their key', async () => {
    const { sha256 } = await store.put(pieces(Buffer.from('Arbeitgeberwechsel '.repeat(100)), 64));
    const shelf = join(folder, sha256.slice(0, 2));
    const [file] = readdirSync(shelf).filter((name) => name.startsWith(sha256));
    expect(readFileSync(join(shelf, file ?? '')).includes('Arbeitgeberwechsel')).toBe(false);
    await store.forget(sha256);
    expect(store.size(sha256)).toBeUndefined();
    await expect(store.read(sha256)).rejects.toThrow();
  });

  it('leave nothing behind when the sender breaks off', async () => {
    const before = readdirSync(folder, { recursive: true }).length;
    const broken = (async function* () {
      yield Buffer.from('half a letter');
      throw new Error('cable pulled');
    })();
    await expect(store.put(broken)).rejects.toThrow('cable pulled');
    expect(readdirSync(folder, { recursive: true }).length).toBe(before);
  });
});
