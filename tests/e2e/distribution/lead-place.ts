import { writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import type { RunningDesk } from '../office.ts';

/** One lead before the Verteilung, who has a keyboard and no mouse. */
export class LeadPlace {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, running: RunningDesk): Promise<LeadPlace> {
    const context = await browser.newContext({
      viewport: { width: 1920, height: 1080 },
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    // The start link gives the window its right to ask; the Verteilung is another page of the same desk.
    await page.goto(running.url);
    await page.goto(new URL('/verteilung', running.url).href);
    await expect(page.getByRole('heading', { name: /^Lage im Team/ })).toBeVisible({ timeout: 120_000 });
    return new LeadPlace(page);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  get table(): Locator {
    return this.page.getByRole('grid', { name: 'Wechsel und Vorgänge' });
  }

  person(name: string): Locator {
    return this.page
      .getByRole('table', { name: 'Personen und ihre Auslastung' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** „Personal“: down the table until the person's times stand beside it. */
  async choosePerson(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: /^Personal im Team/ })).toBeVisible();
    const chosen = this.page.getByRole('heading', { name, level: 3 });
    while (!(await chosen.isVisible())) await this.press('ArrowDown');
  }

  /** „Ohne Vorschlag von Hand übertragen“: all cases of the team, those of one desk alone. */
  async byHand(desk: string): Promise<void> {
    await this.page.goto(new URL('/verteilung', this.page.url()).href);
    await expect(this.page.getByRole('heading', { name: /^Lage im Team/ })).toBeVisible({ timeout: 120_000 });
    await this.press('Control+2');
    await this.page.getByRole('button', { name: 'Ohne Vorschlag von Hand übertragen' }).focus();
    await this.press('Enter');
    await expect(this.table).toBeVisible({ timeout: 120_000 });
    await this.page.getByRole('button', { name: /Schreibtisch$/ }).focus();
    await this.press('Enter');
    await this.page.keyboard.type(desk);
    await this.press('Enter');
    await this.table.focus();
  }

  /** The proposal is there, and the keys go to its table. */
  async isComputed(): Promise<void> {
    await expect(this.page.getByText(/Wechsel nach .* s/)).toBeVisible({ timeout: 120_000 });
    await expect(this.table).toBeVisible();
    await this.table.focus();
  }

  /** In the field above the table. */
  async filter(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'In dieser Liste filtern' }).focus();
    await this.press('Control+a', 'Delete');
    await this.page.keyboard.type(words);
  }

  caseRow(fileReference: string | undefined): Locator {
    return this.table.getByRole('row').filter({ hasText: fileReference ?? 'no case' });
  }

  /** File references on the screen, the last line first: of cases that stand for themselves and that nobody holds. */
  async plainCases(): Promise<string[]> {
    const lines = await this.table.getByRole('row').allInnerTexts();
    return lines
      .filter((line) => !/verbunden|festgehalten|→|Hand/.test(line))
      .flatMap((line) => /\d[\d.]*-\d+\/\d+/.exec(line) ?? [])
      .reverse();
  }

  /** Up or down the table to a case that is near. */
  async standOn(fileReference: string | undefined): Promise<void> {
    await this.table.focus();
    const line = this.caseRow(fileReference).and(this.page.locator('[data-active]'));
    // Only lines on the screen exist; on the way the case may not.
    const isOn = async () => (await line.count()) === 1;
    for (const key of ['ArrowUp', 'ArrowDown'])
      for (let pressed = 0; pressed < 40 && !(await isOn()); pressed += 1) await this.press(key);
    await expect(line).toHaveCount(1);
  }

  /** Minutes left of a case, as its line says. */
  async minutesOf(fileReference: string | undefined): Promise<number> {
    return Number(/(\d+) Min\./.exec(await this.caseRow(fileReference).innerText())?.[1]);
  }

  /** A desk beside the table, where cases can be let go. */
  desk(name: string): Locator {
    return this.page
      .getByRole('table', { name: 'Schreibtische vorher und nachher' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** Family names down the table of the Lage. */
  async families(): Promise<string[]> {
    const table = this.page.getByRole('table', { name: 'Personen und ihre Auslastung' });
    const names = await table.locator('tbody').getByRole('rowheader').allInnerTexts();
    return names.map((name) => name.split('\n')[0]?.split(' ').at(-1) ?? name);
  }

  /** Every figure of a desk, as it stands in the table. */
  async loadOf(name: string): Promise<string> {
    return (await this.person(name).getByRole('cell').allInnerTexts()).join(' | ');
  }

  /** Cases of a desk after the plan. */
  async casesAfter(name: string): Promise<number> {
    const text = await this.desk(name).getByRole('cell').first().innerText();
    return Number(text.split('→').at(-1));
  }

  async ticked(): Promise<{ ticked: number; all: number }> {
    const text = await this.page.getByText(/^\d+ von \d+ angehakt$/).innerText();
    const [ticked = 0, all = 0] = (text.match(/\d+/g) ?? []).map(Number);
    return { ticked, all };
  }

  async isTold(words: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'Meldungen' })).toContainText(words);
  }

  /**
   * No finding of axe on what stands on the screen, dark or light. With LAUFMAPPE_PICTURES=1 the light one becomes the handbook's
   * picture of that name, in 256 colours.
   */
  async look(screen: string, picture?: `verteilung-${string}.png`): Promise<void> {
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
