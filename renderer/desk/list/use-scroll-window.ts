import { type RefObject, useCallback } from 'react';
import { useSight } from '../../ui/use-sight.ts';

/** Lines drawn beyond the visible ones, so that quick scrolling shows no gap. */
const BEYOND = 12;

/** Which lines of a scrolling element are to be drawn; `reveal` scrolls a line into sight with the least movement. */
export function useScrollWindow(scroller: RefObject<HTMLElement | null>, rowHeight: number) {
  const place = useSight(scroller);

  const reveal = useCallback(
    (line: number) => {
      const element = scroller.current;
      if (!element) return;
      const head = rowHeight;
      const top = line * rowHeight;
      const roomBelow = element.clientHeight - head - rowHeight;
      if (top < element.scrollTop + rowHeight) element.scrollTop = Math.max(0, top - rowHeight);
      else if (top > element.scrollTop + roomBelow - rowHeight) element.scrollTop = top - roomBelow + rowHeight;
    },
    [scroller, rowHeight],
  );

  const first = Math.floor(place.top / rowHeight);
  const visible = Math.ceil(place.height / rowHeight);
  return { from: Math.max(0, first - BEYOND), to: first + visible + BEYOND, visible, reveal };
}
