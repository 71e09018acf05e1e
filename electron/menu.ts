import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { WindowKind } from '#contract/shell/window-kind.ts';
import { windowEntries } from './window-entries.ts';
import type { DeskWindows } from './windows.ts';

/**
 * The menu bar, in German whatever the language of the system: official words are not translated. `kinds` are the windows of the
 * desk's officer.
 */
export function buildMenu(windows: DeskWindows, kinds: readonly WindowKind[], isDevelopment: boolean): Menu {
  const file: MenuItemConstructorOptions = {
    label: '&Datei',
    submenu: [
      { label: 'Fenster schließen', role: 'close' },
      { type: 'separator' },
      { label: 'Laufmappe beenden', role: 'quit', accelerator: 'CmdOrCtrl+Q' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Bearbeiten',
    submenu: [
      { label: 'Rückgängig', role: 'undo' },
      { label: 'Wiederholen', role: 'redo' },
      { type: 'separator' },
      { label: 'Ausschneiden', role: 'cut' },
      { label: 'Kopieren', role: 'copy' },
      { label: 'Einfügen', role: 'paste' },
      { label: 'Alles auswählen', role: 'selectAll' },
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&Ansicht',
    submenu: [
      { label: 'Größer', role: 'zoomIn' },
      { label: 'Kleiner', role: 'zoomOut' },
      { label: 'Normale Größe', role: 'resetZoom' },
      { type: 'separator' },
      { label: 'Vollbild', role: 'togglefullscreen' },
      ...(isDevelopment
        ? ([
            { type: 'separator' },
            { label: 'Neu laden', role: 'reload' },
            { label: 'Entwicklerwerkzeuge', role: 'toggleDevTools' },
          ] satisfies MenuItemConstructorOptions[])
        : []),
    ],
  };
  const window: MenuItemConstructorOptions = {
    label: '&Fenster',
    submenu: [
      ...windowEntries(kinds, (kind) => windows.show(kind)),
      { type: 'separator' },
      { label: 'Fenster wieder an ihren Platz', click: () => windows.resetPlaces() },
    ],
  };
  return Menu.buildFromTemplate([file, edit, view, window]);
}
