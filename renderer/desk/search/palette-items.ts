import type { FoundItem } from '#contract/desk/reader.ts';
import { fold } from '#domain/text/fold.ts';
import type { Text } from '../../i18n/use-text.ts';
import { SHORTCUTS, type Shortcut } from '../shortcuts.ts';
import type { ShortcutActions } from '../use-shortcuts.ts';

export interface PaletteCommand {
  readonly id: Shortcut;
  readonly name: string;
  readonly keys: string;
}

/** Shortcuts that say nothing as a command to choose from a list. */
const HIDDEN: readonly Shortcut[] = ['Control+k', 'Enter', '/'];

/** The commands that can be run now and whose name contains what is typed. */
export function paletteCommands(actions: ShortcutActions, typed: string, t: Text): PaletteCommand[] {
  const wanted = fold(typed.trim());
  return (Object.keys(SHORTCUTS) as Shortcut[])
    .filter((id) => actions[id] !== undefined && !HIDDEN.includes(id))
    .map((id) => ({ id, name: t(SHORTCUTS[id].name), keys: SHORTCUTS[id].shown }))
    .filter(({ name }) => fold(name).includes(wanted));
}

/** A stable key for one answer of the search. */
export function foundKey(item: FoundItem): string {
  return item.kind === 'case' ? `case:${item.caseId}` : `page:${item.documentId}/${item.page}`;
}
