import { type Canvas, createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { QuarterTurn } from '#domain/records/quarter-turn.ts';
import type { Chance } from '../letters/seeded-random.ts';

/** A4 at 300 dpi. */
export const SHEET = { width: 2480, height: 3508 } as const;

/** What scanner and paper do to a sheet; everything left out does nothing. */
export interface Scanning {
  /** How the sheet lay in the feeder, clockwise. */
  turn?: QuarterTurn;
  /** Degrees it was drawn in askew, clockwise; the corners it leaves show the bed. */
  skew?: number;
  bed?: 'white' | 'black';
  /** Sigma of the blur, in pixels. */
  blur?: number;
  /** Greatest difference of a pixel by noise, 0 to 255. */
  noise?: number;
  /** Grey of the paper, 0 to 255. */
  paper?: number;
  /** Difference of light from one side to the other, in grey values. */
  uneven?: number;
  holes?: boolean;
  /** A soft shadow along one edge, as wide as this many pixels. */
  edgeShadow?: number;
  /** What is printed on the back, and how much of it shines through, 0 to 1. */
  back?: { canvas: Canvas; share: number };
  quality?: number;
}

export function blankSheet(): Canvas {
  const canvas = createCanvas(SHEET.width, SHEET.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, SHEET.width, SHEET.height);
  return canvas;
}

/** The sheet as a colour JPEG of the scanner, 300 dpi; a turned one is as wide as the sheet is high. */
export async function scanSheet(sheet: Canvas, how: Scanning, chance: Chance): Promise<Buffer> {
  const { turn = 0, skew = 0, bed = 'white', blur = 0, noise = 0, paper = 248, uneven = 0, quality = 75 } = how;
  const sideways = turn % 180 !== 0;
  const width = sideways ? SHEET.height : SHEET.width;
  const height = sideways ? SHEET.width : SHEET.height;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = bed === 'white' ? '#ffffff' : '#1c1c1c';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate(((turn + skew) * Math.PI) / 180);
  context.translate(-SHEET.width / 2, -SHEET.height / 2);
  context.drawImage(sheet, 0, 0);
  if (how.back !== undefined) {
    // Seen from the front the back is mirrored, and the paper spreads its light.
    context.save();
    context.globalCompositeOperation = 'multiply';
    context.globalAlpha = how.back.share;
    context.filter = 'blur(5px)';
    context.translate(SHEET.width, 0);
    context.scale(-1, 1);
    context.drawImage(how.back.canvas, 0, 0);
    context.restore();
  }
  if (how.holes === true) {
    context.fillStyle = '#4a4a4a';
    for (const y of [SHEET.height / 2 - 472, SHEET.height / 2 + 472]) {
      context.beginPath();
      context.arc(142, y, 36, 0, 2 * Math.PI);
      context.fill();
    }
  }
  if (how.edgeShadow !== undefined) {
    const shadow = context.createLinearGradient(SHEET.width, 0, SHEET.width - how.edgeShadow, 0);
    shadow.addColorStop(0, 'rgba(0,0,0,0.6)');
    shadow.addColorStop(1, 'rgba(0,0,0,0)');
    context.fillStyle = shadow;
    context.fillRect(SHEET.width - how.edgeShadow, 0, how.edgeShadow, SHEET.height);
  }
  const rgba = context.getImageData(0, 0, width, height).data;
  const raw = sharp(Buffer.from(rgba.buffer), { raw: { width, height, channels: 4 } }).removeAlpha();
  const pixels = await (blur > 0.3 ? raw.blur(blur) : raw).raw().toBuffer();
  age(pixels, { width, height, paper, noise, uneven }, chance);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .withMetadata({ density: 300 })
    .jpeg({ quality })
    .toBuffer();
}

/** Paper tone, uneven light and noise, in place. */
function age(
  pixels: Buffer,
  how: { width: number; height: number; paper: number; noise: number; uneven: number },
  chance: Chance,
): void {
  let random = chance.whole(1, 2 ** 31 - 2);
  for (let y = 0, at = 0; y < how.height; y += 1) {
    for (let x = 0; x < how.width; x += 1) {
      random = (Math.imul(random, 1664525) + 1013904223) | 0;
      const grain = (((random >>> 24) + ((random >>> 16) & 255) - 255) / 255) * how.noise;
      const light = (how.paper + how.uneven * (x / how.width - 0.5)) / 255;
      for (let channel = 0; channel < 3; channel += 1, at += 1) {
        const value = pixels[at]! * light + grain;
        pixels[at] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
    }
  }
}
