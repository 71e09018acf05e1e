import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportLedger } from '#core/cli/scan-import/import-ledger.ts';
import type { ImportSummary } from '#core/cli/scan-import.ts';
import { ENDS_TOO_OFTEN } from '#core/intake/crash-marks.ts';
import { scannedPdf } from '#tests/letters/bundle-letters.ts';
import { lastLine, laufmappe, startLaufmappe } from '#tests/scan/run-laufmappe.ts';
import { letterPicture } from '#tests/scan/scan-office.ts';

let pictures: Buffer[];
beforeAll(async () => {
  pictures = await Promise.all([1, 2, 3, 4].map(letterPicture));
});

let root: string;
let inbox: string;
let out: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'laufmappe-import-'));
  [inbox, out] = [join(root, 'ein'), join(root, 'aus')];
  mkdirSync(inbox);
  writeFileSync(join(inbox, '1.jpg'), pictures[0]!);
  writeFileSync(join(inbox, '2.pdf'), await scannedPdf(pictures.slice(1, 3)));
  writeFileSync(join(inbox, '3.jpg'), pictures[3]!);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const order = () => ['scan', 'import', inbox, '--out', out, '--split', 'files', '--workers', '1'];
const marks = (): string => join(out, '.unfertig', 'offen');
const marked = (): string[] => (existsSync(marks()) ? readdirSync(marks()).sort() : []);
const ledger = (): ImportLedger => JSON.parse(readFileSync(join(out, 'ledger.json'), 'utf8')) as ImportLedger;

/**
 * Ends the program like a crash in native code: in the moment a file, page or document lies open, for the `time`th time. False when
 * it came through.
 */
async function dieWith(mark: string, time = 0): Promise<boolean> {
  const { child, ended } = startLaufmappe(...order());
  const isOver = { yes: false };
  void ended.then(() => {
    isOver.yes = true;
  });
  const isOpen = (): boolean => marked().includes(mark) && readFileSync(join(marks(), mark), 'utf8') === String(time);
  while (!isOver.yes && !isOpen()) await wait(2);
  child.kill('SIGKILL');
  return (await ended).code === null;
}

describe('an import that crashes', () => {
  it.each([
    ['page', '1.2', ['1.jpg', '2.pdf', '3.jpg'], 1],
    ['file', '1', ['1.jpg', '3.jpg'], 0],
  ])(
    'at the same %s again and again gives that up, says so, and finishes the rest',
    async (_, mark, sources, lost) => {
      for (let life = 0; life <= ENDS_TOO_OFTEN; life += 1) expect(await dieWith(mark, life)).toBe(true);
      const last = await laufmappe(...order(), '--json');
      expect(last.code).toBe(1);
      expect(last.stderr).toContain('„2.pdf“ hat das Programm wiederholt abstürzen lassen');
      expect(lastLine<ImportSummary>(last)).toMatchObject({
        sources: 3,
        refused: lost === 0 ? 1 : 0,
        lost,
        inDocuments: lost === 0 ? 2 : 3,
        documents: sources.length,
        agrees: true,
      });
      const files = ledger().documents.flatMap(({ json }) => {
        const { pages } = JSON.parse(readFileSync(join(out, json), 'utf8')) as { pages: { from: { file: string } }[] };
        return pages.map(({ from }) => from.file);
      });
      expect(files).toEqual(sources);
    },
    400_000,
  );

  it('while a document is written leaves that document out, and the sums say so', async () => {
    for (let life = 0; life <= ENDS_TOO_OFTEN; life += 1) expect(await dieWith('d2', life)).toBe(true);
    const last = await laufmappe(...order(), '--json');
    expect(last).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Schriftstück 2 wird nicht geschrieben: Es hat das Programm'),
    });
    expect(lastLine<ImportSummary>(last)).toMatchObject({ documents: 2, inDocuments: 2, agrees: false });
    // A person who calls again has a reason.
    const again = await laufmappe(...order(), '--json');
    expect(lastLine<ImportSummary>(again)).toMatchObject({ documents: 3, inDocuments: 4, agrees: true });
    const written = JSON.parse(readFileSync(join(out, '0002.json'), 'utf8')) as { pages: { text: string }[] };
    expect(written.pages.map(({ text }) => text.length > 200)).toEqual([true, true]);
  }, 400_000);

  it('once, wherever it is, goes on there and loses nothing', async () => {
    for (const mark of ['0', '0.1', '1', '1.1', '1.2', 'd1', 'd3'])
      expect([mark, await dieWith(mark)]).toEqual([mark, true]);
    const last = await laufmappe(...order(), '--json');
    expect(last).toMatchObject({ code: 0, stderr: '' });
    expect(lastLine<ImportSummary>(last)).toMatchObject({
      pages: 4,
      inDocuments: 4,
      documents: 3,
      lost: 0,
      agrees: true,
    });
  }, 400_000);
});

it('an import that a person ends says how to go on, and holds nothing against a file', async () => {
  for (let times = 0; times <= ENDS_TOO_OFTEN; times += 1) {
    const { child, ended } = startLaufmappe(...order());
    while (!marked().includes('0.1')) await wait(2);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130, stderr: 'Abgebrochen. Derselbe Aufruf macht dort weiter.\n' });
    expect(marked()).toEqual([]);
  }
  expect(await laufmappe(...order())).toMatchObject({ code: 0, stderr: '' });
}, 400_000);

it('a file that is another one by the time its document is written is named; the others are written, and it when it is back', async () => {
  const { child, ended } = startLaufmappe(...order());
  while (!marked().includes('1.1')) await wait(2);
  child.kill('SIGKILL');
  await ended;
  const before = readFileSync(join(inbox, '1.jpg'));
  rmSync(join(inbox, '1.jpg'));
  writeFileSync(join(inbox, '1.jpg'), pictures[3]!);
  // The call names other files now.
  expect((await laufmappe(...order())).stderr).toContain('enthält schon eine Übernahme anderer Dateien');
  writeFileSync(join(inbox, '1.jpg'), before);

  const running = startLaufmappe(...order());
  while (!marked().includes('2.1')) await wait(2);
  rmSync(join(inbox, '1.jpg'));
  const left = await running.ended;
  expect(left.code).toBe(1);
  expect(left.stderr).toContain(
    'Schriftstück 1 wird nicht geschrieben: „1.jpg“ fehlt oder hat sich während der Übernahme',
  );
  expect(ledger().sums).toMatchObject({ documents: 2, agrees: false });
  writeFileSync(join(inbox, '1.jpg'), before);
  expect(await laufmappe(...order())).toMatchObject({ code: 0, stderr: '' });
}, 400_000);
