import type { RecognisedPage } from '#contract/ocr.ts';

/** A page that stays without text; `failure` is German and says what to do. A4 at 300 dpi where the size is not known. */
export function failedPage(
  page: number,
  size: { width: number; height: number } | null,
  failure: string,
): RecognisedPage {
  return {
    page,
    width: size?.width ?? 2480,
    height: size?.height ?? 3508,
    source: 'failed',
    confidence: null,
    text: '',
    words: [],
    failure,
  };
}
