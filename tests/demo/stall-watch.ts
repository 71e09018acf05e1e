import type { Page } from '@playwright/test';

/** Counts how long a window stood still: the longest gap between two frames, in ms, while the returned function has not been called. */
export async function watchStalls(page: Page): Promise<() => Promise<number>> {
  const handle = await page.evaluateHandle(() => {
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
    const longest = await handle.evaluate((watch) => {
      watch.running = false;
      return watch.longest;
    });
    await handle.dispose();
    return Math.round(longest);
  };
}
