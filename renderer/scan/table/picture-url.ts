import type { PageDrawing } from '#contract/desk/reader.ts';

/** Where the core gives a page as a picture so many pixels wide: every page that is an image, and those of a PDF that are scans. */
export function pictureUrl(drawing: PageDrawing, width: number): string {
  if (drawing.kind === 'image') return `${drawing.url}${drawing.url.includes('?') ? '&' : '?'}width=${width}`;
  const turn = drawing.rotation ? `&turn=${drawing.rotation}` : '';
  return `${drawing.url.replace('/blob/', '/page/')}/${drawing.page}?width=${width}${turn}`;
}
