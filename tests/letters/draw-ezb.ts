import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type DrawnPage, type DrawnWord, PAGE_HEIGHT, PAGE_WIDTH } from './draw-page.ts';
import type { EzbBox, EzbCell, EzbContent } from './ezb-content.ts';
import { registerFonts } from './fonts.ts';
import { handFonts } from './hand-fonts.ts';
import type { Chance } from './seeded-random.ts';

/** How a form is set: label above, left of or before what is written. */
type Layout = 'cells' | 'table' | 'inline';
type Tick = 'cross' | 'letter' | 'tick' | 'filled' | 'scrawl';

export interface DrawnEzb {
  pages: DrawnPage[];
  layout: Layout;
  handwritten: boolean;
}

interface Pen {
  context: SKRSContext2D;
  y: number;
  pages: { canvas: Canvas; words: DrawnWord[] }[];
  chance: Chance;
  style: Style;
}

interface Style {
  layout: Layout;
  print: string;
  fill: string;
  handwritten: boolean;
  labelSize: number;
  fillSize: number;
  box: number;
  line: number;
  tick: Tick;
  gap: number;
  edition: string;
}

const LEFT = 200;
const RIGHT = PAGE_WIDTH - 180;
const BOTTOM = PAGE_HEIGHT - 240;
const points = (size: number): number => (size * 300) / 72;

export interface EzbOrder {
  handwritten: boolean;
  /** As printed in the footer. */
  edition?: string;
}

/** Draws a filled-in form on one to four pages, in a setting of our own: real boxes, rules, several typefaces. */
export function drawEzb(content: EzbContent, chance: Chance, order: EzbOrder): DrawnEzb {
  registerFonts();
  const hands = handFonts();
  const handwritten = order.handwritten && hands.length > 0;
  const style: Style = {
    layout: chance.pick<Layout>(['cells', 'cells', 'table', 'inline']),
    print: chance.pick(['Brief Liberation', 'Brief Fira', 'Brief Noto', 'Brief Schmal']),
    fill: handwritten
      ? chance.pick(hands)
      : chance.pick(['Brief Liberation', 'Brief Fira', 'Brief Noto', 'Brief Serif', 'Brief Mono']),
    handwritten,
    labelSize: chance.between(7.2, 8.8),
    fillSize: handwritten ? chance.between(12, 15) : chance.between(9.2, 10.8),
    box: points(chance.between(7.5, 10.5)),
    line: chance.whole(2, 4),
    tick: handwritten
      ? chance.pick<Tick>(['scrawl', 'tick', 'cross'])
      : chance.pick<Tick>(['cross', 'letter', 'tick', 'filled']),
    gap: chance.between(12, 44),
    edition: order.edition ?? '02/2024',
  };
  const pen: Pen = { context: blankPage(), y: 0, pages: [], chance, style };
  pen.pages.push({ canvas: pen.context.canvas, words: [] });
  pen.y = 200;
  write(pen, 'Erklärung zum Beschäftigungsverhältnis', LEFT, 15, style.print, true);
  pen.y += points(4);
  write(pen, 'Bei Arbeitskräften aus Drittstaaten auszufüllen', LEFT, 9, style.print, false);
  const breaks = new Set(chance.happens(0.5) ? [chance.whole(2, 4)] : [chance.whole(2, 3), chance.whole(5, 8)]);
  content.sections.forEach((section, at) => {
    if (at > 0 && (breaks.has(at) || pen.y > BOTTOM - 420)) turnPage(pen);
    pen.y += 34;
    shade(pen);
    write(pen, section.title, LEFT + 12, 10, style.print, true);
    pen.y += 14;
    if (section.title.startsWith('L')) paragraph(pen, content.declaration);
    for (const row of section.rows) drawRow(pen, row);
  });
  for (const [at, page] of pen.pages.entries()) footer(pen, page, at + 1);
  return {
    pages: pen.pages.map((page) => ({ ...page, truth: page.words.map(({ text }) => text).join(' ') })),
    layout: style.layout,
    handwritten,
  };
}

