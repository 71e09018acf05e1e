import type { Box } from '#domain/ezb/form-page.ts';

/** Around the value so much of the page is shown as well, in heights of the value: the label and the line it stands on. */
const AROUND = { side: 1.4, above: 0.7, below: 0.5 } as const;
/** Never lower than this part of the page's width: a lone tick box would say nothing. */
const LEAST = { width: 0.22, height: 0.022 } as const;

/** The part of the page to show: the value with something around it, within the page. */
export function pieceAround(box: Box, page: { readonly width: number; readonly height: number }): Box {
  const unit = Math.max(box.h, page.height * 0.01);
  const grown = {
    x: box.x - unit * AROUND.side,
    y: box.y - unit * AROUND.above,
    w: Math.max(box.w + unit * AROUND.side * 2, page.width * LEAST.width),
    h: Math.max(box.h + unit * (AROUND.above + AROUND.below), page.height * LEAST.height),
  };
  const x = Math.max(0, Math.min(grown.x, page.width - Math.min(grown.w, page.width)));
  const y = Math.max(0, Math.min(grown.y, page.height - Math.min(grown.h, page.height)));
  return { x, y, w: Math.min(grown.w, page.width - x), h: Math.min(grown.h, page.height - y) };
}
