import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { Block, LetterContent } from './letter-content.ts';

/** A PDF as a scanner writes it: each JPEG untouched on an A4 page of its own. `rotate` is the pages' own rotation. */
export async function scannedPdf(jpegs: readonly Uint8Array[], rotate: 0 | 90 | 180 | 270 = 0): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (const jpeg of jpegs) {
    const image = await document.embedJpg(jpeg);
    const page = document.addPage([(image.width * 72) / 300, (image.height * 72) / 300]);
    page.drawImage(image, { x: 0, y: 0, width: page.getWidth(), height: page.getHeight() });
    page.setRotation(degrees(rotate));
  }
  return Buffer.from(await document.save());
}

/** A TIFF of several pages, black and white and packed by fax group 4, as office scanners like to send it. */
export async function scannedTiff(jpegs: readonly Uint8Array[]): Promise<Buffer> {
  const pages = await Promise.all(jpegs.map((jpeg) => sharp(jpeg).greyscale().threshold(150).png().toBuffer()));
  return sharp(pages, { join: { animated: true } })

    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 11.81, yres: 11.81 })
    .toBuffer();
}

/** A grey PNG of 300 dpi. */
export function scannedPng(jpeg: Uint8Array): Promise<Buffer> {
  return sharp(jpeg).greyscale().withMetadata({ density: 300 }).png().toBuffer();
}

/** A PDF as a word processor writes it, with its own text: the letter's lines in a standard font. */
export async function bornDigitalPdf(content: LetterContent): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595.28, 841.89]);
  let y = 800;
  for (const line of plainLines(content)) {
    for (const part of wrapped(line, 92)) {
      page.drawText(part, { x: 56, y, size: 10, font });
      y -= 13;
    }
    y -= 5;
  }
  return Buffer.from(await document.save());
}

/** Helvetica in a PDF without an embedded font has the characters of Windows-1252 alone. */
function plainLines({ head, address, references, subject, blocks, footer }: LetterContent): string[] {
  return [...head, ...address, ...references, subject, ...blocks.flatMap(linesOfBlock), ...footer]
    .map((line) => line.replaceAll('\u00ad', '').replace(/[^\x20-\xff–„“€]/g, '?'))
    .filter((line) => line !== '');
}

function linesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'section':
      return [block.title];
    case 'table':
      return block.rows.map(([label, value]) => `${label}: ${value}`);
    case 'fields':
      return block.fields.map(([label, value]) => `${label}: ${value}`);
  }
}

function wrapped(line: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
