/** What a key means in the Akte window. */
export type ReaderAct =
  | { readonly act: 'step'; readonly direction: 1 | -1 }
  | { readonly act: 'scroll'; readonly share: number }
  | { readonly act: 'end'; readonly of: 'first' | 'last' }
  | { readonly act: 'leaf'; readonly digit: string }
  | { readonly act: 'search' }
  | { readonly act: 'hit'; readonly direction: 1 | -1 }
  | { readonly act: 'words' }
  | { readonly act: 'tree' }
  | { readonly act: 'zoom' }
  | { readonly act: 'scale'; readonly direction: 1 | -1 }
  | { readonly act: 'two-up' }
  | { readonly act: 'rotate'; readonly by: 90 | -90 }
  | { readonly act: 'split' }
  | { readonly act: 'sheet' };

/** The part of a key event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** Where the focus is: in a field keys are letters, in the tree arrows and letters walk the tree. */
export type KeyPlace = 'pages' | 'tree' | 'field';

/** One step of an arrow key, as a share of the window. */
const LINE = 0.08;
const SCREEN = 0.9;

/** The meaning of a key, or null when it is not ours. Digits begin a leaf number, therefore none of them is a command. */
export function readerAct(press: KeyPress, place: KeyPlace): ReaderAct | null {
  const everywhere = actEverywhere(press);
  if (everywhere || place === 'field' || press.ctrl || press.alt) return everywhere;
  return place === 'tree' ? null : actOnPages(press);
}

function actEverywhere({ key, ctrl, shift, alt }: KeyPress): ReaderAct | null {
  if (alt) return null;
  if (key === 'F3') return { act: 'hit', direction: shift ? -1 : 1 };
  if (!ctrl) return null;
  switch (key) {
    case 'f':
    case 'F':
      return { act: 'search' };
    case '+':
    case '=':
      return { act: 'scale', direction: 1 };
    case '-':
      return { act: 'scale', direction: -1 };
    default:
      return null;
  }
}

function actOnPages({ key, shift }: KeyPress): ReaderAct | null {
  if (/^[1-9]$/.test(key)) return { act: 'leaf', digit: key };
  switch (key) {
    case 'j':
    case 'ArrowRight':
      return { act: 'step', direction: 1 };
    case 'k':
    case 'ArrowLeft':
      return { act: 'step', direction: -1 };
    case 'ArrowDown':
      return { act: 'scroll', share: LINE };
    case 'ArrowUp':
      return { act: 'scroll', share: -LINE };
    case 'PageDown':
      return { act: 'scroll', share: SCREEN };
    case 'PageUp':
      return { act: 'scroll', share: -SCREEN };
    case ' ':
      return { act: 'scroll', share: shift ? -SCREEN : SCREEN };
    case 'Home':
      return { act: 'end', of: 'first' };
    case 'End':
      return { act: 'end', of: 'last' };
    case '/':
      return { act: 'search' };
    case 'n':
      return { act: 'hit', direction: 1 };
    case 'N':
      return { act: 'hit', direction: -1 };
    case 'w':
      return { act: 'words' };
    case 't':
      return { act: 'tree' };
    case 'z':
      return { act: 'zoom' };
    case '+':
      return { act: 'scale', direction: 1 };
    case '-':
      return { act: 'scale', direction: -1 };
    case 'd':
      return { act: 'two-up' };
    case 'r':
      return { act: 'rotate', by: 90 };
    case 'R':
      return { act: 'rotate', by: -90 };
    case 's':
      return { act: 'split' };
    case '?':
      return { act: 'sheet' };
    default:
      return null;
  }
}
