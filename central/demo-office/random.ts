/** A seeded source of chance: the same seed gives the same draws on every machine. Not for secrets. */
export interface Random {
  /** 0 (inclusive) to 1 (exclusive). */
  fraction(): number;
  /** A whole number, both ends inclusive. */
  between(from: number, to: number): number;
  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One item, as likely as its weight; the weights need not add up to anything. */
  pickWeighted<T>(items: readonly T[], weight: (item: T) => number): T;
  /** A valid UUID of version 4, drawn from this source. */
  uuid(): string;
}

/** A source that starts from any whole number (sfc32, seeded through splitmix32 so that neighbouring seeds differ). */
export function createRandom(seed: number): Random {
  const next = sfc32(seed);
  const fraction = () => next() / 0x1_0000_0000;

  return {
    fraction,
    between: (from, to) => from + Math.floor(fraction() * (to - from + 1)),
    chance: (probability) => fraction() < probability,
    pick: (items) => items[Math.floor(fraction() * items.length)] as (typeof items)[number],
    pickWeighted(items, weight) {
      const total = items.reduce((sum, item) => sum + weight(item), 0);
      let left = fraction() * total;
      for (const item of items) {
        left -= weight(item);
        if (left < 0) return item;
      }
      return items.at(-1) as (typeof items)[number];
    },
    uuid: () => uuidOf(next(), next(), next(), next()),
  };
}

function sfc32(seed: number): () => number {
  const nextSeed = splitmix32(seed);
  let [a, b, c, counter] = [nextSeed(), nextSeed(), nextSeed(), 1];
  return () => {
    const result = (a + b + counter) >>> 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result;
  };
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

function uuidOf(a: number, b: number, c: number, d: number): string {
  const versioned = ((b & 0xffff0fff) | 0x4000) >>> 0;
  const varianted = ((c & 0x3fffffff) | 0x80000000) >>> 0;
  const hex = [a, versioned, varianted, d].map((part) => part.toString(16).padStart(8, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
