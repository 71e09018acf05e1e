import { useEffect, useState } from 'react';
import type { ReaderPage } from '#contract/desk/reader.ts';
import type { Drawn } from '../../reader/draw-page.ts';

/** Width at which a page is drawn for its snippets, in CSS pixels: print of the form then stands as large as the text of the window. */
const SHEET_WIDTH = 1400;

/** A page of a document that pieces are to be cut from. */
export type PageToDraw = Pick<ReaderPage, 'documentId' | 'page' | 'width' | 'height' | 'drawing' | 'available'>;

export type DrawnPages = ReadonlyMap<number, Drawn | 'failed'>;

/** The pictures of some pages of a document, by page, one drawn after the other; they are freed with the component. */
export function useDrawnPages(pages: readonly PageToDraw[], wanted: readonly number[]): DrawnPages {
  const [drawn, setDrawn] = useState<DrawnPages>(new Map());
  const key = pages
    .filter(({ page, available }) => available && wanted.includes(page))
    .map(({ documentId, page, drawing }) => `${documentId} ${page} ${JSON.stringify(drawing)}`)
    .join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which pictures they are; the lists are new with every answer
  useEffect(() => {
    const stop = new AbortController();
    const held: Drawn[] = [];
    const draw = async (): Promise<void> => {
      const { drawPage } = await import('../../reader/draw-page.ts');
      for (const page of pages.filter((one) => one.available && wanted.includes(one.page))) {
        if (stop.signal.aborted) return;
        const ratio = page.width && page.height ? page.height / page.width : Math.SQRT2;
        const size = { width: SHEET_WIDTH, height: Math.round(SHEET_WIDTH * ratio) };
        const picture = await drawPage(page.drawing, size, stop.signal).catch(() => 'failed' as const);
        if (stop.signal.aborted) {
          if (picture !== 'failed') picture.free();
          return;
        }
        if (picture !== 'failed') held.push(picture);
        setDrawn((before) => new Map(before).set(page.page, picture));
      }
    };
    void draw();
    return () => {
      stop.abort();
      setDrawn(new Map());
      for (const picture of held) picture.free();
    };
  }, [key]);
  return drawn;
}
