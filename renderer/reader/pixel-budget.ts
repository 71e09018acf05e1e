/** 12 million pixels are 48 MB a canvas: an A4 page at 360 dpi. More is not seen and two such pages would fill memory. */
const MOST_PIXELS = 12_000_000;

/** Device pixels for a sheet of the given CSS size: crisp at the screen's ratio, never more than the budget. */
export function canvasPixels(
  css: { readonly width: number; readonly height: number },
  devicePixelRatio: number,
): { width: number; height: number } {
  const wanted = css.width * css.height * devicePixelRatio ** 2;
  const ratio = devicePixelRatio * Math.min(1, Math.sqrt(MOST_PIXELS / Math.max(1, wanted)));
  return { width: Math.max(1, Math.floor(css.width * ratio)), height: Math.max(1, Math.floor(css.height * ratio)) };
}
