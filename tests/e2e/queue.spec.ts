/** The list of a team and the small steps of a case, in a real Chromium: on the desk double, and once on a whole office. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { buildRenderer } from '#build/renderer/build-renderer.ts';
import { REHEARSALS } from '../doubles/desk/rehearsals.ts';
import { type ServedDesk, serveDesk } from '../doubles/desk/serve.ts';
import { test } from './office.ts';

/** Opens a list and waits until it stands there: keys before that go nowhere. */
async function openList(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(cases(page).nth(2)).toBeVisible();
}

const list = (page: Page) => page.getByRole('grid', { name: /^Vorgänge:/ });
const cases = (page: Page) => list(page).locator('[role=row][aria-rowindex]:not([aria-rowindex="1"])');
const panel = (page: Page) => page.getByRole('article', { name: /^Vorgang/ });
const messages = (page: Page) => page.getByRole('region', { name: 'Meldungen' });

test.beforeAll(async () => {
  await buildRenderer();
});

test.describe('on the desk double', () => {
  let served: ServedDesk;
  test.beforeEach(async ({ page }) => {
    served = await serveDesk({ port: 0, cases: 60 });
    await openList(page, `${served.url}/?list=team:employer-change`);
  });
  test.afterEach(async () => {
    await served.close();
  });

  test('thirty presses in a row move thirty rows, however fast they come; the case follows', async ({ page }) => {
    const rowOf = () =>
      list(page).evaluate((grid) => {
        const row = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
        return Number(row?.getAttribute('aria-rowindex') ?? 0);
      });
    await list(page).focus();
    await page.keyboard.press('Home');
    await expect.poll(rowOf).toBe(2);
    for (let pressed = 0; pressed < 30; pressed += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(rowOf).toBe(32);
    // Faster than any hand: all of them before the window can draw once.
    await list(page).evaluate((grid) => {
      for (let pressed = 0; pressed < 30; pressed += 1) {
        grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
      }
      for (let pressed = 0; pressed < 25; pressed += 1) {
        grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
      }
    });
    await expect.poll(rowOf).toBe(27);
    const name = await list(page).locator('[aria-rowindex="27"]').getByRole('gridcell').nth(1).innerText();
    await expect(panel(page)).toContainText(name.split(',')[0] ?? name);
  });

  test('filters stand as chips and go one by one; a view keeps them and comes back by ⌃K', async ({ page }) => {
    const total = page.getByRole('status').filter({ hasText: /Vorg/ }).first();
    const all = await total.innerText();
    await page.keyboard.press('f');
    await page.getByRole('option', { name: 'gesichtet' }).click();
    await page.getByRole('option', { name: 'in Prüfung' }).click();
    await page.getByRole('textbox', { name: 'Anfangsbuchstaben' }).fill('a-k');
    await page.keyboard.press('Escape');
    const chips = page.getByRole('grid', { name: 'Gesetzte Filter' });
    await expect(chips.getByRole('row')).toHaveText(['gesichtet', 'in Prüfung', 'Buchstaben A–K']);

    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.getByRole('textbox', { name: 'Diese Liste als Ansicht merken' }).fill('Gesichtet, A bis K');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Gesichtet, A bis K' }).first()).toBeVisible();

    await chips.getByRole('button', { name: /in Prüfung/ }).click();
    await expect(chips.getByRole('row')).toHaveText(['gesichtet', 'Buchstaben A–K']);
    await expect(page.getByText('„Gesichtet, A bis K“ ist geändert.')).toBeVisible();
    await page.getByRole('button', { name: 'Verwerfen' }).click();
    await expect(chips.getByRole('row')).toHaveCount(3);
    await page.getByRole('button', { name: 'Alle Filter zurücksetzen' }).click();
    await expect(total).toHaveText(all);

    await openList(page, `${served.url}/?list=mine`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('gesichtet, a');
    await page.getByRole('option', { name: /Ansicht „Gesichtet/ }).click();
    await expect(chips.getByRole('row')).toHaveCount(3);

    await page.getByRole('button', { name: 'Gesichtet, A bis K' }).last().click();
    await page.getByRole('button', { name: '„Gesichtet, A bis K“ löschen' }).click();
    await page.keyboard.press('Escape');
    await expect(chips).toHaveCount(0);
    await messages(page)
      .getByRole('button', { name: /Rückgängig/ })
      .click();
    await page.getByRole('navigation', { name: 'Listen' }).getByRole('button', { name: 'Gesichtet, A bis K' }).click();
    await expect(chips.getByRole('row')).toHaveCount(3);
  });

  test('marked cases are claimed together; who was quicker is named, also when central says it later', async ({
    page,
  }) => {
    await openList(page, `${served.url}/?list=team:employer-change`);
    await list(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+a');
    await expect(page.getByText('60 Vorgänge markiert')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    for (let step = 0; step < 14; step++) await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByText('15 Vorgänge markiert')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByText('14 Vorgänge markiert')).toBeVisible();
    await page.keyboard.press('Space');
    REHEARSALS.offline?.(served.desk);
    await page.keyboard.press('c');
    const result = page.getByRole('region', { name: 'Ergebnis der Übernahme' });
    await expect(result).toContainText(/übernommen, \d+ übersprungen/);
    await expect(result).toContainText('vorgemerkt');
    await expect(result.getByRole('list', { name: 'Übersprungen' })).toContainText(/schon bei/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    REHEARSALS.quicker?.(served.desk);
    await expect(result).toContainText('0 Vorgänge übernommen, 15 übersprungen');
    await expect(result).toContainText('schon bei Jonas Häberle (von der Zentrale abgelehnt)');
  });

  test('the next case opens, is given back, and an empty office says so', async ({ page }) => {
    await page.keyboard.press('x');
    await expect(messages(page)).toContainText('Übernommen:');
    const name = (await messages(page).innerText()).replace(/^Übernommen: /, '').split('\n')[0] ?? '';
    await expect(page.getByRole('region', { name: new RegExp(name) }).first()).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(messages(page)).toContainText('Zurückgegeben');
    REHEARSALS.empty?.(served.desk);
    await page.keyboard.press('x');
    await expect(messages(page)).toContainText('Gerade ist kein Vorgang frei');
  });

  test('a Wiedervorlage by keyboard, ticked off and taken back; a case rests and goes on', async ({ page }) => {
    await openList(page, `${served.url}/?list=mine`);
    await list(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('w');
    await page.keyboard.type('EzB nachgereicht?');
    await page.keyboard.press('Enter');
    const followUps = panel(page).getByRole('region', { name: 'Wiedervorlagen' });
    await expect(followUps).toContainText('EzB nachgereicht?');
    await followUps.getByRole('button', { name: /erledigt$/ }).click();
    await expect(followUps).toContainText('Keine Wiedervorlage gesetzt.');
    await page.keyboard.press('Control+z');
    await expect(followUps).toContainText('EzB nachgereicht?');

    REHEARSALS.colleague?.(served.desk);
    await expect(panel(page)).toContainText(/Jonas Häberle ist auch in diesem Vorgang, seit \d\d:\d\d/);

    await page.keyboard.press('s');
    const steps = page.getByRole('menu', { name: 'Weitere Schritte' });
    await expect(steps.getByRole('menuitem', { name: /zdA/ })).toHaveAccessibleDescription(
      /erst nach der Entscheidung/,
    );
    expect((await new AxeBuilder({ page }).include('[role=menu]').analyze()).violations).toEqual([]);
    await steps.getByRole('menuitem', { name: /Ruhen lassen/ }).click();
    await panel(page)
      .getByRole('form', { name: 'Vorgang ruhen lassen' })
      .getByRole('button', { name: 'Ruhen lassen' })
      .click();
    await expect(panel(page).getByRole('banner').or(panel(page))).toContainText('ruht');
    await page.getByRole('button', { name: 'Weitere Schritte' }).click();
    await page.getByRole('menuitem', { name: 'Weiterführen' }).click();
    await expect(messages(page)).toContainText('Der Vorgang geht weiter');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test('zdA lists what speaks against it; accepted with a reason it is done', async ({ page }) => {
    const [theCase] = served.desk.rows.all('case').filter(({ assigneeId }) => assigneeId === served.desk.me.id);
    if (!theCase) throw new Error('the double has no case of its own');
    served.desk.rows.write({ table: 'case', row: { ...theCase, state: 'decided' } });
    served.desk.tell({ kind: 'data', caseIds: [theCase.id], everything: true });
    await openList(page, `${served.url}/?list=mine`);
    await page.keyboard.press('/');
    await page.keyboard.type(theCase.fileReference);
    await expect(cases(page)).toHaveCount(1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await expect(panel(page)).toContainText(theCase.fileReference);
    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: /zdA/ }).click();
    const form = panel(page).getByRole('form', { name: 'Zu den Akten (zdA)' });
    await expect(form).toContainText('Es liegt keine unterschriebene Entscheidung vor.');
    await form.getByRole('button', { name: 'Zu den Akten legen' }).click();
    await expect(form).toContainText('Ein Punkt ist noch offen.');
    await form.getByText('trotzdem', { exact: true }).click();
    await form.getByRole('textbox').fill('Altfall aus dem Vorsystem, Bescheid liegt auf Papier vor.');
    await form.getByRole('button', { name: 'Zu den Akten legen' }).click();
    await expect(messages(page)).toContainText('Zu den Akten gelegt');
  });
});

test("columns, order and views are the officer's own and outlive the desk; two desks never take the same next case", async ({
  office,
  browser,
}) => {
  test.setTimeout(300_000);
  await office.startCentral();
  const first = await office.openDesk();
  const second = await office.openDesk();
  const page = await (await browser.newContext()).newPage();
  const other = await (await browser.newContext()).newPage();
  for (const [window, desk] of [
    [page, first],
    [other, second],
  ] as const) {
    await window.goto(desk.url);
    await expect(cases(window).nth(3)).toBeVisible({ timeout: 120_000 });
  }
  await page.getByRole('button', { name: 'Spalten' }).click();
  await page.getByRole('checkbox', { name: 'Weg' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: /Name/ }).getByRole('button').click();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Diese Liste als Ansicht merken' }).fill('Montags');
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText('Ansicht gemerkt');

  await first.restart();
  await page.goto(first.url);
  await expect(page.getByRole('columnheader', { name: 'Weg' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Name/ })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('button', { name: 'Montags' })).toBeVisible();
  await expect(other.getByRole('columnheader', { name: 'Weg' })).toHaveCount(0);
  await expect(other.getByRole('button', { name: 'Montags' })).toHaveCount(0);

  await Promise.all([page.keyboard.press('x'), other.keyboard.press('x')]);
  const taken = await Promise.all(
    [page, other].map(async (window) => {
      await expect(messages(window)).toContainText(/^(Übernommen|Vorgemerkt): /);
      return panel(window).locator('.figures').first().innerText();
    }),
  );
  expect(new Set(taken).size).toBe(2);
});
