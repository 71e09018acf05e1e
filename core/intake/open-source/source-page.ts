import type { RecognisedPage } from '#contract/ocr.ts';
import type { PageImage } from '#ocr-worker/page-image.ts';

/** One page of an incoming file: its own text where it was born digital, else a picture to be read. */
export type SourcePage = { kind: 'text'; page: RecognisedPage } | { kind: 'image'; image: PageImage };
