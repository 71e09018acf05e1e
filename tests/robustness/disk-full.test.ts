import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CASE_A, CASE_B } from '#central/testing/central-for-test.ts';
import type { Desk } from '#core/desk/open-desk.ts';
import { bornDigitalPdf } from '#tests/letters/bundle-letters.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { FILED, once, openTestOffice, type TestOffice } from './office-for-test.ts';
import { noSmallDisk, openSmallDisk, type SmallDisk } from './small-disk.ts';

const skipped = noSmallDisk === undefined ? '' : ` (skipped: ${noSmallDisk})`;

describe.skipIf(noSmallDisk !== undefined)(`a desk whose disk is full${skipped}`, () => {
  let office: TestOffice;
  let disk: SmallDisk;
  let ada: Desk;
  let dataFolder: string;
  beforeEach(async () => {
    office = await openTestOffice();
    disk = openSmallDisk(8);
    dataFolder = join(disk.folder, 'desk');
    ada = await office.desk('ada', dataFolder);
    await ada.sync.syncOnce();
    await ada.sync.stop();
  });
  afterEach(async () => {
    disk.free();
    await office.close();
    disk.close();
  });

  const note = (text: string) => ada.run('case.note', { caseId: CASE_A, noteId: crypto.randomUUID(), text }, []);
  const detail = () => ada.queries.caseDetail(CASE_A, true);
  /** Writes into what room is left in the files themselves, until a word finds none. */
  const noteUntilFull = () => {
    for (let at = 0; at < 2000; at++) {
      const text = `${at} ${randomBytes(3000).toString('hex')}`;
      const result = note(text);
      if (result.outcome === 'refused') return { result, kept: at };
    }
    throw new Error('the disk never filled');
  };
  const filesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

  it('refuses a command whole, says so, and takes it once there is room', async () => {
    disk.fill();
    const { result, kept } = noteUntilFull();
    expect(result).toMatchObject({ outcome: 'refused', refusal: { code: 'disk_full' } });
    expect(detail()?.notes).toHaveLength(kept);
    expect(ada.sync.pending()).toHaveLength(kept);
    expect(ada.session().trouble).toContain('kein Platz');
    disk.free();
    expect(note('Jetzt ist Platz')).toMatchObject({ outcome: 'done_here' });
    await ada.sync.syncOnce();
    expect(ada.sync.pending()).toEqual([]);
    expect(detail()?.notes).toHaveLength(kept + 1);
  });

  it('applies an answer of central whole or not at all, and catches up once there is room', async () => {
    const bo = await office.desk('bo');
    await bo.sync.stop();
    await bo.sync.syncOnce();
    ada.hold(CASE_B);
    await ada.sync.syncOnce();
    const texts = Array.from({ length: 300 }, (_, at) => `${at} ${randomBytes(4000).toString('hex')}`);
    for (const text of texts) bo.run('case.note', { caseId: CASE_B, noteId: crypto.randomUUID(), text }, []);
    await bo.sync.syncOnce();
    disk.fill();
    await expect(ada.sync.syncOnce()).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(ada.queries.caseDetail(CASE_B, true)?.notes).toEqual([]);
    ada.sync.start();
    await expect
      .poll(() => ada.session().connection, { timeout: 120_000 })
      .toMatchObject({
        state: 'refused',
        message: expect.stringContaining('kein Platz'),
      });
    disk.free();
    await expect
      .poll(() => ada.queries.caseDetail(CASE_B, true)?.notes.length, { timeout: 120_000 })
      .toBe(texts.length);
    await expect.poll(() => ada.session().connection.state, { timeout: 120_000 }).toBe('connected');
  });

  it('does not take a scan by halves, says which, and takes it once there is room', async () => {
    disk.fill();
    const files = filesIn(join(dataFolder));
    const letter = await bornDigitalPdf(letterContent('permit', 4));
    const big = Buffer.concat([letter, randomBytes(1_000_000)]);
    const answer = await ada.bytes.intake({ name: 'Brief Yıldız.pdf', body: once(big) });
    expect(answer).toMatchObject({ status: 507, json: { code: 'disk_full' } });
    expect((answer.json as { message: string }).message).toMatch(/„Brief Yıldız\.pdf“ .*kein Platz/);
    expect(ada.intake.store.all()).toEqual([]);
    expect(filesIn(dataFolder)).toBe(files);
    disk.free();
    expect(await ada.bytes.intake({ name: 'Brief Yıldız.pdf', body: once(letter) })).toMatchObject({ status: 201 });
    await expect.poll(() => ada.intake.store.all()[0]?.status, { timeout: 120_000 }).toBe('reading');
  });

  it('keeps what was read until there is room for it', async () => {
    const letter = await bornDigitalPdf(letterContent('permit', 4));
    const taking = ada.intake.take({ name: 'Brief.pdf', body: once(letter) });
    const { id } = await taking;
    disk.fill();
    await expect
      .poll(() => ada.session().trouble ?? ada.intake.store.pages(id).length, { timeout: 120_000 })
      .toBeTruthy();
    disk.free();
    await expect.poll(() => ada.intake.store.pages(id).length, { timeout: 120_000 }).toBeGreaterThan(0);
    expect(ada.intake.store.pages(id).every(({ source }) => source !== 'failed')).toBe(true);
  });

  it('fetches an original once there is room, whole', async () => {
    const bo = await office.desk('bo');
    await bo.sync.stop();
    await bo.sync.syncOnce();
    const raw = { width: 900, height: 900, channels: 3 } as const;
    const letter = await sharp(randomBytes(900 * 900 * 3), { raw })
      .png()
      .toBuffer();
    const { id, sha256 } = await bo.intake.take({ name: 'Foto.png', body: once(letter) });
    await expect.poll(() => bo.intake.store.one(id)?.status, { timeout: 120_000 }).toBe('reading');
    bo.fileIntake({ id, caseId: CASE_B, ...FILED });
    await bo.sync.syncOnce();
    // Room for rows, none for an original.
    disk.fill(1_000_000);
    ada.hold(CASE_B);
    await ada.sync.syncOnce();
    await expect.poll(() => ada.session().trouble, { timeout: 120_000 }).toContain('kein Platz');
    expect(await ada.bytes.blob(sha256)).toBeUndefined();
    disk.free();
    await ada.sync.syncOnce();
    await expect.poll(async () => (await ada.bytes.blob(sha256))?.size, { timeout: 120_000 }).toBe(letter.length);
  });
});
