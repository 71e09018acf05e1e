import { BrowserWindow, screen } from 'electron';
import { type WindowKind, windowPath } from '#contract/shell/window-kind.ts';
import {
  bringIntoSight,
  placeWindow,
  type RememberedPlacements,
  rememberPlacement,
  type Screen,
} from '#contract/shell/window-placement.ts';
import { appOrigin } from './policy/app-origin.ts';
import { readPlacements, writePlacements } from './saved-placements.ts';

const titles: Readonly<Record<WindowKind, string>> = {
  desk: 'Laufmappe – Schreibtisch',
  reader: 'Laufmappe – Akte',
  scan: 'Laufmappe – Scanplatz',
  distribution: 'Laufmappe – Verteilung',
};

/** How long a window must stand still before its place is remembered, in milliseconds. */
const settled = 500;

/**
 * The Schreibtisch, the Akte, the Scanplatz and the Verteilung, each at its place. The place is remembered for each set of screens; when a screen goes, its
 * window comes back on another, and when the screen returns, so does the window.
 */
export class DeskWindows {
  readonly #windows = new Map<WindowKind, BrowserWindow>();
  readonly #file: string;
  readonly #preload: string;
  #placements: RememberedPlacements;

  constructor({ placementsFile, preload }: { placementsFile: string; preload: string }) {
    this.#file = placementsFile;
    this.#preload = preload;
    this.#placements = readPlacements(placementsFile);
    screen.on('display-added', () => this.#screensChanged());
    screen.on('display-removed', () => this.#screensChanged());
    screen.on('display-metrics-changed', () => this.#screensChanged());
  }

  /** Opens a window at its place, or brings it to the front. */
  show(kind: WindowKind): void {
    const open = this.#windows.get(kind);
    if (open === undefined) this.#windows.set(kind, this.#open(kind));
    else {
      if (open.isMinimized()) open.restore();
      open.focus();
    }
  }

  all(): [WindowKind, BrowserWindow][] {
    return [...this.#windows];
  }

  kindOf(contents: Electron.WebContents): WindowKind | undefined {
    return this.all().find(([, window]) => window.webContents === contents)?.[0];
  }

  /** Forgets every remembered place and puts the windows where the rule wants them. */
  resetPlaces(): void {
    this.#placements = {};
    writePlacements(this.#file, this.#placements);
    this.#screensChanged();
  }

  #open(kind: WindowKind): BrowserWindow {
    const { bounds, maximized } = placeWindow(kind, currentScreens(), this.#placements);
    const window = new BrowserWindow({
      ...bounds,
      title: titles[kind],
      show: false,
      backgroundColor: '#ffffff',
      webPreferences: {
        preload: this.#preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        nodeIntegrationInWorker: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
      },
    });
    if (maximized) window.maximize();
    window.once('ready-to-show', () => window.show());
    window.once('closed', () => this.#windows.delete(kind));
    this.#rememberWhereItStands(kind, window);
    void window.loadURL(appOrigin + windowPath[kind]);
    return window;
  }

  #rememberWhereItStands(kind: WindowKind, window: BrowserWindow): void {
    let timer: NodeJS.Timeout | undefined;
    const remember = () => {
      if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
      const placement = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
      this.#placements = rememberPlacement(this.#placements, currentScreens(), kind, placement);
      writePlacements(this.#file, this.#placements);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(remember, settled);
    };
    window.on('move', later);
    window.on('resize', later);
    window.on('maximize', later);
    window.on('unmaximize', later);
    window.on('close', () => {
      clearTimeout(timer);
      remember();
    });
  }

  #screensChanged(): void {
    const screens = currentScreens();
    for (const [kind, window] of this.#windows) {
      const { bounds, maximized } = placeWindow(kind, screens, this.#placements);
      if (window.isMaximized() && !maximized) window.unmaximize();
      window.setBounds(bringIntoSight(bounds, screens));
      if (maximized) window.maximize();
    }
  }
}

function currentScreens(): Screen[] {
  const primary = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().map(({ id, workArea }) => ({ area: workArea, primary: id === primary }));
}
