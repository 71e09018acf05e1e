import { createCanvas } from '@napi-rs/canvas';
import type { GreyPicture } from '#ocr-worker/grey-picture.ts';
import { type Chance, seeded } from '#tests/letters/seeded-random.ts';
import { drawDocument, ZONE_FONTS, type ZoneFont } from './draw-document.ts';
import { cornersOf, layDocuments, type Place, wearPicture } from './photograph.ts';

/** How a picture came about: laid on a scanner, or photographed by hand. */
export type Capture = 'scan' | 'photo';

export interface MrzPictureOrder {
  /** The zones on the page: one, or several documents on one page. */
  zones: readonly (readonly string[])[];
  seed: number;
  capture: Capture;
  font?: ZoneFont;
}

export interface MrzPicture {
  picture: GreyPicture;
  jpeg: Buffer;
  font: ZoneFont;
  dpi: number;
  degrees: number;
}

/** The same order gives the same picture. */
export async function mrzPicture({ zones, seed, capture, font: wanted }: MrzPictureOrder): Promise<MrzPicture> {
  const chance = seeded(seed);
  const font = wanted ?? ZONE_FONTS[seed % ZONE_FONTS.length]!;
  return capture === 'scan' ? scan(zones, font, chance) : photo(zones[0]!, font, chance);
}

/** An A4 page from a flatbed or a sheet feeder: 150 to 400 dpi, any quarter turn, up to 4 degrees askew. */
async function scan(zones: readonly (readonly string[])[], font: ZoneFont, chance: Chance): Promise<MrzPicture> {
  const dpi = chance.pick([150, 200, 300, 300, 300, 400]);
  const turn = chance.pick([0, 90, 180, 270]);
  const degrees = turn + chance.between(-4, 4);
  const page = emptyPage(Math.round(8.27 * dpi), Math.round(11.69 * dpi), chance.whole(235, 255));
  const placed = zones.map((zone, at) => {
    const document = drawDocument(zone, font, dpi * 0.1 * chance.between(0.97, 1.03), chance);
    const middle = spot(page, zones.length, at, chance);
    return { document, corners: cornersOf(document, middle, degrees + chance.between(-1, 1), 0, chance) };
  });
  addTypedLines(page, dpi, chance);
  layDocuments(page, placed);
  const sharpness = dpi / 300;
  const worn = await wearPicture(
    page,
    {
      blur: chance.between(0.3, 1.6) * sharpness,
      noise: chance.between(2, 12),
      jpegQuality: chance.whole(50, 85),
      shade: chance.between(0, 0.15),
    },
    chance,
  );
  return { ...worn, font, dpi, degrees };
}

/** A document in the hand or on a table: 18 to 42 pixels to the character, at a slant, in uneven light. */
async function photo(zone: readonly string[], font: ZoneFont, chance: Chance): Promise<MrzPicture> {
  const pitch = chance.between(18, 42);
  const document = drawDocument(zone, font, pitch, chance);
  const degrees = chance.pick([0, 0, 0, 90, 180, 270]) + chance.between(-7, 7);
  const longer = Math.max(document.canvas.width, document.canvas.height) * chance.between(1.15, 1.5);
  const page = emptyPage(Math.round(longer), Math.round(longer), chance.whole(40, 200));
  const middle = { x: page.width / 2, y: page.height / 2 };
  layDocuments(page, [{ document, corners: cornersOf(document, middle, degrees, chance.between(0.02, 0.1), chance) }]);
  const worn = await wearPicture(
    page,
    {
      blur: pitch * chance.between(0.015, 0.075),
      noise: chance.between(3, 13),
      jpegQuality: chance.whole(50, 85),
      shade: chance.between(0.05, 0.5),
    },
    chance,
  );
  return { ...worn, font, dpi: Math.round(pitch * 10), degrees };
}

function emptyPage(width: number, height: number, paper: number): GreyPicture {
  return { width, height, pixels: new Uint8Array(width * height).fill(paper) };
}

/** One document lies somewhere in the middle; several share the page from top to bottom. */
function spot(page: GreyPicture, count: number, at: number, chance: Chance): Place {
  return {
    x: page.width * (0.5 + (count === 1 ? chance.between(-0.06, 0.06) : 0)),
    y: page.height * (count === 1 ? chance.between(0.4, 0.6) : (at + 0.5) / count),
  };
}

/** Lines of a copied letter at the top of the sheet. */
function addTypedLines(page: GreyPicture, dpi: number, chance: Chance): void {
  const height = Math.round(dpi * 1.2);
  const canvas = createCanvas(page.width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, page.width, height);
  context.fillStyle = 'black';
  context.font = `${Math.round(dpi / 6.5)}px ${chance.pick(['serif', 'sans-serif', 'monospace'])}`;
  for (let line = 1; line <= 5; line += 1) {
    context.fillText(
      'Kopie des vorgelegten Ausweises, gefertigt am 12.11.2026, Az. 33.2-4711/26',
      dpi * 0.8,
      line * dpi * 0.21,
    );
  }
  const rgba = context.getImageData(0, 0, page.width, height).data;
  for (let at = 0; at < page.width * height; at += 1) page.pixels[at] = Math.min(page.pixels[at]!, rgba[4 * at]!);
}
