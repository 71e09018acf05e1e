import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { WindowKind } from '#contract/shell/window-kind.ts';
import { type Placement, placeWindow, type Screen } from '#contract/shell/window-placement.ts';
import { readScreens } from './read-screens.ts';

export interface ChromiumWindowsOptions {
  /** From findChromium. */
  chromium: string;
  /** Chromium's own folder for this desk; no profile of the person is touched. */
  profileFolder: string;
  /** A fresh address for a window (BrowserShell.windowUrl). */
  windowUrl(kind: WindowKind): string;
}

export interface ChromiumWindows {
  /** Opens a window at its place; Chromium brings none to the front that is open already, so it opens another. */
  open(kind: WindowKind): Promise<void>;
  /** Settles once the last window is closed. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Opens the Schreibtisch and the Akte as Chromium app windows, each on its screen. */
export async function openChromiumWindows(options: ChromiumWindowsOptions): Promise<ChromiumWindows> {
  mkdirSync(options.profileFolder, { recursive: true });
  chmodSync(options.profileFolder, 0o700);
  const screens = await readScreens();
  const browser = openWindow(options, 'desk', screens);
  const closed = new Promise<void>((resolve, reject) => {
    browser.once('error', reject);
    browser.once('close', () => resolve());
  });
  await profileIsTaken(options.profileFolder, browser);
  await handOver(options, 'reader', screens);
  return {
    open: async (kind) => handOver(options, kind, await readScreens()),
    closed,
    async close() {
      if (browser.exitCode === null && browser.signalCode === null) browser.kill('SIGTERM');
      await closed;
    },
  };
}

/**
 * Waits until the first Chromium has put its lock (a link to `host-pid`) on the profile: two that start at once might swap
 * their parts. A Chromium that keeps no such lock is given two seconds.
 */
async function profileIsTaken(profileFolder: string, browser: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 40 && browser.exitCode === null; tries += 1) {
    if (lockHolder(profileFolder) === browser.pid) return;
    await wait(50);
  }
}

function lockHolder(profileFolder: string): number | undefined {
  try {
    return Number(readlinkSync(join(profileFolder, 'SingletonLock')).split('-').at(-1));
  } catch {
    return undefined;
  }
}

/** A second Chromium on the same profile hands its window to the first one and ends. */
function handOver(options: ChromiumWindowsOptions, kind: WindowKind, screens: readonly Screen[]): Promise<void> {
  const messenger = openWindow(options, kind, screens);
  return new Promise((resolve, reject) => {
    messenger.once('error', reject);
    messenger.once('close', () => resolve());
  });
}

function openWindow(options: ChromiumWindowsOptions, kind: WindowKind, screens: readonly Screen[]): ChildProcess {
  const flags = chromiumFlags(options.windowUrl(kind), options.profileFolder, placeWindow(kind, screens));
  return spawn(options.chromium, flags, { stdio: 'ignore' });
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
