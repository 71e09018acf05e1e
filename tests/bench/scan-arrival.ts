import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { buildRenderer } from '#build/renderer/build-renderer.ts';
import { findChromium } from '#core/shell-browser/find-chromium.ts';
import { Office, type RunningDesk } from '../e2e/office.ts';
import { scannedPdf } from '../letters/bundle-letters.ts';
import type { BenchResult } from './bench.ts';
import { percentile } from './bench-times.ts';
import { longPdf, paperOf } from './scan-paper.ts';
import { type Frames, framesUntilNow, shownAt, watchStrip } from './scan-strip-watch.ts';
import {
  drop,
  finishScan,
  type HeldFiles,
  holdFiles,
  openBatch,
  scrollStrip,
  stillReading,
  takenAt,
  untilCounted,
} from './scan-window.ts';

const SHOWN_MS = 300;
const FRAME_MS = 100;
/** A scanner of 40 pages a minute. */
const EVERY_MS = 1500;
/** After so many pages the person goes to the newest one. */
const FOLLOW = 5;

interface Amounts {
  /** Pages that come in before there is a backlog, to see what OCR costs the others. */
  readonly before: number;
  /** Pages that wait for OCR before the first one is measured. */
  readonly backlog: number;
  readonly dropped: number;
  readonly inFolder: number;
  readonly long: number;
}
const ALL: Amounts = { before: 10, backlog: 150, dropped: 60, inFolder: 15, long: 2000 };
const FEW: Amounts = { before: 3, backlog: 40, dropped: 8, inFolder: 3, long: 300 };

/**
 * The Scanplatz while OCR has more than it can do: a real desk with its window in Chromium, paper that comes in page by page, and
 * the time from "it is here" to its picture in the strip; then the frames while a long strip is scrolled.
 */
export async function arrival(jpegs: readonly Buffer[], quick: boolean): Promise<BenchResult[]> {
  if ((await buildRenderer()) === 'failed') throw new Error('the windows could not be built');
  const amounts = quick ? FEW : ALL;
  const office = new Office();
  let browser: Browser | undefined;
  try {
    await office.startCentral();
    const desk = await office.openDesk('Monika Täuber');
    browser = await startChromium();
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'de-DE' });
    await page.goto(desk.url);
    await page.goto(new URL('/scan', desk.url).href);
    await openBatch(page, 'Eingangspost');
    await watchStrip(page);
    return [
      ...(await paperComesIn(page, desk, jpegs, amounts)),
      ...(await longStripIsScrolled(page, desk, jpegs, amounts)),
    ];
  } finally {
    await browser?.close();
    await office.close();
  }
}

