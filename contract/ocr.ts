import { z } from 'zod';

/**
 * One word as the OCR engine or a PDF's own text returned it.
 * `x`, `y`, `w`, `h` are pixels of the page's `width` × `height`, origin top left, as the file shows the page; a page that went
 * through the scanner on its head or side has its boxes where its words lie, and says so with `rotation`.
 * `confidence` is 0 to 100; words of a text layer carry 100.
 */
export const Word = z.object({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  w: z.number(),
  h: z.number(),
  confidence: z.number().min(0).max(100),
});
export type Word = z.infer<typeof Word>;

/** Where a page's text comes from; `failed` pages are counted wherever text is used. */
export const TextSource = z.enum(['ocr', 'text-layer', 'failed']);
export type TextSource = z.infer<typeof TextSource>;

/** What is known of one page's text. `confidence` is the mean over the words weighted by length, null when there is no word. */
export const RecognisedPage = z.object({
  page: z.number().int().min(1),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  source: TextSource,
  confidence: z.number().min(0).max(100).nullable(),
  text: z.string(),
  words: z.array(Word),
  /** Clockwise quarter turns, in degrees, that put the page as the file shows it upright. Left out where it is upright. */
  rotation: z.union([z.literal(90), z.literal(180), z.literal(270)]).optional(),
  /** Present only when `source` is `failed`: German, says what happened and what to do. */
  failure: z.string().optional(),
});
export type RecognisedPage = z.infer<typeof RecognisedPage>;

/** What `laufmappe ocr --format json` writes for each file. */
export const RecognisedFile = z.object({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  pages: z.array(RecognisedPage),
});
export type RecognisedFile = z.infer<typeof RecognisedFile>;
