import type { PageDrawing } from '#contract/desk/reader.ts';
import type { Drawn } from '../../../reader/draw-page.ts';
import './print-pages.css';

/** A4 at 150 dpi of a common screen; with its pixel ratio sharper still. */
const SHEET = { width: 1240, height: 1754 } as const;

/** A dialogue left open holds the drawn pages no longer than this, in milliseconds. */
const LONGEST = 300_000;

/** Prints pages by the system's own dialogue: they are drawn into the window, where only the printer sees them. */
export async function printPages(drawings: readonly PageDrawing[]): Promise<void> {
  const { drawPage } = await import('../../../reader/draw-page.ts');
  for (const earlier of document.querySelectorAll('[data-print]')) earlier.remove();
  const place = document.createElement('div');
  place.dataset.print = '';
  place.setAttribute('aria-hidden', 'true');
  const stop = new AbortController();
  const drawn: Drawn[] = [];
  try {
    for (const drawing of drawings) {
      const page = await drawPage(drawing, SHEET, stop.signal);
      drawn.push(page);
      place.append(page.element);
    }
    document.body.append(place);
    // Not every shell holds the window still while its dialogue is open.
    const done = Promise.withResolvers<void>();
    window.addEventListener('afterprint', () => done.resolve(), { once: true });
    setTimeout(done.resolve, LONGEST);
    window.print();
    await done.promise;
  } finally {
    place.remove();
    for (const page of drawn) page.free();
  }
}
