import type { WindowKind } from '#contract/shell/window-kind.ts';

/**
 * How a window is named in the menu, and its key. A page that has its own use for the key (⌃1 to ⌃4 are the parts of the Verteilung)
 * gets it first.
 */
const ENTRIES: Readonly<Record<WindowKind, { readonly label: string; readonly accelerator: string }>> = {
  desk: { label: 'Schreibtisch', accelerator: 'CmdOrCtrl+1' },
  reader: { label: 'Akte', accelerator: 'CmdOrCtrl+2' },
  scan: { label: 'Scanplatz', accelerator: 'CmdOrCtrl+3' },
  distribution: { label: 'Verteilung', accelerator: 'CmdOrCtrl+4' },
};

/** The windows an officer has, as entries of the menu. */
export function windowEntries(
  kinds: readonly WindowKind[],
  show: (kind: WindowKind) => void,
): { label: string; accelerator: string; click: () => void }[] {
  return kinds.map((kind) => ({ ...ENTRIES[kind], click: () => show(kind) }));
}