function blankPage(): SKRSContext2D {
  const context = createCanvas(PAGE_WIDTH, PAGE_HEIGHT).getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, PAGE_WIDTH, PAGE_HEIGHT);
  context.fillStyle = '#141414';
  return context;
}

function turnPage(pen: Pen): void {
  pen.context = blankPage();
  pen.pages.push({ canvas: pen.context.canvas, words: [] });
  pen.y = 190;
}

function footer(pen: Pen, page: Pen['pages'][number], number: number): void {
  const { style } = pen;
  const on: Pen = { ...pen, context: page.canvas.getContext('2d'), pages: [page] };
  const y = PAGE_HEIGHT - 130;
  put(on, `Eigene Gestaltung zu Übungszwecken, Felder nach EzB - ${style.edition}`, LEFT, y, 7.5, style.print);
  put(on, `Seite ${number}`, RIGHT - 160, y, 7.5, style.print);
}

function drawRow(pen: Pen, row: readonly EzbCell[]): void {
  const { layout } = pen.style;
  if (pen.y > BOTTOM - 260) turnPage(pen);
  if (layout !== 'cells') {
    for (const cell of row) drawCell(pen, cell, LEFT, RIGHT);
    return;
  }
  const width = (RIGHT - LEFT) / row.length;
  const top = pen.y;
  let lowest = top;
  row.forEach((cell, at) => {
    pen.y = top;
    drawCell(pen, cell, LEFT + at * width, LEFT + (at + 1) * width - 30);
    lowest = Math.max(lowest, pen.y);
  });
  pen.y = lowest;
  for (let at = 1; at < row.length; at += 1) pen.context.fillRect(LEFT + at * width - 18, top + 8, 2, lowest - top - 8);
}

function drawCell(pen: Pen, cell: EzbCell, left: number, right: number): void {
  const { style } = pen;
  const middle = LEFT + (RIGHT - LEFT) * 0.45;
  switch (style.layout) {
    case 'cells': {
      pen.y += 8;
      for (const line of wrap(pen, cell.label, right - left, style.labelSize, style.print)) {
        write(pen, line, left, style.labelSize, style.print, false);
      }
      fillIn(pen, cell, left + 8, right);
      break;
    }
    case 'table': {
      const top = pen.y;
      for (const line of wrap(pen, cell.label, middle - left - 30, style.labelSize, style.print)) {
        write(pen, line, left, style.labelSize, style.print, false);
      }
      const after = pen.y;
      pen.y = top - 4;
      fillIn(pen, cell, cell.label === '' ? left + 8 : middle, right);
      pen.y = Math.max(pen.y, after);
      break;
    }
    case 'inline': {
      const label = cell.label === '' ? '' : `${cell.label}:`;
      const lines = wrap(pen, label, right - left, style.labelSize + 1, style.print);
      const before = pen.y;
      for (const line of lines) write(pen, line, left, style.labelSize + 1, style.print, false);
      const end = left + widthOf(pen, lines.at(-1)!, style.labelSize + 1, style.print) + 26;
      const needed = cell.fill.kind === 'written' ? widthOf(pen, cell.fill.text, style.fillSize, style.fill) : 1500;
      if (label !== '' && lines.length === 1 && end + needed < right && cell.fill.kind === 'written') {
        pen.y = before - points(style.fillSize - style.labelSize - 1) * 1.32;
        fillIn(pen, cell, end, right);
      } else {
        fillIn(pen, cell, left + 30, right);
      }
      break;
    }
  }
  pen.y += 14;
  pen.context.fillRect(left, pen.y, right - left, 2);
  pen.y += style.gap;
}

