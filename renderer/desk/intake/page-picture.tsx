import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PageDrawing } from '#contract/desk/reader.ts';
import styles from './page-picture.module.css';

/** A page to look at: an image the core serves, or a page of a PDF drawn by pdf.js. Fits the width of its place. */
export function PagePicture({ drawing, label, failed }: { drawing: PageDrawing; label: string; failed: string }) {
  const [broken, setBroken] = useState(false);
  if (broken) return <p role="status">{failed}</p>;
  return drawing.kind === 'image' ? (
    <img className={styles.page} src={drawing.url} alt={label} onError={() => setBroken(true)} />
  ) : (
    <PdfPage url={drawing.url} page={drawing.page} label={label} onBroken={() => setBroken(true)} />
  );
}

function PdfPage({ url, page, label, onBroken }: { url: string; page: number; label: string; onBroken: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const tellBroken = useEffectEvent(onBroken);
  useEffect(() => {
    let gone = false;
    let release = (): void => {};
    const draw = async (): Promise<void> => {
      const { PdfDocuments } = await import('../../reader/pdf-documents.ts');
      previews ??= new PdfDocuments();
      const lease = previews.lease(url);
      release = lease.release;
      if (gone) return release();
      await drawPage(await lease.document, page, canvas.current);
    };
    draw().catch(() => {
      if (!gone) tellBroken();
    });
    return () => {
      gone = true;
      release();
    };
  }, [url, page]);
  return <canvas ref={canvas} className={styles.page} role="img" aria-label={label} />;
}

/** One set of open documents for all previews; pdf.js is loaded with the first. */
let previews: InstanceType<typeof import('../../reader/pdf-documents.ts').PdfDocuments> | undefined;

/** Longest side of a preview in pixels. */
const LONGEST = 2000;

async function drawPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement | null): Promise<void> {
  const page = await pdf.getPage(number);
  if (!canvas) return;
  const size = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(2, LONGEST / Math.max(size.width, size.height)) });
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport }).promise;
}
