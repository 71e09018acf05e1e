import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { turnPicture } from '#ocr-worker/grey-picture.ts';
import { guessTurn } from '#ocr-worker/lie-of-lines.ts';
import { createRasteriser } from '../intake/open-source/pdf-raster.ts';

const folder = fileURLToPath(new URL('../../../shared/data/letters', import.meta.url));
const A4 = { width: 1654, height: 2339, dpi: 200 };

test.skipIf(!existsSync(folder))(
  'the first pages of real letters are seen to lie as they lie, in all four directions (skipped without ../shared/data/letters)',
  { timeout: 120_000 },
  async () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.pdf'))) {
      const rasteriser = createRasteriser(readFileSync(`${folder}/${name}`));
      const { pixels } = await rasteriser.draw(1, A4);
      rasteriser.close();
      if (pixels.kind !== 'grey') throw new Error('the rasteriser draws in grey');
      const { width, height, bytes } = pixels;
      const turns = [0, 90, 180, 270] as const;
      const back = turns.map((turn) => (guessTurn(turnPicture({ width, height, pixels: bytes }, turn)) + turn) % 360);
      expect(back, name).toEqual([0, 0, 0, 0]);
    }
  },
);
