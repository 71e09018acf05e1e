import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { type DrawnPage, type DrawnWord, PAGE_HEIGHT, PAGE_WIDTH } from './draw-page.ts';
import type { Chance } from './seeded-random.ts';

/** What the scanner made of a page. */
export interface ScannedPage {
  /** JPEG of 2480 × 3508 pixels at 300 dpi. */
  jpeg: Buffer;
  /** The words where they stand on the scan. */
  words: DrawnWord[];
  /** Clockwise, in degrees. */
  skew: number;
}

/** Ages a drawn page as paper and a scanner do: skew, blur, grain, noise, shading, specks, punch holes, a receipt stamp, JPEG. */
export async function degradePage(page: DrawnPage, chance: Chance): Promise<ScannedPage> {
  const skew = chance.between(0.2, 1.3) * (chance.happens(0.5) ? 1 : -1);
  const coloured = chance.happens(0.25);
  const context = page.canvas.getContext('2d');
  if (coloured) drawStamp(page, chance);
  punchHoles(page);

  const turned = createCanvas(PAGE_WIDTH, PAGE_HEIGHT);
  const scan = turned.getContext('2d');
  scan.fillStyle = '#ffffff';
  scan.fillRect(0, 0, PAGE_WIDTH, PAGE_HEIGHT);
  scan.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2);
  scan.rotate((skew * Math.PI) / 180);
  scan.drawImage(context.canvas, -PAGE_WIDTH / 2, -PAGE_HEIGHT / 2);

  const rgba = scan.getImageData(0, 0, PAGE_WIDTH, PAGE_HEIGHT).data;
  const soft = await sharp(Buffer.from(rgba.buffer), { raw: { width: PAGE_WIDTH, height: PAGE_HEIGHT, channels: 4 } })
    .removeAlpha()
    .toColourspace(coloured ? 'srgb' : 'b-w')
    .blur(chance.between(0.6, 1.1))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const channels = soft.info.channels as 1 | 3;
  addGrain(soft.data, channels, chance);
  if (!coloured && chance.happens(0.15)) photocopy(soft.data, chance);
  const jpeg = await sharp(soft.data, { raw: { width: PAGE_WIDTH, height: PAGE_HEIGHT, channels } })
    .withMetadata({ density: 300 })
    .jpeg({ quality: chance.whole(60, 80) })
    .toBuffer();
  return { jpeg, words: page.words.map((word) => turnWord(word, skew)), skew };
}

/** A blue receipt stamp, set aslant in the free upper right; it is not part of the true text. */
function drawStamp(page: DrawnPage, chance: Chance): void {
  const context = page.canvas.getContext('2d');
  context.save();
  context.translate(1750, 640);
  context.rotate(chance.between(-0.12, 0.12));
  context.strokeStyle = '#3a50a8';
  context.fillStyle = '#3a50a8';
  context.lineWidth = 6;
  context.strokeRect(-260, -90, 520, 190);
  context.font = 'bold 52px "Brief Liberation"';
  context.fillText('EINGEGANGEN', -195, -20);
  context.font = '46px "Brief Liberation"';
  context.fillText(`${chance.whole(10, 28)}. NOV. 2026`, -150, 60);
  context.restore();
}

function punchHoles(page: DrawnPage): void {
  const context = page.canvas.getContext('2d');
  for (const y of [PAGE_HEIGHT / 2 - 472, PAGE_HEIGHT / 2 + 472]) {
    context.beginPath();
    context.arc(95, y, 34, 0, 2 * Math.PI);
    context.fillStyle = '#5a5a5a';
    context.fill();
  }
}

/** Paper tone, uneven light, the noise of the sensor and some specks, in place. */
function addGrain(pixels: Buffer, channels: 1 | 3, chance: Chance): void {
  const paper = chance.between(0.93, 0.98);
  const shadeX = chance.between(-0.05, 0.05);
  const shadeY = chance.between(-0.04, 0.04);
  const noise = chance.between(4, 9);
  let random = chance.whole(1, 2 ** 31 - 2);
  for (let y = 0, at = 0; y < PAGE_HEIGHT; y += 1) {
    const light = paper + (shadeY * (y - PAGE_HEIGHT / 2)) / PAGE_HEIGHT;
    for (let x = 0; x < PAGE_WIDTH; x += 1) {
      random = (Math.imul(random, 1664525) + 1013904223) | 0;
      // Two bytes of the same number, added: a rounder noise than one, at no extra cost.
      const grain = (((random >>> 24) + ((random >>> 16) & 255) - 255) / 255) * noise;
      const factor = light + (shadeX * (x - PAGE_WIDTH / 2)) / PAGE_WIDTH;
      for (let channel = 0; channel < channels; channel += 1, at += 1) {
        const value = pixels[at]! * factor + 14 * (1 - pixels[at]! / 255) + grain;
        pixels[at] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
    }
  }
  const specks = chance.whole(20, 90);
  for (let speck = 0; speck < specks; speck += 1) {
    const size = chance.whole(1, 4);
    const left = chance.whole(0, PAGE_WIDTH - 8);
    const top = chance.whole(0, PAGE_HEIGHT - 8);
    for (let y = top; y < top + size; y += 1)
      pixels.fill(90, (y * PAGE_WIDTH + left) * channels, (y * PAGE_WIDTH + left + size) * channels);
  }
}

/** A photocopy of a photocopy: hard black and white. */
function photocopy(pixels: Buffer, chance: Chance): void {
  const threshold = chance.whole(140, 170);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = pixels[at]! < threshold ? 25 : 245;
}

function turnWord(word: DrawnWord, degrees: number): DrawnWord {
  const angle = (degrees * Math.PI) / 180;
  const x = word.x + word.w / 2 - PAGE_WIDTH / 2;
  const y = word.y + word.h / 2 - PAGE_HEIGHT / 2;
  const centreX = x * Math.cos(angle) - y * Math.sin(angle) + PAGE_WIDTH / 2;
  const centreY = x * Math.sin(angle) + y * Math.cos(angle) + PAGE_HEIGHT / 2;
  return { ...word, x: centreX - word.w / 2, y: centreY - word.h / 2 };
}
