import { type Drawn, PAGE, type PageDraft } from './page-draft.ts';
import type { Typeface } from './typeface.ts';

/** A page as a scanner keeps it: one bit a pixel, 1 is ink, rows padded to bytes. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly rowBytes: number;
  readonly bits: Buffer;
}

/** How a sheet went through the scanner. */
export interface ScanOrder {
  /** How far a line falls for each pixel to the right. */
  readonly slope: number;
  /** Share of the ink that is lost, 0 to 1: a pale fax. */
  readonly loss: number;
  /** 0 to 1 (exclusive), the same sequence for the same seed. */
  readonly fraction: () => number;
}

/** 200 dpi. */
const SCALE = 2 / 3;
const SPECKS = 70;

const WIDTH = Math.round(PAGE.width * SCALE);
const HEIGHT = Math.round(PAGE.height * SCALE);
const ROW_BYTES = Math.ceil(WIDTH / 8);
/** The glass of the scanner: half a megabyte that every page lies on in turn. */
const GLASS = Buffer.alloc(ROW_BYTES * HEIGHT);

/**
 * Draws a page the way a scan shows it: a little aslant, punched, with specks of dust. The next page is drawn over the same bits, so
 * that whoever keeps them copies them.
 */
export function scanPage(page: PageDraft, order: ScanOrder): Bitmap {
  const [width, height] = [WIDTH, HEIGHT];
  const bitmap: Bitmap = { width, height, rowBytes: ROW_BYTES, bits: GLASS.fill(0) };
  for (const drawn of page.drawn) draw(bitmap, drawn, order);
  for (const y of [height / 2 - 315, height / 2 + 315]) disc(bitmap, 62, Math.round(y), 22);
  for (let speck = 0; speck < SPECKS; speck += 1) {
    const [x, y] = [order.fraction() * width, order.fraction() * height].map(Math.floor) as [number, number];
    for (let row = 0; row <= speck % 3; row += 1) fill(bitmap, x, x + 1 + (speck % 2), y + row);
  }
  return bitmap;
}

/** The same sheet laid in on its head. */
export function onItsHead({ bits, width, height, rowBytes }: Bitmap): Bitmap {
  const turned = Buffer.alloc(bits.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((bits[y * rowBytes + (x >> 3)]! & (0x80 >> (x & 7))) === 0) continue;
      const across = width - 1 - x;
      const at = (height - 1 - y) * rowBytes + (across >> 3);
      turned[at] = turned[at]! | (0x80 >> (across & 7));
    }
  }
  return { bits: turned, width, height, rowBytes };
}

function draw(bitmap: Bitmap, drawn: Drawn, order: ScanOrder): void {
  const { slope } = order;
  switch (drawn.kind) {
    case 'text':
      drawText(bitmap, drawn, order);
      return;
    case 'area': {
      const [left, top] = [drawn.x * SCALE, drawn.y * SCALE];
      const [w, h] = [Math.max(1, Math.round(drawn.w * SCALE)), Math.max(1, Math.round(drawn.h * SCALE))];
      // A long rule falls step by step, as scanned rules do.
      const piece = slope === 0 ? w : Math.max(8, Math.floor(1 / Math.abs(slope)));
      for (let x = 0; x < w; x += piece) {
        const from = Math.round(left) + x;
        const y = Math.round(top + slope * (left + x));
        for (let row = 0; row < h; row += 1) {
          const lean = Math.round(-slope * (top + row));
          fill(bitmap, from + lean, from + lean + Math.min(piece, w - x), y + row);
        }
      }
      return;
    }
    case 'stroke': {
      const { from, to, weight } = drawn;
      const steps = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) * SCALE);
      const pen = Math.max(2, Math.round(weight * SCALE));
      for (let step = 0; step <= steps; step += 1) {
        const x = (from.x + ((to.x - from.x) * step) / steps) * SCALE;
        const y = (from.y + ((to.y - from.y) * step) / steps) * SCALE;
        const left = Math.round(x - slope * y - pen / 2);
        for (let row = 0; row < pen; row += 1) {
          fill(bitmap, left, left + pen, Math.round(y + slope * x - pen / 2) + row);
        }
      }
      return;
    }
  }
}

