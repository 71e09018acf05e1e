import type { Chance } from '../letters/seeded-random.ts';

export type Quality = 'clean' | 'light' | 'poor';

/** Confusions that Latin print really suffers from: strokes, touching letters, closed bows, lost dots. */
const CONFUSIONS: readonly (readonly [string, string])[] = [
  ['l', '1'],
  ['l', 'I'],
  ['I', 'l'],
  ['i', 'l'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['O', '0'],
  ['0', 'O'],
  ['e', 'c'],
  ['c', 'e'],
  ['ß', 'B'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['h', 'b'],
  ['f', 't'],
  ['n', 'u'],
  ['u', 'n'],
  ['S', '5'],
  ['B', '8'],
  ['g', 'q'],
  ['vv', 'w'],
  ['w', 'vv'],
  ['1', 'l'],
  ['1', '7'],
  ['3', '8'],
  ['5', '6'],
  [',', '.'],
  ['.', ','],
];

const SHARE: Readonly<
  Record<Quality, { letters: number; umlauts: number; breaks: number; lines: number; sections: number }>
> = {
  clean: { letters: 0.002, umlauts: 0.005, breaks: 0.001, lines: 0, sections: 0.02 },
  light: { letters: 0.025, umlauts: 0.06, breaks: 0.008, lines: 0.004, sections: 0.3 },
  poor: { letters: 0.08, umlauts: 0.3, breaks: 0.025, lines: 0.03, sections: 0.6 },
};

/** A line as a recogniser gives it; null when it was not seen at all. */
export function misread(chance: Chance, line: string, quality: Quality): string | null {
  const share = SHARE[quality];
  if (chance.happens(share.lines)) return null;
  return line
    .split(' ')
    .map((word) => misreadWord(chance, word, share))
    .join(' ');
}

function misreadWord(chance: Chance, word: string, share: (typeof SHARE)[Quality]): string {
  let read = word;
  if (read.includes('§') && chance.happens(share.sections))
    read = read.replaceAll('§', chance.pick(['S', '8', '&', '$', '5']));
  if (/[äöüÄÖÜ]/.test(read) && chance.happens(share.umlauts)) {
    read = read.replace(/[äöüÄÖÜ]/g, (letter) =>
      chance.pick([letter.normalize('NFD')[0]!, letter === 'ü' ? 'ii' : letter.normalize('NFD')[0]!]),
    );
  }
  if (/[^\p{ASCII}äöüÄÖÜß§€·•„“–—’]/u.test(read) && chance.happens(share.umlauts * 1.5)) {
    // Letters the model does not know come back without their marks.
    read = read.normalize('NFD').replace(/\p{M}/gu, '');
  }
  if (chance.happens(share.letters)) {
    const fitting = CONFUSIONS.filter(([from]) => read.includes(from));
    if (fitting.length > 0) {
      const [from, to] = chance.pick(fitting);
      read = read.replace(from, to);
    }
  }
  if (read.length > 5 && chance.happens(share.breaks)) {
    const at = chance.whole(2, read.length - 2);
    read = `${read.slice(0, at)} ${read.slice(at)}`;
  }
  return read;
}
