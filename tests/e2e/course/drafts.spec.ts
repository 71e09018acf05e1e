/** What is being written is there again after the desk's core is killed, and two people never overwrite each other. */

import type { Locator } from '@playwright/test';
import { expect, test } from './course-office.ts';
import { demoCase } from './demo-cases.ts';
import { takeUpWithGaps } from './take-up-with-gaps.ts';

const REASONS = 'Die Zustimmung der Bundesagentur für Arbeit liegt vor; § 39 AufenthG ist erfüllt.';

test('reasons typed without a pause are there again after the core is killed with SIGKILL', async ({
  course: { anna },
}) => {
  test.setTimeout(300_000);
  const { fileReference } = demoCase('R2', 'triaged');
  await anna.takeUpFromInbox(fileReference);
  await anna.stage('Entscheidung');
  const reasons = anna.course.getByRole('textbox', { name: /^Begründung/ });
  await reasons.pressSequentially(REASONS, { delay: 25, timeout: 120_000 });
  // At most one second may be lost; what was typed before that must be there.
  await anna.aSecondPasses();
  await anna.running.kill();
  await anna.running.restart();
  await anna.page.goto(anna.running.url);
  await anna.goTo('Meine');
  await anna.find(fileReference);
  await anna.workOn();
  await anna.stage('Entscheidung');
  await expect(reasons).toHaveValue(REASONS);
});

test('a colleague saves a draft meanwhile: both stand side by side, and mine is still mine', async ({
  course: { anna, ben },
}) => {
  test.setTimeout(300_000);
  const { fileReference } = demoCase('R2', 'triaged');
  await anna.takeUpFromInbox(fileReference);
  await anna.stage('Entscheidung');
  const mine = anna.course.getByRole('textbox', { name: /^Begründung/ });
  await mine.fill(REASONS);
  await anna.allHandedOver();

  await ben.goTo('Arbeitgeberwechsel');
  await ben.find(fileReference);
  await ben.workOn();
  await ben.stage('Entscheidung');
  await ben.course
    .getByRole('textbox', { name: /^Begründung/ })
    .fill('Nach eigener Prüfung liegen die Voraussetzungen vor.');
  await ben.course.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await ben.isTold('Entwurf gespeichert');

  const theirs = anna.course.getByRole('alert', { name: `Entwurf von ${ben.running.officer.name}` });
  await expect(theirs).toContainText('Nach eigener Prüfung', { timeout: 120_000 });
  await expect(mine).toHaveValue(REASONS);
  await theirs.getByRole('button', { name: 'Mit meinem weiterschreiben und diesen ersetzen' }).click();
  await anna.course.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await anna.isTold('Entwurf gespeichert');
  await expect(anna.course.getByRole('region', { name: 'Entscheidung', exact: true })).toContainText(
    'Ersetzter Entwurf',
  );
});

test('a fact and a BA request half typed are there again after desk and window are killed, and gone once recorded', async ({
  browser,
  course: { anna },
}) => {
  test.setTimeout(300_000);
  const { fileReference } = demoCase('R2');
  const restored = (): Locator => anna.course.getByText(/^Entwurf von \d\d:\d\d wiederhergestellt$/);
  const start = (): Locator => anna.course.getByRole('textbox', { name: /^Antwort: Beginn der neuen Beschäftigung/ });
  const proof = (): Locator => anna.course.getByRole('textbox', { name: /^Nachweis/ });

  await anna.takeUpFromInbox(fileReference);
  await anna.stage('Sichtung');
  const recorded = await start().inputValue();
  await start().focus();
  await anna.page.keyboard.type('15.1', { delay: 20 });
  await anna.killWithinASecond(browser);
  await anna.workOnMine(fileReference);
  await anna.stage('Sichtung');
  await expect(start()).toHaveValue('15.1');
  await expect(restored()).toBeVisible();
  await start().press('Escape');
  await expect(start()).toHaveValue(recorded);

  await anna.stage('BA');
  await proof().focus();
  await anna.page.keyboard.type('Portalquittung 2026-4711', { delay: 20 });
  await anna.killWithinASecond(browser);
  await anna.workOnMine(fileReference);
  await anna.stage('BA');
  await expect(proof()).toHaveValue('Portalquittung 2026-4711');
  await expect(restored()).toBeVisible();

  await anna.stage('Sichtung');
  await anna.next('Weg R2 bestätigen');
  await anna.next('BA-Anfrage senden');
  await anna.isTold('BA-Anfrage versendet');
  await expect(anna.course.getByRole('region', { name: 'Laufende Anfrage' })).toContainText('Portalquittung 2026-4711');
  await expect(restored()).toHaveCount(0);
});

test('what is ticked in a request, and a document half corrected, are there again after desk and window are killed', async ({
  browser,
  course: { anna },
}) => {
  test.setTimeout(300_000);
  const request = (): Locator => anna.course.getByRole('form', { name: 'Unterlagen nachfordern' });
  const items = (): Locator => request().getByRole('checkbox');
  const corrected = (): Locator => anna.panel.getByRole('form', { name: 'Dokument ändern' });
  const ask = async (): Promise<void> => {
    await anna.stage('Checkliste');
    await anna.next(/nachfordern$/);
    await expect(items().first()).toBeVisible();
  };
  const correct = async (): Promise<void> => {
    await anna.panel
      .getByRole('button', { name: /: Aktionen$/ })
      .first()
      .click();
    await anna.page.getByRole('menuitem', { name: 'Art, Titel, Datum ändern …' }).click();
  };

  const fileReference = await takeUpWithGaps(anna);
  await anna.stage('Sichtung');
  await anna.next('Weg R2 bestätigen');
  await anna.next('BA-Anfrage senden');
  await anna.isTold('BA-Anfrage versendet');
  await ask();
  const wasTicked = await items().first().isChecked();
  await items().first().press('Space');
  await expect(items().first()).toBeChecked({ checked: !wasTicked });
  await correct();
  await corrected().getByRole('textbox', { name: 'Titel' }).fill('Antrag in der Fassung vom Juli');

  await anna.killWithinASecond(browser);
  await anna.workOnMine(fileReference);
  await ask();
  await expect(items().first()).toBeChecked({ checked: !wasTicked });
  await correct();
  await expect(corrected().getByRole('textbox', { name: 'Titel' })).toHaveValue('Antrag in der Fassung vom Juli');
});

test('the words of a decision and of a note are there again after desk and window are killed', async ({
  browser,
  course: { anna },
}) => {
  test.setTimeout(300_000);
  const { fileReference } = demoCase('R2', 'triaged');
  const reasons = (): Locator => anna.course.getByRole('textbox', { name: /^Begründung/ });
  const note = (): Locator => anna.panel.getByRole('textbox', { name: 'Neuer Vermerk' });
  await anna.takeUpFromInbox(fileReference);
  await anna.stage('Entscheidung');
  await reasons().focus();
  await anna.page.keyboard.type(REASONS, { delay: 10 });
  await note().focus();
  await anna.page.keyboard.type('Arbeitgeber angerufen', { delay: 10 });
  await anna.killWithinASecond(browser);
  await anna.workOnMine(fileReference);
  await anna.stage('Entscheidung');
  await expect(reasons()).toHaveValue(REASONS);
  await expect(note()).toHaveValue('Arbeitgeber angerufen');
  await expect(anna.page.getByText(/^Entwurf von \d\d:\d\d wiederhergestellt$/)).toHaveCount(2);
});