function drawText(
  bitmap: Bitmap,
  { text, x, y, size, face }: Extract<Drawn, { kind: 'text' }>,
  { slope, loss, fraction }: ScanOrder,
): void {
  const scaled = size * SCALE;
  let left = x * SCALE;
  const baseline = y * SCALE;
  for (const character of text) {
    const { spans, advance } = inked(face, character, scaled);
    const across = Math.round(left - slope * baseline);
    const down = Math.round(baseline + slope * left);
    for (let at = 0; at < spans.length; at += 3) {
      if (loss > 0 && fraction() < loss) continue;
      fill(bitmap, across + spans[at + 1]!, across + spans[at + 2]!, down + spans[at]!);
    }
    left += advance;
  }
}

interface InkedGlyph {
  /** Row, first pixel, first pixel behind: from the glyph's origin on the baseline, y downwards. */
  readonly spans: readonly number[];
  readonly advance: number;
}

const known = new Map<string, InkedGlyph>();

function inked(face: Typeface, character: string, size: number): InkedGlyph {
  const key = `${face.bold ? 'bold' : 'plain'} ${size} ${character}`;
  let found = known.get(key);
  if (found === undefined) {
    found = ink(face, character, size);
    known.set(key, found);
  }
  return found;
}

/** Fills the outline row by row through the middle of the pixels, where its turns do not cancel out (non-zero winding). */
function ink(face: Typeface, character: string, size: number): InkedGlyph {
  const { advance, outline } = face.glyph(character);
  const scale = size / 1000;
  const edges: [x0: number, y0: number, x1: number, y1: number][] = [];
  let [startX, startY, x, y] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number): void => {
    if (toY !== y) edges.push([x * scale, -y * scale, toX * scale, -toY * scale]);
    [x, y] = [toX, toY];
  };
  for (const { command, at } of outline) {
    const [a = 0, b = 0, c = 0, d = 0] = at;
    if (command === 'M') [startX, startY, x, y] = [a, b, a, b];
    else if (command === 'Z') lineTo(startX, startY);
    else if (command === 'Q') {
      const [fromX, fromY] = [x, y];
      for (const t of [0.25, 0.5, 0.75, 1]) {
        const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
        lineTo(p * fromX + q * a + r * c, p * fromY + q * b + r * d);
      }
    } else lineTo(at.at(-2)!, at.at(-1)!);
  }
  const ys = edges.flatMap(([, y0, , y1]) => [y0, y1]);
  const spans: number[] = [];
  for (let row = Math.floor(Math.min(0, ...ys)); row <= Math.max(0, ...ys); row += 1) {
    const middle = row + 0.5;
    const crossings = edges
      .filter(([, y0, , y1]) => y0 <= middle !== y1 <= middle)
      .map(([x0, y0, x1, y1]) => ({ x: x0 + ((middle - y0) / (y1 - y0)) * (x1 - x0), turn: y1 > y0 ? 1 : -1 }))
      .sort((one, other) => one.x - other.x);
    let winding = 0;
    crossings.forEach(({ x: from, turn }, at) => {
      winding += turn;
      const next = crossings[at + 1];
      if (winding === 0 || next === undefined) return;
      const first = Math.round(from);
      spans.push(row, first, Math.max(first + 1, Math.round(next.x)));
    });
  }
  return { spans, advance: advance * scale };
}

function disc(bitmap: Bitmap, x: number, y: number, radius: number): void {
  for (let row = -radius; row <= radius; row += 1) {
    const reach = Math.round(Math.sqrt(radius * radius - row * row));
    fill(bitmap, x - reach, x + reach, y + row);
  }
}

function fill({ bits, width, height, rowBytes }: Bitmap, from: number, to: number, y: number): void {
  if (y < 0 || y >= height) return;
  const start = y * rowBytes;
  for (let x = Math.max(0, from); x < Math.min(width, to); x += 1) {
    const at = start + (x >> 3);
    bits[at] = bits[at]! | (0x80 >> (x & 7));
  }
}
