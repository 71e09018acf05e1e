/** Many cases at once, two officers in one case, and an address that the letters follow. */
import { expect, test } from './course-office.ts';
import { demoCase } from './demo-cases.ts';

test('requests to the BA for marked cases: complete ones are sent, the others passed over with the reason', async ({
  course: { anna },
}) => {
  test.setTimeout(300_000);
  const complete = [demoCase('R2', 'ready_for_ba'), demoCase('R2', 'ready_for_ba')];
  const needsNone = demoCase('R5', 'triaged');
  for (const { fileReference } of [...complete, needsNone]) {
    await anna.goTo('Nicht zugeteilt');
    await anna.find(fileReference);
    await anna.panel.getByRole('button', { name: 'Übernehmen' }).click();
    await expect(anna.panel.getByRole('button', { name: 'Bearbeiten' })).toBeVisible();
  }
  await anna.allHandedOver();
  await anna.goTo('Meine');
  await anna.page.keyboard.press('f');
  for (const state of ['gesichtet', 'bereit für BA-Anfrage'])
    await anna.page.getByRole('option', { name: state }).click();
  await anna.page.keyboard.press('Escape');
  const list = anna.page.getByRole('grid', { name: /^Vorgänge:/ });
  await expect(list.getByRole('row').filter({ hasText: complete[0]?.fileReference ?? '' })).toHaveCount(1);
  await anna.page.getByRole('button', { name: 'Alle markieren (Strg+A)' }).click();
  await anna.page.getByRole('button', { name: 'BA-Anfragen senden' }).click();
  const result = anna.page.getByRole('region', { name: 'Ergebnis der BA-Anfragen' });
  await expect(result).toContainText(/\d+ BA-Anfragen versendet, \d+ übersprungen/, { timeout: 120_000 });
  await expect(result.getByRole('listitem').filter({ hasText: needsNone.applicantName })).toContainText(
    'Auf diesem Weg ist keine Zustimmung der BA nötig',
  );
  await anna.page.keyboard.press('Escape');
  await anna.goTo('Wartet auf BA');
  for (const { fileReference, applicantName } of complete) {
    await anna.find(fileReference);
    await expect(anna.panel).toContainText(applicantName);
    await expect(anna.panel.getByRole('region', { name: 'Dokumente' })).toContainText(/Anfrage|BA/);
  }
});

test('two officers in the same case: each sees the other before anybody types', async ({ course: { anna, ben } }) => {
  test.setTimeout(300_000);
  const { fileReference } = demoCase('R2');
  await anna.goTo('Arbeitgeberwechsel');
  await anna.find(fileReference);
  await ben.goTo('Arbeitgeberwechsel');
  await ben.find(fileReference);
  for (const [one, other] of [
    [anna, ben],
    [ben, anna],
  ] as const) {
    const { name } = other.running.officer;
    await expect(one.panel).toContainText(new RegExp(`${name} ist auch in diesem Vorgang, seit \\d\\d:\\d\\d`), {
      timeout: 120_000,
    });
  }
  await ben.goTo('Arbeitgeberwechsel');
  await ben.find(demoCase('R2').fileReference);
  await expect(anna.panel).not.toContainText('auch in diesem Vorgang', { timeout: 120_000 });
});

test('an address recorded from the case stands in the window of its next letter', async ({ course: { anna } }) => {
  test.setTimeout(300_000);
  const { fileReference } = demoCase('R0');
  await anna.takeUpFromInbox(fileReference);
  await anna.panel.getByRole('button', { name: 'Weitere Schritte' }).click();
  await anna.page.getByRole('menuitem', { name: 'Anschrift' }).click();
  const form = anna.panel.getByRole('form', { name: 'Anschrift' });
  await form.getByRole('textbox').fill('Am Schwanenteich 12, 70376 Musterstadt');
  await form.getByRole('button', { name: 'Speichern' }).click();
  await anna.isTold('Anschrift gespeichert');
  await anna.next('R0: Schreiben senden, abschließen');
  await anna.isTold('Schreiben liegt in der Akte');
  await anna.stage('Schreiben');
  await anna.course
    .getByRole('button', { name: /^Bl\. \d+.*öffnen/ })
    .first()
    .click();
  const file = await anna.page.context().newPage();
  await file.goto(new URL('/akte', anna.running.url).href);
  await expect(file.getByText('Schwanenteich').first()).toBeAttached({ timeout: 120_000 });
  await file.close();
});
