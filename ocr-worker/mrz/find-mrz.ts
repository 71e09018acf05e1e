import type { GreyPicture } from '../grey-picture.ts';
import type { QuarterTurn } from '../page-image.ts';
import { type AlignedZone, alignZone, lookCloser, turnUpright } from './align-zone.ts';
import { blobsOf } from './blobs.ts';
import { type DecidedZone, decideZone } from './decide-zone.ts';
import type { Point } from './glyph-strokes.ts';
import { inkOf } from './ink.ts';
import { placeOf, stepAt } from './line-curve.ts';
import { type PageSizes, pageSizes } from './look-at-line.ts';
import type { Box, MrzCharacter, MrzFound, MrzFoundLine } from './mrz-found.ts';
import { marksOf, type Row, rowsOf } from './rows.ts';
import { type SpelledCell, type SpelledZone, spellZone } from './spell-zone.ts';
import { zoneCandidates } from './zone-candidates.ts';

/** A page is searched in a copy of at most this many pixels, and in one of half its width where the page is larger than that. */
const MOST_PIXELS = 4_600_000;
const SMALLEST_BLOB = 6;
const LARGEST_BLOB = 46;
/** Among the likeliest groups of lines at one size of the page, so many are laid out and spelled. */
const MOST_TRIES = 8;
/** Characters of a zone keep to their places; other even print, spelled as a zone, strains against them by more than this a cell. */
const MOST_STRAIN_A_CELL = 0.8;

/**
 * Finds the machine-readable zones of a page and reads them: TD1, TD2, TD3, MRV-A and MRV-B, upright, turned by quarters, a few
 * degrees askew or photographed at a slant, several on one page. Characters need a pitch of 9 pixels at least (OCR-B has 10 to the
 * inch, so 100 dpi; from 150 dpi reading is sure). Boxes are in pixels of the picture given.
 */
export function findMrz(page: GreyPicture): MrzFound[] {
  const sizes = pageSizes(page);
  const found: MrzFound[] = [];
  for (const times of searchedSizes(page)) {
    for (const result of zonesAt(sizes, times)) {
      const twin = found.findIndex(({ box }) => overlap(box, result.box));
      if (twin === -1) found.push(result);
      else if (isBetter(result, found[twin]!)) found[twin] = result;
    }
    if (found.some(({ kind }) => kind === 'read')) break;
  }
  return found;
}

/** How often the page is halved for the searches. */
function searchedSizes({ width, height }: GreyPicture): number[] {
  const times = Math.max(0, Math.ceil(Math.log2((width * height) / MOST_PIXELS) / 2));
  return [times, times + 1];
}

function zonesAt(sizes: PageSizes, times: number): MrzFound[] {
  const picture = sizes.halved(times);
  const blobs = blobsOf(inkOf(picture), picture.width, picture.height, SMALLEST_BLOB, LARGEST_BLOB);
  const upright = [false, true]
    .flatMap((runsDown) => zoneCandidates(rowsOf(marksOf(blobs, runsDown)), toPage(runsDown, 2 ** times)))
    .map((candidate) => turnUpright(sizes, candidate))
    .filter((lines) => lines !== undefined)
    .sort((one, other) => other.clarity - one.clarity || other.rows.length - one.rows.length);
  const found: MrzFound[] = [];
  const taken = new Set<Row>();
  let tries = 0;
  for (const lines of upright) {
    if (lines.rows.some((row) => taken.has(row)) || tries >= MOST_TRIES) continue;
    tries += 1;
    const zone = alignZone(sizes, lines);
    if (zone === undefined || isOtherPrint(spellZone(zone))) continue;
    const result = describe(lookCloser(sizes, zone));
    found.push(result);
    if (result.kind === 'read') for (const row of lines.rows) taken.add(row);
  }
  return found;
}

/** From a place of the search, in which rows run to the right, to a place on the page. */
function toPage(runsDown: boolean, scale: number): (place: Point) => Point {
  return ({ x, y }) => {
    const place = runsDown ? { x: -y, y: x } : { x, y };
    return { x: (place.x + 0.5) * scale - 0.5, y: (place.y + 0.5) * scale - 0.5 };
  };
}

const isOtherPrint = ({ strain, cells }: SpelledZone): boolean => strain > MOST_STRAIN_A_CELL * cells.length;

function describe(zone: AlignedZone): MrzFound {
  const spelled = spellZone(zone);
  const decided = decideZone(spelled);
  const lines = zone.lines.map((_, line) => describeLine(zone, spelled, decided, line));
  const probability = spelled.cells.reduce((product, cell) => product * scoreOf(cell, glyphIn(decided, cell)), 1);
  const place = {
    box: around(lines.flatMap(({ characters }) => characters.map(({ box }) => box))),
    turn: turnOf(zone),
    lines,
    confidence: Math.round(1000 * probability) / 10,
  };
  return decided.doubts.length === 0
    ? { kind: 'read', ...place, reading: decided.reading }
    : { kind: 'seen', ...place, reading: decided.reading, doubts: decided.doubts };
}

function describeLine(zone: AlignedZone, spelled: SpelledZone, decided: DecidedZone, line: number): MrzFoundLine {
  const characters = spelled.cells
    .filter((cell) => cell.line === line)
    .map((cell): MrzCharacter => {
      const glyph = glyphIn(decided, cell);
      const second = cell.choices.find((choice) => choice.glyph !== glyph);
      return {
        glyph,
        score: scoreOf(cell, glyph),
        ...(second !== undefined && { second: { glyph: second.glyph, score: second.probability } }),
        box: boxOf(zone, cell),
        corrected: decided.corrected.includes(cell),
      };
    });
  return { text: decided.lines[line]!, characters };
}

const glyphIn = ({ lines }: DecidedZone, { line, column }: SpelledCell): string => lines[line]!.charAt(column);

const scoreOf = ({ choices }: SpelledCell, glyph: string): number =>
  choices.find((choice) => choice.glyph === glyph)?.probability ?? 0;

function boxOf({ lines }: AlignedZone, { line, column }: SpelledCell): Box {
  const { curve } = lines[line]!;
  const place = placeOf(curve, column);
  const step = stepAt(curve, column);
  const height = Math.hypot(step.x, step.y) * curve.aspect * 1.2;
  const halfWidth = (Math.abs(step.x) + Math.abs(curve.down.x) * height) / 2;
  const halfHeight = (Math.abs(step.y) + Math.abs(curve.down.y) * height) / 2;
  return { x: place.x - halfWidth, y: place.y - halfHeight, w: 2 * halfWidth, h: 2 * halfHeight };
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}

/** Text that runs to the right needs no turn; text that runs down was turned by 90° clockwise and needs 270° more. */
function turnOf({ lines, columns }: AlignedZone): QuarterTurn {
  const { x, y } = stepAt(lines[0]!.curve, columns / 2);
  if (Math.abs(x) >= Math.abs(y)) return x > 0 ? 0 : 180;
  return y > 0 ? 270 : 90;
}

function overlap(one: Box, other: Box): boolean {
  const w = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x);
  const h = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y);
  return w > 0 && h > 0 && w * h > 0.3 * Math.min(one.w * one.h, other.w * other.h);
}

function isBetter(one: MrzFound, other: MrzFound): boolean {
  if (one.kind !== other.kind) return one.kind === 'read';
  if (one.lines.length !== other.lines.length) return one.lines.length > other.lines.length;
  return one.confidence > other.confidence;
}
