import type { Engine } from './engine.ts';
import { cutOut, type GreyPicture, inkPoints, quarterSize, turnPicture } from './grey-picture.ts';
import type { QuarterTurn } from './page-image.ts';
import { readWords } from './read-words.ts';

/** Whether there is more on a page than specks: at least 1 pixel of 400 is ink. */
export function hasInk(picture: GreyPicture): boolean {
  const small = quarterSize(picture);
  return inkPoints(small).count * 400 > small.pixels.length;
}

/**
 * The quarter turn that makes the text of a badly read page upright, 0 when none is clearly better. Reads the part with the most
 * ink (about two fifths of each side) in all four directions: much cheaper than reading the page four times, and it needs no
 * second model.
 */
export function findTurn(engine: Engine, picture: GreyPicture, dpi: number): QuarterTurn {
  const sample = inkiestPart(picture);
  const scores = ([0, 90, 180, 270] as const).map((turn) => ({
    turn,
    score: believableLetters(engine.read(turnPicture(sample, turn), dpi)),
  }));
  const asScanned = scores[0]!.score;
  const best = scores.reduce((left, right) => (right.score > left.score ? right : left));
  return best.score > 20 && best.score > asScanned * 1.5 ? best.turn : 0;
}

/** Letters in words that Tesseract itself believes. */
function believableLetters(tsv: string): number {
  return readWords(tsv)
    .filter(({ text, confidence }) => confidence >= 75 && /\p{L}{3}/u.test(text))
    .reduce((sum, { text }) => sum + text.length, 0);
}

function inkiestPart(picture: GreyPicture): GreyPicture {
  const small = quarterSize(picture);
  const width = Math.floor(small.width * 0.45);
  const height = Math.floor(small.height * 0.45);
  const ink = inkPoints(small);
  let best = { left: 0, top: 0, count: -1 };
  for (let row = 0; row <= 4; row += 1) {
    for (let column = 0; column <= 4; column += 1) {
      const left = Math.floor(((small.width - width) * column) / 4);
      const top = Math.floor(((small.height - height) * row) / 4);
      let count = 0;
      for (let point = 0; point < ink.count; point += 1) {
        const x = ink.xs[point]! - left;
        const y = ink.ys[point]! - top;
        if (x >= 0 && x < width && y >= 0 && y < height) count += 1;
      }
      if (count > best.count) best = { left, top, count };
    }
  }
  return cutOut(picture, best.left * 4, best.top * 4, width * 4, height * 4);
}
