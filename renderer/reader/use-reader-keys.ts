import { type RefObject, useEffect, useRef } from 'react';
import { assertNever } from '#domain/assert-never.ts';
import { type KeyPlace, type ReaderAct, readerAct } from './reader-keys.ts';
import type { PaneHandle } from './reader-pane.tsx';
import { nextZoom, stepScale, turned, type View } from './zoom.ts';

interface ReaderKeysTargets {
  readonly pane: () => PaneHandle | null;
  readonly lastSlot: number;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly scale: number;
  readonly stepHit: (direction: 1 | -1) => void;
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly leafField: RefObject<HTMLInputElement | null>;
  readonly toggleWords: () => void;
  readonly toggleTree: () => void;
  readonly toggleSplit: () => void;
  readonly showSheet: () => void;
}

/** The keyboard of the Akte window: works wherever the focus is, except that fields and the tree keep their own keys. */
export function useReaderKeys(targets: ReaderKeysTargets): void {
  const latest = useRef(targets);
  latest.current = targets;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const ctrl = event.ctrlKey || event.metaKey;
      const press = { key: event.key, ctrl, shift: event.shiftKey, alt: event.altKey };
      const act = readerAct(press, placeOf(event.target));
      if (act && perform(act, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Where a key was pressed. Buttons keep Enter and space by React Aria, which stops those events itself. */
function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'pages';
  if (target.closest('input, textarea, select, [contenteditable], [role=dialog]')) return 'field';
  return target.closest('[role=tree], [role=tablist], [role=separator], [role=menu]') ? 'tree' : 'pages';
}

function perform(act: ReaderAct, targets: ReaderKeysTargets): boolean {
  const { view, setView } = targets;
  const pane = targets.pane();
  switch (act.act) {
    case 'step':
      pane?.step(act.direction);
      return true;
    case 'scroll':
      if ('fit' in view.zoom && view.zoom.fit === 'page' && Math.abs(act.share) > 0.5) {
        pane?.step(act.share > 0 ? 1 : -1);
      } else pane?.scrollBy(act.share);
      return true;
    case 'end':
      pane?.showSlot(act.of === 'first' ? 0 : targets.lastSlot);
      return true;
    case 'leaf': {
      const field = targets.leafField.current;
      if (!field) return false;
      // The digit itself then arrives in the field, which selects its content when it takes the focus.
      field.focus();
      return false;
    }
    case 'search':
      targets.searchField.current?.focus();
      targets.searchField.current?.select();
      return true;
    case 'hit':
      targets.stepHit(act.direction);
      return true;
    case 'words':
      targets.toggleWords();
      return true;
    case 'tree':
      targets.toggleTree();
      return true;
    case 'zoom':
      setView({ ...view, zoom: nextZoom(view.zoom) });
      return true;
    case 'scale':
      setView({ ...view, zoom: { scale: stepScale(targets.scale, act.direction) } });
      return true;
    case 'two-up':
      setView({ ...view, twoUp: !view.twoUp });
      return true;
    case 'rotate':
      setView({ ...view, rotation: turned(view.rotation, act.by) });
      return true;
    case 'split':
      targets.toggleSplit();
      return true;
    case 'sheet':
      targets.showSheet();
      return true;
    default:
      return assertNever(act);
  }
}
