import { useEffect, useEffectEvent } from 'react';

export type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

/**
 * The keys of the Scanplatz: `r`, `Shift+r`, `Control+z`, `Alt+ArrowLeft`, `Shift+Digit1`. While someone types only keys with ⌃
 * count, and never ⌃Z; inside a dialog, a menu or an open choice none do.
 */
export function useScanKeys(actions: KeyActions): void {
  const act = useEffectEvent((name: string): boolean => {
    const action = actions[name];
    action?.();
    return action !== undefined;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[role="dialog"], [role="menu"], [data-trigger="Select"]')) return;
      const control = event.ctrlKey || event.metaKey;
      const typing = target !== null && isTyping(target);
      if (typing && (!control || event.key === 'z')) return;
      if (event.key === 'Enter' && !control && target?.closest('button, a, input')) return;
      if (act(nameOf(event))) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function nameOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const digit = /^Digit\d$/.test(code);
  const plain = key.length === 1 ? key.toLowerCase() : key;
  // With ⇧ a digit becomes a sign that differs from keyboard to keyboard; a sign such as „?“ carries its ⇧ in itself.
  const isSign = key.length === 1 && !digit && key.toLowerCase() === key.toUpperCase();
  return [
    (ctrlKey || metaKey) && 'Control+',
    altKey && 'Alt+',
    shiftKey && !isSign && 'Shift+',
    digit && shiftKey ? code : plain,
  ]
    .filter(Boolean)
    .join('');
}

function isTyping(target: Element): boolean {
  return target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]');
}
