import { deflateSync } from 'node:zlib';

/** Puts a PDF together object by object (ISO 32000-1, 7.5). The same objects give the same bytes. */
export class PdfFile {
  readonly #objects: Buffer[] = [];

  /** A number for an object that is written later. */
  reserve(): number {
    return this.#objects.push(Buffer.alloc(0));
  }

  write(number: number, body: string): void {
    this.#objects[number - 1] = Buffer.from(body, 'latin1');
  }

  add(body: string): number {
    const number = this.reserve();
    this.write(number, body);
    return number;
  }

  /** A stream object ready to be written; the same one may go into many files. */
  static packed(bytes: Buffer, entries = ''): Buffer {
    const packed = deflateSync(bytes, { level: 1 });
    const head = `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
    return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream')]);
  }

  stream(packed: Buffer): number {
    return this.#objects.push(packed);
  }

  /** The whole file; `root` is the number of the catalog. */
  bytes(root: number): Buffer {
    const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
    let at = parts[0]!.length;
    const places = this.#objects.map((object, index) => {
      const place = at;
      const head = Buffer.from(`${index + 1} 0 obj\n`);
      const tail = Buffer.from('\nendobj\n');
      parts.push(head, object, tail);
      at += head.length + object.length + tail.length;
      return `${String(place).padStart(10, '0')} 00000 n \n`;
    });
    const size = this.#objects.length + 1;
    const trailer = `trailer\n<< /Size ${size} /Root ${root} 0 R >>\nstartxref\n${at}\n%%EOF\n`;
    parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}${trailer}`));
    return Buffer.concat(parts);
  }

  /** Catalog and page tree over pages `bodies`, each the rest of a page's dictionary. */
  withPages(bodies: readonly string[]): Buffer {
    const tree = this.reserve();
    const kids = bodies.map((body) =>
      this.add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595.2 841.92] ${body} >>`),
    );
    this.write(tree, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
    return this.bytes(this.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
  }
}
