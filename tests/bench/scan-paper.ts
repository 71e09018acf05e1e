import { PDFDocument } from '@cantoo/pdf-lib';

/** Pages that are no two the same file, out of a few pictures: each has a comment of its own behind the JPEG's first two bytes. */
export function paperOf(jpegs: readonly Buffer[]): { next(): Buffer } {
  let made = 0;
  return {
    next() {
      const jpeg = jpegs[made % jpegs.length]!;
      made += 1;
      const comment = Buffer.from(`Seite ${made}`);
      const head = Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, comment.length + 2]);
      return Buffer.concat([head, comment, jpeg.subarray(2)]);
    },
  };
}

/** A PDF of many pages whose few pictures are in it once each, so that its size is none of what is measured. */
export async function longPdf(jpegs: readonly Buffer[], length: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  const pictures = await Promise.all(jpegs.map((jpeg) => document.embedJpg(jpeg)));
  for (let at = 0; at < length; at += 1) {
    const picture = pictures[at % pictures.length]!;
    const page = document.addPage([(picture.width * 72) / 300, (picture.height * 72) / 300]);
    page.drawImage(picture, { x: 0, y: 0, width: page.getWidth(), height: page.getHeight() });
  }
  return Buffer.from(await document.save());
}
