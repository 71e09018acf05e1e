/** One operator of a page's content with the numbers before it and the last name before it ("/Im0 Do"). */
export interface Operation {
  operator: string;
  numbers: number[];
  name: string;
}

const BLANK = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));

/**
 * Reads a content stream operator by operator (ISO 32000-1, 7.8.2). Strings are skipped, inline images are jumped over and
 * reported as "BI".
 */
export function* contentOperations(bytes: Uint8Array): Generator<Operation> {
  let at = 0;
  let numbers: number[] = [];
  let name = '';
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (BLANK.has(byte)) {
      at += 1;
    } else if (byte === 0x25) {
      while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
    } else if (byte === 0x28) {
      at = afterString(bytes, at);
    } else if (byte === 0x2f) {
      const end = endOfWord(bytes, at + 1);
      name = latin1(bytes, at + 1, end);
      at = end;
    } else if (DELIMITER.has(byte)) {
      at += 1;
      if (byte === 0x3c && bytes[at] !== 0x3c) while (at < bytes.length && bytes[at] !== 0x3e) at += 1;
    } else {
      const end = endOfWord(bytes, at);
      const word = latin1(bytes, at, end);
      at = end;
      if (/^[+-]?(\d|\.\d)/.test(word)) {
        numbers.push(Number.parseFloat(word));
        continue;
      }
      if (word === 'BI') at = afterInlineImage(bytes, at);
      yield { operator: word, numbers, name };
      numbers = [];
      name = '';
    }
  }
}

function endOfWord(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && !BLANK.has(bytes[at]!) && !DELIMITER.has(bytes[at]!)) at += 1;
  return at;
}

function afterString(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === 0x5c) at += 1;
    else if (bytes[at] === 0x28) depth += 1;
    else if (bytes[at] === 0x29) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return bytes.length;
}

/** After the "EI" that stands between blanks behind "ID". */
function afterInlineImage(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length - 2; at += 1) {
    const isEnd =
      bytes[at] === 0x45 && bytes[at + 1] === 0x49 && BLANK.has(bytes[at - 1]!) && BLANK.has(bytes[at + 2]!);
    if (isEnd) return at + 2;
  }
  return bytes.length;
}

const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
