import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FileLeaves } from './file-leaves.ts';
import {
  anchorAt,
  type ColumnLayout,
  layoutColumn,
  placedSlot,
  scrollTopOf,
  slotInView,
  topOfSlot,
  visibleRows,
} from './page-layout.ts';
import type { View } from './zoom.ts';

/** What is on the screen: rows `[first, end)` are drawn, `current` is the slot being read (-1 in an empty file). */
export interface Window {
  readonly first: number;
  readonly end: number;
  readonly current: number;
}

export interface Column {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly layout: ColumnLayout;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly window: Window;
  /** The current slot at this moment, for work that must not wait for a render. */
  readonly currentSlot: RefObject<number>;
  /** Scrolls to a slot's top. */
  showSlot(slot: number): void;
  /** Brings a place of a slot into view (fractions of its sheet); does not move when it can be seen already. */
  showPlace(slot: number, x: number, y: number): void;
  /** The next or previous row of sheets. */
  step(direction: 1 | -1): void;
  /** Scrolls by a share of the window's height. */
  scrollBy(share: number): void;
  /** Keeps the place under this point of the window (pixels from its top) where it is when the layout changes next. */
  holdAt(offset: number): void;
}

/**
 * The scrolled column of a file: only rows near the window exist, and the place being read stays put whatever changes
 * around it (zoom, window size, pages whose size becomes known).
 */
export function useColumn(leaves: FileLeaves, view: View): Column {
  const scroller = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const layout = useMemo(() => layoutColumn(leaves.slots, view, viewport), [leaves.slots, view, viewport]);
  const [shown, setShown] = useState<Window>({ first: 0, end: 0, current: -1 });
  const currentSlot = useRef(-1);
  const hold = useRef({ place: anchorAt(layout, 0), offset: 0 });
  /** A slot that was gone to by number or by hit is the current one until someone scrolls on, whatever lies above it. */
  const pinned = useRef<{ slot: number; top: number } | null>(null);
  const latest = useRef({ layout, viewport });
  latest.current = { layout, viewport };

  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const { layout, viewport } = latest.current;
    const top = element.scrollTop;
    const { first, end } = visibleRows(layout, top, viewport.height, viewport.height);
    if (pinned.current && Math.abs(pinned.current.top - top) > 2) pinned.current = null;
    const current = pinned.current?.slot ?? slotInView(layout, top, viewport.height);
    currentSlot.current = current;
    setShown((was) =>
      was.first === first && was.end === end && was.current === current ? was : { first, end, current },
    );
  }, []);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onScroll = (): void => {
      hold.current = { place: anchorAt(latest.current.layout, element.scrollTop), offset: 0 };
      look();
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [look]);

  useLayoutEffect(() => {
    const element = scroller.current;
    const { place, offset } = hold.current;
    if (element && place && layout.rows.length > 0) {
      element.scrollTop = scrollTopOf(layout, place) - offset;
      if (pinned.current) pinned.current = { ...pinned.current, top: element.scrollTop };
      element.scrollLeft = (layout.width - element.clientWidth) / 2;
    }
    look();
  }, [layout, look]);

  const scrollTo = useCallback(
    (top: number, slot?: number) => {
      const element = scroller.current;
      if (!element) return;
      element.scrollTop = top;
      pinned.current = slot === undefined ? null : { slot, top: element.scrollTop };
      hold.current = { place: anchorAt(latest.current.layout, element.scrollTop), offset: 0 };
      look();
    },
    [look],
  );

  const acts = useMemo(
    () => ({
      showSlot: (slot: number) => scrollTo(topOfSlot(latest.current.layout, slot), slot),
      showPlace: (slot: number, x: number, y: number) => {
        const { layout, viewport } = latest.current;
        const placed = placedSlot(layout, slot);
        const element = scroller.current;
        if (!placed || !element) return;
        const top = placed.y + y * placed.height;
        const seen = top > element.scrollTop + 24 && top < element.scrollTop + viewport.height - 72;
        scrollTo(seen ? element.scrollTop : top - viewport.height / 3, slot);
        const left = placed.x + x * placed.width;
        const hidden = left < element.scrollLeft + 24 || left > element.scrollLeft + viewport.width - 160;
        if (hidden) element.scrollLeft = left - viewport.width / 2;
      },
      step: (direction: 1 | -1) => {
        const { layout } = latest.current;
        const row = layout.rowOfSlot[currentSlot.current] ?? 0;
        const next = layout.rows[Math.max(0, Math.min(layout.rows.length - 1, row + direction))];
        const slot = next?.items[0]?.index;
        if (slot !== undefined) scrollTo(topOfSlot(layout, slot), slot);
      },
      scrollBy: (share: number) => {
        const top = scroller.current?.scrollTop ?? 0;
        scrollTo(top + share * latest.current.viewport.height);
      },
      holdAt: (offset: number) => {
        const top = scroller.current?.scrollTop ?? 0;
        hold.current = { place: anchorAt(latest.current.layout, top + offset), offset };
      },
    }),
    [scrollTo],
  );

  return useMemo(
    () => ({ scroller, layout, viewport, window: shown, currentSlot, ...acts }),
    [layout, viewport, shown, acts],
  );
}

function useViewport(scroller: RefObject<HTMLDivElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 900, height: 900 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void => {
      const next = { width: element.clientWidth, height: element.clientHeight };
      setSize((was) => (was.width === next.width && was.height === next.height ? was : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return size;
}
