/** What an officer does at the Schreibtisch beyond the main job, in a real Chromium on the desk double. */
import { expect, type Page, test } from '@playwright/test';
import { buildRenderer } from '#build/renderer/build-renderer.ts';
import { REHEARSALS } from '../doubles/desk/rehearsals.ts';
import { type ServedDesk, serveDesk } from '../doubles/desk/serve.ts';

let served: ServedDesk;

test.beforeAll(async () => {
  await buildRenderer();
});
test.beforeEach(async ({ page }) => {
  served = await serveDesk({ port: 0, cases: 40 });
  await page.goto(served.url);
  await expect(page.getByRole('row').nth(3)).toBeVisible();
});
test.afterEach(async () => {
  await served.close();
});

const casePanel = (page: Page) => page.getByRole('article', { name: /^Vorgang/ });

test('a case is opened by keyboard; what is missing is said at the field', async ({ page }) => {
  await page.keyboard.press('v');
  const form = page.getByRole('form', { name: 'Vorgang anlegen' });
  await expect(form.getByRole('textbox', { name: 'Familienname' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form).toContainText('Bitte den Familiennamen eingeben');
  await page.keyboard.type('Suharto');
  await form.getByRole('textbox', { name: 'Geburtsdatum' }).fill('00.00.1987');
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);

  await page.getByRole('button', { name: 'Neuer Vorgang' }).click();
  await expect(form.getByRole('textbox', { name: 'Familienname' })).toHaveValue('Suharto');
  await form.getByRole('textbox', { name: 'Aktenzeichen' }).fill('33.2-9999/26');
  await page.keyboard.press('Enter');
  await expect(casePanel(page)).toContainText('33.2-9999/26');
  await expect(casePanel(page)).toContainText('* 00.00.1987');
});

test('a relabelled document is as before after ⌃Z, and the history tells both', async ({ page }) => {
  await page.getByRole('row').nth(2).click();
  const title = await casePanel(page).getByRole('row').first().innerText();
  await casePanel(page)
    .getByRole('button', { name: /Aktionen$/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: /ändern/ }).click();
  const form = page.getByRole('form', { name: 'Dokument ändern' });
  await form.getByRole('textbox', { name: 'Titel' }).fill('Ganz anderer Titel');
  await form.getByRole('button', { name: 'Änderung speichern' }).click();
  await expect(casePanel(page).getByRole('row').first()).toContainText('Ganz anderer Titel');
  await page.getByRole('button', { name: /^Rückgängig/ }).click();
  await expect(casePanel(page).getByRole('row').first()).toContainText(title.split('\n')[1] ?? title);
  await expect(casePanel(page)).toContainText('Änderung zurückgenommen');
});

test('a pasted note of 20,001 characters stays whole and says why it is not saved', async ({ page }) => {
  await page.getByRole('row').nth(2).click();
  const field = casePanel(page).getByRole('textbox', { name: 'Neuer Vermerk' });
  await field.fill('x'.repeat(20_001));
  await expect(casePanel(page)).toContainText('1 Zeichen zu lang');
  await expect(casePanel(page).getByRole('button', { name: 'Vermerk speichern' })).toBeDisabled();
  await field.press('Backspace');
  await expect(casePanel(page).getByRole('button', { name: 'Vermerk speichern' })).toBeEnabled();
});

test('Enter in the palette opens the first line of the answer', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('demir', { delay: 40 });
  const first = page.getByRole('option').first();
  await expect(first).toContainText('Demir');
  await expect(first).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(casePanel(page)).toHaveAccessibleName('Vorgang Demir, Ayşe');
});

test('a plain claim in the Klärungsbedarf speaks of no words; a changed document shows both values', async ({
  page,
}) => {
  REHEARSALS.conflict?.(served.desk);
  await page.getByRole('button', { name: /^Klärungsbedarf/ }).click();
  const claims = page.getByRole('article', { name: /^Vorgang übernommen/ });
  await expect(claims.filter({ hasText: 'Sie brauchen nichts zu tun.' })).not.toContainText(/Worte/);
  const changed = page
    .getByRole('article', { name: /^Dokument geändert/ })
    .getByRole('table', { name: 'Beide Angaben' });
  await expect(changed).toContainText('Arbeitsvertrag mit Nachtrag');
  await expect(changed).toContainText('Lohnabrechnung Oktober');
});

test.describe('with a dark system', () => {
  test.use({ colorScheme: 'dark' });

  test('an officer who wants it light never sees a dark window, nor the other way round', async ({ page, context }) => {
    served.desk.preferences.set('appearance', JSON.stringify({ theme: 'light' }));
    const fresh = await context.newPage();
    await fresh.addInitScript(() => {
      const seen: (string | undefined)[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        if (document.querySelector('#window > *')) seen.push(document.documentElement.dataset.kernTheme);
      }).observe(document, { attributes: true, childList: true, subtree: true });
    });
    await fresh.goto(served.url);
    await expect(fresh.getByRole('row').nth(3)).toBeVisible();
    const seen = await fresh.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set(['light']));
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'light');
  });
});
