import { AnnotationMode } from 'pdfjs-dist';
import type { PageDrawing } from '#contract/desk/reader.ts';
import { assertNever } from '#domain/assert-never.ts';
import { PdfDocuments } from './pdf-documents.ts';
import { canvasPixels } from './pixel-budget.ts';

/** A drawn page, as large as its sheet, and how to free what it holds. */
export interface Drawn {
  readonly element: HTMLCanvasElement | HTMLImageElement;
  free(): void;
}

const documents = new PdfDocuments();

/** A page not drawn by then never will be: a hostile file must not hold up the rest. */
const LONGEST_DRAWING_MS = 30_000;

/**
 * Draws one page upright into a new element that fits `size` (CSS pixels). Rejects when the page cannot be drawn, takes too
 * long, or `signal` aborts (then at once, so that the next page has its turn); what was begun is freed when it ends.
 */
export async function drawPage(
  drawing: PageDrawing,
  size: { readonly width: number; readonly height: number },
  signal: AbortSignal,
): Promise<Drawn> {
  const limit = AbortSignal.timeout(LONGEST_DRAWING_MS);
  const stop = AbortSignal.any([signal, limit]);
  const drawn = begin(drawing, size, stop);
  const stopped = Promise.withResolvers<never>();
  const onStop = (): void => stopped.reject(stop.reason);
  stop.addEventListener('abort', onStop, { once: true });
  try {
    return await Promise.race([drawn, stopped.promise]);
  } catch (cause) {
    if (limit.aborted && drawing.kind === 'pdf') documents.giveUp(drawing.url);
    drawn.then(
      (late) => late.free(),
      () => undefined,
    );
    throw cause;
  } finally {
    stop.removeEventListener('abort', onStop);
  }
}

function begin(
  drawing: PageDrawing,
  size: { readonly width: number; readonly height: number },
  signal: AbortSignal,
): Promise<Drawn> {
  switch (drawing.kind) {
    case 'pdf':
      return drawPdfPage(drawing, size, signal);
    case 'image':
      return drawImage(drawing.url, signal);
    default:
      return assertNever(drawing);
  }
}

/** How many pages a PDF has. Rejects when it cannot be opened. */
export async function countPages(url: string): Promise<number> {
  const lease = documents.lease(url);
  try {
    return (await lease.document).numPages;
  } finally {
    lease.release();
  }
}

/** Starts what draws pages before the first one is wanted. */
export function warmUp(): void {
  documents.warmUp();
}

/** Forgets what is remembered of a page that failed, so that trying again really tries. */
export function forgetDrawing(drawing: PageDrawing): void {
  if (drawing.kind === 'pdf') documents.forget(drawing.url);
}

async function drawPdfPage(
  drawing: Extract<PageDrawing, { kind: 'pdf' }>,
  size: { readonly width: number; readonly height: number },
  signal: AbortSignal,
): Promise<Drawn> {
  const lease = documents.lease(drawing.url);
  const canvas = document.createElement('canvas');
  const free = (): void => {
    canvas.width = 0;
    canvas.height = 0;
    lease.release();
  };
  try {
    const pdf = await lease.document;
    signal.throwIfAborted();
    const page = await pdf.getPage(drawing.page);
    signal.throwIfAborted();
    // The file's own turn of the page first, then the one it lacks.
    const rotation = (page.rotate + (drawing.rotation ?? 0)) % 360;
    const paper = page.getViewport({ scale: 1, rotation });
    const pixels = canvasPixels(size, window.devicePixelRatio);
    const scale = Math.min(pixels.width / paper.width, pixels.height / paper.height);
    const viewport = page.getViewport({ scale, rotation });
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
    const cancel = (): void => task.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    await task.promise.finally(() => {
      signal.removeEventListener('abort', cancel);
      // A decoded scan is 35 MB; drawn or not, it is not kept beside its canvas.
      page.cleanup();
    });
    signal.throwIfAborted();
    return { element: canvas, free };
  } catch (cause) {
    free();
    throw cause;
  }
}

async function drawImage(url: string, signal: AbortSignal): Promise<Drawn> {
  const image = new Image();
  image.alt = '';
  image.draggable = false;
  image.decoding = 'async';
  const free = (): void => image.removeAttribute('src');
  signal.addEventListener('abort', free, { once: true });
  try {
    image.src = url;
    await image.decode();
    signal.throwIfAborted();
    return { element: image, free };
  } catch (cause) {
    free();
    throw cause;
  } finally {
    signal.removeEventListener('abort', free);
  }
}
