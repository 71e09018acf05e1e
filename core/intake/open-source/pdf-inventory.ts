import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';
import { LIMITS } from './limits.ts';
import { contentOperations } from './pdf-operators.ts';
import { Refused } from './refusal.ts';

/** a b c d e f as PDF writes a transformation. */
export type Matrix = [number, number, number, number, number, number];

/** What a page is made of. */
export interface PageInventory {
  images: { stream: PDFRawStream; matrix: Matrix }[];
  visibleText: boolean;
  /** Lines, fills, shadings, inline images: anything painted that is neither text nor one of `images`. */
  otherPaint: boolean;
  /** Curves drawn; letters turned to outlines have thousands. */
  curves: number;
  /** Share of the page under its largest image, 0 to 1. */
  coverage: number;
  /** The visible part of the page in points. */
  box: { x: number; y: number; width: number; height: number };
  /** The page's own rotation, clockwise. */
  rotate: number;
}

const DEEPEST_FORM = 8;

/** Walks through a page's operators and the forms it uses; nothing is decoded but the operators themselves. */
export function lookAtPage(page: PDFPage): PageInventory {
  const found: PageInventory = {
    images: [],
    visibleText: false,
    otherPaint: false,
    curves: 0,
    coverage: 0,
    box: page.getCropBox(),
    rotate: (((page.getRotation().angle % 360) + 360) % 360) as number,
  };
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((part) => page.node.context.lookup(part)) : [contents];
  const bytes = Buffer.concat(
    streams
      .filter((stream) => stream instanceof PDFStream)
      .flatMap((stream) => [contentBytes(stream), Buffer.from('\n')]),
  );
  walk(bytes, page.node.Resources(), [1, 0, 0, 1, 0, 0], found, 0);
  const area = Math.max(1, found.box.width * found.box.height);
  for (const { matrix } of found.images) {
    found.coverage = Math.max(
      found.coverage,
      Math.min(1, Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) / area),
    );
  }
  return found;
}

interface GraphicsState {
  matrix: Matrix;
  textMode: number;
}

function walk(
  bytes: Uint8Array,
  resources: PDFDict | undefined,
  matrix: Matrix,
  found: PageInventory,
  depth: number,
): void {
  const kept: GraphicsState[] = [];
  let state: GraphicsState = { matrix, textMode: 0 };
  for (const { operator, numbers, name } of contentOperations(bytes)) {
    switch (operator) {
      case 'q':
        kept.push({ ...state });
        break;
      case 'Q':
        state = kept.pop() ?? state;
        break;
      case 'cm':
        if (numbers.length === 6) state.matrix = multiply(numbers as Matrix, state.matrix);
        break;
      case 'Tr':
        state.textMode = numbers[0] ?? 0;
        break;
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        if (state.textMode !== 3 && state.textMode !== 7) found.visibleText = true;
        break;
      case 'c':
      case 'v':
      case 'y':
        found.curves += 1;
        break;
      case 'f':
      case 'F':
      case 'f*':
      case 'S':
      case 's':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
      case 'sh':
      case 'BI':
        found.otherPaint = true;
        break;
      case 'Do':
        paintObject(name, resources, state.matrix, found, depth);
        break;
    }
  }
}

function paintObject(
  name: string,
  resources: PDFDict | undefined,
  matrix: Matrix,
  found: PageInventory,
  depth: number,
): void {
  const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const object = objects?.lookup(PDFName.of(name));
  if (!(object instanceof PDFRawStream)) return;
  const subtype = object.dict.lookup(PDFName.of('Subtype'));
  if (subtype === PDFName.of('Image')) {
    found.images.push({ stream: object, matrix });
  } else if (subtype === PDFName.of('Form') && depth < DEEPEST_FORM) {
    const own = object.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray)?.asArray().map(numberOf);
    const inner = own?.length === 6 ? multiply(own as Matrix, matrix) : matrix;
    walk(
      contentBytes(object),
      object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources,
      inner,
      found,
      depth + 1,
    );
  }
}

function contentBytes(stream: PDFStream): Buffer {
  const bytes = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
  if (bytes.length > LIMITS.unpacked) throw new Refused('unpacks-too-large');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const numberOf = (value: unknown): number => (value instanceof PDFNumber ? value.asNumber() : 0);

function multiply([a, b, c, d, e, f]: Matrix, [oa, ob, oc, od, oe, of]: Matrix): Matrix {
  return [
    a * oa + b * oc,
    a * ob + b * od,
    c * oa + d * oc,
    c * ob + d * od,
    e * oa + f * oc + oe,
    e * ob + f * od + of,
  ];
}
