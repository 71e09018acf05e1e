import type { Random } from '#central/demo-office/random.ts';
import type { FormPage, FormWord } from '#domain/ezb/form-page.ts';

/** A line of a letter: where it stands on an A4 page of 1654 × 2339 pixels (200 dpi), and how large. */
export interface PostLine {
  readonly text: string;
  readonly x?: number;
  /** Pixels to the line before; 46 when left out. */
  readonly down?: number;
  /** Letter height in pixels; 30 when left out. */
  readonly size?: number;
}

const WIDTH = 1654;
const HEIGHT = 2339;

/** Sets lines as words with boxes and misreads letters as OCR does: `errors` is the share of letters read wrong. */
export function writePages(random: Random, lines: readonly PostLine[], errors: number): FormPage[] {
  const pages: { page: number; width: number; height: number; words: FormWord[] }[] = [];
  let y = HEIGHT;
  for (const { text, x = 190, down = 46, size = 30 } of lines) {
    y += down;
    if (y > HEIGHT - 160) {
      pages.push({ page: pages.length + 1, width: WIDTH, height: HEIGHT, words: [] });
      y = 170;
    }
    let left = x;
    for (const word of text.split(' ').filter((part) => part !== '')) {
      const w = word.length * size * 0.52;
      const read = misread(random, word, errors);
      if (read !== '') {
        const confidence = read === word ? random.between(82, 97) : random.between(35, 90);
        pages.at(-1)!.words.push({ text: read, x: left, y: y + random.between(-2, 2), w, h: size, confidence });
      }
      left += w + size * 0.35;
    }
  }
  return pages;
}

const LIKE: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'l',
  '5': 'S',
  '8': 'B',
  '3': '8',
  '6': '5',
  '7': '1',
  '9': '0',
  O: '0',
  I: 'l',
  l: 'I',
  e: 'c',
  c: 'e',
  n: 'u',
  u: 'n',
  h: 'b',
  b: 'h',
  a: 'o',
  o: 'a',
  i: 'j',
  t: 'f',
  f: 't',
  ü: 'u',
  ö: 'o',
  ä: 'a',
  ß: 'B',
  ş: 's',
  ğ: 'g',
  ć: 'c',
  č: 'c',
  ł: 'l',
  m: 'rn',
  '.': ',',
  ',': '.',
  ':': '.',
  '-': '—',
};

function misread(random: Random, word: string, errors: number): string {
  let read = '';
  for (const letter of word) {
    if (!random.chance(errors)) read += letter;
    else if (random.chance(0.8)) read += LIKE[letter] ?? letter;
    else if (random.chance(0.5)) read += letter + letter;
  }
  return read;
}
