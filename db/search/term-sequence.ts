/** A term of a page by its number, and the words it stands on. */
export interface SequencedTerm {
  term: number;
  from: number;
  span: 1 | 2;
}

/**
 * A page's terms in reading order, as bytes: for each the step from the first word of the term before, times two, plus one
 * where it spans two words; then the term's number. Both as LEB128.
 */
export function encodeSequence(terms: readonly SequencedTerm[]): Buffer {
  const bytes: number[] = [];
  let before = 0;
  for (const { term, from, span } of terms) {
    writeNumber(bytes, (from - before) * 2 + (span - 1));
    writeNumber(bytes, term);
    before = from;
  }
  return Buffer.from(bytes);
}

/** A page's terms as numbers side by side: without an object for each, a file of a thousand pages is read in a moment. */
export interface TermSequence {
  readonly terms: Int32Array;
  /** For each term its first word, times two, plus one where it spans two words. */
  readonly places: Int32Array;
}

export function decodeSequence(bytes: Uint8Array): TermSequence {
  let numbers = 0;
  for (const byte of bytes) if (byte < 128) numbers += 1;
  const terms = new Int32Array(numbers / 2);
  const places = new Int32Array(numbers / 2);
  let at = 0;
  eachTerm(bytes, (term, from, span) => {
    terms[at] = term;
    places[at] = from * 2 + (span - 1);
    at += 1;
  });
  return { terms, places };
}

/** Walks a sequence without making an object for each term. */
export function eachTerm(bytes: Uint8Array, visit: (term: number, from: number, span: 1 | 2) => void): void {
  let at = 0;
  let from = 0;
  const read = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  while (at < bytes.length) {
    const step = read();
    from += Math.floor(step / 2);
    visit(read(), from, step % 2 === 1 ? 2 : 1);
  }
}

function writeNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
