/** A refusal: the BA says no, the person is heard, one officer drafts, another signs. */
import { germanDay } from '#domain/time/german-day.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { expect, test } from './course-office.ts';
import { demoCase } from './demo-cases.ts';

const today = officeDay(new Date().toISOString());
const REASONS = 'Die Bundesagentur für Arbeit hat die Zustimmung versagt; die Anhörung ergab nichts anderes.';

test('refused with hearing and co-signature by a second desk', async ({ course: { anna, ben, atCentral } }) => {
  const { fileReference } = demoCase('R2');
  await anna.takeUpFromInbox(fileReference);
  await anna.next('Weg R2 bestätigen');
  await anna.next('BA-Anfrage senden');
  await anna.agencyAnswers('Abgelehnt (§ 40 Abs. 1)');

  await anna.next('Anhörung schreiben');
  await anna.next('Fertigstellen und in die Akte nehmen');
  await anna.isTold('Die Anhörung liegt in der Akte; die Frist läuft.');
  await anna.stage('Sichtung');
  await anna.course.getByRole('button', { name: /^Unterlagen und Anhörung/ }).click();
  await anna.answer({ 'Eingang der Stellungnahme': germanDay(today) });

  await anna.stage('Entscheidung');
  const draft = anna.course.getByRole('region', { name: 'Entscheidung entwerfen' });
  await expect(draft.getByRole('button', { name: /Art der Entscheidung/ })).toContainText('Wechsel ablehnen');
  await draft.getByRole('textbox', { name: /^Begründung/ }).fill(REASONS);
  await anna.next('Zur Mitzeichnung geben');
  await anna.isTold('Zur Mitzeichnung gegeben');
  await expect(anna.course).toContainText('Unterschreiben muss eine andere Person mit Schlusszeichnungsrecht.');

  await ben.goTo('Zur Schlusszeichnung');
  await ben.find(fileReference);
  await ben.workOn();
  await expect(ben.course.getByRole('region', { name: 'Zur Schlusszeichnung' })).toContainText(REASONS);
  await ben.next('Unterschreiben');
  await ben.isTold('Unterschrieben:');

  await anna.writeDecision('Ablehnung', { Sachverhalt: 'Die BA wurde beteiligt und hat die Zustimmung versagt.' });
  await anna.notify();
  await anna.file();
  await anna.allHandedOver();
  await ben.allHandedOver();
  expect(await atCentral([fileReference])).toEqual([
    { file_reference: fileReference, state: 'filed', route: 'R2', kind: 'refuse_change' },
  ]);
});
