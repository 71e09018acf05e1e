import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import type { SeparatorCode } from '#domain/records/scan.ts';

/** The modules of a printed code, row by row, without the quiet zone around it; a bar code has one row. */
export interface CodeSymbol {
  readonly width: number;
  readonly height: number;
  isDark(x: number, y: number): boolean;
}

const FORMATS = { qr: 'QRCode', code128: 'Code128', datamatrix: 'DataMatrix' } as const;

let ready: Promise<unknown> | undefined;

/** Throws when the text does not fit into a code of the kind. */
export async function codeSymbol(kind: SeparatorCode, text: string): Promise<CodeSymbol> {
  // The library's own WebAssembly file; left alone it would fetch it from a network.
  ready ??= readFile(fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm'))).then((file) =>
    prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(file).buffer }, fireImmediately: true }),
  );
  await ready;
  // A quarter of a QR code of level Q may be torn or soiled.
  const options = kind === 'qr' ? { ecLevel: 'Q' as const } : {};
  const { error, symbol } = await writeBarcode(text, { format: FORMATS[kind], withQuietZones: false, ...options });
  if (error !== '') throw new Error(error);
  const { data, width, height } = symbol;
  return { width, height, isDark: (x, y) => data[y * width + x] === 0 };
}
