import { type GreyPicture, inkPoints, quarterSize } from './grey-picture.ts';

const WIDEST = 10;
/** Fewer pixels of ink say nothing about lines. */
const LEAST_INK = 200;

/**
 * The angle in degrees by which the lines of text fall to the right (clockwise positive), between -10 and 10; 0 for a page with
 * hardly any ink. The method is Leptonica's: sheared row sums differ most from their neighbours when the lines lie level.
 * Expects about 200 dpi and looks at a quarter of it; good to about 0.1 degrees.
 */
export function skewAngle(picture: GreyPicture): number {
  const small = quarterSize(picture);
  const ink = inkPoints(small);
  if (ink.count < LEAST_INK) return 0;
  const sharpness = (degrees: number): number => rowSharpness(ink, small, degrees);
  const coarse = bestAngle(-WIDEST, WIDEST, 0.5, sharpness);
  return bestAngle(coarse - 0.5, coarse + 0.5, 0.1, sharpness);
}

/** How clearly a picture of about 50 dpi falls into level rows at its best angle; to be compared with the same page turned. */
export function levelness(small: GreyPicture): { degrees: number; sharpness: number } {
  const ink = inkPoints(small);
  if (ink.count < LEAST_INK) return { degrees: 0, sharpness: 0 };
  const sharpness = (degrees: number): number => rowSharpness(ink, small, degrees);
  const coarse = bestAngle(-WIDEST, WIDEST, 1, sharpness);
  const degrees = bestAngle(coarse - 0.8, coarse + 0.8, 0.2, sharpness);
  return { degrees, sharpness: sharpness(degrees) };
}

function bestAngle(from: number, to: number, step: number, sharpness: (degrees: number) => number): number {
  let best = 0;
  let bestSharpness = -1;
  for (let count = 0; count <= Math.round((to - from) / step); count += 1) {
    const degrees = from + count * step;
    const value = sharpness(degrees);
    if (value > bestSharpness) {
      best = degrees;
      bestSharpness = value;
    }
  }
  return best;
}

function rowSharpness(ink: ReturnType<typeof inkPoints>, { width, height }: GreyPicture, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(width * Math.tan(((WIDEST + 1) * Math.PI) / 180));
  const rows = new Int32Array(height + 2 * margin + 2);
  for (let point = 0; point < ink.count; point += 1) {
    const row = Math.round(ink.ys[point]! - ink.xs[point]! * slope) + margin;
    rows[row] = rows[row]! + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) sum += (rows[row]! - rows[row - 1]!) ** 2;
  return sum;
}
