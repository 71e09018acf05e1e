/** The Verteilung where something is missing: central, the disk, the people, the cases, the room on the screen. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { buildRenderer } from '#build/renderer/build-renderer.ts';
import { REHEARSALS } from '../../doubles/desk/rehearsals.ts';
import { type ServedDesk, serveDesk } from '../../doubles/desk/serve.ts';

let served: ServedDesk;
test.beforeAll(async () => {
  await buildRenderer();
});
test.beforeEach(async ({ page }) => {
  // Ruth Kühnle leads a team of four: fewer than the smallest group there may be figures of.
  served = await serveDesk({ port: 0, cases: 60, me: 'kuehnle' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${served.url}/verteilung`);
  await expect(page.getByRole('heading', { name: 'Lage im Team Arbeitgeberwechsel' })).toBeVisible();
});
test.afterEach(async () => {
  await served.close();
});

const rehearse = (name: string): void => REHEARSALS[name]?.(served.desk);

async function isClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`)).toEqual([]);
}

test('a small team has its load and no statistics; without central all of it goes on', async ({ page }) => {
  await expect(page.getByRole('note')).toContainText('weniger Personen als die kleinste Gruppe');
  await expect(page.getByRole('table', { name: 'Alter der unentschiedenen Vorgänge' })).toHaveCount(0);
  await expect(page.getByRole('table', { name: 'Personen und ihre Auslastung' })).toBeVisible();
  await expect(page.getByRole('table', { name: /^Was im Team fällig wird/ })).toBeVisible();
  rehearse('offline');
  await expect(page.getByText('Zentrale nicht erreichbar')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Wechsel nach .* s/)).toBeVisible({ timeout: 120_000 });
  await isClean(page);
});

test('what cannot be read or computed says so, and goes on when it can', async ({ page }) => {
  rehearse('fails');
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Der Vorschlag konnte nicht gerechnet werden.')).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByText('Das konnte nicht geladen werden.')).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
  await isClean(page);
  rehearse('works');
  await expect(page.getByRole('heading', { name: /^Personal im Team/ })).toBeVisible();
  await page.keyboard.press('Control+2');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Wechsel nach .* s/)).toBeVisible({ timeout: 120_000 });
});

test('a team without cases says so in each part', async ({ page }) => {
  rehearse('empty');
  await expect(page.getByText('In diesem Team ist kein Vorgang offen.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kein Wechsel: Innerhalb der Grenzen lässt sich nichts verbessern.')).toBeVisible({
    timeout: 120_000,
  });
  await page.keyboard.press('Control+4');
  await expect(page.getByText('In diesem Team ist noch nichts umverteilt worden.')).toBeVisible();
  await isClean(page);
});

test('at 200 % nothing lies on top of another, and everything can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 540 });
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Wechsel nach .* s/)).toBeVisible({ timeout: 120_000 });
  const boxes = await Promise.all(
    [
      page.getByRole('button', { name: /^Vorschlag rechnen/ }),
      page.getByRole('grid', { name: 'Wechsel und Vorgänge' }),
      page.getByRole('table', { name: 'Schreibtische vorher und nachher' }),
    ].map((part) => part.boundingBox()),
  );
  const edges = boxes.map((box) => ({ top: box?.y ?? 0, bottom: (box?.y ?? 0) + (box?.height ?? 0) }));
  expect(edges[0]?.bottom).toBeLessThanOrEqual(edges[1]?.top ?? 0);
  expect(edges[1]?.bottom).toBeLessThanOrEqual(edges[2]?.top ?? 0);
  for (const name of [/^Anwenden/, 'Übertragen …', 'Ausschluss …']) {
    const button = page.getByRole('button', { name });
    await button.scrollIntoViewIfNeeded();
    await expect(button).toBeInViewport();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(960);
  await isClean(page);
});
