import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Canvas } from '@napi-rs/canvas';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import type { SeparatorCode } from '#domain/records/scan.ts';
import { blankSheet } from './scan-sheet.ts';

const FORMATS = { qr: 'QRCode', code128: 'Code128', datamatrix: 'DataMatrix' } as const;
/** Pixels of a module at 300 dpi: as bought label printers make them. */
const MODULE = { qr: 12, code128: 4, datamatrix: 10 } as const;

let ready: Promise<unknown> | undefined;

/** A sheet with one code on it, as other programs print separator sheets. */
export async function codeSheet(kind: SeparatorCode, text: string): Promise<Canvas> {
  ready ??= readFile(fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm'))).then((file) =>
    prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(file).buffer }, fireImmediately: true }),
  );
  await ready;
  const { error, symbol } = await writeBarcode(text, { format: FORMATS[kind] });
  if (symbol === null || error !== '') throw new Error(`no ${kind} of „${text}“: ${error}`);
  const sheet = blankSheet();
  const context = sheet.getContext('2d');
  context.fillStyle = '#141414';
  const side = MODULE[kind];
  // A bar code is written as one row of modules.
  const height = symbol.height === 1 ? 300 : side;
  const left = Math.round((sheet.width - symbol.width * side) / 2);
  for (let y = 0; y < symbol.height; y += 1) {
    for (let x = 0; x < symbol.width; x += 1) {
      if (symbol.data[y * symbol.width + x] === 0) context.fillRect(left + x * side, 700 + y * height, side, height);
    }
  }
  return sheet;
}
