import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DeskDatabase, openDeskDatabase } from '#db/open-desk-database.ts';
import { createRowStore, type RowStore } from '#db/rows/row-store.ts';
import { packWords } from '#db/words/packed-words.ts';
import { type QuarterTurn, turnBack, turnBox, turnSize } from '#domain/records/quarter-turn.ts';
import type { Instant } from '#domain/time/local-date.ts';
import { localDate } from '#domain/time/local-date.ts';
import { drawEzb } from '#tests/letters/draw-ezb.ts';
import { PAGE_HEIGHT, PAGE_WIDTH } from '#tests/letters/draw-page.ts';
import { ezbContent } from '#tests/letters/ezb-content.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { type BlobStore, createBlobStore } from '../blobs/blob-store.ts';
import { readEzb } from './read-ezb.ts';

let folder: string;
let database: DeskDatabase;
let blobs: BlobStore;
let rows: RowStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-ezb-'));
  database = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
  blobs = createBlobStore(join(folder, 'originals'), database.sqlite);
  rows = createRowStore(database.sqlite);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const A4 = { width: PAGE_WIDTH, height: PAGE_HEIGHT };

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Files the first page of a drawn form as a document whose text is known, scanned so that `rotation` puts it upright. */
async function fileForm({ pageCount = 1, rotation = 0 }: { pageCount?: number; rotation?: QuarterTurn } = {}) {
  const chance = seeded(31);
  const content = ezbContent(chance);
  const page = drawEzb(content, chance, { handwritten: false }).pages[0]!;
  const shown = turnBack(rotation);
  const bytes = await sharp(page.canvas.toBuffer('image/jpeg')).rotate(shown).jpeg().toBuffer();
  const { sha256, size } = await blobs.put(once(bytes));
  rows.put('document', {
    id: 'form',
    caseId: 'case',
    type: 'employment_declaration',
    title: 'Erklärung zum Beschäftigungsverhältnis',
    dateOfDocument: null,
    receivedOn: localDate('2026-11-20'),
    channel: 'scan',
    blobSha256: sha256,
    byteSize: size,
    mediaType: 'image/jpeg',
    originalName: 'ezb.jpg',
    pageCount,
    firstLeaf: 1,
    filedBy: 'officer',
    filedAt: '2026-11-20T09:00:00.000Z' as Instant,
  });
  rows.put('page', {
    id: 'form/1',
    caseId: 'case',
    documentId: 'form',
    number: 1,
    ...turnSize(A4, shown),
    source: 'ocr',
    confidence: 96,
    words: packWords(page.words.map((word) => turnBox({ ...word, confidence: 96 }, A4, shown))),
    failure: null,
    rotation,
  });
  return { content, sha256 };
}

/** Turning and turning back leaves a box a hair away. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1e6) / 1e6 : part)));

const ask = () => readEzb({ rows, blobs }, { caseId: 'case', documentId: 'form' });

describe('a filed EzB', () => {
  it('is read from kept words and the picture of the original', async () => {
    const { content } = await fileForm();
    const reading = await ask();
    expect(reading).toMatchObject({ documentId: 'form', boxes: 'looked', pagesWithoutText: [], otherPages: [] });
    const fields = reading!.forms[0]!.fields;
    for (const field of ['familyName', 'birthDate', 'sex', 'occasion', 'procedure'] as const) {
      expect(fields.find((each) => each.field === field)).toMatchObject({
        state: 'sure',
        value: content.truth.get(field),
        page: 1,
      });
    }
  });

  it.each([90, 180, 270] as const)('reads the same from a scan that must be turned by %i degrees', async (rotation) => {
    await fileForm();
    const { forms: upright } = (await ask())!;
    await fileForm({ rotation });
    const turned = (await ask())!;
    expect(turned.boxes).toBe('looked');
    expect(rounded(turned.forms)).toEqual(rounded(upright));
  });

  it('says which boxes nobody could look at and which pages have no text', async () => {
    const { sha256 } = await fileForm({ pageCount: 2 });
    await blobs.forget(sha256);
    const reading = await ask();
    expect(reading).toMatchObject({ boxes: 'not_here', pagesWithoutText: [2] });
    expect(reading!.forms[0]!.fields.find(({ field }) => field === 'occasion')).toMatchObject({ state: 'unsure' });
  });

  it('is found in its own case alone', async () => {
    await fileForm();
    expect(await readEzb({ rows, blobs }, { caseId: 'another', documentId: 'form' })).toBeUndefined();
    expect(await readEzb({ rows, blobs }, { caseId: 'case', documentId: 'none' })).toBeUndefined();
  });
});
