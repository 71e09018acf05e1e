import { copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { RunningDesk } from '../office.ts';

/** What is typed into „Vorgang anlegen“; the other fields stay as they are offered. */
export interface NewCase {
  readonly Familienname: string;
  readonly Vornamen: string;
  /** Without it no letter can be written. */
  readonly Anschrift: string;
  readonly Aktenzeichen: string;
  readonly Eingangsdatum?: string;
  readonly 'Titel gültig bis'?: string;
}

/** The parts of a case, as they stand on the rail. */
export type Stage = 'Sichtung' | 'Checkliste' | 'EzB' | 'BA' | 'Entscheidung' | 'Schreiben' | 'Verlauf';

/** One officer before the Schreibtisch: each method is something a person does, each name in quotes what stands on the screen. */
export class Workplace {
  /** Another one after `killBoth`. */
  page: Page;
  readonly running: RunningDesk;

  private constructor(page: Page, running: RunningDesk) {
    this.page = page;
    this.running = running;
  }

  static async open(browser: Browser, running: RunningDesk): Promise<Workplace> {
    return new Workplace(await Workplace.#window(browser, running), running);
  }

  /**
   * A second by the window's own timers, until the desk came to what the window had sent by then: on a loaded machine, where
   * both are behind the clock on the wall, it is theirs that counts.
   */
  async aSecondPasses(): Promise<void> {
    await this.page.evaluate(async () => {
      await new Promise((passed) => setTimeout(passed, 900));
      await fetch(location.href);
    });
  }

  /** As when the machine loses its power a second after the last key: nothing of desk and window is ended in order. */
  async killWithinASecond(browser: Browser): Promise<void> {
    await this.aSecondPasses();
    await this.running.kill();
    await this.page.context().close();
    await this.running.restart();
    this.page = await Workplace.#window(browser, this.running);
  }

  static async #window(browser: Browser, running: RunningDesk): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1920, height: 1080 },
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      colorScheme: 'light',
    });
    context.setDefaultTimeout(12_000);
    const page = await context.newPage();
    await page.goto(running.url);
    await expect(page.getByRole('row').nth(3)).toBeVisible({ timeout: 120_000 });
    return page;
  }

  /** „Neuer Vorgang“ (V), the fields, „Anlegen“; the new case is chosen then. */
  async openCase(fields: NewCase): Promise<void> {
    await this.goTo('Nicht zugeteilt');
    await this.page.getByRole('button', { name: 'Neuer Vorgang' }).click();
    const form = this.page.getByRole('form', { name: 'Vorgang anlegen' });
    for (const [label, text] of Object.entries(fields)) await form.getByRole('textbox', { name: label }).fill(text);
    await form.getByRole('button', { name: 'Anlegen' }).click();
    await expect(this.panel).toContainText(fields.Aktenzeichen);
  }

  /** „Übernehmen“, „Bearbeiten“. */
  async takeUp(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Übernehmen' }).click();
    await this.workOn();
  }

  async workOn(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Bearbeiten' }).click();
    await expect(this.course).toBeVisible();
  }

  async goTo(list: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Listen' })
      .getByRole('button', { name: new RegExp(`^${list}`) })
      .click();
  }

  /** Chooses a case that nobody has yet, and takes it up. */
  async takeUpFromInbox(fileReference: string): Promise<void> {
    await this.goTo('Nicht zugeteilt');
    await this.find(fileReference);
    await this.takeUp();
  }

  /** Opens a case of mine again. */
  async workOnMine(fileReference: string): Promise<void> {
    await this.goTo('Meine');
    await this.find(fileReference);
    await this.workOn();
  }

  /** Chooses the case in the open list. */
  async find(fileReference: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'In dieser Liste filtern' }).fill(fileReference);
    const row = this.page.getByRole('row').filter({ hasText: fileReference });
    await expect(row).toHaveCount(1);
    await row.click();
    await expect(this.panel).toContainText(fileReference);
  }

  /** The case on the right. */
  get panel(): Locator {
    return this.page.getByRole('article', { name: /^Vorgang/ });
  }

  /** The case in the middle, while it is worked on. */
  get course(): Locator {
    return this.page.getByRole('region', { name: /^Vorgang bearbeiten/ });
  }

  async stage(name: Stage): Promise<void> {
    await this.course
      .getByRole('navigation', { name: 'Abschnitte des Vorgangs' })
      .getByRole('button', { name: new RegExp(name) })
      .click();
  }

  /** Answers questions of the Sichtung: a few letters of the answer's name, a day, an amount, Ja or Nein. */
  async answer(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [fact, answer] of Object.entries(answers)) await this.answerOne(fact, answer);
  }

  private async answerOne(fact: string, answer: string): Promise<void> {
    const name = new RegExp(`^Antwort: ${fact}`);
    const field = this.course.getByRole('textbox', { name }).or(this.course.getByRole('combobox', { name }));
    const choice = this.course.getByRole('radiogroup', { name });
    await expect(field.or(choice).first()).toBeVisible();
    if ((await choice.count()) > 0) {
      await choice.getByRole('radio', { name: new RegExp(`^${answer}`) }).click();
      await expect(choice.getByRole('radio', { name: new RegExp(`^${answer}`) })).toBeChecked();
      return;
    }
    await field.fill(answer);
    if ((await field.getAttribute('role')) !== 'combobox') {
      await field.press('Enter');
      return;
    }
    await this.page
      .getByRole('option', { name: new RegExp(answer) })
      .first()
      .click();
    await expect(field).toHaveValue(new RegExp(answer));
  }

  /** „Weg“, beside the questions. */
  async isOnRoute(route: string): Promise<void> {
    await expect(this.course.getByRole('complementary', { name: 'Weg' })).toContainText(route);
  }

  /** „Checkliste“: what is not scanned lies in the paper file; each gap is marked as there, then „Unterlagen sind vollständig“. */
  async allPapersAreThere(): Promise<void> {
    await this.stage('Checkliste');
    const missing = this.course.getByRole('row').filter({ hasText: 'fehlt' });
    await expect(this.course.getByRole('grid', { name: 'Checkliste' })).toBeVisible();
    for (let left = await missing.count(); left > 0; left -= 1) {
      await missing.first().getByRole('button', { name: 'vorhanden' }).click();
      await expect(missing).toHaveCount(left - 1);
    }
    await this.next('Unterlagen sind vollständig');
  }

  /** As `answer`, for what the EzB has not given. */
  async complete(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [fact, answer] of Object.entries(answers)) {
      const field = this.course.getByRole('textbox', { name: new RegExp(`^Antwort: ${fact}`) });
      if ((await field.inputValue()) === '') await this.answerOne(fact, answer);
    }
  }

  /** „Entscheidung“: the kind proposed is the one wanted, and this officer may sign it. */
  async sign(kind: string): Promise<void> {
    const draft = this.course.getByRole('region', { name: 'Entscheidung entwerfen' });
    await expect(draft.getByRole('button', { name: /Art der Entscheidung/ })).toContainText(kind);
    await draft.getByRole('button', { name: 'Unterschreiben' }).click();
    await this.isTold('Unterschrieben:');
    await expect(this.course.getByRole('region', { name: 'Bekanntgabe' })).toContainText(kind);
  }

  /** „Bescheid schreiben“, what the case does not know, and into the e-file with it. */
  async writeDecision(title: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.next(/schreiben$/);
    const form = this.course.getByRole('region', { name: new RegExp(title) }).first();
    for (const [label, text] of Object.entries(fields)) await form.getByRole('textbox', { name: label }).fill(text);
    await this.next('Fertigstellen und in die Akte nehmen');
    await this.isTold('Liegt in der Akte');
  }

  /** „Antwort der BA erfassen“: one of the answers, received today. */
  async agencyAnswers(answer: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.course.getByRole('button', { name: answer }).click();
    const form = this.course.getByRole('form', { name: answer });
    for (const [label, text] of Object.entries(fields)) await form.getByRole('textbox', { name: label }).fill(text);
    await form.getByRole('button', { name: 'Erfassen' }).click();
    await this.isTold('Antwort der BA erfasst');
  }

  /** „Bekanntgabe erfassen“: posted today. */
  async notify(): Promise<void> {
    await this.next('Bekanntgabe erfassen');
    await this.isTold('Bekanntgabe erfasst');
  }

  /** The last step of a case: „Zu den Akten legen (zdA)“ in the head. */
  async file(): Promise<void> {
    await this.next('Zu den Akten legen (zdA)');
    await this.isTold('Zu den Akten gelegt');
    await expect(this.course.locator('header')).toContainText('zdA');
  }

  /** The next step stands in the head of the case as a button; it is the one that Enter presses. */
  async next(name: string | RegExp): Promise<void> {
    await this.course.locator('header').getByRole('button', { name }).click();
  }

  /** What the line at the bottom says. */
  async isTold(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  /** The line at the top: nothing waits to be handed to central. */
  async allHandedOver(): Promise<void> {
    await expect(this.page.getByRole('button', { name: /alles übertragen/ })).toBeVisible({ timeout: 120_000 });
  }

  /** A sheet goes through the network scanner: its file appears in the watched folder when it is whole. */
  scan(name: string, bytes: Uint8Array): void {
    const whole = join(this.running.dataFolder, name);
    writeFileSync(whole, bytes);
    copyFileSync(whole, join(this.running.hotFolder, `.${name}`));
    renameSync(join(this.running.hotFolder, `.${name}`), join(this.running.hotFolder, name));
  }

  /** „Posteingang“: waits until the scan is read, and puts it into the e-file. */
  async fileScan(name: string, to: { Vorgang: string; Dokumentart: string; Titel?: string }): Promise<void> {
    await this.goTo('Posteingang');
    const item = this.page
      .getByRole('listbox', { name: 'Eingegangene Dateien' })
      .getByRole('option')
      .filter({ hasText: name });
    await expect(item).toContainText(/bereit/i, { timeout: 120_000 });
    await item.click();
    const form = this.page.getByRole('form', { name: 'Ablegen' });
    await form.getByRole('combobox', { name: 'Vorgang' }).fill(to.Vorgang);
    await this.page.getByRole('option').filter({ hasText: to.Vorgang }).first().click();
    await form.getByRole('combobox', { name: 'Dokumentart' }).fill(to.Dokumentart);
    await this.page.getByRole('option', { name: to.Dokumentart }).first().click();
    if (to.Titel) await form.getByRole('textbox', { name: 'Titel' }).fill(to.Titel);
    await form.getByRole('button', { name: 'Ablegen', exact: true }).click();
    await expect(item).toContainText('abgelegt');
  }
}
