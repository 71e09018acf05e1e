import { RPCHandler } from '@orpc/server/message-port';
import type { FromCore } from '#contract/desk/shell-handshake.ts';
import { deskRouter } from './desk/desk-router.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import { listenToShell, type ParentPort } from './shell-electron/listen-to-shell.ts';
import { serveBytesPort } from './shell-electron/serve-bytes-port.ts';
import { tellWindows } from './shell-electron/tell-windows.ts';

/** The core inside Electron: a utility process that main starts and hands a message port for each window. */
const { parentPort } = process as unknown as { parentPort: ParentPort };
const opened = Promise.withResolvers<Desk>();
let rendererFolder = '';

const tell: (message: FromCore) => void = listenToShell(parentPort, {
  onStart(start) {
    ({ rendererFolder } = start);
    openDesk({ ...start, databaseKey: Buffer.from(start.databaseKey), shell: 'electron' }).then(
      (desk) => {
        opened.resolve(desk);
        tell({ type: 'ready' });
        // Without an answer of the desk the menu keeps what it had.
        tellWindows(desk, tell).catch(() => {});
      },
      (error: unknown) => tell({ type: 'refused', message: error instanceof Error ? error.message : String(error) }),
    );
  },
  onWindow(_kind, port) {
    void opened.promise.then((desk) => {
      const router = deskRouter(desk, (kind) => tell({ type: 'show_window', kind }));
      new RPCHandler(router).upgrade(port);
      port.start();
    });
  },
  onBytes(port) {
    void opened.promise.then((desk) => serveBytesPort(port, { bytes: desk.bytes, rendererFolder }));
  },
  onStop() {
    void opened.promise.then((desk) => desk.close()).then(() => tell({ type: 'stopped' }));
  },
});
