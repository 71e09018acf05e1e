import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Keys pressed anywhere in an element, in its fields as well: `Control+Enter`, `Control+s`. ⌘ counts as ⌃. */
export function useKeys(place: RefObject<HTMLElement | null>, actions: Readonly<Record<string, () => void>>): void {
  const act = useEffectEvent((event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = actions[control ? `Control+${key}` : key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    element.addEventListener('keydown', act);
    return () => element.removeEventListener('keydown', act);
  });
}
