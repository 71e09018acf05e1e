/** A rectangle in pixels of a page, origin top left. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A word as the OCR or a PDF's own text gave it; the shape of `Word` in contract/ocr.ts. `confidence` is 0 to 100. */
export interface FormWord extends Box {
  text: string;
  confidence: number;
}

/** A page that may belong to a form. `page` counts from 1 within the document. */
export interface FormPage {
  page: number;
  width: number;
  height: number;
  words: readonly FormWord[];
}

/** The smallest box around all of them; null for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  };
}
