import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Takes the bytes of a file one piece after the other. */
export type Sink = (bytes: Uint8Array) => void | Promise<void>;

/**
 * Writes a PDF of version 1.7 object by object as they come, so that a file of a thousand pages never lies in memory. The same
 * objects give the same bytes.
 */
export interface PdfFile {
  /** A number for an object that is written later. */
  reserve(): number;
  /** `content` as PDF writes it, for example `<< /Type /Page >>`. */
  object(number: number, content: string): Promise<void>;
  /** `entries` are those of the dictionary, without /Length. */
  stream(number: number, entries: string, bytes: Uint8Array): Promise<void>;
  /** The same, packed here. */
  packedStream(number: number, entries: string, content: Uint8Array | string): Promise<void>;
  /** Ends the file. */
  finish(trailer: { root: number; info: number }): Promise<void>;
}

export async function createPdfFile(sink: Sink): Promise<PdfFile> {
  const places: number[] = [];
  const digest = createHash('sha256');
  let length = 0;
  const write = async (part: Uint8Array | string): Promise<void> => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    length += bytes.byteLength;
    digest.update(bytes);
    await sink(bytes);
  };
  // Bytes above 127 tell programs that the file is binary (ISO 19005-2, 6.1.2).
  await write('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');

  const stream = async (number: number, entries: string, bytes: Uint8Array): Promise<void> => {
    places[number] = length;
    await write(`${number} 0 obj\n<< ${entries} /Length ${bytes.byteLength} >>\nstream\n`);
    await write(bytes);
    await write('\nendstream\nendobj\n');
  };
  let last = 0;
  return {
    reserve() {
      last += 1;
      return last;
    },
    async object(number, content) {
      places[number] = length;
      await write(`${number} 0 obj\n${content}\nendobj\n`);
    },
    stream,
    packedStream: (number, entries, content) =>
      stream(number, `${entries} /Filter /FlateDecode`.trim(), deflateSync(content)),
    async finish({ root, info }) {
      const identifier = digest.copy().digest('hex').slice(0, 32);
      const table = length;
      const rows = Array.from({ length: last }, (_, at) => {
        const place = places[at + 1];
        if (place === undefined) throw new Error(`object ${at + 1} was reserved and never written`);
        return `${String(place).padStart(10, '0')} 00000 n \n`;
      });
      await write(`xref\n0 ${last + 1}\n0000000000 65535 f \n${rows.join('')}`);
      await write(
        `trailer\n<< /Size ${last + 1} /Root ${root} 0 R /Info ${info} 0 R /ID [<${identifier}> <${identifier}>] >>\nstartxref\n${table}\n%%EOF\n`,
      );
    },
  };
}

/** A text of the document's description: UTF-16 with its mark, in hexadecimal. */
export const textString = (text: string): string =>
  `<feff${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}>`;
