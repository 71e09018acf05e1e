import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import type { PageImage } from '#ocr-worker/page-image.ts';
import { Refused } from './refusal.ts';

/** Draws pages of a PDF in grey. */
export interface Rasteriser {
  /** In the wanted size, smaller where it would pass 40 million pixels. */
  draw(page: number, wanted: WantedSize): Promise<PageImage>;
  close(): void;
}

export interface WantedSize {
  width: number;
  height: number;
  dpi: number;
}

const MOST_PIXELS = 40_000_000;

/** PDFium is loaded and the file opened when the first page has to be drawn. */
export function createRasteriser(bytes: Uint8Array): Rasteriser {
  let opened: Promise<{ library: PDFiumLibrary; document: PDFiumDocument }> | undefined;
  const open = async () => {
    const { PDFiumLibrary } = await import('@hyzyla/pdfium');
    const library = await PDFiumLibrary.init();
    return { library, document: await library.loadDocument(bytes) };
  };
  return {
    async draw(page, wanted) {
      try {
        opened ??= open();
        const { document } = await opened;
        return await drawPage(document, page, wanted);
      } catch (error) {
        if (error instanceof Refused) throw error;
        throw new Refused('damaged', error instanceof Error ? error.message : '');
      }
    },
    close() {
      opened?.then(
        ({ library, document }) => {
          document.destroy();
          library.destroy();
        },
        () => undefined,
      );
    },
  };
}

async function drawPage(document: PDFiumDocument, number: number, wanted: WantedSize): Promise<PageImage> {
  const smaller = Math.min(1, Math.sqrt(MOST_PIXELS / (wanted.width * wanted.height)));
  const { width, height, data } = await document.getPage(number - 1).render({
    width: Math.max(1, Math.round(wanted.width * smaller)),
    height: Math.max(1, Math.round(wanted.height * smaller)),
    colorSpace: 'Gray',
    render: 'bitmap',
  });
  // PDFium pads the rows of a grey bitmap to four bytes.
  const stride = data.length / height;
  const bytes = stride === width ? Uint8Array.from(data) : unpadded(data, width, height, stride);
  return {
    page: number,
    width,
    height,
    dpi: wanted.dpi * smaller,
    placed: { x: 0, y: 0, w: width, h: height },
    pixels: { kind: 'grey', bytes, width, height },
    turn: 0,
    obeyExif: false,
  };
}

function unpadded(data: Uint8Array, width: number, height: number, stride: number): Uint8Array {
  const bytes = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) bytes.set(data.subarray(y * stride, y * stride + width), y * width);
  return bytes;
}
