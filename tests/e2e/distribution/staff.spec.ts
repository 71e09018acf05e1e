/** „Personal“: working hours, a planned absence with its handover, a stand-in, a secondment that ends. By keyboard alone. */
import { expect, test } from './lead-office.ts';

test('who works when, who stands in, who is seconded: each counts at once, and ends in order', async ({
  lead: { central, renate, felix, hatice },
}) => {
  test.setTimeout(300_000);
  const { page } = renate;
  const type = (words: string) => page.keyboard.type(words);

  await test.step('the hours of a week: more counter than work is no week; what is saved counts in the load', async () => {
    await renate.press('Escape', 'Control+1');
    await expect(renate.person('Felix Ottenbruch')).toBeVisible();
    const before = await renate.loadOf('Felix Ottenbruch');
    await renate.press('Control+3');
    await renate.choosePerson('Felix Ottenbruch');
    await renate.press('z');
    const form = page.getByRole('form', { name: 'Arbeitszeit von Felix Ottenbruch' });
    await expect(form.getByRole('textbox', { name: 'Montag (Std.)' })).toBeFocused();
    await renate.press('Control+a');
    await type('8:00');
    await renate.press('Tab');
    await type('9');
    await renate.press('Enter');
    await expect(form.getByText('Mehr Schalterdienst als Arbeitszeit.')).toBeVisible();
    await expect(form.getByRole('textbox', { name: 'Montag (Std.)' })).toBeFocused();
    await renate.press('Tab');
    await type('1,5');
    await renate.look('hours of a week');
    await renate.press('Enter');
    await renate.isTold('Arbeitszeit von Felix Ottenbruch gespeichert');
    await expect(page.getByRole('row').filter({ hasText: 'Felix Ottenbruch' })).toContainText(/Std\., davon/);
    await renate.press('Control+1');
    await expect.poll(() => renate.loadOf('Felix Ottenbruch')).not.toBe(before);
  });

  let count = 0;
  await test.step('an absence that is planned yields a proposal; applied, both sides are told', async () => {
    await renate.press('Control+3');
    await renate.choosePerson('Felix Ottenbruch');
    await renate.press('a', 'Control+a');
    await type(inDays(7));
    await renate.press('Tab', 'Control+a');
    await type(inDays(2));
    await renate.press('Enter');
    await expect(page.getByText('Der letzte Tag liegt vor dem ersten.')).toBeVisible();
    await renate.press('Control+a');
    await type(inDays(18));
    await renate.press('Enter');
    await renate.isTold('Abwesenheit von Felix Ottenbruch eingetragen');
    await expect(page.getByRole('row').filter({ hasText: 'Felix Ottenbruch' })).toContainText(
      `${inDays(7)} bis ${inDays(18)}`,
    );
    await page.getByRole('button', { name: 'Übergabe des Schreibtischs rechnen' }).focus();
    await renate.press('Enter');
    await renate.isComputed();
    count = (await renate.ticked()).ticked;
    expect(count).toBeGreaterThan(0);
    await renate.press('Control+s');
    const summary = page.getByRole('form', { name: /Wechsel anwenden$/ });
    await expect(summary.getByRole('row').filter({ hasText: 'Felix Ottenbruch' })).toContainText(`−${count}`);
    await renate.press('Enter');
    await expect(page.getByText(`Übertragen (${count})`)).toBeVisible({ timeout: 120_000 });
    await felix.hasNotice(new RegExp(`${count} Vorg(ang wurde|änge wurden) abgegeben`));
    const gained = page
      .getByRole('table', { name: /^Übertragen/ })
      .getByRole('row')
      .filter({ hasText: 'Sönmezer' });
    if ((await gained.count()) > 0) await hatice.hasNotice(/Ihnen wurden? \d+ Vorg/);
    await renate.press('Control+z');
    await felix.hasNotice(/zu Ihnen zurückgekommen/);
  });

  let standInCase = '';
  await test.step('a stand-in may do what the person may, from the first day to the last; ended, no longer', async () => {
    standInCase = (await felix.firstOf('Meine')) ?? '';
    await hatice.choose('Team', standInCase);
    expect((await hatice.steps()).find((step) => step.startsWith('Übergeben'))).toContain('liegt bei Felix Ottenbruch');
    await renate.press('Control+3');
    await renate.choosePerson('Felix Ottenbruch');
    await renate.press('v');
    const form = page.getByRole('form', { name: 'Vertretung für Felix Ottenbruch' });
    await expect(form.getByRole('textbox', { name: 'Erster Tag' })).toHaveValue(inDays(7));
    await form.getByRole('button', { name: /Es vertritt/ }).focus();
    await renate.press('Enter');
    await type('Hat');
    await renate.press('Enter', 'Tab', 'Control+a');
    await type(inDays(0));
    await renate.look('substitution');
    await renate.press('Enter');
    await renate.isTold('Vertretung für Felix Ottenbruch eingerichtet');
    await expect(
      page.getByText(`Vertreten von Hatice Sönmezer, ${inDays(0)} bis ${inDays(18)}, alle Vorgänge`),
    ).toBeVisible();
    await expect(async () => {
      const handOver = (await hatice.steps()).find((step) => step.startsWith('Übergeben'));
      expect(handOver).not.toContain('liegt bei');
    }).toPass({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Vertretung für Felix Ottenbruch beenden' }).focus();
    await renate.press('Enter');
    await renate.isTold('Vertretung für Felix Ottenbruch beendet');
    await expect(async () => {
      const handOver = (await hatice.steps()).find((step) => step.startsWith('Übergeben'));
      expect(handOver).toContain('liegt bei Felix Ottenbruch');
    }).toPass({ timeout: 120_000 });
  });

  await test.step('Felix is seconded for one kind of proceeding: nothing leaves the house through him', async () => {
    await felix.choose('Meine', standInCase);
    expect(await felix.steps()).toContainEqual(expect.stringContaining('An andere Behörde abgeben'));
    await renate.press('o', 'Control+a');
    await type(inDays(-1));
    await renate.press('Enter');
    await expect(page.getByText('Bitte einen Tag ab heute.')).toBeVisible();
    await expect(page.getByText('Bitte mindestens eine Art wählen.')).toBeVisible();
    await renate.press('Control+a');
    await type(inDays(14));
    await page.getByRole('checkbox', { name: 'Arbeitgeberwechsel' }).focus();
    await renate.press('Space');
    await renate.look('secondment');
    await page.getByRole('button', { name: 'Speichern' }).focus();
    await renate.press('Enter');
    await renate.isTold(`Felix Ottenbruch ist abgeordnet bis ${inDays(14)}`);
    await expect(page.getByText(`Abgeordnet bis ${inDays(14)} für Arbeitgeberwechsel`)).toBeVisible();
    await expect(async () => {
      expect(await felix.steps()).not.toContainEqual(expect.stringContaining('An andere Behörde abgeben'));
    }).toPass({ timeout: 120_000 });
  });

  await test.step('it ends: central gives the open cases back by itself, listed, and the supervisor is told', async () => {
    await page.getByRole('region', { name: 'Felix Ottenbruch' }).getByRole('button', { name: 'Beenden' }).focus();
    await renate.press('Enter');
    await renate.isTold('Abordnung von Felix Ottenbruch beendet.');
    await expect(page.getByRole('button', { name: /alles übertragen/ })).toBeVisible({ timeout: 120_000 });
    // Central looks every hour, and when it starts.
    await central.stopCentral();
    await central.startCentral();
    await renate.press('Control+4');
    const entry = page.getByRole('button', { name: /Rückgabe nach Abordnung/ });
    await expect(entry).toBeVisible({ timeout: 120_000 });
    await entry.focus();
    await renate.press('Enter');
    await expect(page.getByRole('table', { name: /^Übertragen/ })).toContainText(standInCase);
    await renate.look('handed back');
    await hatice.choose('Nicht zugeteilt', standInCase);
  });
});

/** A day from today as it is typed. */
function inDays(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return day.toLocaleDateString('de-DE', {
    timeZone: 'Europe/Berlin',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
}
