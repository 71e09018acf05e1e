/** How much a hand has to do for a complete case, counted. A row of the list is chosen when the counting begins. */
import { expect, test } from './course-office.ts';
import { demoCase } from './demo-cases.ts';
import type { Workplace } from './workplace.ts';

test('from the queue to „BA-Anfrage versendet“ with at most 12 keys', async ({ course: { anna } }) => {
  const { fileReference } = demoCase('R2');
  await anna.goTo('Nicht zugeteilt');
  await anna.find(fileReference);
  const keys = await pressEnterUntil(anna, ['Weg R2 bestätigen', 'BA-Anfrage senden'], 'BA-Anfrage versendet');
  expect(keys).toBeLessThanOrEqual(12);
});

test('the same with at most 6 clicks, the one on the row among them', async ({ course: { anna } }) => {
  const { fileReference } = demoCase('R2');
  await anna.goTo('Nicht zugeteilt');
  let clicks = 1;
  await anna.find(fileReference);
  for (const name of ['Übernehmen', 'Bearbeiten']) {
    await anna.panel.getByRole('button', { name }).click();
    clicks += 1;
  }
  for (const name of ['Weg R2 bestätigen', 'BA-Anfrage senden']) {
    await anna.next(name);
    clicks += 1;
  }
  await anna.isTold('BA-Anfrage versendet');
  expect(clicks).toBeLessThanOrEqual(6);
});

for (const route of ['R0', 'R1', 'R5'] as const) {
  test(`${route} is closed from the list with at most four keys, the short letter in the e-file`, async ({
    course: { anna },
  }) => {
    const { fileReference } = demoCase(route);
    await anna.goTo('Nicht zugeteilt');
    await anna.find(fileReference);
    const steps = [`${route}: Schreiben senden, abschließen`, 'Zu den Akten legen (zdA)'];
    expect(await pressEnterUntil(anna, steps, 'Zu den Akten gelegt')).toBeLessThanOrEqual(4);
    await expect(anna.panel.getByRole('region', { name: 'Dokumente' })).toContainText(/Erlaubnis/);
    await expect(anna.panel).toContainText('zdA');
  });
}

/** Enter on the row claims, Enter opens; then Enter at each of the steps that stand in the head. The number of keys pressed. */
async function pressEnterUntil(anna: Workplace, steps: readonly string[], told: string): Promise<number> {
  let keys = 0;
  const enter = async (): Promise<void> => {
    await anna.page.keyboard.press('Enter');
    keys += 1;
  };
  await enter();
  await expect(anna.panel.getByRole('button', { name: 'Bearbeiten' })).toBeVisible();
  await enter();
  for (const step of steps) {
    await expect(anna.course.locator('header').getByRole('button', { name: step })).toBeEnabled();
    await enter();
  }
  await anna.isTold(told);
  return keys;
}
