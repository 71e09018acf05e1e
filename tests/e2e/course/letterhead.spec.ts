/** The authority's own details: changed by team leads, seen at every desk, never overwritten by the slower of two. */
import { expect, test } from './course-office.ts';
import { Workplace } from './workplace.ts';

test('two team leads change the letterhead: both words stand side by side, and officers do not see the form', async ({
  browser,
  course: { office, anna },
}) => {
  test.setTimeout(300_000);
  const renate = await Workplace.open(browser, await office.openDesk('Renate Hölderle'));
  const ulrich = await Workplace.open(browser, await office.openDesk('Ulrich Fährmann'));
  const form = ({ page }: Workplace) => page.getByRole('form', { name: 'Angaben der Behörde' });
  const field = (at: Workplace, name: string) => form(at).getByRole('textbox', { name });
  const save = (at: Workplace) => form(at).getByRole('button', { name: 'Speichern' });
  for (const lead of [renate, ulrich]) {
    // Who it is, and what they may, is known once the desk has heard from central for the first time.
    const settings = lead.page.getByRole('button', { name: /^Einstellungen von \S/ });
    await expect(settings).toBeVisible({ timeout: 120_000 });
    await settings.click();
    await lead.page.getByRole('menuitem', { name: 'Angaben für Schreiben …' }).click();
    await expect(field(lead, 'Öffnungszeiten')).toHaveValue('Mo.–Fr. 8–12 Uhr');
  }

  await field(renate, 'Öffnungszeiten').fill('Mo., Di., Do. 8–12 Uhr');
  await expect(renate.page.getByRole('region', { name: 'So sieht ein Schreiben aus' })).toContainText(
    'auslaenderbehoerde@musterstadt.example · Mo., Di., Do. 8–12 Uhr',
  );
  await field(ulrich, 'Öffnungszeiten').fill('nach Vereinbarung');
  await field(ulrich, 'Telefon').fill('0711 5550-200');
  await save(ulrich).click();
  await ulrich.isTold('Angaben der Behörde gespeichert');

  const overtaken = form(renate).getByRole('alert');
  await expect(overtaken).toContainText('Öffnungszeiten', { timeout: 120_000 });
  await expect(overtaken).toHaveCount(1);
  await expect(field(renate, 'Telefon')).toHaveValue('0711 5550-200');
  await expect(save(renate)).toBeDisabled();
  await overtaken.getByRole('button', { name: 'Meine nehmen: Mo., Di., Do. 8–12 Uhr' }).click();
  await save(renate).click();
  await renate.isTold('Angaben der Behörde gespeichert');
  await expect(field(ulrich, 'Öffnungszeiten')).toHaveValue('Mo., Di., Do. 8–12 Uhr', { timeout: 120_000 });
  await expect(field(ulrich, 'Telefon')).toHaveValue('0711 5550-200');

  await anna.page.getByRole('button', { name: /^Einstellungen von/ }).click();
  await expect(anna.page.getByRole('menuitemradio', { name: 'hell' })).toBeVisible();
  await expect(anna.page.getByRole('menuitem', { name: /Angaben für Schreiben/ })).toHaveCount(0);
  await anna.page.keyboard.press('Escape');
});
