import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSource } from '#core/intake/open-source/open-source.ts';
import { createRasteriser } from '#core/intake/open-source/pdf-raster.ts';
import { findMrz } from '#ocr-worker/mrz/find-mrz.ts';
import { LETTER_FOLDER } from '#tests/mrz/samples.ts';
import type { BenchResult } from './bench.ts';
import { percentile } from './bench-times.ts';

const DPI = 300;
const MILLISECONDS = 300;
/** The fictitious copy of a passport among the letters: its zone has wrong check digits and may be seen, never read. */
const PASSPORT_COPY = '18-passport-copy.pdf';

/** Pages of letters that hold no zone, at 300 dpi. */
export async function benchLetters(quick: boolean): Promise<BenchResult[]> {
  let [pages, seen, read] = [0, 0, 0];
  const times: number[] = [];
  for (const name of readdirSync(LETTER_FOLDER).filter((file) => file.endsWith('.pdf'))) {
    const bytes = readFileSync(join(LETTER_FOLDER, name));
    const opened = await openSource({ name, bytes });
    if (!opened.ok) throw new Error(`${name}: ${opened.refusal.message}`);
    const rasteriser = createRasteriser(bytes);
    for (let page = 1; page <= (quick ? 1 : opened.source.pageCount); page += 1) {
      const drawn = await rasteriser.draw(page, {
        width: Math.round(8.27 * DPI),
        height: Math.round(11.69 * DPI),
        dpi: DPI,
      });
      if (drawn.pixels.kind !== 'grey') throw new Error(`${name}: not drawn in grey`);
      const { bytes: pixels, width, height } = drawn.pixels;
      const started = process.threadCpuUsage();
      const found = findMrz({ width, height, pixels });
      const { user, system } = process.threadCpuUsage(started);
      times.push((user + system) / 1000);
      pages += 1;
      read += found.filter(({ kind }) => kind === 'read').length;
      if (name !== PASSPORT_COPY && found.length > 0) {
        seen += 1;
        console.error(
          `gesehen, wo keine Zone ist: ${name}, Seite ${page}: ${found[0]!.lines.map(({ text }) => text).join(' ')}`,
        );
      }
    }
    rasteriser.close();
    await opened.source.close();
  }
  const median = Math.round(percentile(times, 0.5));
  return [
    { name: `Briefe ohne Zone (${pages} Seiten): gelesen`, value: read, unit: '', bar: 0, ok: read === 0 },
    { name: 'Briefe ohne Zone: gesehen', value: seen, unit: '', bar: 0, ok: seen === 0 },
    {
      name: 'Rechenzeit je Seite A4 mit 300 dpi ohne Zone, Median',
      value: median,
      unit: 'ms',
      bar: MILLISECONDS,
      ok: median <= MILLISECONDS,
    },
    { name: 'dasselbe, längste', value: Math.round(Math.max(...times)), unit: 'ms', bar: null, ok: true },
  ];
}
