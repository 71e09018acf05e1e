import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildRenderer } from '#build/renderer/build-renderer.ts';
import { startProgram } from '#build/start/child-program.ts';
import { findChromium } from '#core/shell-browser/find-chromium.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { createRowStore } from '#db/rows/row-store.ts';
import { createSyncMetaStore } from '#db/sync/sync-meta.ts';
import type { Bench, BenchResult } from './bench.ts';
import { inFolder } from './bench-desk.ts';
import { percentile } from './bench-times.ts';
import { deskWithCases, KEY, OWNER } from './desk-with-cases.ts';

const P95_MS = 2000;
/** Rows that must stand in the window; about a screen's height. */
const ROWS = 20;

/** Milliseconds from the command until each was so. */
interface Started {
  serving: number;
  window: number;
  usable: number;
}

/**
 * Warm start of a whole desk: `laufmappe desk` begins, opens the encrypted cache, serves; a Chromium with a used profile opens
 * its window as the desk itself does, an app window (a tab has an address bar, whose own pages load meanwhile); the rows of the
 * first list stand there. Central is away, the cache must do. Beside it, in turn with it: a bare Node that serves a finished page
 * with as many rows to the same Chromium.
 */
export const bench: Bench = {
  name: 'start',
  run: ({ quick }) =>
    inFolder(async (folder) => {
      if ((await buildRenderer()) === 'failed') throw new Error('the windows could not be built');
      const count = quick ? 10_000 : 100_000;
      const data = enrolledDesk(folder, count);
      const desks: Started[] = [];
      const bare: Started[] = [];
      const rounds = quick ? 2 : 10;
      // The first round warms the disk, Chromium's profile and the cache of compiled code; every later start finds them.
      for (let round = 0; round <= rounds; round += 1) {
        const desk = await startDesk(data, join(folder, 'profile'));
        const page = await startBarePage(join(folder, 'profile-bare'));
        if (round === 0) continue;
        desks.push(desk);
        bare.push(page);
      }
      return results(desks, bare, count);
    }),
};

function results(desks: readonly Started[], bare: readonly Started[], count: number): BenchResult[] {
  const figure = (share: number, part: (started: Started) => number, of = desks): number =>
    Math.round(percentile(of.map(part), share));
  const usable = figure(0.95, ({ usable }) => usable);
  const shown = (name: string, part: (started: Started) => number): BenchResult => ({
    name,
    value: figure(0.5, part),
    unit: 'ms',
    bar: null,
    ok: true,
    reference: { name: 'bloße Seite', value: figure(0.5, part, bare) },
  });
  return [
    {
      name: `Befehl bis benutzbare Liste, p95 über ${desks.length} Starts, ${count} Vorgänge`,
      value: usable,
      unit: 'ms',
      bar: P95_MS,
      ok: usable <= P95_MS,
      reference: { name: 'bloße Seite mit so vielen Zeilen, p95', value: figure(0.95, ({ usable }) => usable, bare) },
    },
    shown('Befehl bis benutzbare Liste, Median', ({ usable }) => usable),
    shown('davon: Programm bis es dient, Median', ({ serving }) => serving),
    shown('davon: Chromium bis ein Fenster da ist, Median', ({ serving, window }) => window - serving),
    shown('davon: Fenster bis Zeilen dastehen, Median', ({ window, usable }) => usable - window),
  ];
}

/** A data folder as a desk leaves it that was in use this morning. */
function enrolledDesk(folder: string, count: number): string {
  const data = join(folder, 'desk');
  mkdirSync(data, { mode: 0o700 });
  const desk = deskWithCases(count);
  const path = join(data, 'desk.sqlite');
  renameSync(desk.path, path);
  desk.remove();
  writeFileSync(join(data, 'desk.key'), `${KEY.toString('hex')}\n`, { mode: 0o600 });
  const { sqlite, close } = openDeskDatabase({ path, key: KEY });
  const rows = createRowStore(sqlite);
  const officer = rows.one('officer', OWNER.officerId);
  if (officer === undefined) throw new Error('the bench office has no owner');
  rows.put('officer', { ...officer, teamIds: OWNER.teamIds });
  const meta = createSyncMetaStore(sqlite);
  const now = new Date().toISOString();
  for (const [key, value] of [
    ['deviceId', 'bench'],
    ['incarnation', 'bench'],
    ['token', 'bench'],
    ['officerId', OWNER.officerId],
    ['epoch', 'bench'],
    ['lastSyncAt', now],
    ['contactAt', now],
  ] as const)
    meta.set(key, value);
  meta.set('lastSeq', 0);
  meta.set('handedIn', 0);
  meta.set('lockAfterDays', 30);
  close();
  return data;
}

async function startDesk(data: string, profile: string): Promise<Started> {
  const started = performance.now();
  const args = ['desk', '--central', 'http://127.0.0.1:9', '--data', data, '--shell', 'none'];
  const program = startProgram<{ url: string }>(args, join(data, 'bench.log'));
  try {
    const { url } = await program.ready;
    return await openWindow(url, profile, started);
  } finally {
    await program.stop();
  }
}

async function startBarePage(profile: string): Promise<Started> {
  const started = performance.now();
  const row = '<tr><td>Müller, Anna</td><td>AG-Wechsel</td><td>01.12.</td><td>33.2-1/26</td></tr>';
  const page = `<!doctype html><meta charset=utf-8><title>x</title><table>${row.repeat(ROWS + 5)}</table>`;
  const source = `require('node:http').createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html'); answer.end(${JSON.stringify(page)});
    }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;
  const server = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [port] = (await once(server.stdout, 'data')) as [Buffer];
    return await openWindow(`http://127.0.0.1:${String(port).trim()}/`, profile, started);
  } finally {
    server.kill();
    await once(server, 'close');
  }
}

async function openWindow(url: string, profile: string, started: number): Promise<Started> {
  const serving = performance.now() - started;
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    args: [`--app=${url}`, '--window-size=1920,1080'],
  });
  try {
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    const window = performance.now() - started;
    await page.getByRole('row').nth(ROWS).waitFor();
    return { serving, window, usable: performance.now() - started };
  } finally {
    await context.close();
    rmSync(join(profile, 'SingletonLock'), { force: true });
  }
}
