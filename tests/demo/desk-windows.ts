import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { RunningDesk } from '../e2e/office.ts';

/** The two windows of one desk, driven as its officer would. */
export class DeskWindows {
  readonly context: BrowserContext;
  readonly desk: Page;
  readonly reader: Page;

  private constructor(context: BrowserContext, desk: Page, reader: Page) {
    this.context = context;
    this.desk = desk;
    this.reader = reader;
  }

  static async open(browser: Browser, running: RunningDesk): Promise<DeskWindows> {
    const context = await browser.newContext({
      viewport: { width: 1920, height: 1080 },
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
    });
    const desk = await context.newPage();
    await desk.goto(running.url);
    const reader = await context.newPage();
    await reader.goto(new URL('/akte', running.url).href);
    await desk.bringToFront();
    return new DeskWindows(context, desk, reader);
  }

  /** Opens a list by its entry on the left. */
  async openList(name: string): Promise<void> {
    await this.desk
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click();
  }

  /** Filters the open list down to one file reference and chooses the row. */
  async chooseCase(fileReference: string): Promise<void> {
    await this.desk.getByRole('searchbox', { name: 'In dieser Liste filtern' }).fill(fileReference);
    const row = this.desk.getByRole('row').filter({ hasText: fileReference });
    await expect(row).toHaveCount(1);
    await row.click();
    await expect(this.casePanel()).toContainText(fileReference);
  }

  casePanel() {
    return this.desk.getByRole('article', { name: /^Vorgang/ });
  }

  async claim(): Promise<void> {
    await this.casePanel()
      .getByRole('button', { name: /^Übernehmen/ })
      .click();
  }

  async writeNote(text: string): Promise<void> {
    await this.casePanel().getByRole('textbox', { name: 'Neuer Vermerk' }).fill(text);
    await this.casePanel().getByRole('button', { name: 'Vermerk speichern' }).click();
    await expect(this.casePanel()).toContainText(text);
  }

  /** Takes a file in from a folder, as a person does: handed over as bytes it would cross the window's main thread. */
  async takeIn(file: { name: string; bytes: Buffer }): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'laufmappe-scan-'));
    const path = join(folder, file.name);
    writeFileSync(path, file.bytes);
    await this.openList('Posteingang');
    const chooser = this.desk.waitForEvent('filechooser');
    await this.desk
      .getByRole('button', { name: /^Dateien hinzufügen/ })
      .first()
      .click();
    await (await chooser).setFiles(path);
    await expect(this.incoming(file.name)).toBeVisible();
    rmSync(folder, { recursive: true });
  }

  incoming(name: string) {
    return this.desk
      .getByRole('listbox', { name: 'Eingegangene Dateien' })
      .getByRole('option')
      .filter({ hasText: name });
  }

  /** Files the chosen incoming file to a case. */
  async fileTo(name: string, fileReference: string, title: string): Promise<void> {
    await this.incoming(name).click();
    const form = this.desk.getByRole('form', { name: 'Ablegen' });
    await form.getByRole('combobox', { name: 'Vorgang' }).fill(fileReference);
    await this.desk.getByRole('option').filter({ hasText: fileReference }).first().click();
    await form.getByRole('textbox', { name: 'Titel' }).fill(title);
    await form.getByRole('button', { name: 'Ablegen', exact: true }).click();
    await expect(this.incoming(name)).toContainText('abgelegt');
  }

  async search(query: string): Promise<void> {
    await this.reader.getByRole('searchbox', { name: 'In der Akte suchen' }).fill(query);
  }
}
