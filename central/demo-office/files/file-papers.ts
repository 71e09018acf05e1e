import { createHash } from 'node:crypto';
import type { Document, Page } from '#domain/records/document.ts';
import type { Random } from '../random.ts';
import { onItsHead, scanPage } from './bitmap.ts';
import { digitalPdf } from './digital-pdf.ts';
import { ownText, type PageText, readText, unreadText } from './page-text.ts';
import type { PaperDraft } from './paper-draft.ts';
import { packedScan, scannedPdf } from './scanned-pdf.ts';

/** A paper as it lies in the e-file: its original and what a desk would have recorded of its pages. */
export interface FiledPaper {
  readonly original: Buffer;
  readonly document: Pick<
    Document,
    | 'type'
    | 'title'
    | 'dateOfDocument'
    | 'receivedOn'
    | 'channel'
    | 'blobSha256'
    | 'byteSize'
    | 'mediaType'
    | 'originalName'
    | 'pageCount'
  >;
  readonly pages: readonly (PageText & Pick<Page, 'number'>)[];
}

/** Makes the original of a paper and the text of its pages. */
export function filePaper(random: Random, draft: PaperDraft): FiledPaper {
  const { pages, original } = draft.form === 'digital' ? born(draft) : scanned(random, draft);
  const { type, title, dateOfDocument, receivedOn, channel } = draft;
  return {
    original,
    document: {
      type,
      title,
      dateOfDocument,
      receivedOn,
      channel,
      blobSha256: createHash('sha256').update(original).digest('hex'),
      byteSize: original.length,
      mediaType: 'application/pdf',
      originalName:
        draft.form === 'scan' ? `scan-${receivedOn}-${random.between(1000, 9999)}.pdf` : `${type}-${receivedOn}.pdf`,
      pageCount: pages.length,
    },
    pages: pages.map((page, at) => ({ number: at + 1, ...page })),
  };
}

interface Made {
  readonly original: Buffer;
  readonly pages: readonly PageText[];
}

function born({ pages }: PaperDraft): Made {
  return { original: digitalPdf(pages), pages: pages.map(({ words }) => ownText(words)) };
}

function scanned(random: Random, { pages, mishaps }: PaperDraft): Made {
  const { fraction } = random;
  const sheets = pages.map((page, at) => {
    const mishap = mishaps?.get(at + 1);
    const slope = (fraction() - 0.5) * 0.012;
    const weak = mishap === 'weak';
    const bitmap = scanPage(page, { slope, loss: weak ? 0.34 : 0, fraction });
    const turned = mishap === 'turned';
    const text =
      mishap === 'failed'
        ? unreadText()
        : readText(page.words, { slope, rotation: turned ? 180 : 0, mistaken: weak ? 0.4 : 0.012, fraction });
    return { scan: packedScan(turned ? onItsHead(bitmap) : bitmap), text };
  });
  return { original: scannedPdf(sheets.map(({ scan }) => scan)), pages: sheets.map(({ text }) => text) };
}
