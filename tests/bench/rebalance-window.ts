import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { buildRenderer } from '#build/renderer/build-renderer.ts';
import { startProgram } from '#build/start/child-program.ts';
import { findChromium } from '#core/shell-browser/find-chromium.ts';
import { CaseState, isOpen } from '#domain/case/case-state.ts';
import type { Change } from '#domain/commands/command.ts';
import type { Officer } from '#domain/records/office.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { type Stalls, watchStalls } from '../demo/stall-watch.ts';
import type { BenchResult } from './bench.ts';
import { BENCH_TEAMS, inFolder, startBenchCentral } from './bench-desk.ts';
import { inventedCase } from './desk-with-cases.ts';

const TEAM = BENCH_TEAMS[0]!;
const OFFICERS = 40;
const OPEN_MS = 200;
const TASK_MS = 100;
/** How long the window is watched at rest. */
const REST_MS = 5000;

/** What is used of the page's own world; the bench itself is compiled without a browser's types. */
declare const document: { querySelectorAll(selector: string): { readonly length: number } };
declare const window: { linesShownAt?: number | null; linesAskedAt?: number };

/**
 * The Verteilung of 40 officers and 5,000 cases in Chromium, with a real desk behind it: how long its first page takes to have all
 * lines on the screen, and what the window goes through while proposals are computed, one to its end and one that is cancelled.
 *
 * Gaps between frames count everything, waiting for a core too, so they are shown beside those of the same window at rest. What the
 * window itself computes in one go is held to the bar.
 */
export async function windowResults({ quick }: { quick: boolean }): Promise<BenchResult[]> {
  if ((await buildRenderer()) === 'failed') throw new Error('the windows could not be built');
  const cases = quick ? 500 : 5000;
  return inFolder(async (folder) => {
    const { central, codes, close } = await startBenchCentral(folder, 0, undefined, officeOf(cases));
    // Codes of case officers come before those of leads.
    const args = ['desk', '--central', central.url, '--data', join(folder, 'desk'), '--shell', 'none'];
    const environment = { LAUFMAPPE_ENROL: codes.at(-1)! };
    const desk = startProgram<{ url: string }>(args, join(folder, 'desk.log'), { environment });
    let browser: Browser | undefined;
    try {
      const { url } = await desk.ready;
      browser = await startChromium();
      const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'de-DE' });
      await page.goto(url);
      await untilAllIsHere(page, url, cases);
      const rest = await watched(browser, page, () => pause(REST_MS));
      return [
        ...(await opened(page, url, quick)),
        ...(await whole(browser, page, rest)),
        ...(await cancelled(browser, page, rest)),
      ];
    } finally {
      await browser?.close();
      await desk.stop();
      await close();
    }
  });
}

/** A lead with 40 officers and open cases of all kinds, seven of eight with an officer. */
function officeOf(cases: number): Change[] {
  const chance = seeded(40);
  const open = CaseState.options.filter(isOpen);
  const officer: Officer = {
    ...{ id: 'officer-1', name: 'Lea Beispiel', initials: 'LB', role: 'team_lead', teamIds: [TEAM], workShare: 1 },
    ...{ mayFinalSign: true, secondedUntil: null, caseTypes: null, supervisorId: null },
  };
  const officers = Array.from({ length: OFFICERS }, (_, at): Officer => {
    const number = String(at + 10);
    const workShare = chance.pick([1, 1, 1, 0.75, 0.5]);
    return { ...officer, id: `bench-${number}`, name: `Person Nummer-${number}`, role: 'case_officer', workShare };
  });
  return [
    ...[officer, ...officers].map((row): Change => ({ table: 'officer', row })),
    ...Array.from({ length: cases }, (_, at): Change => {
      const assigneeId = chance.happens(0.875) ? chance.pick(officers).id : null;
      const claimedAt = assigneeId === null ? null : ('2026-11-02T08:00:00.000Z' as never);
      const row = { ...inventedCase(chance, at), teamId: TEAM, state: chance.pick(open), assigneeId, claimedAt };
      return { table: 'case', row };
    }),
  ];
}

/** The desk has fetched the office: its load counts all cases. */
async function untilAllIsHere(page: Page, url: string, cases: number): Promise<void> {
  const all = cases.toLocaleString('de-DE');
  const begun = performance.now();
  for (;;) {
    await page.goto(new URL('/verteilung', url).href);
    const figure = page.getByText('Offene Vorgänge').locator('..').getByText(all, { exact: true });
    if (
      await figure.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      )
    )
      return;
    if (performance.now() - begun > 120_000) throw new Error(`the desk has not got ${all} cases`);
  }
}