async function paperComesIn(
  page: Page,
  desk: RunningDesk,
  jpegs: readonly Buffer[],
  { before, backlog, dropped, inFolder }: Amounts,
): Promise<BenchResult[]> {
  const paper = paperOf(jpegs);
  let count = 0;
  const follow = async (at: number): Promise<void> => {
    if (at % FOLLOW === 0) await page.keyboard.press('End');
  };
  const hold = async (pages: number): Promise<HeldFiles> => {
    const files: [string, Buffer][] = [];
    for (let at = 0; at < pages; at += 1) {
      const kind = kindAt(at);
      const bytes = kind === 'JPEG' ? paper.next() : await scannedPdf([paper.next()]);
      files.push([`blatt-${count + at + 1}.${kind.toLowerCase()}`, bytes]);
    }
    return holdFiles(page, files);
  };
  const dropAll = async (held: HeldFiles, pages: number): Promise<Record<'JPEG' | 'PDF', number[]>> => {
    const times = { JPEG: [] as number[], PDF: [] as number[] };
    for (let at = 0; at < pages; at += 1) {
      const next = performance.now() + EVERY_MS;
      await follow(at);
      count += 1;
      const came = await drop(held, at);
      times[kindAt(at)].push((await shownAt(page, count)) - came);
      await pause(Math.max(0, next - performance.now()));
    }
    await held.dispose();
    return times;
  };
  const few = await hold(before);
  await framesUntilNow(page);
  await pause(EVERY_MS);
  const rest = await framesUntilNow(page);
  const alone = await dropAll(few, before);
  finishScan(desk, 'rueckstand.pdf', await longPdf(jpegs, backlog));
  count += backlog;
  await untilCounted(page, count);
  const many = await hold(dropped);
  await framesUntilNow(page);
  const ofKind = await dropAll(many, dropped);
  const waited: number[] = [];
  const fromFolder: number[] = [];
  for (let at = 0; at < inFolder; at += 1) {
    await follow(at);
    const name = `geraet-${at}.jpg`;
    count += 1;
    const finished = finishScan(desk, name, paper.next());
    const taken = await takenAt(desk, name);
    waited.push(taken - finished);
    fromFolder.push((await shownAt(page, count)) - taken);
  }
  await stillReading(page);
  return [
    {
      ...within(`Blatt abgelegt bis Bild im Streifen, p95 über ${dropped}`, [...ofKind.JPEG, ...ofKind.PDF]),
      reference: { name: 'ohne Rückstand, p95', value: p95([...alone.JPEG, ...alone.PDF]) },
    },
    median('davon JPEG, Median', ofKind.JPEG, alone.JPEG),
    median('davon PDF, Median', ofKind.PDF, alone.PDF),
    within(`Blatt aus dem Ordner genommen bis Bild im Streifen, p95 über ${inFolder}`, fromFolder),
    median('davor gewartet, ob noch daran geschrieben wird, Median', waited),
    ...frames('Papier kommt herein', await framesUntilNow(page), rest),
  ];
}

async function longStripIsScrolled(
  page: Page,
  desk: RunningDesk,
  jpegs: readonly Buffer[],
  { long }: Amounts,
): Promise<BenchResult[]> {
  await page.keyboard.press('Escape');
  await openBatch(page, 'Altakten');
  finishScan(desk, 'altakten.pdf', await longPdf(jpegs, long));
  await untilCounted(page, long);
  await framesUntilNow(page);
  await scrollStrip(page);
  const seen = await framesUntilNow(page);
  await stillReading(page);
  return frames(`Streifen von ${long} Seiten blättern`, seen);
}

const kindAt = (at: number): 'JPEG' | 'PDF' => (at % 2 === 0 ? 'JPEG' : 'PDF');

async function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

function within(name: string, times: readonly number[]): BenchResult {
  const value = p95(times);
  return { name, value, unit: 'ms', bar: SHOWN_MS, ok: value <= SHOWN_MS };
}

function median(name: string, times: readonly number[], alone?: readonly number[]): BenchResult {
  const middle = (of: readonly number[]): number => Math.round(percentile(of, 0.5));
  const reference = alone && { name: 'ohne Rückstand', value: middle(alone) };
  return { name, value: middle(times), unit: 'ms', bar: null, ok: true, ...(reference && { reference }) };
}

const p95 = (times: readonly number[]): number => Math.round(percentile(times, 0.95));

function frames(what: string, { longestGap, longestTask, over }: Frames, rest?: Frames): BenchResult[] {
  return [
    {
      name: `${what}: längster Abstand zweier Bilder`,
      value: longestGap,
      unit: 'ms',
      bar: FRAME_MS,
      ok: longestGap <= FRAME_MS,
      ...(rest && { reference: { name: 'Fenster in Ruhe', value: rest.longestGap } }),
    },
    {
      name: `${what}: Anteil der Abstände über ${FRAME_MS} ms`,
      value: Math.round(over * 10_000) / 100,
      unit: '%',
      bar: null,
      ok: true,
    },
    { name: `${what}: längste eigene Arbeit des Fensters`, value: longestTask, unit: 'ms', bar: null, ok: true },
  ];
}
