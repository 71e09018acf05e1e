import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Word } from '#contract/ocr.ts';

/** A page's packed words cannot be read; `cause` is what went wrong. The page's image is not touched by this. */
export class PackedWordsDamaged extends Error {
  constructor(cause: unknown) {
    super('Der gespeicherte Text dieser Seite ist beschädigt und lässt sich nicht lesen.', { cause });
    this.name = 'PackedWordsDamaged';
  }
}

/** A page of text is a few kilobytes; more than this is no page but an attempt to fill the memory. */
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;

const Packed = z.array(z.tuple([z.string(), z.number(), z.number(), z.number(), z.number(), z.number()]));
type Packed = z.infer<typeof Packed>;

/** Words as `page.words` keeps them: JSON `[[text, x, y, w, h, confidence], …]`, deflated without header, base64. */
export function packWords(words: readonly Word[]): string {
  const packed: Packed = words.map(({ text, x, y, w, h, confidence }) => [text, x, y, w, h, confidence]);
  return deflateRawSync(JSON.stringify(packed)).toString('base64');
}

/** The words of a page, in reading order. Throws PackedWordsDamaged. */
export function unpackWords(packed: string): Word[] {
  return readPacked(packed).map(([text, x, y, w, h, confidence]) => ({ text, x, y, w, h, confidence }));
}

function readPacked(packed: string): Packed {
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: MAX_UNPACKED_BYTES });
    return Packed.parse(JSON.parse(json.toString('utf8')));
  } catch (cause) {
    throw new PackedWordsDamaged(cause);
  }
}
