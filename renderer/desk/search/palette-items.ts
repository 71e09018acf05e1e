import type { FoundItem } from '#contract/desk/reader.ts';
import { fold } from '#domain/text/fold.ts';
import type { Appearance } from '../../app/appearance.ts';
import type { Text } from '../../i18n/use-text.ts';
import { SHORTCUTS, type Shortcut } from '../shortcuts.ts';
import type { ShortcutActions } from '../use-shortcuts.ts';

/** Something to run by name; with its key where it has one. */
export interface PaletteCommand {
  readonly id: string;
  readonly name: string;
  readonly keys: string | null;
  readonly run: () => void;
}

const THEMES = ['light', 'dark', 'system'] as const;

/** Shortcuts that say nothing as a command to choose from a list. */
const HIDDEN: readonly Shortcut[] = ['Control+k', 'Enter', '/'];

/** The commands that can be run now and whose name contains what is typed. */
export function paletteCommands(
  actions: ShortcutActions,
  more: readonly PaletteCommand[],
  setTheme: (theme: Appearance['theme']) => void,
  typed: string,
  t: Text,
): PaletteCommand[] {
  const wanted = fold(typed.trim());
  const byKey = (Object.keys(SHORTCUTS) as Shortcut[]).flatMap((id): PaletteCommand[] => {
    const run = actions[id];
    return run && !HIDDEN.includes(id) ? [{ id, name: t(SHORTCUTS[id].name), keys: SHORTCUTS[id].shown, run }] : [];
  });
  const themes = THEMES.map((theme): PaletteCommand => {
    return { id: `theme:${theme}`, name: t(`command.theme.${theme}`), keys: null, run: () => setTheme(theme) };
  });
  return [...byKey, ...more, ...themes].filter(({ name }) => fold(name).includes(wanted));
}

/** A stable key for one answer of the search. */
export function foundKey(item: FoundItem): string {
  return item.kind === 'case' ? `case:${item.caseId}` : `page:${item.documentId}/${item.page}`;
}
