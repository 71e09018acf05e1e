import { Workplace } from './course/workplace.ts';
import { expect, test } from './office.ts';
import { blankSheet, contract, nameOnly, payslip, peopleWithOneCase, scanned, separatorSheet } from './scan/papers.ts';
import { SaneTestDevice } from './scan/sane-test-device.ts';
import { ScanPlace } from './scan/scan-place.ts';

const [luan, oksana, gjyste, zahra] = peopleWithOneCase(4);
const back = blankSheet();

test('a batch from the hot folder to released destruction, with the second person, by keyboard alone', async ({
  browser,
  office,
}) => {
  test.setTimeout(600_000);
  await office.startCentral();
  const monika = await ScanPlace.open(browser, await office.openDesk('Monika Täuber'));

  await test.step('a batch is opened with its count', async () => {
    await expect(monika.page.getByText('Es ist kein Stapel angelegt.')).toBeVisible();
    await monika.look('empty list');
    await monika.press('n');
    await expect(monika.page.getByRole('textbox', { name: 'Bezeichnung' })).toBeFocused();
    await monika.type('Eingangspost Montag');
    await monika.type('K-17');
    await monika.type('R 3');
    // Name, box, shelf, sheets, profile, station; procedure stays. Four sheets lie on the desk.
    await monika.type('4');
    await monika.press('ArrowRight', 'ArrowRight');
    await expect(monika.page.getByText('600 dpi, Farbe, beidseitig, Sichtprüfung aller Seiten')).toBeVisible();
    await monika.press('Tab');
    await monika.page.keyboard.type('Scanstelle 2, Gerät 4711');
    await monika.look('open form', 'scan-neuer-stapel.png');
    await monika.press('Enter');
    await expect(monika.page.getByText('Noch keine Seite in diesem Stapel')).toBeVisible();
    await monika.look('empty table');
  });

  await test.step('scans arrive, both sides of each sheet, and lie in order by themselves', async () => {
    // Oksana's contract is printed on both sides; the fourth sheet was dropped beside the scanner.
    const paper = [
      ...[separatorSheet(null), back, payslip(luan!, 'Oktober 2026', '30.10.2026'), back],
      ...[separatorSheet(null), back, ...contract(oksana!, '12.11.2026')],
      ...[separatorSheet(gjyste!.fileReference), back, nameOnly(gjyste!, '03.11.2026'), back],
    ];
    monika.scan('scan-0001.pdf', await scanned(paper));
    await expect(monika.pageInStrip(12)).toBeVisible({ timeout: 120_000 });
    await expect(monika.page.getByText('3 Dokumente offen')).toBeVisible({ timeout: 120_000 });
    await expect(monika.page.getByText(/noch gelesen/)).toHaveCount(0, { timeout: 180_000 });
  });

  await test.step('a normal document is filed with one key', async () => {
    const chosen = monika.form.getByRole('button', { name: new RegExp(luan!.applicantName) });
    await expect(chosen).toHaveAttribute('aria-pressed', 'true');
    await expect(monika.form.getByRole('textbox', { name: 'Dokumentdatum' })).toHaveValue('30.10.2026');
    await monika.look('table', 'scan-tisch.png');
    const keys = await monika.keysFor(() => monika.press('Enter'));
    expect(keys).toBeLessThanOrEqual(4);
    await monika.isTold(`Abgelegt bei ${luan!.applicantName}`);
    await expect(monika.pageInStrip(3)).toHaveAccessibleName(/abgelegt/);
    await expect(monika.form.getByRole('heading', { name: /2 Seiten/ })).toBeVisible();
  });

  await test.step('steps are undone and done again by name', async () => {
    await monika.press('ArrowRight', 's');
    await expect(monika.page.getByText('Rückgängig: Vor Seite 8 getrennt')).toBeVisible();
    await monika.press('r');
    await expect(monika.page.getByText('Rückgängig: Seite 8 gedreht')).toBeVisible();
    await monika.press('Control+z', 'Control+z');
    await monika.isTold('Zurückgenommen: Vor Seite 8 getrennt');
    await monika.press('Control+Shift+z');
    await monika.isTold('Wiederholt: Vor Seite 8 getrennt');
    await monika.press('j');
    await expect(monika.form.getByRole('heading', { name: /2 Seiten/ })).toBeVisible();
    await monika.press('Delete');
    await monika.page.keyboard.type('Probe');
    await monika.press('Enter');
    await expect(
      monika.page
        .getByText('Als Trennblatt aussortiert')
        .or(monika.page.getByText('Aussortiert', { exact: true }))
        .first(),
    ).toBeVisible();
    await monika.press('Control+z');
    // The page looked at may have gone on with the page that was taken out.
    await expect(monika.page.getByText('Rückgängig: Seite 8 angefügt')).toBeVisible();
    const second = monika.form.getByRole('heading', { name: /^Dokument 2/ });
    if (!(await second.isVisible())) await monika.press('PageUp');
    await expect(second).toBeVisible();
  });

  await test.step('the other documents: one is certain, one by the reference of its separator sheet', async () => {
    await expect(monika.form.getByRole('button', { name: new RegExp(oksana!.applicantName) })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await monika.press('Enter');
    await monika.isTold(`Abgelegt bei ${oksana!.applicantName}`);
    await expect(monika.form.getByText(`Akte ${gjyste!.fileReference}`)).toBeVisible();
    await expect(monika.form.getByRole('button', { name: new RegExp(gjyste!.fileReference) })).toBeVisible();
    await monika.press('w');
    await monika.look('why', 'scan-warum.png');
    await monika.press('1', 'Enter');
    await monika.isTold(`Abgelegt bei ${gjyste!.applicantName}`);
  });

  await test.step('blank pages and separator sheets are confirmed by a person', async () => {
    await monika.press('l');
    await expect(monika.page.getByRole('region', { name: 'Aussortierte Seiten' })).toBeVisible();
    await monika.look('pile', 'scan-aussortiert.png');
    await monika.press('Enter');
    await monika.isTold('Aussortierte Seiten bestätigt');
  });

  await test.step('the dropped sheet keeps the paper', async () => {
    await expect(monika.ledger).toContainText('1 Blatt weniger gescannt als vorbereitet');
    await monika.press('Control+Enter');
    await monika.isTold('Das geht noch nicht: 1 Blatt weniger');
    monika.scan('scan-0002.pdf', await scanned([payslip(zahra!, 'September 2026', '30.09.2026'), back], 2));
    const found = monika.form.getByRole('button', { name: new RegExp(zahra!.applicantName) });
    // A page with nothing to look for in it yet belongs to the document before it.
    await expect(monika.pageInStrip(14)).toHaveAccessibleName(/leer/, { timeout: 120_000 });
    await monika.press('End', 'PageUp');
    // It comes behind a paper of another file, whose separator sheet still counts: the paper and the sheet disagree, a person decides.
    await expect(found).toBeVisible({ timeout: 120_000 });
    await expect(found).toHaveAttribute('aria-pressed', 'false');
    await monika.press('1', 'Enter');
    await monika.isTold(`Abgelegt bei ${zahra!.applicantName}`);
    await monika.press('l', 'Enter');
    await expect(monika.ledger).toContainText('Die Summen stimmen');
    await monika.press('Control+Enter');
    await monika.isTold('ist abgeschlossen');
    await expect(monika.page.getByText('Sichtprüfung durch andere (1)')).toBeVisible();
    await monika.look('waiting for the check', 'scan-stapel.png');
  });

  const zdenek = await ScanPlace.open(browser, await office.openDesk('Zdeněk Hruška'));
  await test.step('a second person looks at the pages that were drawn', async () => {
    await expect(zdenek.page.getByText('Von Ihnen zu prüfen (1)')).toBeVisible({ timeout: 120_000 });
    await zdenek.press('Enter');
    await expect(zdenek.page.getByRole('heading', { name: 'Sichtprüfung: Eingangspost Montag' })).toBeVisible();
    const good = zdenek.page.getByRole('button', { name: 'In Ordnung' });
    await expect(good).toBeEnabled({ timeout: 120_000 });
    // All pages in their order; a filed one is what the check looks like.
    const filed = zdenek.page.getByRole('complementary', { name: 'Ergebnis' }).getByText(/, Seite \d+$/);
    while (!(await filed.isVisible())) {
      await zdenek.press('Enter');
      await expect(good).toBeEnabled({ timeout: 120_000 });
    }
    await zdenek.look('check', 'scan-sichtpruefung.png');
    const send = zdenek.page.getByRole('button', { name: 'Sichtprüfung bestanden' });
    while (!(await send.isVisible())) {
      await expect(good.or(send)).toBeEnabled({ timeout: 120_000 });
      await zdenek.press('Enter');
    }
    await zdenek.look('summary');
    await zdenek.press('Enter');
    await zdenek.isTold('Sichtprüfung eingetragen');
  });

  await test.step('the paper is released, and its destruction recorded', async () => {
    await expect(zdenek.page.getByRole('form', { name: 'Was geschieht mit dem Papier?' })).toBeVisible();
    await zdenek.look('release', 'scan-freigabe.png');
    await zdenek.press('Enter', 'Tab', 'Enter');
    await zdenek.isTold('Zur Vernichtung freigegeben');
    await expect(zdenek.page.getByRole('form', { name: 'Vollzug eintragen' })).toBeVisible();
    await zdenek.look('carry out');
    await zdenek.press('Enter', 'Enter');
    await zdenek.isTold('Vollzug eingetragen');
    await expect(zdenek.page.getByText('Abgeschlossen (1)')).toBeVisible();
    await expect(monika.page.getByText('Abgeschlossen (1)')).toBeVisible({ timeout: 120_000 });
    await zdenek.look('closed');
  });
});

test('a scanner of the machine fills a batch; a filing is taken back and done again', async ({ browser, office }) => {
  test.skip(!SaneTestDevice.isThere, 'scanimage is not installed');
  test.setTimeout(300_000);
  const scanner = new SaneTestDevice(office.folder);
  await office.startCentral();
  const monika = await ScanPlace.open(browser, await office.openDesk('Monika Täuber'));
  const side = monika.page.getByRole('complementary', { name: 'Dokument' });

  await test.step('no scanner, a jam, and a run that is stopped', async () => {
    await monika.openBatch('Papierakte Gjoka', 'K-18', '3');
    await monika.press('c');
    await expect(side.getByText('Kein Scanner gefunden')).toBeVisible();
    await monika.look('no scanner');
    scanner.plugIn('read-status-code "SANE_STATUS_JAMMED"');
    await monika.press('Enter');
    await expect(side.getByRole('radio', { name: /frontend-tester/ })).toBeChecked();
    await expect(side.getByText(/^Scanprofil des Stapels: Eingangspost \(Fassung 1\): 300 dpi/)).toBeVisible();
    await monika.press('Enter');
    await expect(side.getByRole('alert')).toContainText('Papierstau. Bitte beheben');
    await monika.look('jam', 'scan-scanner.png');
    scanner.plugIn('read-delay true', 'read-delay-duration 20000');
    await monika.press('Enter');
    await expect(side.getByText(/Der Scanner läuft: \d+ Seite/)).toBeVisible({ timeout: 120_000 });
    await monika.press('Enter');
    await expect(side.getByText(/gescannt und gesichert/)).toBeVisible({ timeout: 120_000 });
    await expect(monika.pageInStrip(1)).toBeVisible({ timeout: 120_000 });
    await monika.press('Escape');
  });

  await test.step('what was filed comes back by ⌃Z, and from its own page', async () => {
    monika.scan(
      'scan-0001.pdf',
      await scanned([separatorSheet(null), back, payslip(luan!, 'Oktober 2026', '30.10.2026')]),
    );
    const chosen = monika.form.getByRole('button', { name: new RegExp(luan!.applicantName) });
    await expect(monika.page.getByText(/2 Dokumente offen/)).toBeVisible({ timeout: 120_000 });
    await monika.press('End');
    await expect(chosen).toHaveAttribute('aria-pressed', 'true', { timeout: 120_000 });
    await monika.press('Enter');
    await monika.isTold(`Abgelegt bei ${luan!.applicantName}`);
    await expect(monika.page.getByText(/Rückgängig: „Gehaltsnachweis.*“ abgelegt/)).toBeVisible();
    await monika.press('Control+z');
    await monika.isTold(/Zurückgenommen: „Gehaltsnachweis.*“ abgelegt/);
    await expect(chosen).toHaveAttribute('aria-pressed', 'true');
    await monika.press('Enter');
    await monika.isTold(`Abgelegt bei ${luan!.applicantName}`);
    await monika.press('End');
    await expect(side.getByText(/^Abgelegt: Gehaltsnachweis/)).toBeVisible();
    await monika.look('filed');
    await monika.press('x');
    await monika.isTold('Liegt wieder auf dem Tisch: Gehaltsnachweis');
    await expect(chosen).toBeVisible();
  });
  scanner.remove();
});

test('a paper file asked for is fetched, not found, found after all, and printed on the pick list', async ({
  browser,
  office,
}) => {
  test.setTimeout(300_000);
  await office.startCentral();
  const monika = await ScanPlace.open(browser, await office.openDesk('Monika Täuber'));
  await monika.page.getByRole('button', { name: 'Scanwünsche' }).click();
  await expect(monika.page.getByText('Es ist keine Papierakte angefordert.')).toBeVisible();
  await monika.look('no wishes');
  const { page } = await Workplace.open(browser, await office.openDesk());
  await page.getByRole('row').nth(3).click();
  await page.getByRole('button', { name: 'Weitere Schritte' }).click();
  await page.getByRole('menuitem', { name: /Papierakte scannen lassen/ }).click();
  await page.getByRole('textbox', { name: /Karton/ }).fill('K-3');
  await page.getByRole('button', { name: 'Anfordern' }).click();

  const row = monika.page.getByRole('listitem').filter({ hasText: 'gewünscht' });
  await expect(row).toBeVisible({ timeout: 120_000 });
  await monika.look('wishes', 'scan-wuensche.png');
  await monika.page.getByRole('button', { name: /Stand/ }).click();
  await monika.page.getByRole('option', { name: 'gescannt' }).click();
  await expect(monika.page.getByText('Keine Papierakte passt zu dieser Auswahl')).toBeVisible();
  await expect(monika.page.getByRole('button', { name: 'Aushebeliste drucken' })).toHaveCount(0);
  await monika.look('no wish of this choice');
  await monika.page.getByRole('button', { name: 'Alle zeigen' }).last().click();
  await expect(row).toBeVisible();
  await monika.press('h');
  await monika.isTold('Ausgehoben: ');
  await monika.press('x');
  await monika.isTold('Nicht gefunden: ');
  await monika.press('Control+z');
  await expect(monika.page.getByRole('listitem').filter({ hasText: 'ausgehoben' })).toBeVisible();
  await monika.press('x');
  // An open row has a button „Nicht gefunden“, too; this one only a row that was settled has.
  await expect(monika.page.getByRole('button', { name: /wieder anfordern/ })).toBeVisible();
  await monika.press('w');
  await monika.isTold('Wieder gewünscht: ');
  await expect(row).toBeVisible();
  await monika.page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', String(document.images.length));
  });
  await monika.page.getByRole('button', { name: 'Aushebeliste drucken' }).press('Enter');
  await expect(monika.page.locator('body')).toHaveAttribute('data-printed', /\d/, { timeout: 120_000 });
});