/** From the key that asks for the load to its forty lines on the screen: the first time in this window, and again later. */
async function opened(page: Page, url: string, quick: boolean): Promise<BenchResult[]> {
  const loaded: number[] = [];
  const again: number[] = [];
  await watchLines(page);
  for (let at = 0; at < (quick ? 2 : 7); at += 1) {
    await page.goto(new URL('/verteilung', url).href);
    loaded.push(await linesShown(page));
    await page.keyboard.press('Control+3');
    await page.getByRole('heading', { name: /^Personal im Team/ }).waitFor();
    await page.evaluate(() => {
      window.linesShownAt = null;
      window.linesAskedAt = performance.now();
    });
    await page.keyboard.press('Control+1');
    again.push(await linesShown(page));
  }
  const middle = (of: readonly number[]): number => Math.round([...of].sort((a, b) => a - b)[of.length >> 1] ?? 0);
  const [load, view] = [middle(loaded), middle(again)];
  return [
    { name: 'Verteilung öffnen: Fenster laden bis alle Zeilen stehen', value: load, unit: 'ms', bar: null, ok: true },
    { name: 'Verteilung öffnen: zurück zur Lage', value: view, unit: 'ms', bar: OPEN_MS, ok: view <= OPEN_MS },
  ];
}

/** In every document from now on: when the lines of all persons stood in a frame that has been shown. */
async function watchLines(page: Page): Promise<void> {
  await page.addInitScript((lines) => {
    const state = { asked: 0 };
    window.linesShownAt = null;
    window.linesAskedAt = 0;
    let wereThere = false;
    const frame = (): void => {
      if (window.linesAskedAt !== state.asked) {
        state.asked = window.linesAskedAt ?? 0;
        wereThere = false;
      }
      // Once they are there it costs nothing more.
      if ((window.linesShownAt ?? null) === null) {
        if (wereThere) window.linesShownAt = performance.now();
        wereThere = document.querySelectorAll('table tbody tr').length >= lines;
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }, OFFICERS);
}

async function linesShown(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => window.linesShownAt ?? false, undefined, { timeout: 60_000 });
  const shownAt = (await handle.jsonValue()) as number;
  return shownAt - (await page.evaluate(() => window.linesAskedAt ?? 0));
}

/** The whole team, an even load: to the last proposal. */
async function whole(browser: Browser, page: Page, rest: Stalls): Promise<BenchResult[]> {
  let first = 0;
  let last = 0;
  const seen = await watched(browser, page, async () => {
    const begun = performance.now();
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Wechsel und Vorgänge' }).getByRole('row').nth(1).waitFor({ timeout: 60_000 });
    first = performance.now() - begun;
    await page.getByText(/Wechsel nach .* s/).waitFor({ timeout: 60_000 });
    last = performance.now() - begun;
  });
  const seconds = (ms: number): number => Math.round(ms / 100) / 10;
  return [
    { name: 'Vorschlag im Fenster: erste Wechsel stehen nach', value: seconds(first), unit: 's', bar: null, ok: true },
    { name: 'Vorschlag im Fenster: fertig nach', value: seconds(last), unit: 's', bar: null, ok: true },
    ...stalls('Vorschlag im Fenster', seen, rest),
  ];
}

/** The same, given up after a second. */
async function cancelled(browser: Browser, page: Page, rest: Stalls): Promise<BenchResult[]> {
  let stopped = 0;
  const seen = await watched(browser, page, async () => {
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /Abbrechen/ }).waitFor();
    await pause(1000);
    const begun = performance.now();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Abbrechen/ }).waitFor({ state: 'detached' });
    stopped = Math.round(performance.now() - begun);
    // What was still on its way must not make the window stall afterwards.
    await pause(2000);
  });
  return [
    { name: 'Abbrechen: von der Taste bis es steht', value: stopped, unit: 'ms', bar: null, ok: true },
    ...stalls('Abgebrochener Vorschlag', seen, rest),
  ];
}

async function watched(browser: Browser, page: Page, work: () => Promise<void>): Promise<Stalls> {
  const told = await watchStalls(browser, page);
  await work();
  return told();
}

function stalls(what: string, { longestGap, longestTask }: Stalls, rest: Stalls): BenchResult[] {
  const reference = { name: 'Fenster in Ruhe', value: rest.longestGap };
  const value = longestTask.cpu;
  return [
    { name: `${what}: längster Abstand zweier Bilder`, value: longestGap, unit: 'ms', bar: null, ok: true, reference },
    {
      ...{ name: `${what}: längste eigene Arbeit am Stück`, value, unit: 'ms', bar: TASK_MS, ok: value <= TASK_MS },
      reference: { name: 'auf der Uhr', value: longestTask.wall },
    },
  ];
}

async function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
  });
}
