import { fileURLToPath } from 'node:url';
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { Chance } from '#tests/letters/seeded-random.ts';

/** Two makers' forms of OCR B, none of them the one the reader was trained with; see fonts/NOTICE. */
export const ZONE_FONTS = ['Zone round', 'Zone sharp'] as const;
export type ZoneFont = (typeof ZONE_FONTS)[number];

/** A card or page with a zone, grey, at `pitch` pixels to the character. */
export interface DrawnDocument {
  canvas: Canvas;
  pitch: number;
}

let registered = false;

function registerZoneFonts(): void {
  if (registered) return;
  for (const [font, file] of [
    [ZONE_FONTS[0], 'OCRB.otf'],
    [ZONE_FONTS[1], 'OCRBS.otf'],
  ] as const) {
    const path = fileURLToPath(new URL(`fonts/${file}`, import.meta.url));
    if (GlobalFonts.registerFromPath(path, font) === null) throw new Error(`The font ${path} could not be loaded.`);
  }
  registered = true;
}

/** Draws the part of a document with its zone: coloured paper, guilloche, some lines of print above, the zone at the bottom. */
export function drawDocument(lines: readonly string[], font: ZoneFont, pitch: number, chance: Chance): DrawnDocument {
  registerZoneFonts();
  const columns = lines[0]!.length;
  // ID-1 cards are 85.6 mm wide for 30 characters of 2.54 mm, passports 125 mm for 44.
  const width = Math.round(pitch * (columns + chance.between(3.2, 5)));
  const height = Math.round(width * chance.between(0.62, 0.72));
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const paper = chance.whole(205, 250);
  context.fillStyle = grey(paper);
  context.fillRect(0, 0, width, height);
  drawGuilloche(context, width, height, pitch, paper, chance);
  drawPrint(context, width, height, pitch, chance);
  drawZone(context, lines, font, pitch, { width, height }, paper, chance);
  return { canvas, pitch };
}

const grey = (value: number, alpha = 1): string => `rgba(${value}, ${value}, ${value}, ${alpha})`;

function drawGuilloche(
  context: SKRSContext2D,
  width: number,
  height: number,
  pitch: number,
  paper: number,
  chance: Chance,
): void {
  context.lineWidth = Math.max(0.7, pitch * 0.06);
  const families = chance.whole(1, 3);
  for (let family = 0; family < families; family += 1) {
    context.strokeStyle = grey(paper - chance.whole(15, 55));
    const swing = pitch * chance.between(0.5, 3);
    const length = pitch * chance.between(4, 16);
    const apart = pitch * chance.between(0.25, 0.9);
    const fall = chance.between(-0.3, 0.3);
    for (let start = -width * 0.4; start < height + width * 0.4; start += apart) {
      context.beginPath();
      for (let x = 0; x <= width; x += pitch / 3) {
        context.lineTo(x, start + fall * x + swing * Math.sin((x + start) / length));
      }
      context.stroke();
    }
  }
}

/** Titles and data as cards carry them, and a dark portrait. */
function drawPrint(context: SKRSContext2D, width: number, height: number, pitch: number, chance: Chance): void {
  context.fillStyle = grey(chance.whole(60, 120));
  context.fillRect(width * 0.06, height * 0.18, width * 0.24, height * 0.42);
  context.fillStyle = grey(30);
  for (let row = 0; row < 5; row += 1) {
    context.font = `${row === 0 ? 'bold ' : ''}${Math.round(pitch * 1.1)}px sans-serif`;
    const text = chance.pick([
      'AUFENTHALTSTITEL',
      'REISEPASS / PASSPORT',
      'Musterstadt',
      '12.08.1964',
      'MUSTERMANN, ERIKA',
    ]);
    context.fillText(text, width * 0.36, height * 0.14 + row * pitch * 2.1);
  }
}

function drawZone(
  context: SKRSContext2D,
  lines: readonly string[],
  font: ZoneFont,
  pitch: number,
  { width, height }: { width: number; height: number },
  paper: number,
  chance: Chance,
): void {
  context.font = `100px "${font}"`;
  const natural = context.measureText('0').width;
  const size = (100 * pitch) / natural;
  const gap = pitch * chance.between(2.05, 2.5);
  const left = (width - pitch * lines[0]!.length) / 2 + pitch * chance.between(-0.6, 0.6);
  const bottom = height - pitch * chance.between(1.4, 2.2);
  const blackness = chance.whole(10, Math.min(95, paper - 120));
  // Other presses ink more or less: a stroke of ink around the letters, or of paper.
  const inking = pitch * chance.between(-0.02, 0.05);
  context.font = `${size * chance.between(0.97, 1.03)}px "${font}"`;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = Math.abs(inking);
  for (const [line, text] of lines.entries()) {
    for (const [column, character] of [...text].entries()) {
      const x = left + pitch * (column + 0.5) + pitch * chance.between(-0.015, 0.015);
      const y = bottom - gap * (lines.length - 1 - line);
      context.fillStyle = grey(blackness);
      context.fillText(character, x, y);
      context.strokeStyle = inking > 0 ? grey(blackness) : grey(paper);
      context.strokeText(character, x, y);
    }
  }
}
