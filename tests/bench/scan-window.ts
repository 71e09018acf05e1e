import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { JSHandle, Page } from '@playwright/test';
import type { RunningDesk } from '../e2e/office.ts';

/** What is used of the page's own world; the bench itself is compiled without a browser's types. */
declare const document: {
  querySelector(selector: string): { scrollLeft: number; scrollWidth: number; clientWidth: number } | null;
};

/** Opens a batch by its form and lays it on the table. */
export async function openBatch(page: Page, name: string): Promise<void> {
  await page
    .getByText('Es ist kein Stapel angelegt.')
    .or(page.getByRole('heading', { name: 'Stapel' }))
    .first()
    .waitFor();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Bezeichnung' }).waitFor();
  for (const text of [name, 'K-17', 'R 3', '4000']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.type('Scanstelle 2, Gerät 4711');
  await page.keyboard.press('Enter');
  await page.getByText('Noch keine Seite in diesem Stapel').waitFor();
}

/** Files as a person holds them over the window: their bytes lie in the browser before anything is measured. */
export type HeldFiles = JSHandle<readonly (readonly [name: string, body: unknown])[]>;

export async function holdFiles(page: Page, files: readonly (readonly [string, Buffer])[]): Promise<HeldFiles> {
  const held = (await page.evaluateHandle(() => [])) as HeldFiles;
  for (const [name, bytes] of files) {
    await held.evaluate(
      (all, [named, base64]) => {
        const body = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
        (all as unknown[]).push([named, body]);
      },
      [name, bytes.toString('base64')] as const,
    );
  }
  return held;
}

/** The file at this place is dropped on the window: its bytes go to the core as the window sends them. Answers when that began. */
export function drop(held: HeldFiles, at: number): Promise<number> {
  return held.evaluate((all, place) => {
    const now = performance.timeOrigin + performance.now();
    const [name, body] = all[place] as [string, Blob];
    const headers = { 'X-Laufmappe-Name': encodeURIComponent(name), 'Content-Type': 'application/octet-stream' };
    void fetch('/intake', { method: 'POST', headers, body });
    return now;
  }, at);
}

/** A network scanner has finished a file. Answers when. */
export function finishScan({ hotFolder }: RunningDesk, name: string, bytes: Buffer): number {
  const coming = join(hotFolder, `.${name}`);
  writeFileSync(coming, bytes);
  renameSync(coming, join(hotFolder, name));
  return now();
}

/** When the desk has taken a file out of its folder. */
export async function takenAt({ hotFolder }: RunningDesk, name: string): Promise<number> {
  while (existsSync(join(hotFolder, name))) await pause(2);
  return now();
}

/** Waits until so many pages lie in the strip. */
export async function untilCounted(page: Page, pages: number): Promise<void> {
  await page.locator(`[data-strip] [role=option][aria-setsize="${pages}"]`).first().waitFor({ timeout: 120_000 });
}

/** The figures hold only while OCR has more to do than it can. */
export async function stillReading(page: Page): Promise<void> {
  const found = await page.getByText(/werden noch gelesen/).count();
  if (found === 0) throw new Error('OCR had nothing left to do; the figures would be too good');
}

/** Through the whole strip and back as a wheel does it, about 40 pages a second, and a few leaps with the bar. */
export async function scrollStrip(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const strip = document.querySelector('[data-strip]');
    if (strip === null) throw new Error('there is no strip');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const room = strip.scrollWidth - strip.clientWidth;
    for (const begin of [0, 0.3, 0.6, 0.9]) {
      strip.scrollLeft = room * begin;
      const until = performance.now() + 3000;
      let last = performance.now();
      while (performance.now() < until) {
        await frame();
        const at = performance.now();
        strip.scrollLeft += (at - last) * 4;
        last = at;
      }
    }
    for (const leap of [0.05, 0.95, 0.5, 0.2, 0.7]) {
      strip.scrollLeft = room * leap;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  });
}

const now = (): number => performance.timeOrigin + performance.now();
