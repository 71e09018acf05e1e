import type { RecognisedFile } from '#contract/ocr.ts';
import type { OpenedSource } from '../intake/open-source/open-source.ts';
import type { OcrPool } from './pool.ts';

/**
 * Recognises all pages of an open file. Pages that cannot be read come back as failed ones; rejects with PageCancelled only.
 * `priority` as for the pool's pages.
 */
export async function recogniseFile(source: OpenedSource, pool: OcrPool, priority = 0): Promise<RecognisedFile> {
  const numbers = Array.from({ length: source.pageCount }, (_, index) => index + 1);
  const batch = crypto.randomUUID();
  const pages = await Promise.all(
    numbers.map((page) => pool.recognise({ id: `${batch}/${page}`, page, priority, load: () => source.page(page) })),
  );
  return { file: source.file, sha256: source.sha256, pages };
}
