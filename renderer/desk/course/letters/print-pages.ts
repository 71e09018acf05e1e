import type { PageDrawing } from '#contract/desk/reader.ts';
import './print-pages.css';

/** A4 at 150 dpi of a common screen; with its pixel ratio sharper still. */
const SHEET = { width: 1240, height: 1754 } as const;

/** Prints pages by the system's own dialogue: they are drawn into the window, where only the printer sees them. */
export async function printPages(drawings: readonly PageDrawing[]): Promise<void> {
  const { drawPage } = await import('../../../reader/draw-page.ts');
  const place = document.createElement('div');
  place.dataset.print = '';
  place.setAttribute('aria-hidden', 'true');
  const stop = new AbortController();
  const drawn = [];
  try {
    for (const drawing of drawings) {
      const page = await drawPage(drawing, SHEET, stop.signal);
      drawn.push(page);
      place.append(page.element);
    }
    document.body.append(place);
    window.print();
  } finally {
    place.remove();
    for (const page of drawn) page.free();
  }
}