function fillIn(pen: Pen, { fill }: EzbCell, left: number, right: number): void {
  const { style, chance } = pen;
  if (fill.kind === 'written') {
    const lines = wrap(pen, fill.text, right - left, style.fillSize, style.fill);
    for (const line of lines) {
      write(pen, line, left + (style.handwritten ? chance.between(0, 20) : 0), style.fillSize, style.fill, false);
    }
    return;
  }
  const size = style.labelSize + 1;
  let x = left;
  pen.y += fill.stacked ? 0 : points(size) * 1.5;
  for (const option of fill.options) {
    if (fill.stacked) {
      pen.y += points(size) * 1.6;
      x = left;
    }
    const written = option.written === undefined ? 0 : widthOf(pen, option.written, style.fillSize, style.fill) + 30;
    const width = style.box + 16 + widthOf(pen, option.text, size, style.print) + written + 50;
    if (!fill.stacked && x > left && x + width > right) {
      pen.y += points(size) * 1.6;
      x = left;
    }
    drawBox(pen, option, x, pen.y);
    put(pen, option.text, x + style.box + 16, pen.y, size, style.print);
    if (option.written !== undefined) {
      const at = x + style.box + 16 + widthOf(pen, option.text, size, style.print) + 24;
      put(pen, option.written, at, pen.y, style.fillSize, style.fill);
    }
    x += width;
  }
  pen.y += 6;
}

function drawBox(pen: Pen, option: EzbBox, x: number, baseline: number): void {
  const { context, style, chance } = pen;
  const side = style.box;
  const top = baseline - side * 0.88;
  context.strokeStyle = '#141414';
  context.lineWidth = style.line;
  context.strokeRect(x, top, side, side);
  if (!option.ticked) return;
  const reach = style.tick === 'scrawl' ? side * 0.2 : -side * 0.18;
  context.lineWidth = style.tick === 'scrawl' ? 6 : 4;
  context.beginPath();
  switch (style.tick) {
    case 'cross':
    case 'scrawl': {
      const off = () => (style.tick === 'scrawl' ? chance.between(-6, 6) : 0);
      context.moveTo(x - reach + off(), top - reach + off());
      context.lineTo(x + side + reach + off(), top + side + reach + off());
      context.moveTo(x + side + reach + off(), top - reach + off());
      context.lineTo(x - reach + off(), top + side + reach + off());
      context.stroke();
      return;
    }
    case 'tick':
      context.lineWidth = 5;
      context.moveTo(x + side * 0.2, top + side * 0.55);
      context.lineTo(x + side * 0.42, top + side * 0.8);
      context.lineTo(x + side * 0.85, top + side * (style.handwritten ? -0.1 : 0.2));
      context.stroke();
      return;
    case 'letter':
      context.font = `bold ${side * 0.95}px "${style.print}"`;
      context.fillText('X', x + (side - context.measureText('X').width) / 2, top + side * 0.84);
      return;
    case 'filled':
      context.fillRect(x + side * 0.2, top + side * 0.2, side * 0.6, side * 0.6);
      return;
  }
}

function shade(pen: Pen): void {
  pen.context.fillStyle = '#e6e8ec';
  pen.context.fillRect(LEFT, pen.y - 6, RIGHT - LEFT, points(10) * 1.32 + 22);
  pen.context.fillStyle = '#141414';
}

function paragraph(pen: Pen, text: string): void {
  for (const line of wrap(pen, text, RIGHT - LEFT, 8.5, pen.style.print))
    write(pen, line, LEFT, 8.5, pen.style.print, false);
  pen.y += 20;
}

function write(pen: Pen, text: string, x: number, size: number, face: string, bold: boolean): void {
  pen.y += points(size) * 1.32;
  put(pen, text, x, pen.y, size, face, bold);
}

function put(pen: Pen, text: string, x: number, y: number, size: number, face: string, bold = false): void {
  const { context } = pen;
  context.font = `${bold ? 'bold ' : ''}${points(size)}px "${face}", "Brief Liberation"`;
  context.fillText(text, x, y);
  let left = x;
  for (const word of text.split(/(\s+)/)) {
    const width = context.measureText(word).width;
    if (word.trim() !== '') {
      const height = points(size) * 0.95;
      pen.pages.at(-1)!.words.push({ text: word, x: left, y: y - points(size) * 0.74, w: width, h: height });
    }
    left += width;
  }
}

function widthOf(pen: Pen, text: string, size: number, face: string): number {
  pen.context.font = `${points(size)}px "${face}", "Brief Liberation"`;
  return pen.context.measureText(text).width;
}

function wrap(pen: Pen, text: string, limit: number, size: number, face: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(pen, longer, size, face) > limit) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}
