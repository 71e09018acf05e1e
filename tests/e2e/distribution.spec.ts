import { Workplace } from './course/workplace.ts';
import { LeadPlace } from './distribution/lead-place.ts';
import { expect, test } from './office.ts';

test('a desk is handed over and taken back, by keyboard alone, and its officer is told', async ({
  browser,
  office,
}) => {
  test.setTimeout(600_000);
  await office.startCentral();
  const miriam = await Workplace.open(browser, await office.openDesk('Miriam Käufer'));
  const deniz = await Workplace.open(browser, await office.openDesk('Deniz Akgül'));
  const renate = await LeadPlace.open(browser, await office.openDesk('Renate Hölderle'));
  let before = '';

  await test.step('the load of the team: people in a neutral order, with time against work', async () => {
    await expect(renate.person('Miriam Käufer')).toBeVisible();
    before = await renate.loadOf('Miriam Käufer');
    await expect(renate.page.getByText('nicht ausgewertet (§ 75 Abs. 4 Nr. 11 LPVG BW)')).toBeVisible();
    const families = () => renate.families();
    const neutral = await families();
    expect(neutral).toEqual([...neutral].sort((a, b) => a.localeCompare(b, 'de')));
    await renate.page.getByRole('button', { name: 'Auslastung', exact: true }).focus();
    await renate.press('Enter');
    await expect.poll(families).not.toEqual(neutral);
    // An order by a figure is for this look alone.
    await renate.press('Control+4', 'Control+1');
    await expect.poll(families).toEqual(neutral);
    await expect(renate.page.getByRole('button', { name: 'Summen als CSV speichern' })).toBeVisible();
    await renate.look('load', 'verteilung-lage.png');
  });

  await test.step('Miriam is away from today: the days are noted, and nothing but the days', async () => {
    await renate.press('Control+3');
    await renate.choosePerson('Miriam Käufer');
    await renate.press('a');
    const form = renate.page.getByRole('form', { name: 'Abwesenheit von Miriam Käufer' });
    await expect(form.getByRole('textbox', { name: 'Erster Tag' })).toBeFocused();
    await expect(form.getByRole('textbox')).toHaveCount(2);
    await renate.look('absence', 'verteilung-personal.png');
    await renate.press('Enter');
    await renate.isTold('Abwesenheit von Miriam Käufer eingetragen');
  });

  await test.step('the handover is computed, one move unticked, and the effect follows at once', async () => {
    const handOver = renate.page.getByRole('button', { name: 'Übergabe des Schreibtischs rechnen' });
    await handOver.focus();
    await renate.press('Enter');
    await expect(renate.page.getByText(/Wechsel nach .* s/)).toBeVisible({ timeout: 120_000 });
    await expect(renate.table).toBeFocused();
    const all = await renate.ticked();
    expect(all.ticked).toBe(all.all);
    const left = await renate.casesAfter('Miriam Käufer');
    await renate.press('ArrowDown', 'Space');
    await expect.poll(() => renate.ticked()).toEqual({ ticked: all.all - 1, all: all.all });
    expect(await renate.casesAfter('Miriam Käufer')).toBe(left + 1);
    await renate.look('proposal', 'verteilung-vorschlag.png');
  });

  await test.step('a case is given to somebody else by hand; what is not permitted is named', async () => {
    await renate.press('Home', 'm');
    const form = renate.page.getByRole('form', { name: 'Vorgang übertragen' });
    await expect(form.getByRole('textbox', { name: 'Person suchen' })).toBeFocused();
    await renate.page.keyboard.type('Renate');
    await expect(form.getByText('Geht nicht: bekommt zurzeit nichts zugeteilt')).toBeVisible();
    await renate.press('Control+a');
    await renate.page.keyboard.type('Deniz');
    await expect(form.getByRole('option')).toHaveCount(1);
    await renate.look('give', 'verteilung-uebertragen.png');
    await renate.press('Enter');
    await renate.isTold('für Deniz Akgül vorgemerkt');
  });

  let count = 0;
  await test.step('after a summary it is applied with one key', async () => {
    count = (await renate.ticked()).ticked;
    await renate.press('Control+s');
    await expect(renate.page.getByRole('form', { name: `${count} Wechsel anwenden` })).toBeVisible();
    await renate.page.keyboard.type('Bitte zuerst das Eilige.');
    await renate.look('summary', 'verteilung-anwenden.png');
    await renate.press('Enter');
    await expect(renate.page.getByText(`Übertragen (${count})`)).toBeVisible({ timeout: 120_000 });
    await expect(renate.page.getByText(new RegExp(`Umverteilt um .*: ${count} Vorgänge übertragen\\.`))).toBeVisible();
    await renate.look('history', 'verteilung-verlauf.png');
  });

  await test.step('both officers are told, and the cases are where the plan wanted them', async () => {
    await expect(miriam.page.getByRole('button', { name: /neue Mitteilung/ })).toBeVisible({ timeout: 120_000 });
    await miriam.page.keyboard.press('g');
    await miriam.page.keyboard.press('i');
    const told = miriam.page.getByRole('dialog', { name: /Mitteilung/ });
    await expect(told).toContainText(`${count} Vorgänge wurden abgegeben`);
    await expect(told).toContainText('Renate Hölderle');
    await expect(deniz.page.getByRole('button', { name: /neue Mitteilung/ })).toBeVisible({ timeout: 120_000 });
    await deniz.page.keyboard.press('g');
    await deniz.page.keyboard.press('i');
    const came = deniz.page.getByRole('dialog', { name: /Mitteilung/ });
    await expect(came).toContainText(/Ihnen wurden? \d+ Vorg/);
    await expect(came).toContainText('Bitte zuerst das Eilige.');
    await came.getByRole('button', { name: 'Gelesen' }).first().focus();
    await deniz.page.keyboard.press('Enter');
    await expect(came.getByRole('button', { name: 'Gelesen' })).toHaveCount(0);
    await deniz.page.keyboard.press('Escape');
    await expect(deniz.page.getByRole('button', { name: 'Mitteilungen', exact: true })).toBeVisible();
  });

  await test.step('undone, all is as before', async () => {
    await renate.press('Control+z');
    await expect(renate.page.getByText(`Zurückgegeben (${count})`)).toBeVisible({ timeout: 120_000 });
    await expect(miriam.page.getByText(`${count} Vorgänge sind zu Ihnen zurückgekommen`)).toBeVisible({
      timeout: 120_000,
    });
    await renate.press('Control+3');
    await renate.choosePerson('Miriam Käufer');
    await renate.page.getByRole('button', { name: /Abwesenheit von Miriam Käufer .* zurücknehmen/ }).focus();
    await renate.press('Enter');
    await renate.isTold('Abwesenheit von Miriam Käufer zurückgenommen');
    await renate.press('Control+1');
    await expect.poll(() => renate.loadOf('Miriam Käufer')).toBe(before);
  });

  await test.step('an officer has no way into the Verteilung', async () => {
    await expect(miriam.page.getByRole('button', { name: 'Verteilung' })).toHaveCount(0);
    await miriam.page.goto(new URL('/verteilung', miriam.running.url).href);
    await expect(miriam.page.getByText('Die Verteilung ist für die Teamleitung')).toBeVisible();
  });
});
