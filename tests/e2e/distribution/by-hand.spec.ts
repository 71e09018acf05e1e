/** What a lead does with single cases: give them, hold them, weigh them, keep somebody from them, and take it back. */
import { expect, test } from './lead-office.ts';

test('cases are given by mouse and by keyboard, and come back but for the one that was worked on', async ({
  lead: { renate, deniz, miriam },
}) => {
  test.setTimeout(300_000);
  const moved: string[] = [];

  await test.step('one case is dragged onto a desk, then a block of three', async () => {
    await renate.byHand('Nicht zugeteilt');
    const before = await renate.casesAfter('Deniz Akgül');
    await renate.press('End');
    const [last, ...others] = await renate.plainCases();
    await renate.caseRow(last).dragTo(renate.desk('Deniz Akgül'));
    await renate.isTold('1 Vorgang für Deniz Akgül vorgemerkt');
    expect(await renate.casesAfter('Deniz Akgül')).toBe(before + 1);
    const block = others.slice(0, 3);
    for (const reference of block) {
      await renate.standOn(reference);
      await renate.press('x');
    }
    await expect(renate.page.getByText('3 Vorgänge markiert')).toBeVisible();
    await renate.caseRow(block[1]).dragTo(renate.desk('Deniz Akgül'));
    await renate.isTold('3 Vorgänge für Deniz Akgül vorgemerkt');
    expect(await renate.casesAfter('Deniz Akgül')).toBe(before + 4);
    for (const reference of block) await expect(renate.caseRow(reference)).toContainText('Deniz Akgül');
    moved.push(last ?? '', ...block);
  });

  await test.step('another one by keyboard', async () => {
    const [, , , , reference] = await renate.plainCases();
    await renate.standOn(reference);
    await renate.press('m');
    await renate.page.keyboard.type('Miriam');
    await renate.press('Enter');
    await renate.isTold('1 Vorgang für Miriam Käufer vorgemerkt');
    await expect(renate.caseRow(reference)).toContainText('Miriam Käufer');
    moved.push(reference ?? '');
  });

  await test.step('applied: the cases lie on the other desks, and both officers are told', async () => {
    await renate.press('Control+s', 'Enter');
    await expect(renate.page.getByText('Übertragen (5)')).toBeVisible({ timeout: 120_000 });
    await deniz.hasNotice('Ihnen wurden 4 Vorgänge übertragen');
    await miriam.hasNotice('Ihnen wurde 1 Vorgang übertragen');
    await miriam.choose('Meine', moved[4] ?? '');
    await deniz.choose('Meine', moved[0] ?? '');
  });

  await test.step('Deniz works on one of them; the undo leaves it there and gives the rest back', async () => {
    await deniz.note('Mit der Firma telefoniert.');
    await expect(renate.page.getByRole('button', { name: /alles übertragen/ })).toBeVisible({ timeout: 120_000 });
    await renate.press('Control+z');
    await expect(renate.page.getByText('Zurückgegeben (4)')).toBeVisible({ timeout: 120_000 });
    const kept = renate.page.getByRole('table', { name: 'Nicht zurückgegeben (1)' });
    await expect(kept).toContainText(moved[0] ?? '');
    await expect(kept).toContainText('Der Vorgang ist inzwischen bearbeitet worden.');
    await deniz.look('Meine', moved[1] ?? '');
    await expect(deniz.row(moved[1] ?? '')).toHaveCount(0, { timeout: 120_000 });
    await deniz.choose('Nicht zugeteilt', moved[1] ?? '');
    await deniz.choose('Meine', moved[0] ?? '');
  });

  await test.step('a case that is held is in no new proposal', async () => {
    await renate.press('Control+1');
    await renate.page.getByRole('button', { name: 'Vorschlag für Tomasz Górski rechnen' }).focus();
    await renate.press('Enter');
    await renate.isComputed();
    await renate.press('Home');
    const [held = ''] = await renate.plainCases();
    await renate.standOn(held);
    await renate.press('l');
    await renate.isTold(`${held} bleibt, wo er ist`);
    await expect(renate.caseRow(held)).toContainText('festgehalten');
    await expect(renate.caseRow(held)).toContainText('abgehakt');
    await renate.press('Control+Enter');
    await renate.isComputed();
    await renate.filter(held);
    await expect(renate.page.getByText('Kein Vorgang passt zu diesem Filter.')).toBeVisible();
    await renate.filter('');
  });

  await test.step('a figure of the lead needs a reason, counts at once, and gives way to the computed one again', async () => {
    await renate.table.focus();
    const [weighed] = await renate.plainCases();
    await renate.standOn(weighed);
    const computed = await renate.minutesOf(weighed);
    await renate.press('g');
    const form = renate.page.getByRole('form', { name: `Aufwand von ${weighed} festlegen` });
    await renate.page.keyboard.type('444');
    await renate.press('Enter');
    await expect(form.getByText('Bitte begründen')).toBeVisible();
    await renate.page.keyboard.type('Klage anhängig');
    await renate.press('Tab', 'Enter');
    await expect(renate.table).toBeFocused();
    await expect(renate.caseRow(weighed)).toContainText('444 Min.*');
    await expect(renate.page.getByText('Begründung der Teamleitung: Klage anhängig')).toBeVisible();
    await renate.press('g', 'Control+a', 'Delete', 'Enter');
    await expect.poll(() => renate.minutesOf(weighed)).toBe(computed);
    await expect(renate.table).toBeFocused();
    await renate.press('e');
    await renate.page.keyboard.type('3');
    await renate.look('details of the effort');
    await renate.press('Enter');
    await renate.isTold(`Angaben zu ${weighed} gespeichert`);
    await expect.poll(() => renate.minutesOf(weighed)).toBeGreaterThan(computed);
    await expect(renate.page.getByText('3 Personen')).toBeVisible();
  });

  await test.step('Deniz must not work on a case: it can neither be given to him nor taken by him', async () => {
    await renate.byHand('Nicht zugeteilt');
    await renate.press('End');
    const [kept = ''] = await renate.plainCases();
    await renate.standOn(kept);
    await renate.press('b');
    const form = renate.page.getByRole('form', { name: `Wer ${kept} nicht bearbeiten darf` });
    await expect(form.getByRole('textbox')).toHaveCount(1);
    await renate.page.keyboard.type('Deniz');
    await renate.look('exclusion');
    await renate.press('Enter');
    await renate.isTold(`Deniz Akgül ist von ${kept} ausgeschlossen.`);
    await expect(renate.table).toBeFocused();
    await renate.press('m');
    await renate.page.keyboard.type('Deniz');
    await expect(
      renate.page.getByText('Geht nicht: ist von diesem Vorgang ausgeschlossen (§§ 20, 21 VwVfG)'),
    ).toBeVisible();
    await renate.press('Escape');
    await expect(renate.page.getByRole('button', { name: /alles übertragen/ })).toBeVisible({ timeout: 120_000 });
    await deniz.choose('Nicht zugeteilt', kept);
    await expect(async () => {
      await deniz.press('c');
      await deniz.isTold('Von diesem Vorgang ist die Person ausgeschlossen.');
    }).toPass({ timeout: 120_000 });

    await renate.press('Control+3');
    await renate.choosePerson('Deniz Akgül');
    await renate.look('exclusions of a person');
    await renate.page.getByRole('button', { name: `Ausschluss von Deniz Akgül bei ${kept} zurücknehmen` }).focus();
    await renate.press('Enter');
    await renate.isTold(`Deniz Akgül darf ${kept} wieder bearbeiten.`);
    await renate.press('b');
    const again = renate.page.getByRole('form', { name: 'Vorgang, den Deniz Akgül nicht bearbeiten darf' });
    await again.getByRole('combobox', { name: 'Vorgang' }).waitFor();
    await renate.page.keyboard.type(kept);
    await expect(renate.page.getByRole('option')).toHaveCount(1);
    await renate.press('ArrowDown', 'Enter', 'Enter');
    await expect(renate.page.getByText(`Ausgeschlossen von ${kept}`)).toBeVisible();
    await renate.page.getByRole('button', { name: `Ausschluss von Deniz Akgül bei ${kept} zurücknehmen` }).focus();
    await renate.press('Enter');
    await expect(renate.page.getByText(`Ausgeschlossen von ${kept}`)).toHaveCount(0);
    await expect(async () => {
      await deniz.press('c');
      await deniz.isTold(/Übernommen:|Vorgemerkt:/);
    }).toPass({ timeout: 120_000 });
  });
});
