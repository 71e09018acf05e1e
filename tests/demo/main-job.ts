import { type Browser, expect } from '@playwright/test';
import type { Office } from '../e2e/office.ts';
import { scannedPdf } from '../letters/bundle-letters.ts';
import { generateLetters } from '../letters/generate-letters.ts';
import { DeskWindows } from './desk-windows.ts';
import { watchStalls } from './stall-watch.ts';
import type { StepReport } from './step-report.ts';

const SCAN = { name: 'Scan_2026-11-23_0815.pdf' };
const SECOND_SCAN = { name: 'Nachtrag.jpg' };
const OFFLINE_WORDS = 'Arbeitgeber rief an: Vertrag kommt morgen früh per Post.';

/**
 * The main job, played by two officers: a scanned letter comes in, is read, filed, found and worked on at two desks, with
 * central gone for a while. `shoot` keeps a picture of a window. The windows stay open for whoever wants to look at them.
 */
export async function playMainJob(
  office: Office,
  browser: Browser,
  report: StepReport,
  shoot: (name: string, windows: DeskWindows, window: 'desk' | 'reader') => Promise<void>,
): Promise<void> {
  let anna!: DeskWindows;
  let ben!: DeskWindows;
  let fileReference = '';

  await report.run('Die Zentrale startet mit dem Musteramt', async () => {
    await office.startCentral();
    const health = await fetch(`${office.centralUrl}/healthz`);
    const openapi = (await (await fetch(`${office.centralUrl}/openapi.json`)).json()) as {
      openapi: string;
      paths: object;
    };
    const metrics = await (await fetch(`${office.centralUrl}/metrics`)).text();
    expect(health.status).toBe(200);
    expect(metrics).toContain('laufmappe_');
    return `gesund, OpenAPI ${openapi.openapi} mit ${Object.keys(openapi.paths).length} Pfaden, Prometheus-Werte`;
  });

  await report.run('Zwei Arbeitsplätze sehen die Liste des Teams Arbeitgeberwechsel', async () => {
    anna = await DeskWindows.open(browser, await office.openDesk());
    ben = await DeskWindows.open(browser, await office.openDesk());
    for (const windows of [anna, ben]) await windows.openList('Nicht zugeteilt');
    const count = async ({ desk }: DeskWindows): Promise<string> =>
      (
        await desk
          .getByRole('button', { name: /^Nicht zugeteilt/ })
          .first()
          .innerText()
      ).replace(/\D/g, '');
    // A desk that has just been enrolled is still fetching: both settle on the same number.
    for (const { desk } of [anna, ben]) await expect(desk.getByRole('row').nth(5)).toBeVisible();
    await expect
      .poll(async () => new Set([await count(anna), await count(ben), '0']).size, { message: 'both lists are as long' })
      .toBe(2);
    const unassigned = await count(anna);
    const first = await anna.desk
      .getByRole('row')
      .filter({ hasText: /\d+\.\d+-\d+\/\d\d/ })
      .nth(1)
      .innerText();
    fileReference = /[\d.]+-\d+\/\d\d/.exec(first)?.[0] ?? '';
    await shoot('01-liste', anna, 'desk');
    return `je ${unassigned} nicht zugeteilte Vorgänge; gewählt wird ${fileReference}`;
  });

  await report.run('Ein Scan kommt herein, wird gelesen und abgelegt', async () => {
    const stalls = await watchStalls(browser, anna.desk);
    await anna.takeIn({ ...SCAN, bytes: await letterPdf() });
    await anna.incoming(SCAN.name).click();
    await expect(anna.incoming(SCAN.name)).toContainText(/bereit/i, { timeout: 60_000 });
    const { longestGap, longestTask } = await stalls();
    await shoot('02-posteingang', anna, 'desk');
    await anna.fileTo(SCAN.name, fileReference, 'Schreiben des neuen Arbeitgebers');
    await anna.openList('Nicht zugeteilt');
    await anna.chooseCase(fileReference);
    await expect(anna.casePanel()).toContainText('Schreiben des neuen Arbeitgebers');
    await ben.chooseCase(fileReference);
    await expect(ben.casePanel()).toContainText('Schreiben des neuen Arbeitgebers', { timeout: 20_000 });
    return (
      `3 Seiten gelesen, abgelegt und am zweiten Platz zu sehen; längster Abstand zweier Bilder ${longestGap} ms, ` +
      `längste eigene Arbeit des Fensters ${longestTask.cpu} ms (mit Warten auf einen Kern ${longestTask.wall} ms)`
    );
  });

  await report.run('Anna übernimmt den Vorgang; Ben sieht ihn gehen', async () => {
    await ben.openList('Nicht zugeteilt');
    await ben.desk.getByRole('searchbox', { name: 'In dieser Liste filtern' }).fill(fileReference);
    const row = ben.desk.getByRole('row').filter({ hasText: fileReference });
    await expect(row).toHaveCount(1);
    const start = performance.now();
    await anna.claim();
    await expect(row).toHaveCount(0);
    const ms = Math.round(performance.now() - start);
    await expect(anna.casePanel().getByText('Vorgemerkt')).toHaveCount(0);
    return `nach ${ms} ms aus Bens Liste verschwunden`;
  });

  await report.run('Die Akte zeigt den Scan, die Suche findet und markiert das Wort', async () => {
    await anna.reader.bringToFront();
    await expect(
      anna.reader.getByRole('group', { name: 'Blatt 1', exact: true }).locator('canvas, img').first(),
    ).toBeVisible();
    const found: string[] = [];
    for (const query of ['Auslaenderbehoerde', 'AUSLÄNDERBEHÖRDE', 'wechsel', 'Ausländerbehörde']) {
      await anna.search(query);
      await expect(anna.reader.locator('mark').first()).toBeVisible();
      // The count of the query before stays, dimmed, until the answer is here.
      const answered = anna.reader.locator('output[aria-label="Zahl der Treffer"]:not([data-stale])');
      await expect(answered).toHaveText(/^[1-9]/);
      const count = await answered.innerText();
      found.push(`${query}: ${count}`);
    }
    await shoot('03-akte', anna, 'reader');
    await ben.reader.bringToFront();
    await ben.search('Auslaenderbehoerde');
    await expect(ben.reader.locator('mark').first()).toBeVisible({ timeout: 20_000 });
    return `${found.join('; ')}; auch am zweiten Platz`;
  });

  let contested = '';
  await report.run('Ohne Zentrale arbeiten beide weiter', async () => {
    await office.stopCentral();
    await anna.desk.bringToFront();
    for (const windows of [anna, ben]) {
      await windows.openList('Nicht zugeteilt');
      await windows.desk.getByRole('searchbox', { name: 'In dieser Liste filtern' }).fill('');
      await expect(windows.desk.getByText(/nicht erreichbar|offline/i).first()).toBeVisible({ timeout: 30_000 });
    }
    const row = await anna.desk
      .getByRole('row')
      .filter({ hasText: /\d+\.\d+-\d+\/\d\d/ })
      .nth(2)
      .innerText();
    contested = /[\d.]+-\d+\/\d\d/.exec(row)?.[0] ?? '';
    for (const windows of [anna, ben]) {
      await windows.chooseCase(contested);
      await windows.claim();
      await expect(windows.casePanel()).toContainText(/Vorgemerkt/);
      await windows.writeNote(windows === anna ? 'Anna prüft die Unterlagen.' : OFFLINE_WORDS);
    }
    await shoot('04-ohne-zentrale', ben, 'desk');
    await anna.takeIn({ ...SECOND_SCAN, bytes: await letterJpeg() });
    await expect(anna.incoming(SECOND_SCAN.name)).toContainText(/bereit/i, { timeout: 60_000 });
    await anna.fileTo(SECOND_SCAN.name, fileReference, 'Nachtrag ohne Verbindung');
    return `${contested} an beiden Plätzen vorgemerkt, Vermerke geschrieben, ein Nachtrag abgelegt`;
  });

  await report.run(
    'Die Zentrale kommt zurück: alles läuft zusammen, ein Widerspruch steht im Klärungsbedarf',
    async () => {
      await office.startCentral();
      const pending = (windows: DeskWindows) => windows.desk.getByRole('button', { name: /alles übertragen/ });
      for (const windows of [anna, ben]) await expect(pending(windows)).toBeVisible({ timeout: 40_000 });
      for (const windows of [anna, ben]) await windows.openList('Klärungsbedarf');
      const entries = (windows: DeskWindows) => windows.desk.getByRole('article').filter({ hasText: contested });
      await expect.poll(async () => (await entries(anna).count()) + (await entries(ben).count())).toBe(1);
      const loser = (await entries(anna).count()) === 1 ? anna : ben;
      await shoot('05-klaerungsbedarf', loser, 'desk');
      for (const windows of [anna, ben]) {
        await windows.openList('Arbeitgeberwechsel');
        await windows.chooseCase(contested);
        await expect(windows.casePanel()).toContainText(OFFLINE_WORDS);
        await expect(windows.casePanel()).toContainText('Anna prüft die Unterlagen.');
      }
      await ben.chooseCase(fileReference);
      await expect(ben.casePanel()).toContainText('Nachtrag ohne Verbindung');
      return `${loser === anna ? 'Anna' : 'Ben'} findet die eigene Übernahme im Klärungsbedarf; alle Vermerke und der Nachtrag an beiden Plätzen`;
    },
  );
}

async function letterPdf(): Promise<Buffer> {
  const pages: Uint8Array[] = [];
  const order = { seed: 23, count: 3, kinds: ['employer', 'missing-papers', 'employment-declaration'] as const };
  for await (const letter of generateLetters(order)) pages.push(letter.jpeg);
  return scannedPdf(pages);
}

async function letterJpeg(): Promise<Buffer> {
  for await (const letter of generateLetters({ seed: 5, count: 1, kinds: ['permit'] })) return letter.jpeg;
  throw new Error('the generator gave no letter');
}
