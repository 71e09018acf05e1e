import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecognisedPage } from '#contract/ocr.ts';
import { openSource } from '#core/intake/open-source/open-source.ts';
import { createOcrPool } from '#core/ocr/pool.ts';
import { recogniseFile } from '#core/ocr/recognise-file.ts';
import { generateLetters } from '../letters/generate-letters.ts';

export interface ReadingBeside {
  /** Pages read since the start. */
  pages(): number;
  stop(): Promise<void>;
}

/** Real OCR in the pool a desk has, letter after letter, until it is stopped; each page read is handed over as to the intake. */
export async function startReading(onPage: (page: RecognisedPage) => void): Promise<ReadingBeside> {
  const folder = await mkdtemp(join(tmpdir(), 'laufmappe-reading-'));
  const files: string[] = [];
  for await (const letter of generateLetters({ seed: 4711, count: 6 })) {
    files.push(join(folder, `${letter.name}.jpg`));
    await writeFile(files.at(-1)!, letter.jpeg);
  }
  const pool = createOcrPool({ behind: true });
  let running = true;
  let pages = 0;
  // Two files are always on their way, so that a thread never waits for the next.
  const reading = Promise.all(
    [0, 1].map(async (first) => {
      for (let at = first; running; at += 2) {
        const opened = await openSource({ path: files[at % files.length]! });
        if (!opened.ok) throw new Error(opened.refusal.message);
        const read = await recogniseFile(opened.source, pool).catch(() => null);
        await opened.source.close();
        for (const page of read?.pages ?? []) {
          pages += 1;
          onPage(page);
        }
      }
    }),
  );
  return {
    pages: () => pages,
    async stop() {
      running = false;
      await pool.close();
      await reading;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
