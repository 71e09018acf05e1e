import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { unpackWords } from '#db/words/packed-words.ts';
import { type CommandArgs, prepareCommand } from '#domain/commands/catalogue.ts';
import { letterForTest } from '#domain/letters/letters-for-test.ts';
import { localDate } from '#domain/time/local-date.ts';
import { createBlobStore } from '../blobs/blob-store.ts';
import { type FilingDesk, fileLetter, type LetterFiling } from './file-letter.ts';
import { renderLetter } from './render-letter.ts';

const folder = mkdtempSync(join(tmpdir(), 'letters-filed-'));
const { sqlite } = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
const blobs = createBlobStore(folder, sqlite);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CASE = '01900000-0000-7000-8000-000000000001';
const DOCUMENT = '01900000-0000-7000-8000-000000000002';

/** A desk that keeps what it was told to run, and refuses what the commands' own shapes refuse. */
function desk(refusing: string | null = null) {
  const ran: { name: string; args: unknown; dependsOn: readonly string[] }[] = [];
  const filing: FilingDesk = {
    blobs,
    newId: () => DOCUMENT,
    run(name, args, dependsOn) {
      const prepared = prepareCommand(name, args);
      if ('refusal' in prepared) throw new Error(JSON.stringify(prepared.refusal));
      if (name === refusing) return { outcome: 'refused', refusal: { code: 'case_closed', data: {} } };
      ran.push({ name, args, dependsOn });
      return { outcome: 'done_here', commandId: `command-${ran.length}` };
    },
  };
  return { filing, ran };
}

async function filing(): Promise<LetterFiling> {
  const letter = await renderLetter([letterForTest('refusal'), letterForTest('plain_sheet')], {
    createdAt: '2026-11-23T10:00:00.000Z',
  });
  if ('refused' in letter) throw new Error(letter.refused.message);
  return { letter, caseId: CASE, type: 'decision', title: 'Ablehnung', channel: 'post', date: localDate('2026-11-23') };
}

describe('filing a letter', () => {
  it('keeps its bytes, files the document and gives it the text of all pages', async () => {
    const { filing: where, ran } = desk();
    const what = await filing();
    const result = await fileLetter(where, { ...what, dependsOn: ['the decision'] });
    expect(result).toMatchObject({ outcome: 'done_here', documentId: DOCUMENT });
    expect(ran.map(({ name, dependsOn }) => [name, dependsOn])).toEqual([
      ['document.file', ['the decision']],
      ['document.recordText', ['command-1']],
    ]);
    const filed = ran[0]!.args as CommandArgs['document.file'];
    expect((await blobs.read(filed.blobSha256)).equals(what.letter.bytes)).toBe(true);
    expect(filed.pageCount).toBe(what.letter.pageCount);
    const { pages } = ran[1]!.args as CommandArgs['document.recordText'];
    expect(pages.map((page) => page.number)).toEqual(Array.from({ length: filed.pageCount }, (_, at) => at + 1));
    expect(unpackWords(pages[0]!.words).map((word) => word.text)).toContain('Küchenhelfer');
  });

  it('tells why the document was refused, and records no text', async () => {
    const { filing: where, ran } = desk('document.file');
    expect(await fileLetter(where, await filing())).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'case_closed' },
    });
    expect(ran).toEqual([]);
  });
});
