import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createIntakeStore } from '#core/intake/intake-store.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { catchUp } from '#db/search/index-behind.ts';
import { createOutbox } from '#db/sync/outbox.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { DESK_KEY, openTestOffice, type TestOffice } from './office-for-test.ts';

const SEED = 20260302;
const LIVES = 4;
const BUSY = fileURLToPath(new URL('./busy-desk.ts', import.meta.url));

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

/** Runs the desk and kills it -9 so many milliseconds after it had opened; answers what it had said was kept. */
async function liveAndDie(dataFolder: string, ms: number): Promise<{ texts: string[]; items: string[] }> {
  const child = spawn(process.execPath, [BUSY, dataFolder, office.url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = { texts: [] as string[], items: [] as string[] };
  createInterface(child.stdout).on('line', (line) => {
    const { open, text, intake } = JSON.parse(line) as { open?: boolean; text?: string; intake?: string };
    if (open) setTimeout(() => child.kill('SIGKILL'), ms);
    if (text !== undefined) said.texts.push(text);
    if (intake !== undefined) said.items.push(intake);
  });
  await new Promise((resolve) => child.once('close', resolve));
  return said;
}

it(`a desk killed again and again loses nothing it said was kept (seed ${SEED})`, async () => {
  const chance = seeded(SEED);
  const dataFolder = join(office.folder, 'desk-ada');
  const first = await office.desk('ada', dataFolder);
  await first.sync.syncOnce();
  await first.close();
  const texts: string[] = [];
  const items: string[] = [];
  for (let life = 0; life < LIVES; life++) {
    const said = await liveAndDie(dataFolder, chance.whole(20, 900));
    texts.push(...said.texts);
    items.push(...said.items);
    const { sqlite, close } = openDeskDatabase({ path: join(dataFolder, 'desk.sqlite'), key: DESK_KEY });
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    const outbox = createOutbox(sqlite);
    const ids = sqlite.prepare('SELECT id FROM outbox').pluck().all() as string[];
    const issued = new Set(ids.map((id) => (outbox.one(id)!.args as { text?: string }).text));
    expect(texts.filter((text) => !issued.has(text))).toEqual([]);
    const kept = createIntakeStore(sqlite);
    expect(items.filter((id) => kept.one(id) === undefined)).toEqual([]);
    while (catchUp(sqlite, 50, new Set()));
    const notIndexed = sqlite.prepare('SELECT count(*) FROM pages WHERE id NOT IN (SELECT page_id FROM search_page)');
    const withoutPage = sqlite.prepare('SELECT count(*) FROM search_page WHERE page_id NOT IN (SELECT id FROM pages)');
    expect([notIndexed.pluck().get(), withoutPage.pluck().get()]).toEqual([0, 0]);
    close();
  }
  expect(texts.length).toBeGreaterThan(20);

  const last = await office.reopen(dataFolder);
  await expect
    .poll(() => last.intake.store.unfinished().length + last.sync.pending().length, { timeout: 120_000 })
    .toBe(0);
  for (const { sha256, byteSize, quarantinedAs } of last.intake.store.all()) {
    // What lay open at two deaths is taken for what kills the desk: it is refused, and its original lies in the quarantine.
    const size = quarantinedAs === null ? (await last.bytes.blob(sha256))?.size : statSync(quarantinedAs).size;
    expect(size).toBe(byteSize);
  }
  const atCentral = await office.central.database.transaction(
    (transaction) => transaction.query<{ text: string }>('SELECT text FROM notes'),
    { isolation: 'repeatable read' },
  );
  const known = atCentral.map(({ text }) => text);
  expect(texts.filter((text) => !known.includes(text))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
}, 400_000);
