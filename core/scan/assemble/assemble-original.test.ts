import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bornDigitalPdf, scannedPdf } from '#tests/letters/bundle-letters.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { createAssembler } from './assemble-original.ts';
import { createAssembleThread } from './assemble-thread.ts';
import type { PageToTake } from './protocol.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const noise = (seed: number, channels: 1 | 3 = 1): Buffer =>
  Buffer.from(Array.from({ length: 210 * 297 * channels }, (_, at) => (at * seed * 31 + (at >> 3)) % 256));
const jpeg = (seed: number): Promise<Buffer> =>
  sharp(noise(seed), { raw: { width: 210, height: 297, channels: 1 } })
    .jpeg({ quality: 70 })
    .toBuffer();

let folder: string;
let sources: Map<string, Uint8Array>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-assemble-'));
  sources = new Map();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function take(
  bytes: Uint8Array,
  mediaType: PageToTake['mediaType'],
  page = 1,
  turn: PageToTake['turn'] = 0,
): PageToTake {
  const sha256 = hash(bytes);
  sources.set(sha256, bytes);
  return { sha256, mediaType, page, turn };
}

const load = async (sha256: string): Promise<Uint8Array> => sources.get(sha256)!;

/** The pictures of a PDF as `pdfimages -all` takes them out, by page. */
function pictures(bytes: Uint8Array): Buffer[] {
  const path = join(folder, 'out.pdf');
  writeFileSync(path, bytes);
  execFileSync('qpdf', ['--check', path], { stdio: 'pipe' });
  execFileSync('pdfimages', ['-all', path, join(folder, 'p')]);
  const names = readdirSync(folder).filter((name) => name.startsWith('p-'));
  return names.sort().map((name) => readFileSync(join(folder, name)));
}

describe('an original made of pages of other files', () => {
  it('holds the JPEGs of PDFs and JPEG files byte for byte, and tells their hashes', async () => {
    const jpegs = await Promise.all([1, 2, 3, 4].map(jpeg));
    const scan = await scannedPdf(jpegs.slice(0, 3));
    const order = [
      take(scan, 'application/pdf', 3),
      take(jpegs[3]!, 'image/jpeg', 1, 180),
      take(scan, 'application/pdf', 1, 90),
    ];
    const made = await createAssembler(load).assemble(order);
    const wanted = [jpegs[2]!, jpegs[3]!, jpegs[0]!];
    expect(pictures(made.bytes).map(hash)).toEqual(wanted.map(hash));
    expect(made.pictures).toEqual(wanted.map(hash));
    const pages = (await PDFDocument.load(made.bytes)).getPages();
    expect(pages.map((page) => page.getRotation().angle)).toEqual([0, 180, 90]);
  });

  it('holds PNG and TIFF of 1, 8 and 16 bit and in colour without loss', async () => {
    const raw = { width: 210, height: 297 };
    const grey = sharp(noise(7), { raw: { ...raw, channels: 1 } });
    const files = [
      { bytes: await grey.clone().png().toBuffer(), mediaType: 'image/png' },
      {
        bytes: await grey
          .clone()
          .threshold(120)
          .toColourspace('b-w')
          .tiff({ compression: 'ccittfax4', bitdepth: 1 })
          .toBuffer(),
        mediaType: 'image/tiff',
      },
      { bytes: await grey.clone().toColourspace('grey16').png().toBuffer(), mediaType: 'image/png' },
      {
        bytes: await sharp(noise(9, 3), { raw: { ...raw, channels: 3 } })
          .tiff()
          .toBuffer(),
        mediaType: 'image/tiff',
      },
    ] as const;
    const made = await createAssembler(load).assemble(files.map(({ bytes, mediaType }) => take(bytes, mediaType)));
    const [a, b, c, d] = await Promise.all(pictures(made.bytes).map((bytes) => sharp(bytes).raw().toBuffer()));
    const [wantedA, wantedB, wantedC, wantedD] = await Promise.all(
      files.map(({ bytes }) => sharp(bytes).raw().toBuffer()),
    );
    expect([a!.equals(wantedA!), b!.equals(wantedB!), c!.equals(wantedC!), d!.equals(wantedD!)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('keeps the words of pages born digital', async () => {
    const letter = await bornDigitalPdf(letterContent('permit', 4));
    const made = await createAssembler(load).assemble([
      take(await jpeg(5), 'image/jpeg'),
      take(letter, 'application/pdf', 1),
    ]);
    const path = join(folder, 'letter.pdf');
    writeFileSync(path, made.bytes);
    expect(execFileSync('pdftotext', [path, '-']).toString()).toContain('§');
  });

  it('is the same out of the thread, which survives a file it cannot open', async () => {
    const thread = createAssembleThread(load);
    const pages = [take(await jpeg(5), 'image/jpeg')];
    const broken = [take(Buffer.from('kein PDF'), 'application/pdf')];
    await expect(thread.assemble(broken)).rejects.toThrow('could not be assembled');
    const made = await thread.assemble(pages);
    expect(Buffer.from(made.bytes).equals((await createAssembler(load).assemble(pages)).bytes)).toBe(true);
    await thread.close();
  });
});
