import type { RecognisedPage } from '#contract/ocr.ts';
import { failedPage } from '../ocr/failed-page.ts';
import type { SourcePage } from './open-source/source-page.ts';

/** A page whose print is of no use to anybody: its size, and no words. */
export async function unread(page: number, load: () => Promise<SourcePage>): Promise<RecognisedPage> {
  try {
    const source = await load();
    const { width, height } = source.kind === 'text' ? source.page : source.image;
    return { page, width, height, source: 'ocr', confidence: null, text: '', words: [] };
  } catch (error) {
    return failedPage(page, null, error instanceof Error ? error.message : String(error));
  }
}
