import type { RecognisedFile, RecognisedPage } from '#contract/ocr.ts';
import type { OpenedSource } from '../intake/open-source/open-source.ts';
import type { OcrPool } from './pool.ts';

/** Pages that were read before and need not be read again, and who is told of each new one. */
export interface PageMemory {
  known: ReadonlyMap<number, RecognisedPage>;
  onPage(page: RecognisedPage): void;
}

/**
 * Recognises all pages of an open file. Pages that cannot be read come back as failed ones; rejects with PageCancelled only.
 * `priority` as for the pool's pages.
 */
export async function recogniseFile(
  source: OpenedSource,
  pool: OcrPool,
  priority = 0,
  memory: PageMemory = { known: new Map(), onPage: () => undefined },
): Promise<RecognisedFile> {
  const numbers = Array.from({ length: source.pageCount }, (_, index) => index + 1);
  const batch = crypto.randomUUID();
  const read = async (page: number): Promise<RecognisedPage> => {
    const known = memory.known.get(page);
    if (known !== undefined) return known;
    const recognised = await pool.recognise({
      id: `${batch}/${page}`,
      page,
      priority,
      load: () => source.page(page),
    });
    memory.onPage(recognised);
    return recognised;
  };
  return { file: source.file, sha256: source.sha256, pages: await Promise.all(numbers.map(read)) };
}
