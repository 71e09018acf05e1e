import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { WindowKind } from '#contract/shell/window-kind.ts';
import { DatabaseRefused } from '#db/database-refusal.ts';
import { type DeskDatabase, openDeskDatabase } from '#db/open-desk-database.ts';
import { createSyncMetaStore } from '#db/sync/sync-meta.ts';
import { dataKey } from '../desk/data-key.ts';
import type { Desk } from '../desk/open-desk.ts';
import { type ChromiumWindows, openChromiumWindows } from '../shell-browser/chromium-windows.ts';
import { deskToCome, type ServedDesk } from '../shell-browser/desk-to-come.ts';
import { findChromium } from '../shell-browser/find-chromium.ts';
import { type BrowserShell, startBrowserShell } from '../shell-browser/start-browser-shell.ts';
import { findElectron } from '../shell-electron/find-electron.ts';
import { startElectron } from '../shell-electron/start-electron.ts';

export const DESK_USAGE = `Aufruf: laufmappe desk --central URL --data ORDNER [--shell browser|electron|none] [--hot-folder ORDNER] [--json]

Beim ersten Start steht der Anmeldecode in der Umgebung: LAUFMAPPE_ENROL=CODE. Mit --enrol CODE können andere ihn in der
Prozessliste lesen.`;
const RENDERER = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** `laufmappe desk`: opens this desk's cache and its windows. 0 when closed in order, 1 when it cannot open, 2 wrong usage. */
export async function deskCommand(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stderr.write(`${DESK_USAGE}\n`);
    return 2;
  }
  const enrolCode = options.enrol ?? process.env.LAUFMAPPE_ENROL ?? null;
  // Used once here; windows and other programs started from here have no use for it.
  delete process.env.LAUFMAPPE_ENROL;
  if (options.shell === 'electron') return runElectron(options, enrolCode);
  try {
    const path = join(options.data, 'desk.sqlite');
    const key = dataKey(options.data, path);
    const database = openDeskDatabase({ path, key });
    const open = () => openRest(options, { database, key, enrolCode });
    if (isEnrolled(database)) return await serve(open, options);
    // Enrolling may be refused, and then no window should have come up.
    const desk = await open();
    return await serve(async () => desk, options);
  } catch (error) {
    process.stderr.write(`${sayWhy(error)}\n`);
    return 1;
  }
}

interface Options {
  central: string | null;
  data: string;
  enrol: string | undefined;
  shell: 'browser' | 'electron' | 'none';
  hotFolder: string | undefined;
  json: boolean;
}

function readOptions(args: string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        central: { type: 'string' },
        data: { type: 'string' },
        enrol: { type: 'string' },
        shell: { type: 'string', default: 'none' },
        'hot-folder': { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { shell } = values;
    if (values.data === undefined || (shell !== 'browser' && shell !== 'electron' && shell !== 'none'))
      return undefined;
    return {
      central: values.central ?? null,
      data: values.data,
      enrol: values.enrol,
      shell,
      hotFolder: values['hot-folder'],
      json: values.json,
    };
  } catch {
    return undefined;
  }
}

function isEnrolled({ sqlite }: DeskDatabase): boolean {
  return createSyncMetaStore(sqlite).get('token') !== undefined;
}

/** All that a desk is beside its cache; loaded here, because a window can begin to come up without it. */
async function openRest(
  { data, central, shell, hotFolder }: Options,
  { database, key, enrolCode }: { database: DeskDatabase; key: Buffer; enrolCode: string | null },
): Promise<Desk> {
  const { openDesk } = await import('../desk/open-desk.ts');
  return openDesk({ dataFolder: data, database, databaseKey: key, centralUrl: central, enrolCode, shell, hotFolder });
}

/** Serves the windows, then opens the desk: a browser needs half a second to come up, and the desk uses it. */
async function serve(open: () => Promise<Desk>, options: Options): Promise<number> {
  let windows: ChromiumWindows | undefined;
  const opening = Promise.withResolvers<ServedDesk>();
  const shell = await startBrowserShell({ ...deskToCome(opening.promise), rendererFolder: RENDERER });
  const stopped = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.resolve());
  try {
    if (options.shell === 'browser') windows = await showWindows(shell, options);
    process.stdout.write(options.json ? `${JSON.stringify({ url: shell.url })}\n` : `Arbeitsplatz: ${shell.url}\n`);
    void windows?.closed.then(() => stopped.resolve());
    const desk = await open();
    // The first walk over the lists decrypts their index, ten times the cost of every later one; the browser is not yet there.
    desk.lists.queues();
    opening.resolve(await answered(desk, (kind) => windows?.show(kind)));
    await stopped.promise;
    await windows?.close();
    await shell.close();
    await desk.close();
    return 0;
  } catch (error) {
    opening.reject(error);
    await windows?.close();
    await shell.close();
    throw error;
  }
}

async function showWindows(shell: BrowserShell, { data }: Options): Promise<ChromiumWindows | undefined> {
  const chromium = findChromium();
  if (chromium === undefined) {
    process.stderr.write(`Chromium wurde nicht gefunden. Adresse: ${shell.url}\n`);
    return undefined;
  }
  const profileFolder = join(data, 'windows');
  return openChromiumWindows({ chromium, profileFolder, windowUrl: (kind) => shell.windowUrl(kind) });
}

async function answered(desk: Desk, show: (kind: WindowKind) => Promise<void> | undefined): Promise<ServedDesk> {
  const [{ RPCHandler }, { deskRouter }] = await Promise.all([
    import('@orpc/server/ws'),
    import('../desk/desk-router.ts'),
  ]);
  const handler = new RPCHandler(deskRouter(desk, show));
  return { bytes: desk.bytes, handleRpcConnection: (socket) => void handler.upgrade(socket) };
}

async function runElectron(options: Options, enrolCode: string | null): Promise<number> {
  const binary = findElectron();
  if (binary === undefined) {
    process.stderr.write('Das Programm von Electron ist auf diesem Rechner nicht vorhanden. Ohne: --shell browser.\n');
    return 1;
  }
  const child = startElectron({ binary, dataFolder: options.data, centralUrl: options.central, enrolCode });
  if (options.json) process.stdout.write(`${JSON.stringify({ url: null })}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 0)));
}

function sayWhy(error: unknown): string {
  if (error instanceof DatabaseRefused) return error.message;
  return `Der Arbeitsplatz kann nicht geöffnet werden: ${error instanceof Error ? error.message : String(error)}`;
}
