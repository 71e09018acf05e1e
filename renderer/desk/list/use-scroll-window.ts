import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Lines drawn beyond the visible ones, so that quick scrolling shows no gap. */
const BEYOND = 12;

/** Which lines of a scrolling element are to be drawn; `reveal` scrolls a line into sight with the least movement. */
export function useScrollWindow(scroller: RefObject<HTMLElement | null>, rowHeight: number) {
  const [place, setPlace] = useState({ top: 0, height: 800 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const measure = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setPlace({ top: element.scrollTop, height: element.clientHeight }));
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller]);

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
