/** Papers asked for while the BA is asked, a decision told over the portal, and the letter it goes out with. */
import { germanDay } from '#domain/time/german-day.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { expect, test } from './course-office.ts';
import { look } from './look.ts';
import { takeUpWithGaps } from './take-up-with-gaps.ts';

const today = officeDay(new Date().toISOString());

test('the BA is asked, papers are asked for beside it, and the decision is retrieved from the portal', async ({
  course: { anna },
}) => {
  // The files of urgent demo cases are complete: one that lacks something is wanted.
  await takeUpWithGaps(anna);
  await anna.stage('Sichtung');
  await anna.next('Weg R2 bestätigen');
  await anna.next('BA-Anfrage senden');
  await anna.isTold('BA-Anfrage versendet');

  await anna.stage('Checkliste');
  const grid = anna.course.getByRole('grid', { name: 'Checkliste' });
  await expect(grid.getByRole('row').filter({ hasText: 'fehlt' }).first()).toBeVisible();
  await anna.next(/nachfordern$/);
  const request = anna.course.getByRole('form', { name: 'Unterlagen nachfordern' });
  await expect(request).toContainText('Ihre Frist läuft weiter');
  await look(anna, 'request beside the BA');
  await request.getByRole('button', { name: /nachfordern$/ }).click();
  await anna.isTold(/nachgefordert bis/);
  await expect(anna.course.locator('header')).toContainText('BA angefragt');

  await anna.stage('Verlauf');
  await expect(anna.course.getByRole('region', { name: 'Wartezeiten' })).toContainText('Zugleich:');

  await anna.stage('BA');
  await anna.agencyAnswers('Zugestimmt');
  await anna.allPapersAreThere();
  await anna.sign('Wechsel erlauben');
  await anna.writeDecision('Erlaubnis');

  const told = anna.course.getByRole('region', { name: 'Bekanntgabe' });
  await expect(told).toContainText('Schreiben zur Entscheidung:');
  await told.getByRole('radio', { name: /^Portal/ }).click();
  await expect(told.getByRole('textbox', { name: 'Benachrichtigt am' })).toHaveValue(germanDay(today));
  await anna.notify();
  await expect(told).toContainText('Zum Abruf bereitgestellt am');
  await look(anna, 'decision in the portal');
  await anna.next('Abruf erfassen');
  await anna.isTold('Abruf erfasst');
  await anna.stage('Entscheidung');
  await expect(told).toContainText('Abgerufen am');
  await anna.stage('Verlauf');
  await anna.file();
});
