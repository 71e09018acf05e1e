import type { PageInventory } from './pdf-inventory.ts';
import type { OwnText } from './pdf-text.ts';

/** Fewer visible characters than this beside a picture of half a page are a stamp or page number, not the page's text. */
const STAMP = 200;
/** A page of many curves and hardly a character has its letters as outlines. */
const OUTLINES = 500;

/**
 * How a page is to be read. A scanned page is read by our own OCR even when it brings a hidden text layer: nobody knows which
 * engine wrote it, it has no confidence, and German engines lose "§".
 */
export function chooseReading(own: OwnText, page: PageInventory | null): 'own-text' | 'scan' | 'raster' {
  const usable = own.characters > 0 && !own.garbled;
  if (page === null) return usable && own.characters > 20 ? 'own-text' : 'raster';
  const scanned = page.coverage >= 0.5;
  if (scanned && (!usable || !page.visibleText || own.characters < STAMP)) {
    return page.images.length === 1 && !page.visibleText && !page.otherPaint ? 'scan' : 'raster';
  }
  if (usable && !(own.characters < 50 && page.curves > OUTLINES)) return 'own-text';
  if (page.images.length === 1 && !page.visibleText && !page.otherPaint) return 'scan';
  const nothing = page.images.length === 0 && !page.visibleText && !page.otherPaint;
  return nothing && own.characters === 0 ? 'own-text' : 'raster';
}
