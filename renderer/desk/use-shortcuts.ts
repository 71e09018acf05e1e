import { useEffect, useEffectEvent } from 'react';
import { matchKey, type Shortcut } from './shortcuts.ts';

export type ShortcutActions = Partial<Readonly<Record<Shortcut, () => void>>>;

/** Listens for the keys of the window. While someone types, only keys with ⌃ count; inside a dialog none do. */
export function useShortcuts(actions: ShortcutActions): void {
  const act = useEffectEvent((shortcut: Shortcut): boolean => {
    const action = actions[shortcut];
    action?.();
    return action !== undefined;
  });
  useEffect(() => {
    let waiting: { key: string; at: number } | null = null;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      const control = event.ctrlKey || event.metaKey;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return;
      if (target && !control && isTyping(target)) return;
      if (target && control && event.key === 'z' && isTyping(target)) return;
      if (event.key === 'Enter' && target?.closest('button, a, input, [role="row"] button')) return;
      const found = matchKey({ key: event.key, control, at: event.timeStamp }, waiting);
      waiting = found.waiting;
      if (found.shortcut && act(found.shortcut)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: Element): boolean {
  return target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');
}
