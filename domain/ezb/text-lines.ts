import type { FormPage, FormWord } from './form-page.ts';

/** A word with where it would stand on a level page: `top`, `bottom` are y after the page's fall was taken out. */
export interface LevelWord {
  word: FormWord;
  /** Number in reading order on its page; unique there. */
  at: number;
  line: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface TextLine {
  /** Left to right. */
  words: LevelWord[];
  /** Middle of the line, levelled. */
  middle: number;
}

/** A page's words as lines over its whole width; lines are ordered from above. */
export interface LevelPage {
  page: FormPage;
  /** How far a line falls for each pixel to the right. */
  slope: number;
  /** Usual height of a word in pixels, 20 for an empty page. */
  wordHeight: number;
  lines: TextLine[];
  words: LevelWord[];
}

const STEEPEST = 0.06;

/** Sorts words into lines by where they stand alone, so that the engine's idea of columns does not matter. */
export function levelPage(page: FormPage): LevelPage {
  const readable = page.words.filter((word) => word.text.trim() !== '' && word.h > 0 && word.w > 0);
  const wordHeight = median(readable.filter(({ text }) => /\p{L}{2}/u.test(text)).map(({ h }) => h)) ?? 20;
  const slope = fallOf(readable, wordHeight);
  const placed = readable
    .map((word) => {
      const shift = slope * (word.x + word.w / 2);
      return {
        word,
        at: 0,
        line: 0,
        left: word.x,
        right: word.x + word.w,
        top: word.y - shift,
        bottom: word.y + word.h - shift,
      };
    })
    // A frame or a rule read as a giant letter would swallow the lines beside it.
    .filter(({ top, bottom }) => bottom - top < wordHeight * 3)
    .sort((a, b) => middleOf(a) - middleOf(b));

  const lines: TextLine[] = [];
  for (const word of placed) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(middleOf(word) - last.middle) < wordHeight * 0.5) {
      last.words.push(word);
      last.middle += (middleOf(word) - last.middle) / last.words.length;
    } else {
      lines.push({ words: [word], middle: middleOf(word) });
    }
  }
  for (const line of lines) line.words.sort((a, b) => a.left - b.left);
  const words = lines.flatMap((line, number) => line.words.map((word) => Object.assign(word, { line: number })));
  for (const [at, word] of words.entries()) word.at = at;
  return { page, slope, wordHeight, lines, words };
}

export const middleOf = ({ top, bottom }: LevelWord): number => (top + bottom) / 2;

/** The fall at which the words' middles crowd into the fewest rows. */
function fallOf(words: readonly FormWord[], wordHeight: number): number {
  if (words.length < 8) return 0;
  const crowding = (slope: number): number => {
    const rows = new Map<number, number>();
    for (const { x, y, w, h } of words) {
      const row = Math.round((y + h / 2 - slope * (x + w / 2)) / (wordHeight * 0.2));
      rows.set(row, (rows.get(row) ?? 0) + 1);
    }
    let sum = 0;
    for (const [row, count] of rows) sum += count * (count + (rows.get(row + 1) ?? 0));
    return sum;
  };
  let best = 0;
  let most = crowding(0);
  for (let step = -30; step <= 30; step += 1) {
    const slope = (step / 30) * STEEPEST;
    const value = crowding(slope);
    if (value > most) {
      most = value;
      best = slope;
    }
  }
  return best;
}

export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
