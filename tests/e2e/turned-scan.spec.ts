/** Letters that went through the scanner on their head or side stand upright in the preview and in the Akte, marks included. */
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { DeskWindows } from '../demo/desk-windows.ts';
import { scannedPdf } from '../letters/bundle-letters.ts';
import { PAGE_HEIGHT, PAGE_WIDTH } from '../letters/draw-page.ts';
import { type GeneratedLetter, generateLetters } from '../letters/generate-letters.ts';
import { leastUrgent } from './least-urgent.ts';
import { expect, test } from './office.ts';

const WORD = 'Ausländerbehörde';
/** Clockwise, as the sheets went in. */
const TURNS = [0, 180, 90, 270] as const;

test('a scan on its head or side is shown upright, and what is found is marked on its word', async ({
  office,
  browser,
}, info) => {
  test.setTimeout(300_000);
  const letter = await aLetter();
  const turned = await Promise.all(
    TURNS.map((turn) => sharp(letter.jpeg).rotate(turn).withMetadata().jpeg().toBuffer()),
  );
  await office.startCentral();
  const windows = await DeskWindows.open(browser, await office.openDesk());
  await windows.openList('Nicht zugeteilt');
  const fileReference = leastUrgent();

  await windows.takeIn({ name: 'kopfüber.jpg', bytes: turned[1]! });
  await windows.takeIn({ name: 'gemischt.pdf', bytes: await scannedPdf(turned) });
  for (const name of ['kopfüber.jpg', 'gemischt.pdf']) {
    await expect(windows.incoming(name)).toContainText(/bereit/i, { timeout: 120_000 });
  }
  const upright = await pictureOf(letter.jpeg);
  await windows.incoming('kopfüber.jpg').click();
  const preview = windows.desk.getByRole('figure').locator('img, canvas');
  await expect.poll(() => difference(preview, upright)).toBeLessThan(ALIKE);
  await windows.desk.screenshot({ path: info.outputPath('vorschau.png') });
  await windows.fileTo('kopfüber.jpg', fileReference, 'Auf dem Kopf, als Bild');
  await windows.incoming('gemischt.pdf').click();
  for (const _ of TURNS.slice(1)) {
    await windows.desk.getByRole('button', { name: 'Nächste Seite' }).click();
    await expect.poll(() => difference(preview, upright)).toBeLessThan(ALIKE);
  }
  await windows.fileTo('gemischt.pdf', fileReference, 'Vier Lagen, als PDF');
  await windows.openList('Nicht zugeteilt');
  await windows.chooseCase(fileReference);

  const { reader } = windows;
  await reader.bringToFront();
  await windows.search(WORD);
  const words = letter.words.filter(({ text }) => text.includes(WORD));
  expect(words.length).toBeGreaterThan(0);
  for (const [at, leaf] of [1, 2, 3, 4, 5].entries()) {
    await goToLeaf(reader, leaf);
    const sheet = reader.getByRole('group', { name: `Blatt ${leaf}`, exact: true });
    await expect
      .poll(() => difference(sheet.locator('canvas, img'), upright), { message: `Blatt ${leaf}` })
      .toBeLessThan(ALIKE);
    const marks = await marksOf(sheet);
    // Also the address of the office's mailbox holds the word.
    expect(marks.length).toBeGreaterThanOrEqual(words.length);
    for (const { x, y, w, h } of words) {
      const middle = { x: (x + w / 2) / PAGE_WIDTH, y: (y + h / 2) / PAGE_HEIGHT };
      expect(
        marks.some((mark) => near(mark, middle)),
        `Blatt ${leaf}`,
      ).toBe(true);
    }
    await reader.screenshot({ path: info.outputPath(`akte-blatt-${at + 1}.png`) });
  }

  // A person's own turn stays on top: the sheet lies on its side, its marks with it.
  await reader.getByRole('region', { name: /Seiten/ }).focus();
  await reader.keyboard.press('r');
  const sheet = reader.getByRole('group', { name: 'Blatt 5', exact: true });
  await expect.poll(async () => shapeOf(sheet)).toBe('wide');
  const [mark] = await marksOf(sheet);
  const { x, y, w, h } = words[0]!;
  expect(near(mark!, { x: 1 - (y + h / 2) / PAGE_HEIGHT, y: (x + w / 2) / PAGE_WIDTH })).toBe(true);
  await reader.screenshot({ path: info.outputPath('akte-gedreht.png') });
});

/** Mean difference of grey values, 0 to 255, below which two pictures show the same letter the same way up; a wrong way up gives 13. */
const ALIKE = 6;
/** Small enough that a pixel more or less of margin does not count, large enough that lines do. */
const SMALL = { width: 62, height: 88 };

async function pictureOf(jpeg: Buffer): Promise<number[]> {
  const { data } = await sharp(jpeg)
    .resize(SMALL.width, SMALL.height, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

/** How far what is drawn there, all of it, is from a small grey picture. */
async function difference(drawn: Locator, expected: readonly number[]): Promise<number> {
  const seen = await drawn.first().evaluate((element, { width, height }) => {
    const small = document.createElement('canvas');
    small.width = width;
    small.height = height;
    const context = small.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(element as HTMLCanvasElement | HTMLImageElement, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    return Array.from(
      { length: width * height },
      (_, at) => (data[at * 4]! + data[at * 4 + 1]! + data[at * 4 + 2]!) / 3,
    );
  }, SMALL);
  return seen.reduce((sum, grey, at) => sum + Math.abs(grey - expected[at]!), 0) / seen.length;
}

/** Middles of the marks of a sheet, as shares of the sheet. */
function marksOf(sheet: Locator): Promise<{ x: number; y: number }[]> {
  return sheet.evaluate((element) => {
    const paper = element.getBoundingClientRect();
    return [...element.querySelectorAll('mark')].map((mark) => {
      const box = mark.getBoundingClientRect();
      return {
        x: (box.x + box.width / 2 - paper.x) / paper.width,
        y: (box.y + box.height / 2 - paper.y) / paper.height,
      };
    });
  });
}

/** Within a hundredth of the page: a word is higher than that. */
function near(left: { x: number; y: number }, right: { x: number; y: number }): boolean {
  return Math.abs(left.x - right.x) < 0.01 && Math.abs(left.y - right.y) < 0.01;
}

async function shapeOf(sheet: Locator): Promise<'wide' | 'high'> {
  const box = await sheet.boundingBox();
  return box !== null && box.width > box.height ? 'wide' : 'high';
}

async function goToLeaf(reader: Page, leaf: number): Promise<void> {
  await reader.getByRole('region', { name: /Seiten/ }).focus();
  await reader.keyboard.press(String(leaf));
  await reader.keyboard.press('Enter');
}

async function aLetter(): Promise<GeneratedLetter> {
  for await (const letter of generateLetters({ seed: 23, count: 1, kinds: ['hearing'] })) return letter;
  throw new Error('the generator gave no letter');
}
