import { createHash } from 'node:crypto';
import { degrees, PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { lookAtPage } from '../../intake/open-source/pdf-inventory.ts';
import { addPicturePage } from './picture-page.ts';
import type { AssembledOriginal, PageToTake } from './protocol.ts';

/** Gives the bytes of a file; asked for once for each in a row. */
export type LoadSource = (sha256: string) => Promise<Uint8Array>;

/** The file whose pages were taken last, parsed: documents out of one large file are filed one after the other. */
export interface OpenPdf {
  sha256: string;
  document: PDFDocument;
}

export interface Assembler {
  /** Throws when a page cannot be taken. */
  assemble(pages: readonly PageToTake[]): Promise<AssembledOriginal>;
  pictures(pages: readonly PageToTake[]): Promise<readonly string[]>;
}

/**
 * Makes one PDF of pages of several files. Nothing is drawn anew: pages of PDFs are taken over with their streams byte for byte,
 * JPEG files go in as they are, TIFF and PNG without loss; a person's turn is a note on the page.
 */
export function createAssembler(load: LoadSource): Assembler {
  let open: OpenPdf | undefined;
  const pdf = async (sha256: string): Promise<PDFDocument> => {
    if (open?.sha256 === sha256) return open.document;
    open = undefined;
    const bytes = await load(sha256);
    // The empty password opens what is encrypted against changes alone.
    const options = { password: '', updateMetadata: false, throwOnInvalidObject: false };
    open = { sha256, document: await PDFDocument.load(bytes, options) };
    return open.document;
  };
  const picture = async ({ sha256, mediaType, page }: PageToTake): Promise<string> =>
    mediaType === 'application/pdf' ? (pictureOf((await pdf(sha256)).getPage(page - 1)) ?? sha256) : sha256;
  const pictures = async (pages: readonly PageToTake[]): Promise<string[]> => {
    const hashes: string[] = [];
    for (const page of pages) hashes.push(await picture(page));
    return hashes;
  };

  return {
    pictures,
    async assemble(pages) {
      const target = await PDFDocument.create({ updateMetadata: false });
      target.setProducer('Laufmappe');
      const hashes: string[] = [];
      for (const run of runsOfOneFile(pages)) {
        const [{ sha256, mediaType }] = run;
        if (mediaType === 'application/pdf') {
          const source = await pdf(sha256);
          const copies = await target.copyPages(
            source,
            run.map(({ page }) => page - 1),
          );
          for (const [at, copy] of copies.entries()) turnPage(target.addPage(copy), run[at]?.turn ?? 0);
        } else {
          const bytes = await load(sha256);
          for (const { page, turn } of run) {
            turnPage(await addPicturePage(target, { bytes, mediaType, page }), turn);
          }
        }
        hashes.push(...(await pictures(run)));
      }
      return { bytes: await target.save(), pictures: hashes };
    },
  };
}

/** Pages of one file that follow each other are taken together: what they share is put in once. */
function runsOfOneFile(pages: readonly PageToTake[]): [PageToTake, ...PageToTake[]][] {
  const runs: [PageToTake, ...PageToTake[]][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last?.[0].sha256 === page.sha256) last.push(page);
    else runs.push([page]);
  }
  return runs;
}

function turnPage(page: PDFPage, turn: number): void {
  if (turn !== 0) page.setRotation(degrees((page.getRotation().angle + turn) % 360));
}

/** The hash of the one picture that fills a scanned page, as it is packed in the file; undefined for any other page. */
function pictureOf(page: PDFPage): string | undefined {
  try {
    const { images, coverage } = lookAtPage(page);
    const [only] = images;
    if (only === undefined || images.length > 1 || coverage < 0.5) return undefined;
    return createHash('sha256').update(only.stream.getContents()).digest('hex');
  } catch {
    // A structure that cannot be followed: the whole file stands for the page.
    return undefined;
  }
}
