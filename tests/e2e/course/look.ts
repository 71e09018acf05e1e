import { writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import sharp from 'sharp';
import { expect } from './course-office.ts';
import type { Workplace } from './workplace.ts';

/**
 * No finding of axe on what stands on the screen, dark or light. With LAUFMAPPE_PICTURES=1 the light one becomes the handbook's
 * picture of that name, in 256 colours.
 */
export async function look({ page }: Workplace, screen: string, picture?: `course-${string}.png`): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-kern-theme', colorScheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    expect.soft(found, `${screen}, ${colorScheme}`).toEqual([]);
  }
  if (picture === undefined || process.env.LAUFMAPPE_PICTURES !== '1') return;
  const png = await sharp(await page.screenshot())
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  writeFileSync(`docs/user/bilder/${picture}`, png);
}
