import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import type { RunningDesk } from '../office.ts';

/** One person before the Scanplatz, who has a keyboard and no mouse; what is pressed is counted. */
export class ScanPlace {
  readonly page: Page;
  readonly running: RunningDesk;
  #pressed = 0;

  private constructor(page: Page, running: RunningDesk) {
    this.page = page;
    this.running = running;
  }

  static async open(browser: Browser, running: RunningDesk): Promise<ScanPlace> {
    const context = await browser.newContext({
      viewport: { width: 1920, height: 1080 },
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    // The start link gives the window its right to ask; the Scanplatz is another page of the same desk.
    await page.goto(running.url);
    await page.goto(new URL('/scan', running.url).href);
    await expect(page.getByRole('heading', { name: 'Scanplatz' })).toBeVisible({ timeout: 120_000 });
    return new ScanPlace(page, running);
  }

  /** Presses keys one after the other: `r`, `Control+z`, `Enter`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.#pressed += 1;
    }
  }

  /** Types into the field that has the focus and goes to the next one. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
  }

  /** Opens a batch of so many sheets; it lies on the table then. */
  async openBatch(name: string, box: string, sheets: string): Promise<void> {
    await this.press('n');
    await expect(this.page.getByRole('textbox', { name: 'Bezeichnung' })).toBeFocused();
    await this.type(name);
    await this.type(box);
    await this.press('Tab');
    await this.type(sheets);
    await this.press('Tab');
    await this.page.keyboard.type('Scanstelle 2');
    await this.press('Enter');
    await expect(this.page.getByText('Noch keine Seite in diesem Stapel')).toBeVisible();
  }

  /** How many keys `work` needs. */
  async keysFor(work: () => Promise<void>): Promise<number> {
    const before = this.#pressed;
    await work();
    return this.#pressed - before;
  }

  /** Paper goes through the network scanner: its file appears in the watched folder. */
  scan(name: string, bytes: Uint8Array): void {
    const coming = join(this.running.hotFolder, `.${name}`);
    writeFileSync(coming, bytes);
    renameSync(coming, join(this.running.hotFolder, name));
  }

  get form(): Locator {
    return this.page.getByRole('form', { name: 'Dokument ablegen' });
  }

  get ledger(): Locator {
    return this.page.getByRole('region', { name: 'Nachweis' });
  }

  /** A page in the strip by its number. */
  pageInStrip(number: number): Locator {
    return this.page
      .getByRole('listbox', { name: 'Seiten des Stapels' })
      .getByRole('option', { name: new RegExp(`^Seite ${number},`) });
  }

  /** What the line at the bottom says. */
  async isTold(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'Meldungen' })).toContainText(words);
  }

  /**
   * No finding of axe on what stands on the screen, dark or light. With LAUFMAPPE_PICTURES=1 the light one becomes the handbook's
   * picture of that name, in 256 colours.
   */
  async look(screen: string, picture?: `scan-${string}.png`): Promise<void> {
    const { page } = this;
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-kern-theme', colorScheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect.soft(found, `${screen}, ${colorScheme}`).toEqual([]);
    }
    if (picture === undefined || process.env.LAUFMAPPE_PICTURES !== '1') return;
    const png = await sharp(await page.screenshot())
      .png({ palette: true, compressionLevel: 9 })
      .toBuffer();
    writeFileSync(`docs/user/bilder/${picture}`, png);
  }
}
