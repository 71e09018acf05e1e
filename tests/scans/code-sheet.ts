import type { Canvas } from '@napi-rs/canvas';
import { codeSymbol } from '#core/scan/paper/code-symbol.ts';
import type { SeparatorCode } from '#domain/records/scan.ts';
import { blankSheet } from './scan-sheet.ts';

/** Pixels of a module at 300 dpi: as label printers make them. */
const MODULE = { qr: 12, code128: 4, datamatrix: 10 } as const;

/** A sheet with one code on it, as other programs print separator sheets. */
export async function codeSheet(kind: SeparatorCode, text: string): Promise<Canvas> {
  const symbol = await codeSymbol(kind, text);
  const sheet = blankSheet();
  const context = sheet.getContext('2d');
  context.fillStyle = '#141414';
  const side = MODULE[kind];
  const height = symbol.height === 1 ? 300 : side;
  const left = Math.round((sheet.width - symbol.width * side) / 2);
  for (let y = 0; y < symbol.height; y += 1) {
    for (let x = 0; x < symbol.width; x += 1) {
      if (symbol.isDark(x, y)) context.fillRect(left + x * side, 700 + y * height, side, height);
    }
  }
  return sheet;
}
