/** A whole case without a mouse, and no finding of axe on any of its screens, light or dark. */
import { expect, test } from './course-office.ts';
import { demoCase } from './demo-cases.ts';
import { look } from './look.ts';

test('from the list to zdA by keys alone', async ({ course: { anna } }) => {
  test.setTimeout(300_000);
  const { keyboard } = anna.page;
  const head = (name: string | RegExp) => anna.course.locator('header').getByRole('button', { name });
  const { fileReference } = demoCase('R2');
  await anna.page.goto(new URL('/?list=inbox', anna.running.url).href);
  await expect(anna.page.getByRole('row').nth(3)).toBeVisible();
  await keyboard.press('/');
  await keyboard.type(fileReference);
  await expect(anna.page.getByRole('row').filter({ hasText: fileReference })).toHaveCount(1);
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await expect(anna.panel).toContainText(fileReference);
  await keyboard.press('Enter');
  await expect(anna.panel.getByRole('button', { name: 'Bearbeiten' })).toBeVisible();
  await keyboard.press('Enter');
  await expect(head('Weg R2 bestätigen')).toBeEnabled();
  await look(anna, 'sichtung', 'course-sichtung.png');
  await keyboard.press('Enter');

  await expect(head('BA-Anfrage senden')).toBeEnabled();
  await look(anna, 'ba', 'course-ba.png');
  await keyboard.press('3');
  await look(anna, 'ezb, without a form');
  await keyboard.press('4');
  await expect(head('BA-Anfrage senden')).toBeEnabled();
  await keyboard.press('Enter');
  await anna.isTold('BA-Anfrage versendet');
  await look(anna, 'ba-laeuft', 'course-ba-laeuft.png');
  await keyboard.press('z');
  await look(anna, 'answer of the BA');
  await keyboard.press('Enter');
  await anna.isTold('Antwort der BA erfasst');

  await keyboard.press('2');
  const checklist = anna.course.getByRole('grid', { name: 'Checkliste' });
  await expect(checklist).toBeFocused();
  await look(anna, 'checkliste', 'course-checkliste.png');
  const rows = await checklist.getByRole('row').count();
  await keyboard.press('Home');
  for (let row = 0; row < rows; row += 1) {
    const status = checklist.getByRole('row').nth(row);
    if ((await status.innerText()).startsWith('fehlt')) {
      await keyboard.press('v');
      await expect(status).toContainText('liegt vor');
    }
    await keyboard.press('ArrowDown');
  }
  await expect(head('Unterlagen sind vollständig')).toBeEnabled();
  await keyboard.press('Enter');

  await keyboard.press('5');
  const reasons = anna.course.getByRole('textbox', { name: /^Begründung/ });
  await expect(head('Entscheidung schreiben')).toBeEnabled();
  await keyboard.press('Enter');
  await expect(reasons).toBeFocused();
  await keyboard.type('Die BA hat zugestimmt; die Unterlagen sind vollständig.');
  await look(anna, 'entscheidung', 'course-entscheidung.png');
  await keyboard.press('Control+Enter');
  await anna.isTold('Unterschrieben:');
  await expect(head(/schreiben$/)).toBeEnabled();
  await look(anna, 'bekanntgabe', 'course-bekanntgabe.png');
  await keyboard.press('Enter');
  await expect(anna.course.getByRole('region', { name: /^Vorschau/ })).toContainText(/eine Seite|\d Seiten/);
  await expect(head('Fertigstellen und in die Akte nehmen')).toBeEnabled();
  await look(anna, 'schreiben', 'course-schreiben.png');
  // An empty field of the letter has the focus, and with none the case itself, where Enter is enough.
  const isInField = await anna.page.evaluate(() => document.activeElement?.matches('input, textarea') ?? false);
  await keyboard.press(isInField ? 'Control+Enter' : 'Enter');
  await anna.isTold('Liegt in der Akte');
  await expect(head('Bekanntgabe erfassen')).toBeEnabled();
  await keyboard.press('Enter');
  await anna.isTold('Bekanntgabe erfasst');
  await expect(head('Zu den Akten legen (zdA)')).toBeEnabled();
  await look(anna, 'verlauf', 'course-verlauf.png');
  await keyboard.press('Enter');
  await anna.isTold('Zu den Akten gelegt');
  await keyboard.press('Escape');
  await expect(anna.course).toHaveCount(0);
});
