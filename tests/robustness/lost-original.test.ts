import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CASE_A, CASE_B } from '#central/testing/central-for-test.ts';
import type { Desk } from '#core/desk/open-desk.ts';
import { bornDigitalPdf } from '#tests/letters/bundle-letters.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { FILED, once, openTestOffice, type TestOffice } from './office-for-test.ts';

let office: TestOffice;
let ada: Desk;
beforeEach(async () => {
  office = await openTestOffice();
  ada = await office.desk('ada');
  await ada.sync.syncOnce();
  await ada.sync.stop();
  await office.stopCentral();
});
afterEach(() => office.close());

/** Takes a letter in and files it; answers the path of its original on this desk. */
async function fileLetter(
  desk: Desk,
  caseId: string,
): Promise<{ itemId: string; original: string; bytes: Uint8Array }> {
  const folder = join(office.folder, 'desk-ada', 'originals');
  const before = new Set(filesIn(folder));
  const bytes = await bornDigitalPdf(letterContent('permit', 4));
  const { id } = await desk.intake.take({ name: 'EzB.pdf', body: once(bytes) });
  await expect.poll(() => desk.intake.store.one(id)?.status, { timeout: 120_000 }).toBe('reading');
  expect(desk.fileIntake({ id, caseId, ...FILED })).toMatchObject({ outcome: 'done_here' });
  const [original] = filesIn(folder).filter((name) => !before.has(name));
  return { itemId: id, original: original!, bytes };
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const documentsAtCentral = () =>
  office.central.database.transaction((transaction) => transaction.query('SELECT title FROM documents'), {
    isolation: 'repeatable read',
  });

describe('an original that waits to be handed in', () => {
  it.each([
    ['is gone', (path: string) => rmSync(path)],
    ['is damaged', (path: string) => writeFileSync(path, Buffer.alloc(statSync(path).size, 1))],
    ['is cut short', (path: string) => writeFileSync(path, Buffer.alloc(100, 1))],
  ])('and %s is said by name, and what waits behind it goes on', async (_what, spoil) => {
    const { original } = await fileLetter(ada, CASE_A);
    ada.run('case.note', { caseId: CASE_B, noteId: crypto.randomUUID(), text: 'Steht hinter dem Dokument' }, []);
    spoil(original);
    await office.startCentral();
    await ada.sync.syncOnce();
    const [conflict] = ada.sync.conflicts().filter(({ commandName }) => commandName === 'document.file');
    expect(conflict).toMatchObject({
      refusal: { code: 'original_lost', data: { title: FILED.title } },
      args: { title: FILED.title, caseId: CASE_A },
      resolvedAt: null,
    });
    expect(ada.sync.pending()).toEqual([]);
    expect(await documentsAtCentral()).toEqual([]);
    const notes = await office.central.database.transaction(
      (transaction) => transaction.query('SELECT text FROM notes'),
      {
        isolation: 'repeatable read',
      },
    );
    expect(notes).toEqual([{ text: 'Steht hinter dem Dokument' }]);
  });

  it('counts as filed when another desk has brought the same bytes', async () => {
    const { original, bytes } = await fileLetter(ada, CASE_A);
    await office.startCentral();
    const bo = await office.desk('bo');
    await bo.sync.stop();
    await bo.sync.syncOnce();
    const { id } = await bo.intake.take({ name: 'EzB.pdf', body: once(bytes) });
    await expect.poll(() => bo.intake.store.one(id)?.status, { timeout: 120_000 }).toBe('reading');
    bo.fileIntake({ id, caseId: CASE_B, ...FILED });
    await bo.sync.syncOnce();
    rmSync(original);
    await ada.sync.syncOnce();
    expect(ada.sync.conflicts()).toEqual([]);
    expect(await documentsAtCentral()).toHaveLength(2);
  });
});

it('a document that central refuses goes back to the incoming files, with its original', async () => {
  const { itemId } = await fileLetter(ada, CASE_A);
  await office.startCentral();
  await office.central.database.transaction(
    (transaction) => transaction.query("UPDATE cases SET team_id = 'einb' WHERE id = $1", [CASE_A]),
    { isolation: 'read committed' },
  );
  await ada.sync.syncOnce();
  expect(ada.sync.conflicts().filter(({ resolvedAt }) => resolvedAt === null)).toMatchObject([
    { commandName: 'document.file', refusal: { code: 'not_permitted' } },
  ]);
  const item = ada.intake.store.one(itemId)!;
  expect(item.status).toBe('reading');
  expect((await ada.bytes.blob(item.sha256))?.size).toBe(item.byteSize);
  expect(ada.fileIntake({ id: itemId, caseId: CASE_B, ...FILED })).toMatchObject({ outcome: 'done_here' });
  await ada.sync.syncOnce();
  expect(await documentsAtCentral()).toHaveLength(1);
});
