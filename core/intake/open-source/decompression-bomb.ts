import { createInflate } from 'node:zlib';
import { LIMITS } from './limits.ts';

/** Deflate packs at most about 1,032 to 1, so shorter parts cannot pass the limit. */
const HARMLESS = Math.floor(LIMITS.unpacked / 1032);
/** How much of a stream's dictionary is looked at before the word "stream". */
const DICTIONARY = 2_048;

/**
 * Whether a packed part of a PDF unpacks to more than the limit. Works on the raw bytes, before any PDF library sees them,
 * and keeps nothing of what it unpacks. Pictures are left out: readers take from them only what their size in pixels says.
 */
export async function unpacksTooLarge(pdf: Buffer): Promise<boolean> {
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const dictionary = ownDictionary(pdf.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1'));
    const filters = dictionary.match(/\/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? [];
    if (filters.length === 0) continue;
    const end = pdf.indexOf('endstream', at);
    const packed = pdf.subarray(startOfData(pdf, at + 6), end < 0 ? pdf.length : end);
    const isPicture = /\/Subtype\s*\/Image\b/.test(dictionary) && filters.length === 1;
    if (isPicture) continue;
    if (filters.length > 1) {
      if (await layersTooLarge(packed, filters)) return true;
    } else if (packed.length > HARMLESS && !filters[0]!.includes('Fl') && packed.length * 64 > LIMITS.unpacked) {
      return true;
    } else if (
      packed.length > HARMLESS &&
      filters[0]!.includes('Fl') &&
      (await inflated(packed, LIMITS.unpacked, null)) > LIMITS.unpacked
    ) {
      return true;
    }
  }
  return false;
}

/** The text after the last "obj": what stands before belongs to another object. */
const ownDictionary = (before: string): string => before.slice(Math.max(0, before.lastIndexOf(' obj')));

function startOfData(pdf: Buffer, after: number): number {
  if (pdf[after] === 0x0d && pdf[after + 1] === 0x0a) return after + 2;
  return pdf[after] === 0x0a || pdf[after] === 0x0d ? after + 1 : after;
}

/** Packed twice or more, a few kilobytes can hide terabytes: each layer is unpacked and counted. */
async function layersTooLarge(packed: Buffer, filters: readonly string[]): Promise<boolean> {
  let layer = packed;
  for (const filter of filters) {
    if (!filter.includes('Fl')) return layer.length * 64 > LIMITS.unpacked;
    const kept: Buffer[] = [];
    if ((await inflated(layer, LIMITS.unpacked, kept)) > LIMITS.unpacked) return true;
    layer = Buffer.concat(kept);
  }
  return false;
}

/** Counts the unpacked bytes and stops beyond `limit`; what is damaged counts as far as it goes. */
function inflated(packed: Buffer, limit: number, kept: Buffer[] | null): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const inflate = createInflate();
  let count = 0;
  const finish = (): void => {
    inflate.destroy();
    resolve(count);
  };
  inflate.on('data', (part: Buffer) => {
    count += part.length;
    if (count > limit) finish();
    else kept?.push(part);
  });
  inflate.on('end', finish);
  inflate.on('error', finish);
  inflate.end(packed);
  return promise;
}
