/** The shells a desk can be shown in; `none` serves without a window. */
export type Shell = 'electron' | 'browser' | 'none';

/** What this machine has. A Wayland session counts as a display. */
export interface Machine {
  electronBinary: string | undefined;
  chromium: string | undefined;
  display: boolean;
}

/**
 * The best shell there is, or the reason (German) why the wanted one cannot be had.
 */
export function chooseShell(wanted: Shell | undefined, machine: Machine): Shell | { refused: string } {
  if (wanted === 'none') return 'none';
  if (wanted === undefined) {
    if (!machine.display) return 'none';
    if (machine.electronBinary !== undefined) return 'electron';
    return machine.chromium === undefined ? 'none' : 'browser';
  }
  if (!machine.display)
    return { refused: 'Es gibt hier keine Anzeige (DISPLAY ist leer); ohne sie geht nur --shell none.' };
  if (wanted === 'electron' && machine.electronBinary === undefined) {
    return {
      refused: 'Das Programm von Electron ist nicht da; README.md sagt, wie es dazukommt. Ohne: --shell browser.',
    };
  }
  if (wanted === 'browser' && machine.chromium === undefined) {
    return { refused: 'Chromium ist nicht da. Auf Debian und Ubuntu: sudo apt-get install chromium' };
  }
  return wanted;
}
