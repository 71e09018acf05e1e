import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';

/** An empty sheet as a scanner's JPEG, some hundred bytes: what reads scans has worked once before it meets paper. */
export function practiceJpeg(): Promise<Buffer> {
  return sharp({ create: { width: 248, height: 351, channels: 3, background: '#ffffff' } })
    .withMetadata({ density: 30 })
    .jpeg()
    .toBuffer();
}

/** The same sheet as a scanner's PDF. */
export async function practicePdf(): Promise<Buffer> {
  const document = await PDFDocument.create();
  const picture = await document.embedJpg(await practiceJpeg());
  document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
  return Buffer.from(await document.save());
}
