import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createIntakeStore } from '#core/intake/intake-store.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { scannedPdf } from '#tests/letters/bundle-letters.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { openBatch, PROFILE, scanStaff } from '#tests/scan/scan-office.ts';
import { DESK_KEY, once, openTestOffice, type TestOffice } from './office-for-test.ts';

const SEED = 20261123;
const LIVES = 6;
const FILES = 24;
const BATCH = '00000000-0000-4000-8000-0000000000b1';
const BUSY = fileURLToPath(new URL('./busy-scan-desk.ts', import.meta.url));

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(scanStaff());
}, 400_000);
afterEach(() => office.close());

/** Runs the Scanplatz and kills it -9 so many milliseconds after it had opened; answers the files it had said were kept. */
async function liveAndDie(args: readonly string[], ms: number): Promise<string[]> {
  const child = spawn(process.execPath, [BUSY, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const kept: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    const { open, name } = JSON.parse(line) as { open?: boolean; name?: string };
    if (open) setTimeout(() => child.kill('SIGKILL'), ms);
    if (name !== undefined) kept.push(name);
  });
  await new Promise((resolve) => child.once('close', resolve));
  return kept;
}

/** Sides in files of their own, with a document of three pages in between. */
async function writeScans(folder: string): Promise<number> {
  mkdirSync(folder);
  let pages = 0;
  for (let at = 0; at < FILES; at += 1) {
    const shades = Array.from({ length: at === 7 ? 3 : 1 }, (_, page) => shade(150 + at * 4 + page));
    const jpegs = await Promise.all(shades);
    const name = String(at).padStart(3, '0');
    if (at % 3 === 1) writeFileSync(join(folder, `${name}.pdf`), await scannedPdf(jpegs));
    else writeFileSync(join(folder, `${name}.jpg`), jpegs[0]!);
    pages += at % 3 === 1 ? jpegs.length : 1;
  }
  return pages;
}

const shade = (value: number): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 424, channels: 3, background: { r: value, g: value, b: value } } })
    .jpeg()
    .toBuffer();

it(`a Scanplatz killed again and again in a batch has each page once, in order (seed ${SEED})`, async () => {
  const chance = seeded(SEED);
  const dataFolder = join(office.folder, 'desk-sam');
  const scans = join(office.folder, 'scans');
  const pages = await writeScans(scans);
  const first = await office.desk('sam', dataFolder);
  await first.sync.syncOnce();
  openBatch(first, BATCH, { sheetsPrepared: 14, profile: { ...PROFILE, duplex: true } });
  await first.close();

  const kept: string[] = [];
  for (let life = 0; life < LIVES; life += 1) {
    kept.push(
      ...(await liveAndDie(
        [dataFolder, office.url, BATCH, scans],
        life % 2 === 0 ? chance.whole(10, 400) : chance.whole(100, 1200),
      )),
    );
    const { sqlite, close } = openDeskDatabase({ path: join(dataFolder, 'desk.sqlite'), key: DESK_KEY });
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    const names = createIntakeStore(sqlite)
      .ofBatch(BATCH)
      .map(({ originalName }) => originalName);
    expect(kept.filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    close();
  }
  expect(kept.length).toBeGreaterThan(0);

  const last = await office.reopen(dataFolder);
  const files = readdirSync(scans).sort();
  const taken = new Set(last.intake.store.ofBatch(BATCH).map(({ originalName }) => originalName));
  for (const name of files.filter((each) => !taken.has(each))) {
    await last.intake.take({ name, body: once(readFileSync(join(scans, name))) }, BATCH);
  }
  const table = () => last.scan.table(BATCH)!;
  const states = () => last.intake.store.ofBatch(BATCH).map(({ status, refusalMessage }) => refusalMessage ?? status);
  // None is held to be what ended the program.
  await expect.poll(() => new Set(states()), { timeout: 120_000 }).toEqual(new Set(['reading']));
  await expect.poll(() => table().pages.length, { timeout: 120_000 }).toBe(pages);
  await expect.poll(() => last.intake.store.unfinished().length, { timeout: 120_000 }).toBe(0);
  const shown = [...table().pages].sort((a, b) => a.number - b.number);
  expect(shown.map(({ number }) => number)).toEqual(shown.map((_, at) => at + 1));
  expect([...new Set(shown.map(({ sourceName }) => sourceName))]).toEqual(files);
  // Seven sides make four sheets, the document of three pages two more, the sixteen sides after it eight.
  expect(table().summary.ledger).toMatchObject({ pages, sheetsScanned: 14 });
  await last.sync.syncOnce();
  expect(last.sync.conflicts()).toEqual([]);
  const atCentral = await office.central.database.transaction(
    (transaction) => transaction.query<{ id: string }>('SELECT id FROM scan_pages ORDER BY number'),
    { isolation: 'repeatable read' },
  );
  expect(atCentral.map(({ id }) => id)).toEqual(shown.map(({ pageId }) => pageId));
}, 400_000);
