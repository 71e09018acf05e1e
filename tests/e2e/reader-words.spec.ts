/** The words the machine is unsure of, walked through and corrected in the Akte with the keyboard alone. */
import sharp from 'sharp';
import { DeskWindows } from '../demo/desk-windows.ts';
import { generateLetters } from '../letters/generate-letters.ts';
import { leastUrgent } from './least-urgent.ts';
import { expect, test } from './office.ts';

test('words read unsurely are walked through in the Akte; what a person reads is found, the machine’s reading stays', async ({
  office,
  browser,
}, info) => {
  test.setTimeout(300_000);
  await office.startCentral();
  const windows = await DeskWindows.open(browser, await office.openDesk());
  const fileReference = leastUrgent();
  await windows.takeIn({ name: 'kopie.jpg', bytes: await poorCopy() });
  await expect(windows.incoming('kopie.jpg')).toContainText(/bereit/i, { timeout: 120_000 });
  await windows.fileTo('kopie.jpg', fileReference, 'Schlechte Kopie');
  await windows.openList('Nicht zugeteilt');
  await windows.chooseCase(fileReference);

  const { reader } = windows;
  await reader.bringToFront();
  await reader.getByRole('region', { name: /Seiten/ }).focus();
  await reader.keyboard.press('w');
  const bar = reader.getByRole('form', { name: 'Unsicher gelesene Wörter' });
  await expect(bar.getByRole('status')).toContainText(/Unsicheres Wort 1 von \d+/);
  const field = bar.getByRole('textbox', { name: 'So steht es da' });
  await expect(field).toBeFocused();
  await expect(reader.locator('mark[data-pointed]')).toHaveCount(1);
  await reader.screenshot({ path: info.outputPath('wort-1.png') });

  // Free cases are read by the team and worked on by all of it; the correction lands without a click.
  await field.fill('Zyxwvutsrq');
  await reader.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toContainText('Unsicheres Wort 2 von');
  await reader.keyboard.press('Shift+Enter');
  await expect(bar.getByRole('status')).toContainText('Unsicheres Wort 1 von');
  await expect(field).toHaveValue('Zyxwvutsrq');
  await expect(bar).toContainText(/Gelesen: „.+“ \(\d+ %\)/);
  await reader.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await windows.search('Zyxwvutsrq');
  await expect(reader.getByRole('status', { name: 'Zahl der Treffer' })).toContainText('1');
});

/** A letter as a worn copier gives it. */
async function poorCopy(): Promise<Buffer> {
  for await (const letter of generateLetters({ seed: 23, count: 1, kinds: ['hearing'] }))
    return sharp(letter.jpeg)
      .blur(3.2)
      .linear(0.55, 90)
      .jpeg({ quality: 40 })
      .withMetadata({ density: 300 })
      .toBuffer();
  throw new Error('the generator gave no letter');
}
