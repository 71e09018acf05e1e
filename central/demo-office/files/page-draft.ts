import { type Typeface, typefaces } from './typeface.ts';

/** A4 at 300 dpi: the pixels in which a desk records where words stand. */
export const PAGE = { width: 2480, height: 3508 } as const;

/** Something drawn on a page, in pixels of PAGE, origin top left. */
export type Drawn =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      /** Type size in pixels. */
      readonly size: number;
      readonly face: Typeface;
    }
  | { readonly kind: 'area'; readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  | { readonly kind: 'stroke'; readonly from: Point; readonly to: Point; readonly weight: number };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A word where it stands on a page. */
export interface PlacedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A page that is not yet a file. */
export interface PageDraft {
  readonly drawn: readonly Drawn[];
  readonly words: readonly PlacedWord[];
}

export interface TextStyle {
  /** In points; 10 without it. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Left edge in pixels. */
  readonly x?: number;
}

export const points = (size: number): number => (size * 300) / 72;
export const LEFT = 280;
export const RIGHT = PAGE.width - 220;
const TOP = 230;
const BOTTOM = PAGE.height - 260;

/** Writes pages from top to bottom; a new page begins where one is full. */
export class PagePen {
  readonly pages: { drawn: Drawn[]; words: PlacedWord[] }[] = [{ drawn: [], words: [] }];
  /** Where the last line stands. */
  y = TOP;

  get #page() {
    return this.pages.at(-1)!;
  }

  turnPage(): void {
    this.pages.push({ drawn: [], words: [] });
    this.y = TOP;
  }

  /** Begins a new page unless so many pixels are left. */
  need(height: number): void {
    if (this.y + height > BOTTOM) this.turnPage();
  }

  gap(height: number): void {
    this.y += height;
  }

  /** One line, not broken. */
  line(text: string, style: TextStyle = {}): void {
    const size = points(style.size ?? 10);
    this.need(size * 1.4);
    this.y += size * 1.4;
    this.put(text, style.x ?? LEFT, this.y, style);
  }

  /** Broken between `x` and `right`. */
  paragraph(text: string, style: TextStyle & { readonly right?: number } = {}): void {
    const { x = LEFT, right = RIGHT } = style;
    for (const line of brokenLines(text, right - x, style)) this.line(line, style);
  }

  put(text: string, x: number, y: number, style: TextStyle = {}): void {
    const size = points(style.size ?? 10);
    const face = faceOf(style);
    this.#page.drawn.push({ kind: 'text', text, x, y, size, face });
    let left = x;
    for (const piece of text.split(/( +)/)) {
      const width = face.width(piece, size);
      if (piece.trim() !== '')
        this.#page.words.push({ text: piece, x: left, y: y - size * 0.76, w: width, h: size * 0.96 });
      left += width;
    }
  }

  area(x: number, y: number, w: number, h: number): void {
    this.#page.drawn.push({ kind: 'area', x, y, w, h });
  }

  rule(weight = 3, from = LEFT, to = RIGHT): void {
    this.y += 14;
    this.area(from, this.y, to - from, weight);
    this.y += weight;
  }

  frame(x: number, y: number, w: number, h: number, weight = 3): void {
    this.area(x, y, w, weight);
    this.area(x, y + h - weight, w, weight);
    this.area(x, y, weight, h);
    this.area(x + w - weight, y, weight, h);
  }

  stroke(from: Point, to: Point, weight: number): void {
    this.#page.drawn.push({ kind: 'stroke', from, to, weight });
  }

  /** Label and value in two columns, ruled. */
  table(rows: readonly (readonly string[])[], columns: readonly number[], style: TextStyle = {}): void {
    const size = points(style.size ?? 9.5);
    this.rule();
    for (const row of rows) {
      this.need(size * 2.2);
      this.y += size * 1.4;
      row.forEach((cell, at) => {
        this.put(cell, columns[at] ?? LEFT, this.y, { size: 9.5, ...style });
      });
      this.rule(2);
    }
    this.gap(24);
  }
}

export function faceOf({ bold = false }: TextStyle): Typeface {
  return bold ? typefaces().bold : typefaces().plain;
}

/** Breaks at spaces; a word longer than the line stands alone. */
export function brokenLines(text: string, width: number, style: TextStyle = {}): string[] {
  const face = faceOf(style);
  const size = points(style.size ?? 10);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const own = face.width(word, size);
    const blank = face.width(' ', size);
    if (line !== '' && used + blank + own > width) {
      lines.push(line);
      line = word;
      used = own;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      used += line === word ? own : blank + own;
    }
  }
  lines.push(line);
  return lines;
}
