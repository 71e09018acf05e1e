import type { Canvas } from '@napi-rs/canvas';
import { registerFonts } from '../letters/fonts.ts';
import { blankSheet, SHEET } from './scan-sheet.ts';

/** Sheets with so little on them that a careless look would call them blank, by what is on them. */
export const NEARLY_BLANK: Readonly<Record<string, () => Canvas>> = {
  'a folio number in pencil': () => written('17', { x: 2280, y: 190, size: 60, ink: '#8c8c8c' }),
  'a faint folio number in pencil': () => written('4', { x: 2300, y: 180, size: 54, ink: '#a8a8a8' }),
  'a page number between dashes': () => written('- 2 -', { x: 1180, y: 190, size: 42, ink: '#202020' }),
  'a page number at the foot': () => written('3', { x: 1230, y: 3400, size: 38, ink: '#303030' }),
  'one word': () => written('Gesehen', { x: 1900, y: 3150, size: 58, ink: '#303a70' }),
  'a pale stamp': () => stamped('#9fb2dc'),
  'a pale red stamp': () => stamped('#e8a8a8'),
  'a yellow note': () => written('Bitte Akte ziehen', { x: 600, y: 900, size: 64, ink: '#f0e040' }),
  'a signature': signed,
  'a single stroke of a pen': stroke,
  'a nought beside the place of a punch hole': () => written('0', { x: 115, y: 1400, size: 96, ink: '#404040' }),
  'a tick in the corner': () => written('x', { x: 2400, y: 90, size: 40, ink: '#333333' }),
  'a soft photograph': photograph,
  'a black page': () => filled('#0c0c0c'),
};

function written(text: string, at: { x: number; y: number; size: number; ink: string }): Canvas {
  registerFonts();
  const sheet = blankSheet();
  const context = sheet.getContext('2d');
  context.fillStyle = at.ink;
  context.font = `${at.size}px "Brief Liberation"`;
  context.fillText(text, at.x, at.y);
  return sheet;
}

function stamped(ink: string): Canvas {
  registerFonts();
  const sheet = blankSheet();
  const context = sheet.getContext('2d');
  context.strokeStyle = ink;
  context.fillStyle = ink;
  context.lineWidth = 5;
  context.strokeRect(1500, 500, 560, 190);
  context.font = '48px "Brief Liberation"';
  context.fillText('EINGEGANGEN', 1560, 575);
  context.fillText('12. OKT. 2026', 1570, 650);
  return sheet;
}

function signed(): Canvas {
  const sheet = blankSheet();
  const context = sheet.getContext('2d');
  context.strokeStyle = '#27357a';
  context.lineWidth = 5;
  context.beginPath();
  context.moveTo(1500, 2900);
  for (let step = 1; step < 9; step += 1) {
    const x = 1500 + step * 60;
    context.bezierCurveTo(x - 40, 2700, x - 20, 3000, x, 2880 + (step % 3) * 20);
  }
  context.stroke();
  return sheet;
}

function stroke(): Canvas {
  const sheet = blankSheet();
  const context = sheet.getContext('2d');
  context.strokeStyle = '#555555';
  context.lineWidth = 4;
  context.beginPath();
  context.moveTo(300, 3200);
  context.lineTo(2100, 400);
  context.stroke();
  return sheet;
}

function photograph(): Canvas {
  const sheet = blankSheet();
  const context = sheet.getContext('2d');
  const soft = context.createRadialGradient(1240, 1750, 100, 1240, 1750, 1500);
  soft.addColorStop(0, '#9a9a9a');
  soft.addColorStop(1, '#ffffff');
  context.fillStyle = soft;
  context.fillRect(0, 0, SHEET.width, SHEET.height);
  return sheet;
}

function filled(colour: string): Canvas {
  const sheet = blankSheet();
  const context = sheet.getContext('2d');
  context.fillStyle = colour;
  context.fillRect(0, 0, SHEET.width, SHEET.height);
  return sheet;
}
