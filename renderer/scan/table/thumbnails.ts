import type { PageDrawing } from '#contract/desk/reader.ts';
import { STRIP_PICTURE } from '#contract/desk/scan.ts';
import { drawPage } from '../../reader/draw-page.ts';
import { RenderQueue } from '../../reader/render-queue.ts';
import { pictureUrl } from './picture-url.ts';

/** A small picture of a page, in CSS pixels; drawn twice as fine for sharp screens. */
export const THUMBNAIL = { width: STRIP_PICTURE.width / 2, height: STRIP_PICTURE.height / 2 } as const;
/** So many small pictures are kept (about 120 kB each): scrolling back over a batch draws nothing again. */
const KEPT = 400;

/** A core is left to the window that shows them. */
const queue = new RenderQueue(navigator.hardwareConcurrency > 2 ? 2 : 1);
const kept = new Map<string, ImageBitmap>();

/** The small picture of a page, when it has been drawn before. */
export function keptThumbnail(drawing: PageDrawing): ImageBitmap | undefined {
  const key = keyOf(drawing);
  const picture = kept.get(key);
  if (picture !== undefined) {
    kept.delete(key);
    kept.set(key, picture);
  }
  return picture;
}

/** Draws the small picture of a page when its turn comes, the nearest first. The answer gives up waiting. */
export function wantThumbnail(
  drawing: PageDrawing,
  distance: () => number,
  show: (picture: ImageBitmap | 'failed') => void,
): () => void {
  return queue.enter({
    distance,
    run: async (signal) => {
      try {
        const picture = keptThumbnail(drawing) ?? (await drawSmall(drawing, signal));
        keep(keyOf(drawing), picture);
        if (!signal.aborted) show(picture);
      } catch {
        if (!signal.aborted) show('failed');
      }
    },
  });
}

async function drawSmall(drawing: PageDrawing, signal: AbortSignal): Promise<ImageBitmap> {
  const small = await smallImage(pictureUrl(drawing, STRIP_PICTURE.width), signal);
  if (small !== null) return small;
  const drawn = await drawPage(drawing, STRIP_PICTURE, signal);
  try {
    return await createImageBitmap(drawn.element);
  } finally {
    drawn.free();
  }
}

/** Made small by the core, which leaves out most pixels as it decodes; null for a page that is no scan. */
async function smallImage(url: string, signal: AbortSignal): Promise<ImageBitmap | null> {
  const response = await fetch(url, { signal });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`no picture at ${url}: ${response.status}`);
  return createImageBitmap(await response.blob());
}

function keep(key: string, picture: ImageBitmap): void {
  kept.delete(key);
  kept.set(key, picture);
  for (const [oldest, old] of kept) {
    if (kept.size <= KEPT) return;
    kept.delete(oldest);
    old.close();
  }
}

function keyOf(drawing: PageDrawing): string {
  return drawing.kind === 'pdf' ? `${drawing.url} ${drawing.page} ${drawing.rotation ?? 0}` : drawing.url;
}
