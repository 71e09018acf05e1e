import { cutOut, type GreyPicture, halfSize, turnPicture } from '../grey-picture.ts';
import { levelness } from '../skew.ts';
import type { PageBox } from './page-look.ts';

/**
 * The degrees by which lines fall to the right, on a page that may lack a quarter turn: a page on its side that lies askew has the
 * same angle. Expects about 100 dpi and looks at half of it; good to about 0.2 degrees.
 */
export function pageSkew(picture: GreyPicture, paper: PageBox): number {
  const small = halfSize(cutOut(picture, paper.x, paper.y, paper.w, paper.h));
  const along = levelness(small);
  const across = levelness(turnPicture(small, 90));
  const { degrees } = across.sharpness > along.sharpness ? across : along;
  return Math.round(degrees * 10) / 10;
}
