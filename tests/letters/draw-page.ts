import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { registerFonts, type Typeface } from './fonts.ts';
import type { Block, LetterContent } from './letter-content.ts';
import type { Chance } from './seeded-random.ts';

/** A4 at 300 dpi. */
export const PAGE_WIDTH = 2480;
export const PAGE_HEIGHT = 3508;

/** A word as it was drawn, in pixels of the page. */
export interface DrawnWord {
  text: string;
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface DrawnPage {
  canvas: Canvas;
  /** The text line by line in reading order; blank lines part the blocks. */
  truth: string;
  words: DrawnWord[];
}

interface Pen {
  context: SKRSContext2D;
  y: number;
  lines: string[];
  words: DrawnWord[];
  face: Typeface;
  body: number;
}

const LEFT = 295;
const RIGHT = PAGE_WIDTH - 236;
const points = (size: number): number => (size * 300) / 72;

/** Sets a letter on a white page, DIN 5008 in spirit, everything in one column so that the reading order is plain. */
export function drawPage(content: LetterContent, chance: Chance): DrawnPage {
  registerFonts();
  const canvas = createCanvas(PAGE_WIDTH, PAGE_HEIGHT);
  const context = canvas.getContext('2d');
  const face = chance.pick<Typeface>([
    'Brief Liberation',
    'Brief Liberation',
    'Brief Liberation',
    'Brief Fira',
    'Brief Noto',
    'Brief Serif',
    'Brief Mono',
    'Brief Schmal',
  ]);
  const wide = face === 'Brief Mono' || face === 'Brief Serif';
  let body = wide ? chance.between(9, 9.8) : chance.between(9.8, 11);
  const bottom = PAGE_HEIGHT - 190 - content.footer.length * 38;
  for (;;) {
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, PAGE_WIDTH, PAGE_HEIGHT);
    context.fillStyle = '#141414';
    const pen: Pen = { context, y: 190, lines: [], words: [], face, body };
    writeContent(pen, content);
    if (pen.y <= bottom || body < 7) {
      writeFooter(pen, content.footer);
      return { canvas, truth: pen.lines.join('\n').trim(), words: pen.words };
    }
    body -= 0.4;
  }
}

function writeContent(pen: Pen, content: LetterContent): void {
  content.head.forEach((line, index) => {
    writeLine(pen, line, { size: index === 0 ? 15 : 11, bold: index === 0 });
  });
  rule(pen, 5);
  if (content.address.length > 0) {
    gap(pen, 90);
    writeLine(pen, content.sender, { size: 7 });
    gap(pen, 20);
    for (const line of content.address) writeLine(pen, line, { size: pen.body });
    gap(pen, 70);
    for (const line of content.references) writeLine(pen, line, { size: pen.body });
  }
  if (content.subject !== '') {
    gap(pen, 70);
    writeParagraph(pen, content.subject, { size: pen.body, bold: true });
  }
  gap(pen, 40);
  for (const block of content.blocks) writeBlock(pen, block);
}

function writeFooter(pen: Pen, footer: readonly string[]): void {
  pen.y = PAGE_HEIGHT - 150 - footer.length * 38;
  gap(pen, 0);
  for (const line of footer) writeLine(pen, line, { size: fittingSize(pen, line, 7.5) });
}

interface Style {
  size: number;
  bold?: boolean;
  indent?: number;
}

function writeBlock(pen: Pen, block: Block): void {
  switch (block.kind) {
    case 'paragraph':
      writeParagraph(pen, block.text, { size: pen.body, bold: block.bold ?? false });
      gap(pen, 34);
      return;
    case 'list':
      block.items.forEach((item, index) => {
        writeParagraph(pen, `${index + 1}. ${item}`, { size: pen.body, indent: 50 });
      });
      gap(pen, 34);
      return;
    case 'table':
      writeTable(pen, block.rows);
      gap(pen, 40);
      return;
    case 'section':
      gap(pen, 22);
      writeLine(pen, block.title, { size: pen.body, bold: true });
      return;
    case 'fields':
      for (const [label, value] of block.fields) {
        writeLine(pen, `${label}: ${value}`, { size: pen.body, indent: 10 });
        rule(pen, 2);
      }
      gap(pen, 10);
      return;
  }
}

/** A ruled table of two columns; its cells stand close enough that a row is read as a line. */
function writeTable(pen: Pen, rows: readonly (readonly [string, string])[]): void {
  rule(pen, 3);
  const top = pen.y - 2;
  for (const [label, value] of rows) {
    writeLine(pen, `${label}: ${value}`, { size: pen.body, indent: 20 });
    rule(pen, 3);
  }
  pen.context.fillRect(LEFT, top, 3, pen.y - top);
  pen.context.fillRect(RIGHT, top, 3, pen.y - top);
}

function writeParagraph(pen: Pen, text: string, style: Style): void {
  setFont(pen, style);
  const limit = RIGHT - LEFT - (style.indent ?? 0);
  for (const line of wrap(text, (candidate) => pen.context.measureText(candidate).width <= limit))
    writeLine(pen, line, style);
}

/** Breaks a text into lines at spaces, and at soft hyphens where a word would not fit any more. */
function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const parts = word.split('\u00ad');
    const joined = parts.join('');
    const start = line === '' ? '' : `${line} `;
    if (line === '' || fits(start + joined)) {
      line = start + joined;
      continue;
    }
    let taken = parts.length - 1;
    while (taken > 0 && !fits(`${start}${parts.slice(0, taken).join('')}-`)) taken -= 1;
    if (taken === 0) {
      lines.push(line);
      line = joined;
    } else {
      lines.push(`${start}${parts.slice(0, taken).join('')}-`);
      line = parts.slice(taken).join('');
    }
  }
  lines.push(line);
  return lines;
}

function writeLine(pen: Pen, text: string, style: Style): void {
  setFont(pen, style);
  const size = points(style.size);
  pen.y += size * 1.32;
  let x = LEFT + (style.indent ?? 0);
  const space = pen.context.measureText(' ').width;
  for (const word of text.split(' ')) {
    const width = pen.context.measureText(word).width;
    pen.context.fillText(word, x, pen.y);
    pen.words.push({ text: word, x, y: pen.y - size * 0.78, w: width, h: size });
    x += width + space;
  }
  pen.lines.push(text);
}

function fittingSize(pen: Pen, text: string, wanted: number): number {
  setFont(pen, { size: wanted });
  const width = pen.context.measureText(text).width;
  return Math.min(wanted, (wanted * (RIGHT - LEFT)) / width);
}

function setFont(pen: Pen, style: Style): void {
  pen.context.font = `${style.bold ? 'bold ' : ''}${points(style.size)}px "${pen.face}"`;
}

function rule(pen: Pen, weight: number): void {
  pen.y += 14;
  pen.context.fillRect(LEFT, pen.y, RIGHT - LEFT, weight);
  pen.y += 2;
}

function gap(pen: Pen, height: number): void {
  pen.y += height;
  if (pen.lines.at(-1) !== '') pen.lines.push('');
}
