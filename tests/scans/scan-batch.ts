import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { separatorText } from '#domain/scan/separator-code.ts';
import { generateLetters } from '../letters/generate-letters.ts';
import { type Chance, seeded } from '../letters/seeded-random.ts';
import { codeSheet } from './code-sheet.ts';
import { blankSheet, scanSheet } from './scan-sheet.ts';

/** What a page of a generated batch truly is. */
export interface BatchPage {
  readonly file: string;
  readonly is: 'letter' | 'blank' | 'separator';
  /** What truly stands on it. */
  readonly truth: string;
  readonly jpeg: Buffer;
}

export interface BatchOrder {
  readonly seed: number;
  /** Each of so many pages; null is a document behind a sheet without a reference. */
  readonly documents: readonly {
    readonly reference: string | null;
    readonly pages: number;
    readonly blanks?: number;
  }[];
}

/** A box of paper as a scanner delivers it: a separator sheet before each document, blank pages behind it. One JPEG a page. */
export async function scanBatch({ seed, documents }: BatchOrder): Promise<BatchPage[]> {
  const chance = seeded(seed);
  const pages: BatchPage[] = [];
  const add = (is: BatchPage['is'], truth: string, jpeg: Buffer): void => {
    pages.push({ file: `scan-${String(pages.length + 1).padStart(4, '0')}.jpg`, is, truth, jpeg });
  };
  const count = documents.reduce((sum, document) => sum + document.pages, 0);
  const letters = generateLetters({ seed, count })[Symbol.asyncIterator]();
  for (const { reference, pages: length, blanks = 0 } of documents) {
    const code = separatorText(reference);
    add('separator', code, await scanSheet(await codeSheet('qr', code), scanning(chance), chance));
    for (let page = 0; page < length; page += 1) {
      const { value } = await letters.next();
      add('letter', value.truth, value.jpeg);
    }
    for (let page = 0; page < blanks; page += 1) {
      add('blank', '', await scanSheet(blankSheet(), { ...scanning(chance), holes: true }, chance));
    }
  }
  return pages;
}

const scanning = (chance: Chance) => ({
  turn: chance.pick([0, 180] as const),
  skew: chance.between(-1.5, 1.5),
  noise: chance.between(4, 10),
  blur: chance.between(0.5, 1),
});

/** Writes the pages into a folder, under their names. */
export async function writeBatch(folder: string, pages: readonly BatchPage[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, jpeg } of pages) await writeFile(join(folder, file), jpeg);
}
