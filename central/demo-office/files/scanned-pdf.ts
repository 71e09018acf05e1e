import type { Bitmap } from './bitmap.ts';
import { PdfFile } from './pdf-file.ts';

/** A page's picture, packed for the file. */
export function packedScan({ width, height, bits }: Bitmap): Buffer {
  const size = `/Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]`;
  return PdfFile.packed(bits, `/Type /XObject /Subtype /Image ${size}`);
}

/** A PDF as a scanner writes it: a picture for each page and no text. */
export function scannedPdf(scans: readonly Buffer[]): Buffer {
  const file = new PdfFile();
  const content = file.stream(PdfFile.packed(Buffer.from('595.2 0 0 841.92 0 0 cm /Scan Do')));
  const images = scans.map((scan) => file.stream(scan));
  return file.withPages(
    images.map((image) => `/Resources << /XObject << /Scan ${image} 0 R >> >> /Contents ${content} 0 R`),
  );
}
