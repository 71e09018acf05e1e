import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DeskDatabase, openDeskDatabase } from '#db/open-desk-database.ts';
import { unpackWords } from '#db/words/packed-words.ts';
import { bornDigitalPdf } from '#tests/letters/bundle-letters.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { type BlobStore, createBlobStore } from '../blobs/blob-store.ts';
import { createOcrPool, type OcrPool } from '../ocr/pool.ts';
import { Intake } from './intake.ts';
import { createWarmThreads, type WarmThreads } from './open-source/source-threads.ts';

let folder: string;
let database: DeskDatabase;
let blobs: BlobStore;
let pool: OcrPool;
let threads: WarmThreads;
let recorded: { documentId: string; numbers: number[] }[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-intake-'));
  database = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
  blobs = createBlobStore(join(folder, 'originals'), database.sqlite);
  pool = createOcrPool({ workers: 1 });
  threads = createWarmThreads();
  recorded = [];
});
afterEach(async () => {
  await pool.close();
  await threads.close();
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

function openIntake(): Intake {
  return new Intake({
    sqlite: database.sqlite,
    blobs,
    pool,
    threads,
    quarantineFolder: join(folder, 'quarantaene'),
    now: () => new Date(),
    newId: v7,
    onChange: () => undefined,
    recordText: ({ documentId, pages }) => {
      recorded.push({ documentId, numbers: pages.map((page) => page.number) });
      return { outcome: 'done_here' };
    },
  });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

describe('incoming files', () => {
  it('are kept byte for byte, read, and give their text to the document they become', async () => {
    const letter = await bornDigitalPdf(letterContent('permit', 4));
    const intake = openIntake();
    const { id, sha256 } = await intake.take({ name: 'Bescheid.pdf', body: once(letter) });
    expect((await blobs.read(sha256)).equals(letter)).toBe(true);
    await expect.poll(() => intake.store.pages(id).length, { timeout: 120_000 }).toBeGreaterThan(0);
    const [page] = intake.store.pages(id);
    expect(page?.source).toBe('text-layer');
    expect(unpackWords(page?.words ?? '').map((word) => word.text)).toContain('§');
    expect(recorded).toEqual([]);
    intake.store.markFiled(id, 'case', 'document');
    intake.recordPages(id);
    intake.recordPages(id);
    expect(recorded).toEqual([{ documentId: 'document', numbers: intake.store.pages(id).map((read) => read.number) }]);
  });

  it('go on after a stop in the middle', async () => {
    const letter = await bornDigitalPdf(letterContent('hearing', 4));
    const stopped = openIntake();
    const { id } = await stopped.take({ name: 'Anhörung.pdf', body: once(letter) });
    await pool.close();
    await stopped.close();
    database.sqlite.prepare('DELETE FROM intake_pages').run();
    database.sqlite.prepare("UPDATE intake_items SET status = 'opening'").run();
    pool = createOcrPool({ workers: 1 });
    const again = openIntake();
    again.resume();
    await expect.poll(() => again.store.pages(id).length, { timeout: 120_000 }).toBe(again.store.one(id)?.pageCount);
    expect(again.store.unfinished()).toEqual([]);
  });

  it('that cannot be read are refused by name and kept in quarantine', async () => {
    const intake = openIntake();
    const bytes = Buffer.from('%PDF-1.7 das war einmal ein Brief');
    const { id } = await intake.take({ name: '../../brief.pdf', body: once(bytes) });
    await expect.poll(() => intake.store.one(id)?.status, { timeout: 120_000 }).toBe('refused');
    const row = intake.store.one(id);
    expect(row?.refusalMessage).toContain('brief.pdf');
    expect(row?.quarantinedAs?.startsWith(join(folder, 'quarantaene'))).toBe(true);
    expect(existsSync(row?.quarantinedAs ?? '')).toBe(true);
    expect(readFileSync(row?.quarantinedAs ?? '').equals(bytes)).toBe(true);
  });

  describe('after the program ended in the middle of a file', () => {
    const marks = () => join(folder, 'quarantaene', '.offen');
    const readPages = (intake: Intake, id: string) =>
      expect.poll(() => intake.store.pages(id).length, { timeout: 120_000 });

    /** An item as a killed process leaves it: stored, marked, unread. */
    async function leftOpen(name: string, bytes: Uint8Array, ends: number): Promise<string> {
      const killed = openIntake();
      const { id } = await killed.take({ name, body: once(bytes) });
      await readPages(killed, id).toBeGreaterThan(0);
      await killed.close();
      database.sqlite.prepare('DELETE FROM intake_pages WHERE item_id = ?').run(id);
      database.sqlite.prepare("UPDATE intake_items SET status = 'opening' WHERE id = ?").run(id);
      writeFileSync(join(marks(), id), String(ends));
      return id;
    }

    it('the file is read again, alone, and its mark goes with it', async () => {
      const id = await leftOpen('Bescheid.pdf', await bornDigitalPdf(letterContent('permit', 4)), 1);
      const intake = openIntake();
      intake.resume();
      await readPages(intake, id).toBeGreaterThan(0);
      await expect.poll(() => readdirSync(marks()), { timeout: 120_000 }).toEqual([]);
    });

    it('a file that ended it three times alone is set aside with its bytes, and the others are read', async () => {
      const letter = await bornDigitalPdf(letterContent('permit', 4));
      const other = await leftOpen('Anhörung.pdf', await bornDigitalPdf(letterContent('hearing', 4)), 0);
      const id = await leftOpen('Absturz.pdf', letter, 3);
      const intake = openIntake();
      intake.resume();
      await expect.poll(() => intake.store.one(id)?.status, { timeout: 120_000 }).toBe('refused');
      expect(intake.store.one(id)?.refusalMessage).toContain(
        '„Absturz.pdf“ hat das Programm wiederholt abstürzen lassen',
      );
      expect(readFileSync(join(folder, 'quarantaene', 'Absturz.pdf')).equals(letter)).toBe(true);
      await readPages(intake, other).toBeGreaterThan(0);
      await expect.poll(() => readdirSync(marks()), { timeout: 120_000 }).toEqual([]);
    });
  });
});
