import type { RecognisedPage } from '#contract/ocr.ts';
import { type OpenedSource, openSource } from '../../intake/open-source/open-source.ts';
import { NoRendition, pagePicture } from './page-picture.ts';
import type { RenditionMetadata } from './rendition-xmp.ts';
import { type RenditionPage, writeRendition } from './write-rendition.ts';

export interface RenditionOrder {
  readonly bytes: Uint8Array;
  /** `application/pdf`, `image/jpeg`, `image/png` or `image/tiff`. */
  readonly mediaType: string;
  /** The words of every page, in the order of the pages. */
  readonly pages: readonly RecognisedPage[];
  readonly metadata: RenditionMetadata;
}

/**
 * `refused`: no PDF/A can be made that is true and leaves the pages as they are (pages born digital, CMYK, unreadable); `message` is
 * German. Then there is no rendition: nothing ever claims to be PDF/A that is none.
 */
export type RenditionResult =
  | { readonly made: true; readonly bytes: Uint8Array; readonly conformance: 'PDF/A-2u' }
  | { readonly made: false; readonly message: string };

/** The searchable PDF/A-2u of a document that was scanned. The same order gives the same bytes. */
export async function makeRendition({ bytes, mediaType, pages, metadata }: RenditionOrder): Promise<RenditionResult> {
  const opened = await openSource({ name: 'original', bytes });
  if (!opened.ok) return { made: false, message: opened.refusal.message };
  const { source } = opened;
  if (source.pageCount !== pages.length) {
    await source.close();
    return { made: false, message: `Das Original hat ${source.pageCount} Seiten, gelesen wurden ${pages.length}.` };
  }
  const parts: Uint8Array[] = [];
  try {
    await writeRendition(renditionPages(source, mediaType, bytes, pages), metadata, (part) => void parts.push(part));
    return { made: true, bytes: Buffer.concat(parts), conformance: 'PDF/A-2u' };
  } catch (error) {
    if (error instanceof NoRendition) return { made: false, message: error.message };
    throw error;
  } finally {
    await source.close();
  }
}

async function* renditionPages(
  source: OpenedSource,
  mediaType: string,
  bytes: Uint8Array,
  pages: readonly RecognisedPage[],
): AsyncGenerator<RenditionPage> {
  for (const recognised of pages) {
    const page = await source.page(recognised.page).catch((error: Error) => {
      throw new NoRendition(error.message);
    });
    if (page.kind !== 'image') {
      throw new NoRendition(`Seite ${recognised.page} hat ihren eigenen Text; sie bleibt, wie sie ist.`);
    }
    const { image } = page;
    yield { picture: await pagePicture(image, mediaType, () => Promise.resolve(bytes)), image, recognised };
  }
}
