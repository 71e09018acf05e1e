/**
 * The middle lines of the 37 characters of a machine-readable zone, drawn by hand for this program after the look of OCR-B; no font
 * was traced or copied. A cell is 100 wide, its middle at 50; y runs down, capitals from 6 to 94, digits from -3 to 96. Paths know M,
 * L and C with absolute places.
 */
const DRAWN: Record<string, string> = {
  '0': 'M50 -3 C66 -3 75 7 75 26 L75 67 C75 86 66 96 50 96 C34 96 25 86 25 67 L25 26 C25 7 34 -3 50 -3',
  '1': 'M33 15 L54 -3 L54 96',
  '2': 'M27 13 C32 2 41 -3 51 -3 C66 -3 74 7 74 20 C74 32 66 42 52 55 C38 68 29 80 26 96 L76 96',
  '3': 'M27 -3 L72 -3 L46 37 C64 36 74 48 74 64 C74 84 62 96 46 96 C37 96 30 93 24 88',
  '4': 'M49 -3 L24 66 L78 66 M64 40 L64 96',
  '5': 'M72 -3 L34 -3 L32 39 C37 36 42 35 48 35 C65 35 74 47 74 64 C74 84 62 96 46 96 C37 96 31 93 26 89',
  '6': 'M59 -3 C43 18 25 40 25 66 C25 85 36 96 50 96 C65 96 75 85 75 67 C75 50 65 39 51 39 C39 39 30 47 27 58',
  '7': 'M26 -3 L74 -3 L74 9 C71 25 47 45 45 96',
  '8': 'M50 44 C38 41 30 33 30 20 C30 6 38 -3 50 -3 C62 -3 70 6 70 20 C70 33 62 41 50 44 C35 48 25 57 25 70 C25 86 36 96 50 96 C64 96 75 86 75 70 C75 57 65 48 50 44',
  '9': 'M41 96 C57 75 75 52 75 26 C75 8 64 -3 50 -3 C35 -3 25 8 25 26 C25 43 35 54 49 54 C61 54 70 46 73 35',
  '<': 'M77 12 L24 50 L77 88',
  A: 'M22 94 L46 6 L54 6 L78 94 M30 66 L70 66',
  B: 'M28 6 L28 94 L48 94 C64 94 74 85 74 70 C74 56 64 47 48 47 L28 47 M48 47 C60 47 68 39 68 27 C68 14 60 6 47 6 L28 6',
  C: 'M74 14 C69 9 63 6 57 6 C39 6 27 24 27 50 C27 76 39 94 57 94 C64 94 70 91 75 86',
  D: 'M29 6 L29 94 L40 94 C61 94 74 76 74 50 C74 24 61 6 40 6 L29 6',
  E: 'M71 6 L29 6 L29 94 L73 94 M29 48 L64 48',
  F: 'M73 6 L31 6 L31 94 M31 48 L66 48',
  G: 'M73 14 C68 9 62 6 56 6 C38 6 26 24 26 50 C26 76 38 94 55 94 C63 94 69 92 74 88 L74 51 L54 51',
  H: 'M27 6 L27 94 M73 6 L73 94 M27 49 L73 49',
  I: 'M50 6 L50 94 M31 6 L69 6 M31 94 L69 94',
  J: 'M64 6 L64 70 C64 86 56 94 43 94 C35 94 29 91 24 85',
  K: 'M28 6 L28 94 M73 6 L29 57 M43 41 L76 94',
  L: 'M30 6 L30 94 L76 94',
  M: 'M24 94 L24 6 L50 54 L76 6 L76 94',
  N: 'M27 94 L27 6 L73 94 L73 6',
  O: 'M50 6 C66 6 76 25 76 50 C76 75 66 94 50 94 C34 94 24 75 24 50 C24 25 34 6 50 6',
  P: 'M29 94 L29 6 L48 6 C64 6 74 16 74 31 C74 47 64 56 48 56 L29 56',
  Q: 'M50 6 C65 6 75 24 75 47 C75 70 65 87 50 87 C35 87 25 70 25 47 C25 24 35 6 50 6 M54 62 L76 95',
  R: 'M29 94 L29 6 L48 6 C63 6 73 15 73 29 C73 44 63 53 48 53 L29 53 M48 53 L75 94',
  S: 'M72 15 C66 9 59 6 50 6 C36 6 28 15 28 27 C28 40 38 45 50 49 C64 54 74 60 74 72 C74 86 64 94 49 94 C39 94 32 91 26 84',
  T: 'M24 6 L76 6 M50 6 L50 94',
  U: 'M27 6 L27 66 C27 84 36 94 50 94 C64 94 73 84 73 66 L73 6',
  V: 'M23 6 L48 94 L52 94 L77 6',
  W: 'M22 6 L31 94 L50 44 L69 94 L78 6',
  X: 'M25 6 L75 94 M75 6 L25 94',
  Y: 'M24 6 L50 50 L76 6 M50 50 L50 94',
  Z: 'M26 6 L73 6 L26 94 L76 94',
};

/** A place in a cell: 1 is the pitch; (0, 0) the middle of the cell across and of a capital down; y runs down. */
export interface Point {
  x: number;
  y: number;
}

/** All characters in the order of the outputs of the network. */
export const GLYPHS = Object.keys(DRAWN).sort().join('');

const STEPS = 8;

/** The strokes of a character as chains of points. */
export function strokesOf(glyph: string): Point[][] {
  return parsed.get(glyph)!;
}

const parsed = new Map(Object.entries(DRAWN).map(([glyph, path]) => [glyph, chains(path)]));

function chains(path: string): Point[][] {
  const all: Point[][] = [];
  for (const [, kind, numbers] of path.matchAll(/([MLC])([-\d. ]+)/g)) {
    const places = numbers!.trim().split(/\s+/).map(Number);
    const points: Point[] = [];
    for (let at = 0; at < places.length; at += 2) {
      points.push({ x: (places[at]! - 50) / 100, y: (places[at + 1]! - 50) / 100 });
    }
    if (kind === 'M') all.push(points);
    else if (kind === 'L') all.at(-1)!.push(...points);
    else all.at(-1)!.push(...curve(all.at(-1)!.at(-1)!, points as [Point, Point, Point]));
  }
  return all;
}

function curve(from: Point, [first, second, to]: [Point, Point, Point]): Point[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const t = (step + 1) / STEPS;
    const u = 1 - t;
    const mix = (axis: 'x' | 'y'): number =>
      u ** 3 * from[axis] + 3 * u * u * t * first[axis] + 3 * u * t * t * second[axis] + t ** 3 * to[axis];
    return { x: mix('x'), y: mix('y') };
  });
}
