/**
 * All a page gets from Electron: the message port to its core. Nothing is put on `window`; the port goes by `postMessage` to
 * the page itself. Runs sandboxed.
 */
import { ipcRenderer } from 'electron';
import { portChannel } from '#contract/shell/port-channel.ts';

ipcRenderer.on(portChannel.handed, (event) => {
  window.postMessage({ type: portChannel.handed }, window.location.origin, event.ports);
});

window.addEventListener('load', () => ipcRenderer.send(portChannel.wanted));
