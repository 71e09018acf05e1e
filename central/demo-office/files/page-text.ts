import { deflateRawSync } from 'node:zlib';
import type { Page } from '#domain/records/document.ts';
import { type QuarterTurn, turnBox } from '#domain/records/quarter-turn.ts';
import { PAGE, type PlacedWord } from './page-draft.ts';

/** What a desk records of a page beside whose it is. */
export type PageText = Pick<Page, 'width' | 'height' | 'source' | 'confidence' | 'words' | 'failure' | 'rotation'>;

type Read = PlacedWord & { readonly confidence: number };

/** The text of a page that brings its own. */
export function ownText(words: readonly PlacedWord[]): PageText {
  return pageText(
    'text-layer',
    words.map((word) => ({ ...word, confidence: 100 })),
  );
}

/** How well the words of a scan were read. */
export interface Reading {
  readonly slope: number;
  readonly rotation: QuarterTurn;
  /** Share of the words in which a letter was taken for another, 0 to 1. */
  readonly mistaken: number;
  readonly fraction: () => number;
}

const LIKE: Readonly<Record<string, string>> = { e: 'c', n: 'u', l: '1', i: 'l', r: 't', ü: 'u', '0': 'O', '5': 'S' };

/** The text of a scan as an OCR engine hands it on: words where they lie on the sheet as it was scanned, each with its doubt. */
export function readText(words: readonly PlacedWord[], { slope, rotation, mistaken, fraction }: Reading): PageText {
  const read = words.map((word): Read => {
    const placed = { ...word, x: word.x - slope * word.y, y: word.y + slope * (word.x + word.w / 2) };
    const wrong = fraction() < mistaken;
    const text = wrong ? word.text.replace(/[enlirü05]/, (letter) => LIKE[letter] ?? letter) : word.text;
    const confidence = wrong || mistaken > 0.2 ? 38 + fraction() * 40 : 91 + fraction() * 6;
    const lying = rotation === 180 ? turnBox(placed, PAGE, 180) : placed;
    return { ...lying, text, confidence: Math.round(confidence) };
  });
  return pageText('ocr', read, rotation);
}

/** A page whose text could not be had; it stays without until it is read again. */
export function unreadText(): PageText {
  return {
    ...PAGE,
    source: 'failed',
    confidence: null,
    words: packWords([]),
    failure:
      'Die Texterkennung hat zu lange gebraucht und wurde abgebrochen. Die Seite ist zu sehen, aber nicht durchsuchbar.',
    rotation: 0,
  };
}

function pageText(source: 'ocr' | 'text-layer', words: readonly Read[], rotation: QuarterTurn = 0): PageText {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const weighed = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return {
    ...PAGE,
    source,
    confidence: letters === 0 ? null : Math.round((weighed / letters) * 10) / 10,
    words: packWords(words),
    failure: null,
    rotation,
  };
}

/** The packed form that `Page.words` describes. */
function packWords(words: readonly Read[]): string {
  const rows = words.map(({ text, x, y, w, h, confidence }) => [text, ...[x, y, w, h].map(Math.round), confidence]);
  return deflateRawSync(JSON.stringify(rows), { level: 3 }).toString('base64');
}
