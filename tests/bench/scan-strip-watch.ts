import type { Page } from '@playwright/test';

/** What a window went through while it was watched. */
export interface Frames {
  /** Longest time between two frames, whatever the reason, in milliseconds. */
  readonly longestGap: number;
  /** Share of gaps, 0 to 1, that were longer than 100 ms. */
  readonly over: number;
  /** Longest task of the window's own thread, in milliseconds on the clock; 0 when none took more than 50. */
  readonly longestTask: number;
}

interface Watch {
  shown: Record<number, number>;
  gaps: number[];
  tasks: number[];
}

/** What is used of the page's own world; the bench itself is compiled without a browser's types. */
declare const window: { stripWatch?: Watch };
declare const document: { querySelectorAll(selector: string): Iterable<Element> };
interface Element {
  closest(selector: string): Element | null;
  getAttribute(name: string): string | null;
}

/**
 * Looks at the strip in every frame from now on: a page counts as shown in the frame after the one in which its small picture lay
 * on the canvas, when that frame has been handed on.
 */
export async function watchStrip(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch: Watch = { shown: {}, gaps: [], tasks: [] };
    window.stripWatch = watch;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watch.tasks.push(duration);
    }).observe({ type: 'longtask' });
    const drawn = new Set<number>();
    let last = performance.now();
    const frame = (): void => {
      const now = performance.now();
      watch.gaps.push(now - last);
      last = now;
      for (const number of drawn) watch.shown[number] ??= performance.timeOrigin + now;
      drawn.clear();
      for (const canvas of document.querySelectorAll('[data-strip] [role=option] canvas[width]')) {
        const said = canvas.closest('[role=option]')?.getAttribute('aria-label') ?? '';
        const number = Number(/^Seite (\d+)/.exec(said)?.[1]);
        if (watch.shown[number] === undefined) drawn.add(number);
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** When the page of this number was shown. Rejects after half a minute. */
export async function shownAt(page: Page, number: number): Promise<number> {
  const handle = await page.waitForFunction((wanted) => window.stripWatch?.shown[wanted], number, { timeout: 30_000 });
  return handle.jsonValue() as Promise<number>;
}

/** The frames since the last call, or since the watch began. */
export async function framesUntilNow(page: Page): Promise<Frames> {
  const { gaps, tasks } = await page.evaluate(() => {
    const { gaps, tasks } = window.stripWatch ?? { gaps: [], tasks: [] };
    return { gaps: gaps.splice(0), tasks: tasks.splice(0) };
  });
  return {
    longestGap: Math.round(Math.max(0, ...gaps)),
    over: gaps.filter((gap) => gap > 100).length / Math.max(1, gaps.length),
    longestTask: Math.round(Math.max(0, ...tasks)),
  };
}
