import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CentralRefused } from '#contract/central/central-line.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { createBlobStore } from './blob-store.ts';
import { uploadOriginal } from './upload-original.ts';

const folder = mkdtempSync(join(tmpdir(), 'laufmappe-upload-'));
const { sqlite } = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
const store = createBlobStore(folder, sqlite);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = randomBytes(100_003);
const sha256 = createHash('sha256').update(bytes).digest('hex');
async function* once(all: Uint8Array): AsyncGenerator<Uint8Array> {
  yield all;
}

/** A central that keeps what comes; `cutAfter` breaks the line in the middle of a part, so many bytes into the whole. */
function smallCentral() {
  let received = Buffer.alloc(0);
  const central = {
    cutAfter: Number.POSITIVE_INFINITY,
    parts: [] as number[],
    received: () => received,
    async blobAtCentral() {
      return received.length === bytes.length ? ('whole' as const) : received.length;
    },
    async putBlobPart(_sha256: string, body: AsyncIterable<Uint8Array>, part: { start: number; end: number }) {
      if (part.start !== received.length) throw new CentralRefused({ code: 'blob_offset', message: 'anderswo' });
      central.parts.push(part.start);
      for await (const piece of body) {
        const fits = piece.subarray(0, Math.max(0, central.cutAfter - received.length));
        received = Buffer.concat([received, fits]);
        if (fits.length < piece.length) throw new Error('line cut');
      }
    },
  };
  return central;
}

it('goes on where the line was cut', async () => {
  await store.put(once(bytes));
  const central = smallCentral();
  central.cutAfter = 45_678;
  await expect(uploadOriginal(store, central, sha256, 10_000)).rejects.toThrow('line cut');
  central.cutAfter = Number.POSITIVE_INFINITY;
  expect(await uploadOriginal(store, central, sha256, 10_000)).toBe('there');
  expect(central.parts).toEqual([0, 10_000, 20_000, 30_000, 40_000, 45_678, 55_678, 65_678, 75_678, 85_678, 95_678]);
  expect(central.received().equals(bytes)).toBe(true);
});

it('an original that comes from central goes on where it stopped, also on a desk that was started anew', async () => {
  const asked: number[] = [];
  const from = (until: number) => async (offset: number) => {
    asked.push(offset);
    return (async function* () {
      for (let at = offset; at < until; at += 7_001) yield bytes.subarray(at, Math.min(at + 7_001, until));
      if (until < bytes.length) throw new Error('line cut');
    })();
  };
  const other = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
  const place = join(folder, 'other');
  await expect(createBlobStore(place, other.sqlite).receive(sha256, from(50_000))).rejects.toThrow('line cut');
  const restarted = createBlobStore(place, other.sqlite);
  expect(await restarted.receive(sha256, from(bytes.length))).toBe('kept');
  expect(asked).toEqual([0, 50_000]);
  expect((await restarted.read(sha256)).equals(bytes)).toBe(true);
  expect(await restarted.verify(sha256)).toBe('whole');
});

it('bytes that are not the original are not kept, and the next time all of it is asked for', async () => {
  const other = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
  const receiving = createBlobStore(join(folder, 'third'), other.sqlite);
  const wrong = Buffer.from(bytes);
  wrong[12] = 255 - (wrong[12] ?? 0);
  expect(await receiving.receive(sha256, async () => once(wrong))).toBe('damaged');
  expect(receiving.size(sha256)).toBeUndefined();
  expect(await receiving.receive(sha256, async (offset) => once(bytes.subarray(offset)))).toBe('kept');
});
