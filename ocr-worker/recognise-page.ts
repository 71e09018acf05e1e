import type { RecognisedPage, Word } from '#contract/ocr.ts';
import type { Engine } from './engine.ts';
import { giveBack } from './give-back.ts';
import { type GreyPicture, turnPicture } from './grey-picture.ts';
import { guessTurn } from './lie-of-lines.ts';
import { findTurn, hasInk } from './orientation.ts';
import type { PageImage, QuarterTurn } from './page-image.ts';
import { levelPicture, prepareImage } from './prepare-image.ts';
import { meanConfidence, type PlacedWord, readWords, textOfWords } from './read-words.ts';
import { mendSectionSigns } from './section-signs.ts';
import { skewAngle } from './skew.ts';

/** 200 dpi gives fewer errors than 300 and costs a fifth less. */
const USUAL_DPI = 200;
const CLOSER_DPI = 300;
/** Below this mean confidence a page is read again another way. */
const WEAK = 65;
/** Tesseract reads lines that fall by up to this many degrees as well as level ones. */
const BEARABLE_SKEW = 1.3;

/**
 * Reads one page, turned as its ink suggests. A weak result is tried again: in the direction in which a part of it reads best,
 * then from a larger copy; the better one is kept. Boxes always come back in pixels of the page as it was given.
 * Throws UnreadableImage when the picture cannot be decoded.
 */
export async function recognisePage(engine: Engine, page: PageImage): Promise<RecognisedPage> {
  const picture = await prepareImage(page, USUAL_DPI);
  const guess = guessTurn(picture);
  let best = await readPicture(engine, picture, guess, USUAL_DPI);
  if (isWeak(best) && hasInk(picture)) {
    const turn = findTurn(engine, picture, USUAL_DPI);
    if (turn !== guess) best = better(best, await readPicture(engine, picture, turn, USUAL_DPI));
    if (isWeak(best)) {
      const closer = await prepareImage(page, CLOSER_DPI);
      best = better(best, await readPicture(engine, closer, best.turn, CLOSER_DPI));
      giveBack(closer.pixels);
    }
  }
  giveBack(picture.pixels);
  const words = best.words.map((word) => onPage(word, best, page)).filter((word) => word.w > 0 && word.h > 0);
  return {
    page: page.page,
    width: page.width,
    height: page.height,
    source: 'ocr',
    confidence: meanConfidence(words),
    text: textOfWords(words),
    words: words.map(({ text, x, y, w, h, confidence }): Word => ({ text, x, y, w, h, confidence })),
    ...(best.turn === 0 || words.length === 0 ? {} : { rotation: best.turn }),
  };
}

interface Size {
  width: number;
  height: number;
}

/** One reading: words in pixels of the picture that lay before the engine, and how that picture came about. */
interface Reading {
  words: PlacedWord[];
  turn: QuarterTurn;
  /** Degrees by which the turned picture was levelled; 0 when it was not. */
  skew: number;
  before: Size;
  turned: Size;
  read: Size;
}

async function readPicture(engine: Engine, before: GreyPicture, turn: QuarterTurn, dpi: number): Promise<Reading> {
  const turned = turnPicture(before, turn);
  const angle = skewAngle(turned);
  const skew = Math.abs(angle) > BEARABLE_SKEW ? angle : 0;
  const read = skew === 0 ? turned : await levelPicture(turned, skew);
  const words = mendSectionSigns(readWords(engine.read(read, dpi)));
  const reading = { words, turn, skew, before: sizeOf(before), turned: sizeOf(turned), read: sizeOf(read) };
  for (const made of [turned, read]) if (made !== before) giveBack(made.pixels);
  return reading;
}

const sizeOf = ({ width, height }: GreyPicture): Size => ({ width, height });

const isWeak = ({ words }: Reading): boolean => (meanConfidence(words) ?? 0) < WEAK;

/** Prefers more letters that are believed. */
function better(left: Reading, right: Reading): Reading {
  const worth = ({ words }: Reading): number =>
    words.reduce((sum, { text, confidence }) => sum + text.length * Math.max(0, confidence - 40), 0);
  return worth(right) > worth(left) ? right : left;
}

/** Takes a word's box back through levelling, turn and scale to the page as it was given. */
function onPage(word: PlacedWord, reading: Reading, page: PageImage): PlacedWord {
  const corners = [
    [word.x, word.y],
    [word.x + word.w, word.y],
    [word.x, word.y + word.h],
    [word.x + word.w, word.y + word.h],
  ].map(([x, y]) => pointOnPage(x!, y!, reading, page));
  const left = clamp(Math.min(...corners.map(([x]) => x)), page.width);
  const top = clamp(Math.min(...corners.map(([, y]) => y)), page.height);
  const right = clamp(Math.max(...corners.map(([x]) => x)), page.width);
  const bottom = clamp(Math.max(...corners.map(([, y]) => y)), page.height);
  return { ...word, x: left, y: top, w: right - left, h: bottom - top };
}

function pointOnPage(x: number, y: number, reading: Reading, page: PageImage): [number, number] {
  const { before, turned, read, turn, skew } = reading;
  const angle = (skew * Math.PI) / 180;
  const fromMiddleX = x - read.width / 2;
  const fromMiddleY = y - read.height / 2;
  const levelX = fromMiddleX * Math.cos(angle) - fromMiddleY * Math.sin(angle) + turned.width / 2;
  const levelY = fromMiddleX * Math.sin(angle) + fromMiddleY * Math.cos(angle) + turned.height / 2;
  const [pictureX, pictureY] = turnedBack(levelX, levelY, turn, before);
  return [
    page.placed.x + (pictureX * page.placed.w) / before.width,
    page.placed.y + (pictureY * page.placed.h) / before.height,
  ];
}

function turnedBack(x: number, y: number, turn: QuarterTurn, { width, height }: Size): [number, number] {
  switch (turn) {
    case 0:
      return [x, y];
    case 90:
      return [y, height - x];
    case 180:
      return [width - x, height - y];
    case 270:
      return [width - y, x];
  }
}

const clamp = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most) * 10) / 10;
