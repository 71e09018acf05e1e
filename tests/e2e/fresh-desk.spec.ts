/** A desk that fetches its rows for the first time. */
import { buildRenderer } from '#build/renderer/build-renderer.ts';
import { expect, test } from './office.ts';

test('the lists of a new desk show their true number or none yet, never a wrong one', async ({ page, office }) => {
  test.setTimeout(300_000);
  await buildRenderer();
  await office.startCentral();
  const desk = await office.openDesk();
  await page.addInitScript(() => {
    const seen: Record<string, string[]> = {};
    Object.assign(window, { seenCounts: seen });
    const look = (): void => {
      const entries = [...document.querySelectorAll('nav button, [role=status]')];
      for (const [place, entry] of entries.entries()) {
        const name = entry.closest('nav') ? (entry.textContent ?? '').replace(/[\d.]+$/, '') : `status ${place}`;
        const count = /[\d.]+$/.exec(entry.textContent?.trim() ?? '')?.[0];
        if (entry.closest('nav') && count !== undefined) {
          seen[name] ??= [];
          if (!seen[name].includes(count)) seen[name].push(count);
        }
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(desk.url);
  await expect(page.getByRole('region', { name: 'Zustand' })).toContainText('verbunden', { timeout: 120_000 });
  await expect(page.getByRole('navigation', { name: 'Listen' })).toContainText(/Nicht zugeteilt\s*\d/);
  const seen = await page.evaluate(() => (window as unknown as { seenCounts: Record<string, string[]> }).seenCounts);
  expect(Object.keys(seen).length).toBeGreaterThan(5);
  expect(Object.entries(seen).filter(([, counts]) => counts.length > 1)).toEqual([]);
});
