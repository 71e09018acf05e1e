/** Central goes in the middle of a case: the officer goes on, and all converges when it is back. */
import { expect, test } from './course-office.ts';
import { demoCase } from './demo-cases.ts';

test('without central the BA is asked, answers, and the change is permitted; afterwards both desks and central agree', async ({
  course: { office, anna, ben, atCentral },
}) => {
  const { fileReference } = demoCase('R2');
  await anna.takeUpFromInbox(fileReference);
  await anna.next('Weg R2 bestätigen');
  await anna.allHandedOver();

  await office.stopCentral();
  await expect(anna.page.getByText(/Zentrale nicht erreichbar/).first()).toBeVisible({ timeout: 120_000 });
  await anna.next('BA-Anfrage senden');
  await anna.isTold('BA-Anfrage versendet');
  await anna.agencyAnswers('Zugestimmt');
  await expect(anna.course.locator('header')).toContainText('noch nicht übertragen');
  await anna.allPapersAreThere();
  await anna.sign('Wechsel erlauben');
  await anna.writeDecision('Erlaubnis');

  await office.startCentral();
  await anna.allHandedOver();
  await ben.goTo('Arbeitgeberwechsel');
  await ben.find(fileReference);
  await expect(ben.panel).toContainText('entschieden', { timeout: 120_000 });
  await expect(ben.panel).toContainText('Erlaubnis zum Wechsel des Arbeitgebers');

  await anna.notify();
  await anna.file();
  await anna.allHandedOver();
  expect(await atCentral([fileReference])).toEqual([
    { file_reference: fileReference, state: 'filed', route: 'R2', kind: 'permit_change' },
  ]);
});
