import { expect, type Locator } from '@playwright/test';
import type { Workplace } from '../course/workplace.ts';

/** Where the lists of the Schreibtisch are gone to. */
const LISTS = { 'Nicht zugeteilt': 'n', Meine: 'm', Team: 't' } as const;

/** The officers whose work is distributed, before their Schreibtisch: with the keyboard alone. */
export class OfficerPlace {
  readonly #place: Workplace;

  constructor(place: Workplace) {
    this.#place = place;
  }

  get panel(): Locator {
    return this.#place.panel;
  }

  row(fileReference: string): Locator {
    return this.#place.page.getByRole('row').filter({ hasText: fileReference });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#place.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.#place.page.keyboard.type(words);
  }

  /** Opens a list and filters it for a case. */
  async look(list: keyof typeof LISTS, fileReference: string): Promise<void> {
    // The first Esc empties the search field, the second leaves it.
    await this.press('Escape', 'Escape', 'g', LISTS[list]);
    await expect(this.#place.page.getByRole('grid', { name: /^Vorgänge:/ })).toBeVisible();
    await this.press('/', 'Control+a');
    await this.type(fileReference);
  }

  /** Chooses a case that is in a list. */
  async choose(list: keyof typeof LISTS, fileReference: string): Promise<void> {
    await this.look(list, fileReference);
    await expect(this.#place.page.getByText('1 Vorgang', { exact: true })).toBeVisible({ timeout: 120_000 });
    await expect(this.row(fileReference)).toHaveCount(1);
    await this.press('Enter', 'ArrowDown');
    await expect(this.panel).toContainText(fileReference);
  }

  /** The file reference that stands first in a list. */
  async firstOf(list: keyof typeof LISTS): Promise<string | undefined> {
    await this.look(list, '');
    const row = this.#place.page.getByRole('row').filter({ hasText: /\d-\d+\/\d+/ });
    return /\d[\d.]*-\d+\/\d+/.exec(await row.first().innerText())?.[0];
  }

  /** „Vermerk“ on the chosen case. */
  async note(words: string): Promise<void> {
    await this.press('n');
    await expect(this.panel.getByRole('textbox', { name: 'Neuer Vermerk' })).toBeFocused();
    await this.type(words);
    await this.press('Control+Enter');
    await this.isTold('Vermerk gespeichert');
  }

  /** What stands in „Weitere Schritte“ of the chosen case. */
  async steps(): Promise<string[]> {
    await this.press('s');
    const menu = this.#place.page.getByRole('menu', { name: 'Weitere Schritte' });
    await expect(menu).toBeVisible();
    const steps = await menu.getByRole('menuitem').allInnerTexts();
    await this.press('Escape');
    return steps;
  }

  async isTold(words: string | RegExp): Promise<void> {
    await expect(this.#place.page.getByRole('region', { name: 'Meldungen' })).toContainText(words);
  }

  /** „Mitteilungen“ hold this: central sent it to this desk. */
  async hasNotice(words: string | RegExp): Promise<void> {
    await expect(this.#place.page.getByRole('button', { name: /neue Mitteilung/ })).toBeVisible({ timeout: 120_000 });
    await this.press('Escape', 'g', 'i');
    const told = this.#place.page.getByRole('dialog', { name: /Mitteilung/ });
    // Until the focus is inside, Esc is not the dialog's.
    await expect.poll(() => told.evaluate((each) => each.contains(document.activeElement))).toBe(true);
    await expect(told).toContainText(words, { timeout: 120_000 });
    await this.press('Escape');
    await expect(told).toHaveCount(0);
  }
}
