import type { Browser, Page } from '@playwright/test';
import { type TraceEvent, workOf } from './window-work.ts';

/** What a window went through while it was watched; all in whole milliseconds. */
export interface Stalls {
  /** Longest time between two frames, whatever the reason. */
  readonly longestGap: number;
  /** The longest single piece of the window's own work: computing time, and time on the clock with all waiting for a core. */
  readonly longestTask: { readonly cpu: number; readonly wall: number };
}

/**
 * Watches a window until the returned function is called. A gap between frames alone does not tell a window at work from
 * one that waits for a core others have; Chromium's trace does, because it holds both clocks for every task.
 */
export async function watchStalls(browser: Browser, page: Page): Promise<() => Promise<Stalls>> {
  await browser.startTracing(page, { categories: ['toplevel', 'mojom', 'blink.user_timing', '__metadata'] });
  const handle = await page.evaluateHandle(() => {
    performance.mark('stall-watch');
    const watch = { longest: 0, last: performance.now(), running: true };
    const frame = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      if (watch.running) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return watch;
  });
  return async () => {
    const longestGap = await handle.evaluate((watch) => {
      watch.running = false;
      return Math.round(watch.longest);
    });
    await handle.dispose();
    const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
    return { longestGap, longestTask: workOf(trace.traceEvents, 'stall-watch') };
  };
}
