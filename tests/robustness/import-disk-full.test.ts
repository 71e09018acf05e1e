import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OcrSummary } from '#core/cli/ocr.ts';
import type { ImportSummary } from '#core/cli/scan-import.ts';
import { scannedPdf } from '#tests/letters/bundle-letters.ts';
import { type Ended, lastLine, laufmappe, startLaufmappe } from '#tests/scan/run-laufmappe.ts';
import { letterPicture } from '#tests/scan/scan-office.ts';
import { noSmallDisk, openSmallDisk, type SmallDisk } from './small-disk.ts';

const skipped = noSmallDisk === undefined ? '' : ` (skipped: ${noSmallDisk})`;
const FULL =
  'Auf dem Datenträger ist kein Platz mehr. Bitte Platz schaffen und denselben Aufruf wiederholen; es geht dann dort weiter.\n';

describe.skipIf(noSmallDisk !== undefined)(`a folder of paper read onto a disk that gets full${skipped}`, () => {
  let inbox: string;
  let disk: SmallDisk;
  let out: string;
  beforeAll(async () => {
    inbox = mkdtempSync(join(tmpdir(), 'laufmappe-papier-'));
    const pictures = await Promise.all([1, 2, 3, 4].map(letterPicture));
    writeFileSync(join(inbox, '1.jpg'), pictures[0]!);
    writeFileSync(join(inbox, '2.pdf'), await scannedPdf(pictures.slice(1, 3)));
    writeFileSync(join(inbox, '3.jpg'), pictures[3]!);
  }, 400_000);
  afterAll(() => rmSync(inbox, { recursive: true, force: true }));
  beforeEach(() => {
    disk = openSmallDisk(24);
    out = join(disk.folder, 'aus');
    mkdirSync(out);
  });
  afterEach(() => disk.close());

  const marked = (mark: string): boolean => {
    const marks = join(out, '.unfertig', 'offen');
    return existsSync(marks) && readdirSync(marks).some((each) => each === mark || mark === 'any');
  };
  /** Fills the disk in the moment something lies open. */
  async function fillAt(mark: string, args: readonly string[]): Promise<Ended> {
    const { ended } = startLaufmappe(...args);
    const isOver = { yes: false };
    void ended.then(() => {
      isOver.yes = true;
    });
    while (!isOver.yes && !marked(mark)) await wait(2);
    expect(isOver.yes).toBe(false);
    disk.fill();
    return ended;
  }

  it.each(['0.1', '1.2', 'd1'])(
    'scan import says so while %s lies open, and the same call goes on there',
    async (mark) => {
      const order = ['scan', 'import', inbox, '--out', out, '--split', 'files', '--workers', '1'];
      expect(await fillAt(mark, order)).toEqual({ code: 1, stdout: '', stderr: FULL });
      // Still full.
      expect(await laufmappe(...order)).toMatchObject({ code: 1, stdout: '' });
      disk.free();
      const again = await laufmappe(...order, '--json');
      expect(again).toMatchObject({ code: 0, stderr: '' });
      expect(lastLine<ImportSummary>(again)).toMatchObject({ pages: 4, inDocuments: 4, documents: 3, agrees: true });
      const words = ['0001.json', '0002.json', '0003.json'].flatMap((name) => {
        const { pages } = JSON.parse(readFileSync(join(out, name), 'utf8')) as { pages: { words: unknown[] }[] };
        return pages.map((page) => page.words.length > 20);
      });
      expect(words).toEqual([true, true, true, true]);
    },
    400_000,
  );

  it('ocr says so once, and the same call goes on there', async () => {
    const order = ['ocr', inbox, '--out', out, '--workers', '1', '--json'];
    const full = await fillAt('any', order);
    expect(full).toMatchObject({ code: 1, stderr: FULL });
    disk.free();
    const again = await laufmappe(...order);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(lastLine<OcrSummary>(again)).toMatchObject({ files: 3, pages: 4, failed: [], refused: [] });
    const results = readdirSync(out).filter((name) => /^\d/.test(name));
    expect(results.sort()).toEqual(['1.txt', '2.txt', '3.txt']);
  }, 400_000);
});
