import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, type ReadInputBarcodeFormat, readBarcodes } from 'zxing-wasm/reader';
import type { SeparatorCode } from '#domain/records/scan.ts';
import { type GreyPicture, toPgm } from '../grey-picture.ts';

/** A code in pixels of the picture it was found in. */
export interface CodeInPicture {
  readonly kind: SeparatorCode;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const FORMATS: Readonly<Record<SeparatorCode, ReadInputBarcodeFormat>> = {
  // Not the small relatives of the QR code, which letters hold more easily by chance.
  qr: 'QRCodeModel2',
  code128: 'Code128',
  datamatrix: 'DataMatrix',
};
const SYMBOLOGY: Readonly<Record<SeparatorCode, string>> = {
  qr: 'QRCode',
  code128: 'Code128',
  datamatrix: 'DataMatrix',
};
const MOST_CODES = 8;

/** Hands over the reader's own WebAssembly file; left alone it would fetch it from a network. Called once for each thread. */
export async function prepareCodeReader(): Promise<void> {
  const file = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(file).buffer }, fireImmediately: true });
}

/** The codes of these kinds in a picture, whatever way up they are. */
export async function readCodes(picture: GreyPicture, kinds: readonly SeparatorCode[]): Promise<CodeInPicture[]> {
  if (kinds.length === 0) return [];
  const results = await readBarcodes(toPgm(picture), {
    formats: kinds.map((kind) => FORMATS[kind]),
    tryHarder: true,
    tryInvert: false,
    tryDownscale: false,
    maxNumberOfSymbols: MOST_CODES,
  });
  return results.flatMap(({ isValid, symbology, text, position }): CodeInPicture[] => {
    const kind = kinds.find((each) => SYMBOLOGY[each] === symbology);
    if (!isValid || kind === undefined) return [];
    const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    return [
      { kind, text, left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) },
    ];
  });
}
