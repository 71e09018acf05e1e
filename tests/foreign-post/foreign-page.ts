import type { FormPage, FormWord } from '#domain/ezb/form-page.ts';
import type { Chance } from '../letters/seeded-random.ts';
import { misread, type Quality } from './ocr-noise.ts';

const WIDTH = 2480;
const HEIGHT = 3508;
const FULL_LINE = 88;

/** Where a line of the paper begins and how large its letters are. */
interface Part {
  readonly x: number;
  readonly size: number;
  readonly text: string;
}

/** Sets lines as a page at 300 dpi and reads it as a recogniser of the given quality would. A full page goes over to the next. */
export function foreignPages(
  chance: Chance,
  lines: readonly string[],
  quality: Quality,
  stamp: string | null,
): FormPage[] {
  const left = chance.whole(190, 330);
  const centred = chance.happens(0.35);
  const slope = quality === 'clean' ? 0 : chance.between(-0.008, 0.008);
  const spacing = chance.whole(58, 84);
  const pages: FormWord[][] = [[]];
  let y = chance.whole(150, 320);
  const words = (part: Part, top: number): FormWord[] => {
    const read = misread(chance, part.text, quality);
    if (read === null) return [];
    let x = part.x;
    const height = Math.round(34 * part.size);
    return read.split(' ').flatMap((text): FormWord[] => {
      if (text === '') return [];
      const w = Math.round(text.length * 19 * part.size);
      const word = { text, x, y: Math.round(top + slope * x), w, h: height, confidence: confidenceOf(chance, quality) };
      x += w + Math.round(17 * part.size);
      return [word];
    });
  };
  if (stamp !== null) pages[0]!.push(...words({ x: 1560, size: 1.1, text: stamp }, chance.whole(60, 130)));
  for (const line of lines) {
    for (const part of partsOf(line, left, centred)) {
      if (y > HEIGHT - 260) {
        pages.push([]);
        y = 220;
      }
      pages.at(-1)!.push(...words(part, y));
      if (part.x < 1300 || !line.includes(' | ') || line.startsWith('> ')) y += Math.round(spacing * part.size);
    }
    if (chance.happens(0.25)) y += 40;
  }
  return pages.map((found, at) => ({ page: at + 1, width: WIDTH, height: HEIGHT, words: found }));
}

function partsOf(line: string, left: number, centred: boolean): Part[] {
  if (line.startsWith('# ')) {
    const text = line.slice(2);
    const x = centred ? Math.max(left, Math.round((WIDTH - text.length * 32) / 2)) : left;
    return [{ x, size: 1.6, text }];
  }
  if (line.startsWith('> ')) return [{ x: 1480, size: 1, text: line.slice(2) }];
  if (line.includes(' | ')) {
    const [first = '', ...rest] = line.split(' | ');
    // The right column first: it must not push the left one down.
    return [
      { x: 1420, size: 1, text: rest.join(' ') },
      { x: left, size: 1, text: first },
    ];
  }
  return wrapped(line).map((text) => ({ x: left, size: 1, text }));
}

function wrapped(line: string): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + word.length >= FULL_LINE) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}

function confidenceOf(chance: Chance, quality: Quality): number {
  if (quality === 'clean') return chance.whole(88, 97);
  return quality === 'light' ? chance.whole(74, 95) : chance.whole(45, 92);
}
