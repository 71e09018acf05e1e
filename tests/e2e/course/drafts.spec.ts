/** What is being written is there again after the desk's core is killed, and two people never overwrite each other. */

import { expect, test } from './course-office.ts';
import { demoCase } from './demo-cases.ts';

const REASONS = 'Die Zustimmung der Bundesagentur für Arbeit liegt vor; § 39 AufenthG ist erfüllt.';

test('reasons typed without a pause are there again after the core is killed with SIGKILL', async ({
  course: { anna },
}) => {
  test.setTimeout(120_000);
  const { fileReference } = demoCase('R2', 'triaged');
  await anna.takeUpFromInbox(fileReference);
  await anna.stage('Entscheidung');
  const reasons = anna.course.getByRole('textbox', { name: /^Begründung/ });
  await reasons.pressSequentially(REASONS, { delay: 25 });
  // At most one second may be lost; what was typed before that must be there.
  await anna.page.waitForTimeout(1000);
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
  test.setTimeout(120_000);
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
  await expect(theirs).toContainText('Nach eigener Prüfung', { timeout: 20_000 });
  await expect(mine).toHaveValue(REASONS);
  await theirs.getByRole('button', { name: 'Mit meinem weiterschreiben und diesen ersetzen' }).click();
  await anna.course.getByRole('button', { name: 'Als Entwurf speichern' }).click();
  await anna.isTold('Entwurf gespeichert');
  await expect(anna.course.getByRole('region', { name: 'Entscheidung', exact: true })).toContainText(
    'Ersetzter Entwurf',
  );
});
