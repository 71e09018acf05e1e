import { fileURLToPath } from 'node:url';
import {
  getDocument,
  PasswordException,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RecognisedPage, Word } from '#contract/ocr.ts';
import { looksGarbled } from './garbled-text.ts';
import { LIMITS } from './limits.ts';
import { Refused } from './refusal.ts';
import { type TextRun, wordsOfRuns } from './text-runs.ts';

/** A page's own text as pdf.js reads it. */
export interface OwnText {
  /** Ready to be used when the text is good; its size is the page's as shown, at `dpi`. */
  recognised: RecognisedPage;
  dpi: number;
  /** Characters without blanks, hidden layers included. */
  characters: number;
  /** Mostly unmapped or senseless characters. */
  garbled: boolean;
}

export interface PdfText {
  pageCount: number;
  page(page: number): Promise<OwnText>;
  close(): Promise<void>;
}

const ownFolder = (name: string): string =>
  fileURLToPath(new URL(`${name}/`, import.meta.resolve('pdfjs-dist/package.json')));

/** Opens a PDF for its text alone. Scripts are not run, fonts are not drawn, nothing is fetched. */
export async function openPdfText(bytes: Buffer): Promise<PdfText> {
  const task = getDocument({
    // pdf.js takes the array over; the copy is touched once and freed with the document.
    data: new Uint8Array(bytes),
    cMapUrl: ownFolder('cmaps'),
    standardFontDataUrl: ownFolder('standard_fonts'),
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  let document: PDFDocumentProxy;
  try {
    document = await task.promise;
  } catch (error) {
    if (error instanceof PasswordException) throw new Refused('encrypted');
    const zeroPages = error instanceof Error && /page|kids|count/i.test(error.message) && bytes.includes('/Pages');
    throw new Refused(zeroPages && !/\/Type\s*\/Page\b(?!s)/.test(bytes.toString('latin1')) ? 'no-pages' : 'damaged');
  }
  return {
    pageCount: document.numPages,
    async page(number) {
      const page = await document.getPage(number).catch(() => {
        throw new Refused('damaged');
      });
      try {
        return await readPage(page, number);
      } finally {
        page.cleanup();
      }
    },
    close: () => task.destroy(),
  };
}

async function readPage(page: PDFPageProxy, number: number): Promise<OwnText> {
  const atOne = page.getViewport({ scale: 1 });
  const scale = Math.min(300 / 72, LIMITS.side / Math.max(1, atOne.width, atOne.height));
  const viewport = page.getViewport({ scale });
  const content = await page.getTextContent();
  const runs: TextRun[] = [];
  for (const item of content.items) {
    if (!('str' in item)) continue;
    runs.push({
      text: item.str,
      matrix: multiply(viewport.transform, item.transform),
      width: item.width * scale,
      endsLine: item.hasEOL,
    });
  }
  runs.push(...(await formFields(page, viewport.transform, scale)));
  const width = Math.max(1, Math.round(viewport.width));
  const height = Math.max(1, Math.round(viewport.height));
  const { words, text } = wordsOfRuns(runs, width, height);
  return {
    recognised: { page: number, width, height, source: 'text-layer', confidence: confidence(words), text, words },
    dpi: scale * 72,
    characters: text.replace(/\s/g, '').length,
    garbled: looksGarbled(text),
  };
}

/** What a person typed into a form stands in fields, not in the page's text; an employer's declaration often comes so. */
async function formFields(page: PDFPageProxy, transform: number[], scale: number): Promise<TextRun[]> {
  const annotations: unknown[] = await page.getAnnotations();
  const runs: TextRun[] = [];
  for (const annotation of annotations) {
    const { subtype, fieldValue, rect, hidden, fieldType } = annotation as Record<string, unknown>;
    const typed = Array.isArray(fieldValue) ? fieldValue.join(', ') : fieldValue;
    if (subtype !== 'Widget' || hidden === true || fieldType === 'Btn') continue;
    if (typeof typed !== 'string' || typed.trim() === '' || !Array.isArray(rect)) continue;
    const [left, bottom, right, top] = rect as [number, number, number, number];
    const lines = typed.split(/\r\n|\r|\n/);
    const lineHeight = Math.min(14, (top - bottom) / lines.length);
    lines.forEach((line, index) => {
      const y = top - lineHeight * (index + 0.85);
      const matrix = multiply(transform, [lineHeight * 0.8, 0, 0, lineHeight * 0.8, left, y]);
      const width = Math.min((right - left) * scale, line.length * lineHeight * 0.45 * scale);
      runs.push({ text: line, matrix, width, endsLine: true });
    });
  }
  return runs;
}

const confidence = (words: readonly Word[]): number | null => (words.length === 0 ? null : 100);

function multiply(outer: readonly number[], inner: readonly number[]): TextRun['matrix'] {
  const [a, b, c, d, e, f] = outer as [number, number, number, number, number, number];
  const [ia, ib, ic, id, ie, jf] = inner as [number, number, number, number, number, number];
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * jf + e, b * ie + d * jf + f];
}
