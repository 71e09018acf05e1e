import { PDFDocument } from '@cantoo/pdf-lib';
import { unpacksTooLarge } from './decompression-bomb.ts';
import { LIMITS } from './limits.ts';
import type { OpenedDocument, SourceNote } from './opened-document.ts';
import { chooseReading } from './pdf-choice.ts';
import { lookAtPage, type PageInventory } from './pdf-inventory.ts';
import { createRasteriser } from './pdf-raster.ts';
import { scannedImage } from './pdf-scan.ts';
import { openPdfText } from './pdf-text.ts';
import { Refused } from './refusal.ts';
import type { SourcePage } from './source-page.ts';

/**
 * Opens a PDF. Each page is decided for itself: its own text (pdf.js), the scanner's JPEG taken out byte for byte (pdf-lib), or
 * a raster of it (PDFium) where it is made of anything else. Scripts, links and attachments are noted and left alone.
 */
export async function openPdf(bytes: Buffer): Promise<OpenedDocument> {
  const tail = bytes.subarray(-4096).toString('latin1');
  if (!tail.includes('%%EOF') && !tail.includes('startxref')) throw new Refused('truncated');
  if (await unpacksTooLarge(bytes)) throw new Refused('unpacks-too-large');

  const text = await openPdfText(bytes);
  if (text.pageCount < 1) throw new Refused('no-pages');
  if (text.pageCount > LIMITS.pages) throw new Refused('too-many-pages', `${text.pageCount} Seiten`);

  const rasteriser = createRasteriser(bytes);
  // Parsed when the first page needs it: many born-digital files never do.
  let structure: Promise<PDFDocument | null> | undefined;
  const inventory = async (page: number): Promise<PageInventory | null> => {
    // The empty password opens what is encrypted against changes alone.
    structure ??= PDFDocument.load(bytes, { password: '', updateMetadata: false, throwOnInvalidObject: false }).catch(
      () => null,
    );
    const document = await structure;
    try {
      return document === null ? null : lookAtPage(document.getPage(page - 1));
    } catch {
      // A page whose structure pdf-lib cannot follow is drawn by PDFium instead.
      return null;
    }
  };

  return {
    pageCount: text.pageCount,
    notes: findNotes(bytes),
    async page(page): Promise<SourcePage> {
      const own = await text.page(page);
      const found = await inventory(page);
      const draw = () => rasteriser.draw(page, { ...own.recognised, dpi: own.dpi });
      switch (chooseReading(own, found)) {
        case 'own-text':
          return { kind: 'text', page: own.recognised };
        case 'scan': {
          const image = found === null ? null : await scannedImage(page, found);
          return { kind: 'image', image: image ?? (await draw()) };
        }
        case 'raster':
          return { kind: 'image', image: await draw() };
      }
    },
    async close() {
      await text.close();
      rasteriser.close();
    },
  };
}

/** Looks for the marks in the raw bytes; what lies packed in object streams is not looked for and is not run either. */
function findNotes(bytes: Buffer): SourceNote[] {
  const notes: SourceNote[] = [];
  if (bytes.includes('/JavaScript') || bytes.includes('/JS ') || bytes.includes('/JS(')) notes.push('javascript');
  if (bytes.includes('/URI') || bytes.includes('/Launch') || bytes.includes('/GoToR')) notes.push('external-links');
  if (bytes.includes('/EmbeddedFile')) notes.push('attachments');
  return notes;
}
