import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { letterForTest } from '#domain/letters/letters-for-test.ts';
import { renderLetter } from '../render-letter.ts';
import { srgbProfile } from './srgb-profile.ts';

const name = (text: string) => PDFName.of(text);

/** Rules of ISO 19005-2 (PDF/A-2, level A) that can be seen in the file itself; no validator is shipped with the project. */
describe('the PDF of a letter with its sheet', () => {
  let bytes: Uint8Array;
  let document: PDFDocument;

  beforeAll(async () => {
    const parts = [letterForTest('ba_package'), letterForTest('plain_sheet', { language: 'ar' })] as const;
    const letter = await renderLetter([...parts], { createdAt: '2026-11-23T10:00:00.000Z' });
    if ('refused' in letter) throw new Error(letter.refused.message);
    bytes = letter.bytes;
    document = await PDFDocument.load(bytes, { updateMetadata: false });
  });

  const looked = (object: PDFObject | undefined): PDFObject | undefined => object && document.context.lookup(object);
  const dictionaries = (): PDFDict[] =>
    document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const own = object instanceof PDFRawStream ? object.dict : object;
      return own instanceof PDFDict ? [own] : [];
    });
  const streamText = (object: PDFObject | undefined): Buffer => {
    const stream = looked(object) as PDFRawStream;
    const packed = stream.dict.has(name('Filter'));
    return packed ? inflateSync(stream.contents) : Buffer.from(stream.contents);
  };
  const contentOf = (page: number): string =>
    streamText(document.getPage(page).node.get(name('Contents'))).toString('latin1');

  it('begins as a file of version 1.7 with bytes that mark it as binary, has an identifier and no key', () => {
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7');
    expect([...bytes.subarray(10, 14)].every((byte) => byte > 127)).toBe(true);
    expect(document.context.trailerInfo.ID).toBeInstanceOf(PDFArray);
    expect(document.isEncrypted).toBe(false);
  });

  it('claims PDF/A-2a and PDF/UA-1 in metadata that are not compressed and agree with the information dictionary', () => {
    const metadata = looked(document.catalog.get(name('Metadata'))) as PDFRawStream;
    expect(metadata.dict.has(name('Filter'))).toBe(false);
    const xmp = Buffer.from(metadata.contents).toString('utf8');
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${document.getTitle()}</rdf:li>`);
    expect(xmp).toContain(`<rdf:li>${document.getAuthor()}</rdf:li>`);
    expect(xmp).toContain('<xmp:CreateDate>2026-11-23T10:00:00Z</xmp:CreateDate>');
    expect(document.getCreationDate()?.toISOString()).toBe('2026-11-23T10:00:00.000Z');
    expect(xmp).toContain(`<pdf:Producer>${document.getProducer()}</pdf:Producer>`);
  });

  it('tells its language, its title and that it is tagged', () => {
    const { catalog } = document;
    expect((catalog.get(name('Lang')) as PDFString).asString()).toBe('de');
    expect((looked(catalog.get(name('MarkInfo'))) as PDFDict).get(name('Marked'))?.toString()).toBe('true');
    expect((looked(catalog.get(name('ViewerPreferences'))) as PDFDict).get(name('DisplayDocTitle'))?.toString()).toBe(
      'true',
    );
  });

  it('has an output intent with an RGB profile', () => {
    const [intent] = (looked(document.catalog.get(name('OutputIntents'))) as PDFArray).asArray();
    const own = looked(intent) as PDFDict;
    expect(own.get(name('S'))?.toString()).toBe('/GTS_PDFA1');
    const profile = streamText(own.get(name('DestOutputProfile')));
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
    expect(profile.readUInt32BE(0)).toBe(profile.byteLength);
  });

  it('has nothing active, nothing from outside, nothing transparent', () => {
    const forbidden = [
      'JavaScript',
      'JS',
      'OpenAction',
      'AA',
      'AcroForm',
      'EmbeddedFiles',
      'SMask',
      'ExtGState',
      'Annots',
      'XObject',
      'Group',
      'Launch',
      'URI',
    ];
    for (const own of dictionaries()) for (const key of forbidden) expect(own.has(name(key)), key).toBe(false);
  });

  it('embeds every font with a Unicode text for each code, and widths that agree with the font’s own', () => {
    const fonts = dictionaries().filter((own) => own.get(name('Subtype'))?.toString() === '/Type0');
    expect(fonts).toHaveLength(4);
    for (const font of fonts) {
      const [first] = (font.get(name('DescendantFonts')) as PDFArray).asArray();
      const descendant = looked(first) as PDFDict;
      const descriptor = looked(descendant.get(name('FontDescriptor'))) as PDFDict;
      const file = streamText(descriptor.get(name('FontFile2')));
      const widths = (descendant.get(name('W')) as PDFArray)
        .lookup(1, PDFArray)
        .asArray()
        .map((one) => (one as PDFNumber).asNumber());
      expect(descendant.get(name('CIDToGIDMap'))?.toString()).toBe('/Identity');
      expect(font.get(name('BaseFont'))?.toString()).toMatch(/^\/[A-Z]{6}\+NotoSans/u);
      const advances = advancesIn(file);
      expect(widths).toEqual(advances.slice(1, widths.length + 1));
      const map = streamText(font.get(name('ToUnicode')))
        .toString()
        .split('endcodespacerange')[1]!;
      const mapped = [...map.matchAll(/^<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>$/gmu)];
      expect(mapped).toHaveLength(widths.length);
      for (const [, , text] of mapped) expect(text).not.toMatch(/^(0000|FEFF|FFFE|E[0-9A-F]{3}|F[0-8][0-9A-F]{2})/u);
    }
  });

  it('marks every drawing as part of the structure or as decoration', () => {
    for (let page = 0; page < document.getPageCount(); page++) {
      let depth = 0;
      for (const [operator] of contentOf(page).matchAll(/\b(BDC|BMC|EMC|TJ|S)\b/gu)) {
        if (operator === 'BDC' || operator === 'BMC') depth++;
        else if (operator === 'EMC') depth--;
        else expect(depth).toBeGreaterThan(0);
      }
      expect(depth).toBe(0);
    }
  });

  it('leads from each marked piece to its element and back', () => {
    const root = looked(document.catalog.get(name('StructTreeRoot'))) as PDFDict;
    const numbers = (looked(root.get(name('ParentTree'))) as PDFDict).get(name('Nums')) as PDFArray;
    expect(numbers.size()).toBe(document.getPageCount() * 2);
    for (let page = 0; page < document.getPageCount(); page++) {
      const own = looked(numbers.get(page * 2 + 1)) as PDFArray;
      expect([...contentOf(page).matchAll(/\/MCID (\d+)/gu)].map((match) => Number(match[1]))).toEqual(
        own.asArray().map((_, at) => at),
      );
      for (const [at, element] of own.asArray().entries()) {
        const pieces = ((looked(element) as PDFDict).get(name('K')) as PDFArray)
          .asArray()
          .map((kid) => looked(kid) as PDFDict);
        expect(
          pieces.some(
            (piece) =>
              piece.get(name('MCID'))?.toString() === String(at) &&
              piece.get(name('Pg'))?.toString() === document.getPage(page).ref.toString(),
          ),
        ).toBe(true);
      }
    }
  });

  it('has one title of the first rank in each part, the language of each, and heads in its tables', () => {
    const elements = dictionaries().filter((own) => own.get(name('Type'))?.toString() === '/StructElem');
    const tags = elements.map((own) => own.get(name('S'))!.toString());
    expect(tags.filter((tag) => tag === '/H1')).toHaveLength(2);
    const heads = elements.filter((own) => own.get(name('S'))?.toString() === '/TH');
    expect(heads).toHaveLength(6);
    for (const head of heads) expect((head.get(name('A')) as PDFDict).get(name('Scope'))?.toString()).toBe('/Column');
    const languages = elements.map((own) => own.get(name('Lang'))).filter((lang) => lang instanceof PDFString);
    expect(languages.map((lang) => lang.asString())).toEqual(['de', 'ar']);
  });
});

describe('the colour profile', () => {
  it('is understood by a colour engine, and leaves sRGB as it is', async () => {
    const shades = Buffer.from([0, 0, 0, 255, 255, 255, 128, 64, 200, 13, 56, 102]);
    const image = sharp(shades, { raw: { width: 4, height: 1, channels: 3 } });
    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    writeFileSync(`${folder}/srgb.icc`, srgbProfile());
    const turned = await image.withIccProfile(`${folder}/srgb.icc`).png().toBuffer();
    rmSync(folder, { recursive: true });
    const { data } = await sharp(turned, { ignoreIcc: true }).raw().toBuffer({ resolveWithObject: true });
    for (const [at, value] of shades.entries()) expect(Math.abs(data[at]! - value)).toBeLessThanOrEqual(2);
  });
});

/** Advances of a font file whose every glyph has its own (`hmtx` of full length). */
function advancesIn(file: Buffer): number[] {
  const table = (tag: string): number => {
    for (let index = 0; index < file.readUInt16BE(4); index++) {
      const entry = 12 + index * 16;
      if (file.toString('latin1', entry, entry + 4) === tag) return file.readUInt32BE(entry + 8);
    }
    throw new Error(`no table ${tag}`);
  };
  const count = file.readUInt16BE(table('maxp') + 4);
  return Array.from({ length: count }, (_, at) => file.readUInt16BE(table('hmtx') + at * 4));
}
