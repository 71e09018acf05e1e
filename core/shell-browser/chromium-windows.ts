import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WindowKind } from '#contract/shell/window-kind.ts';
import { type Placement, placeWindow } from '#contract/shell/window-placement.ts';
import { ChromiumWindow } from './chromium-window.ts';
import { readScreens } from './read-screens.ts';

export interface ChromiumWindowsOptions {
  /** From findChromium. */
  chromium: string;
  /** Holds Chromium's own folders for this desk; no profile of the person is touched. */
  profileFolder: string;
  /** A fresh address for a window (BrowserShell.windowUrl). */
  windowUrl(kind: WindowKind): string;
}

export interface ChromiumWindows {
  /** Opens a window at its place, or brings it to the front when it is open. */
  show(kind: WindowKind): Promise<void>;
  /** Settles once the Schreibtisch is closed; the Akte closes with it. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the Schreibtisch and the Akte as Chromium app windows, each on its screen. Each has a Chromium of its own: windows of
 * one Chromium all take the place named at its start.
 */
export async function openChromiumWindows(options: ChromiumWindowsOptions): Promise<ChromiumWindows> {
  const windows = new Map<WindowKind, ChromiumWindow>();
  const show = async (kind: WindowKind) => {
    const open = windows.get(kind);
    if (open?.isOpen) return open.bringToFront();
    const profileFolder = join(options.profileFolder, kind);
    mkdirSync(profileFolder, { recursive: true });
    chmodSync(profileFolder, 0o700);
    const placement = placeWindow(kind, await readScreens());
    const flags = chromiumFlags(options.windowUrl(kind), profileFolder, placement);
    windows.set(kind, new ChromiumWindow(options.chromium, flags));
  };
  const closeAll = async () => void (await Promise.all([...windows.values()].map((window) => window.close())));
  await show('desk');
  await show('reader');
  return {
    show,
    closed: (windows.get('desk')?.closed ?? Promise.resolve()).then(closeAll),
    close: closeAll,
  };
}

/** Chromium without its own frame, without talking to anybody else, at a place. */
export function chromiumFlags(url: string, profileFolder: string, { bounds, maximized }: Placement): string[] {
  const mayNotSandbox = process.getuid?.() === 0;
  return [
    `--app=${url}`,
    `--user-data-dir=${profileFolder}`,
    `--window-position=${bounds.x},${bounds.y}`,
    `--window-size=${bounds.width},${bounds.height}`,
    ...(maximized ? ['--start-maximized'] : []),
    '--remote-debugging-pipe',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-features=Translate,MediaRouter',
    '--password-store=basic',
    // Chromium refuses to run as root with its sandbox; nobody works as root, but containers do.
    ...(mayNotSandbox ? ['--no-sandbox'] : []),
  ];
}
