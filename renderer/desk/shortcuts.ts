import type { MessageId } from '../i18n/catalogue.ts';

/** Where a key stands on the sheet; `work` counts while a case is open in the middle. */
export type ShortcutGroup = 'everywhere' | 'go' | 'case' | 'work';

/** Every key of the Schreibtisch, where it stands on the sheet, and its name. Sequences are written `g n`. */
export const SHORTCUTS = {
  'Control+k': { name: 'command.palette', group: 'everywhere', shown: '⌃K' },
  '/': { name: 'command.filter', group: 'everywhere', shown: '/' },
  '?': { name: 'command.sheet', group: 'everywhere', shown: '?' },
  'Control+z': { name: 'command.undo', group: 'everywhere', shown: '⌃Z' },
  u: { name: 'command.upload', group: 'everywhere', shown: 'U' },
  'g n': { name: 'command.queue.inbox', group: 'go', shown: 'G N' },
  'g m': { name: 'command.queue.mine', group: 'go', shown: 'G M' },
  'g b': { name: 'command.queue.labourAgency', group: 'go', shown: 'G B' },
  'g k': { name: 'command.queue.applicant', group: 'go', shown: 'G K' },
  'g w': { name: 'command.queue.followUps', group: 'go', shown: 'G W' },
  'g s': { name: 'command.queue.signature', group: 'go', shown: 'G S' },
  'g t': { name: 'command.queue.team', group: 'go', shown: 'G T' },
  'g p': { name: 'command.queue.intake', group: 'go', shown: 'G P' },
  'g o': { name: 'command.scan', group: 'go', shown: 'G O' },
  'g v': { name: 'command.distribution', group: 'go', shown: 'G V' },
  'g i': { name: 'notices.title', group: 'go', shown: 'G I' },
  'g c': { name: 'command.queue.conflicts', group: 'go', shown: 'G C' },
  v: { name: 'command.newCase', group: 'everywhere', shown: 'V' },
  x: { name: 'next.take', group: 'everywhere', shown: 'X' },
  f: { name: 'command.filters', group: 'everywhere', shown: 'F' },
  'g a': { name: 'command.views', group: 'go', shown: 'G A' },
  Enter: { name: 'command.primary', group: 'case', shown: '↵' },
  c: { name: 'command.claim', group: 'case', shown: 'C' },
  r: { name: 'command.release', group: 'case', shown: 'R' },
  n: { name: 'command.note', group: 'case', shown: 'N' },
  w: { name: 'steps.followUp.set', group: 'case', shown: 'W' },
  s: { name: 'steps.menu', group: 'case', shown: 'S' },
  a: { name: 'command.openFile', group: 'case', shown: 'A' },
  Escape: { name: 'course.back', group: 'work', shown: 'Esc' },
  '1': { name: 'course.stage.triage', group: 'work', shown: '1' },
  '2': { name: 'course.stage.checklist', group: 'work', shown: '2' },
  '3': { name: 'course.stage.ezb', group: 'work', shown: '3' },
  '4': { name: 'course.stage.ba', group: 'work', shown: '4' },
  '5': { name: 'course.stage.decision', group: 'work', shown: '5' },
  '6': { name: 'course.stage.letters', group: 'work', shown: '6' },
  '7': { name: 'course.stage.history', group: 'work', shown: '7' },
} as const satisfies Readonly<Record<string, { name: MessageId; group: ShortcutGroup; shown: string }>>;

export type Shortcut = keyof typeof SHORTCUTS;

/** Keys a list or field handles itself; they stand on the sheet all the same. */
export const NATIVE_KEYS: readonly {
  readonly name: MessageId;
  readonly shown: string;
  readonly group: ShortcutGroup;
}[] = [
  { name: 'command.move', shown: '↑ ↓', group: 'go' },
  { name: 'command.mark', shown: '␣ ⇧↓', group: 'go' },
  { name: 'command.markAll', shown: '⌃A', group: 'go' },
  { name: 'command.turn', shown: '↑ ↓', group: 'case' },
  { name: 'command.back', shown: 'Esc', group: 'everywhere' },
];

/** How long the second key of a sequence may take, in milliseconds. */
export const SEQUENCE_WITHIN = 1200;

export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly at: number;
}

/**
 * The shortcut a key press completes, and the first key to keep in mind when it only begins one.
 * Pure: the waiting first key is handed in and out.
 */
export function matchKey(
  press: KeyPress,
  waiting: { readonly key: string; readonly at: number } | null,
): { readonly shortcut: Shortcut | null; readonly waiting: { key: string; at: number } | null } {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const name = press.control ? `Control+${key}` : key;
  if (waiting !== null && press.at - waiting.at <= SEQUENCE_WITHIN) {
    const sequence = `${waiting.key} ${name}`;
    if (isShortcut(sequence)) return { shortcut: sequence, waiting: null };
  }
  if (isShortcut(name)) return { shortcut: name, waiting: null };
  const begins = Object.keys(SHORTCUTS).some((shortcut) => shortcut.startsWith(`${name} `));
  return { shortcut: null, waiting: begins ? { key: name, at: press.at } : null };
}

function isShortcut(name: string): name is Shortcut {
  return Object.hasOwn(SHORTCUTS, name);
}
