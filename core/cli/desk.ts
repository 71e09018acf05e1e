import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RPCHandler } from '@orpc/server/ws';
import { DatabaseRefused } from '#db/database-refusal.ts';
import { dataKey } from '../desk/data-key.ts';
import { deskRouter } from '../desk/desk-router.ts';
import { type Desk, openDesk } from '../desk/open-desk.ts';
import { type ChromiumWindows, openChromiumWindows } from '../shell-browser/chromium-windows.ts';
import { findChromium } from '../shell-browser/find-chromium.ts';
import { startBrowserShell } from '../shell-browser/start-browser-shell.ts';
import { findElectron } from '../shell-electron/find-electron.ts';
import { startElectron } from '../shell-electron/start-electron.ts';

const USAGE = `Aufruf: laufmappe desk --central URL --data ORDNER [--shell browser|electron|none] [--hot-folder ORDNER] [--json]

Beim ersten Start steht der Anmeldecode in der Umgebung: LAUFMAPPE_ENROL=CODE. Mit --enrol CODE können andere ihn in der
Prozessliste lesen.
`;
const RENDERER = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** `laufmappe desk`: opens this desk's cache and its windows. 0 when closed in order, 1 when it cannot open, 2 wrong usage. */
export async function deskCommand(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const enrolCode = options.enrol ?? process.env.LAUFMAPPE_ENROL ?? null;
  // Used once here; windows and other programs started from here have no use for it.
  delete process.env.LAUFMAPPE_ENROL;
  if (options.shell === 'electron') return runElectron(options, enrolCode);
  let desk: Desk;
  try {
    const databaseFile = join(options.data, 'desk.sqlite');
    desk = await openDesk({
      dataFolder: options.data,
      databaseKey: dataKey(options.data, databaseFile),
      centralUrl: options.central,
      enrolCode,
      shell: options.shell,
      hotFolder: options.hotFolder,
    });
  } catch (error) {
    process.stderr.write(`${sayWhy(error)}\n`);
    return 1;
  }
  return serve(desk, options);
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

async function serve(desk: Desk, options: Options): Promise<number> {
  let windows: ChromiumWindows | undefined;
  const handler = new RPCHandler(deskRouter(desk, () => windows?.show('reader')));
  const shell = await startBrowserShell({
    bytes: desk.bytes,
    rendererFolder: RENDERER,
    handleRpcConnection: (socket) => handler.upgrade(socket),
  });
  const stopped = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.resolve());
  if (options.shell === 'browser') {
    const chromium = findChromium();
    if (chromium === undefined) process.stderr.write(`Chromium wurde nicht gefunden. Adresse: ${shell.url}\n`);
    else {
      const profileFolder = join(options.data, 'windows');
      windows = await openChromiumWindows({ chromium, profileFolder, windowUrl: (kind) => shell.windowUrl(kind) });
      void windows.closed.then(() => stopped.resolve());
    }
  }
  process.stdout.write(options.json ? `${JSON.stringify({ url: shell.url })}\n` : `Arbeitsplatz: ${shell.url}\n`);
  await stopped.promise;
  await windows?.close();
  await shell.close();
  await desk.close();
  return 0;
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
