/** A whole case without a mouse, and no finding of axe on any of its screens, light or dark. */
import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import sharp from 'sharp';
import { expect, test } from './course-office.ts';
import { demoCase } from './demo-cases.ts';
import type { Workplace } from './workplace.ts';

test('from the list to zdA by keys alone', async ({ course: { anna } }) => {
  test.setTimeout(180_000);
  const { keyboard } = anna.page;
  const head = (name: string | RegExp) => anna.course.locator('header').getByRole('button', { name });
  const { fileReference } = demoCase('R2');
  await keyboard.press('g');
  await keyboard.press('n');
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
  await look(anna, 'sichtung');
  await keyboard.press('Enter');

  await expect(head('BA-Anfrage senden')).toBeEnabled();
  await look(anna, 'ba');
  await keyboard.press('3');
  await look(anna, 'ezb');
  await keyboard.press('4');
  await expect(head('BA-Anfrage senden')).toBeEnabled();
  await keyboard.press('Enter');
  await anna.isTold('BA-Anfrage versendet');
  await look(anna, 'ba-laeuft');
  await keyboard.press('z');
  await look(anna, 'ba-antwort');
  await keyboard.press('Enter');
  await anna.isTold('Antwort der BA erfasst');

  await keyboard.press('2');
  const checklist = anna.course.getByRole('grid', { name: 'Checkliste' });
  await expect(checklist).toBeFocused();
  await look(anna, 'checkliste');
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
  await look(anna, 'entscheidung');
  await keyboard.press('Control+Enter');
  await anna.isTold('Unterschrieben:');
  await expect(head(/schreiben$/)).toBeEnabled();
  await look(anna, 'bekanntgabe');
  await keyboard.press('Enter');
  await expect(
    anna.page
      .getByRole('img', { name: /Vorschau/ })
      .or(anna.page.locator('canvas'))
      .first(),
  ).toBeVisible();
  await expect(head('Fertigstellen und in die Akte nehmen')).toBeEnabled();
  await look(anna, 'schreiben');
  await keyboard.press('Control+Enter');
  await anna.isTold('Liegt in der Akte');
  await expect(head('Bekanntgabe erfassen')).toBeEnabled();
  await keyboard.press('Enter');
  await anna.isTold('Bekanntgabe erfasst');
  await expect(head('Zu den Akten legen (zdA)')).toBeEnabled();
  await look(anna, 'verlauf');
  await keyboard.press('Enter');
  await anna.isTold('Zu den Akten gelegt');
  await keyboard.press('Escape');
  await expect(anna.course).toHaveCount(0);
});

/** axe in both colours; with LAUFMAPPE_PICTURES=1 the light one becomes the handbook's picture. */
async function look(anna: Workplace, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await anna.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(anna.page.locator('html')).toHaveAttribute('data-kern-theme', colorScheme);
    const { violations } = await new AxeBuilder({ page: anna.page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    expect.soft(found, `${name}, ${colorScheme}`).toEqual([]);
  }
  if (process.env.LAUFMAPPE_PICTURES !== '1') return;
  const png = await sharp(await anna.page.screenshot())
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  writeFileSync(`docs/user/bilder/course-${name}.png`, png);
}
