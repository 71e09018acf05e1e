import { createHash } from 'node:crypto';
import type { RecognisedPage, Word } from '#contract/ocr.ts';
import type { LetterContent } from '#domain/letters/content.ts';
import { PAGE } from './layout/din-5008.ts';
import { layOutLetter } from './layout/layout-letter.ts';
import { AddressTooLong } from './layout/letter-frame.ts';
import type { PageDraft } from './layout/page-draft.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { codePointName, MissingGlyph } from './text/missing-glyph.ts';

/** A letter as it goes into the e-file. `pages` has its words with their boxes, so nothing need be recognised. */
export interface RenderedLetter {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly pageCount: number;
  readonly pages: readonly RecognisedPage[];
}

export type LetterRefusal =
  | { readonly kind: 'missing_glyph'; readonly character: string; readonly message: string }
  | { readonly kind: 'address_too_long'; readonly message: string };

/** Pixels per inch of the pages the word boxes are measured on; what the e-file keeps for scans too. */
const DPI = 150;

/**
 * Sets a letter, and what goes along with it, as one PDF/A file; each part counts its pages by itself. The same content at the
 * same moment gives the same bytes. `createdAt` is a point in time, ISO 8601 in UTC. A draft says on each page that it is not sent.
 */
export async function renderLetter(
  parts: readonly [LetterContent, ...LetterContent[]],
  { createdAt, isDraft = false }: { createdAt: string; isDraft?: boolean },
): Promise<RenderedLetter | { readonly refused: LetterRefusal }> {
  try {
    const laidOut = parts.map((part) => layOutLetter(part, isDraft));
    const [letter] = parts;
    const { authority, unit } = letter.letterhead;
    const bytes = await writePdf(laidOut, {
      title: letter.subject,
      author: `${authority}, ${unit}`,
      language: letter.language,
      createdAt,
    });
    const pages = laidOut.flatMap(({ pages }) => pages).map((page, at) => wordsOfPage(page, at + 1));
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), pageCount: pages.length, pages };
  } catch (error) {
    if (error instanceof MissingGlyph) return { refused: missingGlyph(error.character) };
    if (error instanceof AddressTooLong) return { refused: addressTooLong() };
    throw error;
  }
}

function missingGlyph(character: string): LetterRefusal {
  return {
    kind: 'missing_glyph',
    character,
    message: `Das Zeichen „${character}“ (${codePointName(character)}) fehlt in der Schrift der Schreiben. Bitte ersetzen Sie es, zum Beispiel durch die Schreibweise im Pass.`,
  };
}

function addressTooLong(): LetterRefusal {
  return {
    kind: 'address_too_long',
    message: 'Die Anschrift passt nicht in das Sichtfenster des Umschlags. Bitte kürzen Sie sie.',
  };
}

function wordsOfPage({ lines }: PageDraft, page: number): RecognisedPage {
  const scale = DPI / 72;
  const px = (points: number): number => Math.round(points * scale);
  const words: Word[] = lines.flatMap(({ line, x, baseline }) =>
    line.words.map((word) => ({
      text: word.text,
      x: px(x + word.x),
      y: px(baseline - line.size * 0.8),
      w: Math.max(1, px(word.width)),
      h: px(line.size * 1.05),
      confidence: 100,
    })),
  );
  return {
    page,
    width: px(PAGE.width),
    height: px(PAGE.height),
    source: 'text-layer',
    confidence: words.length === 0 ? null : 100,
    text: lines.map(({ line }) => line.words.map((word) => word.text).join(' ')).join('\n'),
    words,
  };
}
