/** The agency's consent: a question stops the clock, and silence is confirmed by a person on the right day. */
import { germanDay } from '#domain/time/german-day.ts';
import { addDays, officeDay } from '#domain/time/local-date.ts';
import { expect, test } from './course-office.ts';
import { demoCase } from './demo-cases.ts';

const today = officeDay(new Date().toISOString());

test('a question of the BA stops the clock; the completed request has a clock of its own', async ({
  course: { anna },
}) => {
  const { fileReference } = demoCase('R2');
  await anna.takeUpFromInbox(fileReference);
  await anna.next('Weg R2 bestätigen');
  await anna.next('BA-Anfrage senden');
  const running = anna.course.getByRole('region', { name: 'Laufende Anfrage' });
  await expect(running).toContainText('Fiktion frühestens am');

  await anna.agencyAnswers('Rückfrage: Angaben reichen nicht', {
    'Was fragt die BA?': 'Bitte Feld 25 (Tätigkeit) genauer beschreiben.',
  });
  await expect(running).toContainText(`Rückfrage der BA am ${germanDay(today)}`);
  await expect(running).toContainText('Die Frist ist beendet.');
  await expect(running).not.toContainText('Fiktion frühestens am');

  await anna.answer({ 'Berufsbezeichnung und Tätigkeit': 'Fräst Einzelteile nach Zeichnung an der CNC-Maschine' });
  await anna.next('Ergänzte Anfrage senden');
  await expect(running).toContainText('Fiktion frühestens am');
  const all = anna.course.getByRole('region', { name: 'Anfragen an die BA' });
  await expect(all).toContainText('durch eine ergänzte Anfrage ersetzt');
  await expect(all).toContainText('noch keine Antwort');
});

test('silence of the BA: the program proposes on the right day, an officer confirms with a note', async ({
  course: { anna },
}) => {
  const { fileReference } = demoCase('R2', 'received', addDays(today, -30));
  await anna.takeUpFromInbox(fileReference);
  await anna.next('Weg R2 bestätigen');
  const sending = anna.course.getByRole('complementary', { name: 'Versand' });
  await sending.getByRole('textbox', { name: 'Übermittelt am' }).fill(germanDay(addDays(today, -21)));
  await anna.next('BA-Anfrage senden');
  const running = anna.course.getByRole('region', { name: 'Laufende Anfrage' });
  await expect(running).toContainText('Die Zustimmung kann als erteilt gelten seit');
  await expect(anna.course.locator('header')).not.toContainText('Zustimmung gilt als erteilt');

  await anna.next('Fiktion bestätigen');
  const form = anna.course.getByRole('form', { name: 'Fiktion bestätigen' });
  const note = form.getByRole('textbox', { name: 'Vermerk' });
  await note.fill('');
  await expect(form).toContainText('Ohne Vermerk kann die Fiktion nicht bestätigt werden.');
  await note.fill('Posteingang, E-Mail und Portal geprüft: nichts von der BA.');
  await form.getByRole('button', { name: 'Erfassen' }).click();
  await expect(anna.course.locator('header')).toContainText('Zustimmung gilt als erteilt');
  await anna.stage('Verlauf');
  await expect(anna.course).toContainText('Zustimmungsfiktion bestätigt');
  await expect(anna.course).toContainText('nichts von der BA');
});
