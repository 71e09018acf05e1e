/** The product's shell: windows, menu, key store and `app://`. Everything else is the core's, in a process of its own. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, ipcMain, Menu, safeStorage, session } from 'electron';
import { portChannel } from '#contract/shell/port-channel.ts';
import { registerAppScheme, serveAppProtocol } from './app-protocol.ts';
import { CoreProcess } from './core-process.ts';
import { hardenContents, hardenSession } from './harden.ts';
import { databaseKey } from './key-store.ts';
import { buildMenu } from './menu.ts';
import { isTrustedFrame } from './policy/trusted-frame.ts';
import { readStartOptions } from './start-options.ts';
import { DeskWindows } from './windows.ts';

/** Crashes of the core after which it is started again, before a person has to be asked. */
const toleratedCrashes = 3;

const isDevelopment = !app.isPackaged;
const appFolder = app.getAppPath();
const options = readStartOptions(process.env, app.getPath('userData'));

mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
app.setPath('userData', join(options.dataFolder, 'electron'));
app.enableSandbox();
registerAppScheme();
app.on('web-contents-created', (_event, contents) => hardenContents(contents));

if (app.requestSingleInstanceLock()) void app.whenReady().then(openDesk);
else app.quit();

function openDesk(): void {
  const cacheExists = existsSync(join(options.dataFolder, 'desk.sqlite'));
  const key = databaseKey(options.dataFolder, safeStorage, cacheExists);
  if ('refused' in key) {
    refuse(key.refused);
    return;
  }

  const windows = new DeskWindows({
    placementsFile: join(options.dataFolder, 'windows.json'),
    preload: join(appFolder, 'dist/electron/preload.cjs'),
  });
  let core = startCore(key.key);
  let crashes = 0;

  hardenSession(session.defaultSession, isDevelopment);
  serveAppProtocol(session.defaultSession, () => core.requests);
  Menu.setApplicationMenu(buildMenu(windows, ['desk', 'reader'], isDevelopment));
  ipcMain.on(portChannel.wanted, ({ sender, senderFrame }) => {
    const kind = windows.kindOf(sender);
    if (kind === undefined || !isTrustedFrame(senderFrame)) return;
    sender.postMessage(portChannel.handed, null, [core.portForWindow(kind)]);
  });
  app.on('second-instance', () => windows.show('desk'));
  app.on('window-all-closed', () => app.quit());
  let stopped = false;
  app.on('before-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void core.stop().finally(() => {
      stopped = true;
      app.quit();
    });
  });

  function startCore(databaseKeyBytes: Uint8Array<ArrayBuffer>): CoreProcess {
    const start = {
      type: 'start',
      ...options,
      rendererFolder: join(appFolder, 'dist/renderer'),
      databaseKey: databaseKeyBytes,
    } as const;
    return new CoreProcess(join(appFolder, 'core/entry-utility.ts'), start, {
      onReady() {
        windows.show('desk');
        windows.show('reader');
      },
      onRefused: refuse,
      onShowWindow: (kind) => windows.show(kind),
      onWindows: (kinds) => Menu.setApplicationMenu(buildMenu(windows, kinds, isDevelopment)),
      onCrashed() {
        crashes += 1;
        if (crashes > toleratedCrashes) {
          refuse('Der Kern des Arbeitsplatzes ist mehrmals abgestürzt. Eingaben bis dahin sind gespeichert.');
          return;
        }
        core = startCore(databaseKeyBytes);
        for (const [kind, window] of windows.all()) {
          window.webContents.postMessage(portChannel.handed, null, [core.portForWindow(kind)]);
        }
      },
    });
  }
}

function refuse(message: string): void {
  dialog.showErrorBox('Laufmappe lässt sich nicht öffnen', message);
  app.exit(1);
}
