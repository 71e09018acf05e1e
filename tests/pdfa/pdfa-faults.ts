import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

/**
 * What of ISO 19005-2 (PDF/A-2, levels B and U) can be seen in a file without drawing it. Not a validator: an empty list means that
 * none of these rules is broken. Each fault names its rule's section.
 */
export async function pdfaFaults(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const faults: string[] = [];
  const fault = (text: string): void => void faults.push(text);
  const head = Buffer.from(bytes.subarray(0, 32));
  if (!/^%PDF-1\.[1-7][\r\n]+%[\x80-\xff]{4}/.test(head.toString('latin1'))) fault('6.1.2 header');
  if (!(document.context.trailerInfo.ID instanceof PDFArray)) fault('6.1.3 no identifier');
  if (document.context.trailerInfo.Encrypt !== undefined) fault('6.1.3 encrypted');
  const xmp = metadataOf(document, fault);
  checkClaim(xmp, fault);
  checkAgreement(document, xmp, fault);
  const intent = checkIntent(document, fault);
  const level = /<pdfaid:conformance>(\w)|pdfaid:conformance="(\w)"/.exec(xmp);
  for (const { dict, stream } of objects(document)) {
    checkForbidden(dict, fault);
    if (stream) checkStream(dict, fault);
    checkColours(dict, intent, fault);
    checkTransparency(dict, intent, fault);
    if (dict.get(name('Type')) === name('Font')) checkFont(dict, (level?.[1] ?? level?.[2]) !== 'B', fault);
  }
  for (const page of document.getPages()) {
    const { width, height } = page.getSize();
    if (Math.min(width, height) < 3 || Math.max(width, height) > 14_400) fault('6.1.13 size of a page');
  }
  return [...new Set(faults)];
}

type Tell = (fault: string) => void;

function objects(document: PDFDocument): { dict: PDFDict; stream: boolean }[] {
  const found: { dict: PDFDict; stream: boolean }[] = [];
  const walk = (object: PDFObject | undefined): void => {
    if (object instanceof PDFRawStream) {
      found.push({ dict: object.dict, stream: true });
      for (const value of object.dict.values()) walk(value);
    } else if (object instanceof PDFDict) {
      found.push({ dict: object, stream: false });
      for (const value of object.values()) walk(value);
    } else if (object instanceof PDFArray) {
      for (const value of object.asArray()) walk(value);
    }
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) walk(object);
  return found;
}

function metadataOf(document: PDFDocument, fault: Tell): string {
  const metadata = document.context.lookup(document.catalog.get(name('Metadata')));
  if (!(metadata instanceof PDFRawStream)) {
    fault('6.6.2.1 no metadata');
    return '';
  }
  if (metadata.dict.has(name('Filter'))) fault('6.6.2.1 packed metadata');
  return Buffer.from(metadata.contents).toString('utf8');
}

function checkClaim(xmp: string, fault: Tell): void {
  if (!/pdfaid:part(>|=")2/.test(xmp)) fault('6.6.4 no claim to be PDF/A-2');
  if (!/pdfaid:conformance(>|=")[ABU]/.test(xmp)) fault('6.6.4 no level');
  const known =
    /^(rdf|x|xml|dc|xmp|pdf|pdfaid|pdfaExtension|pdfaSchema|pdfaProperty|pdfaType|pdfaField|xmpMM|xmpRights)$/;
  const described = [...xmp.matchAll(/<pdfaSchema:prefix>(\w+)/g)].map(([, prefix]) => prefix);
  const names = [...xmp.matchAll(/<pdfaProperty:name>(\w+)/g)].map(([, property]) => property);
  for (const [, prefix, property] of xmp.matchAll(/<(\w+):(\w+)/g)) {
    if (known.test(prefix!)) continue;
    if (!described.includes(prefix) || !names.includes(property))
      fault(`6.6.2.3 ${prefix}:${property} is not described`);
  }
}

function checkAgreement(document: PDFDocument, xmp: string, fault: Tell): void {
  const inXmp = (pattern: RegExp): string | undefined => pattern.exec(xmp)?.[1];
  const unescaped = (text: string | undefined): string | undefined =>
    text
      ?.replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  const pairs = [
    ['Title', document.getTitle(), unescaped(inXmp(/<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]*)/))],
    ['Creator', document.getCreator(), unescaped(inXmp(/<xmp:CreatorTool>([^<]*)/))],
    ['Producer', document.getProducer(), unescaped(inXmp(/<pdf:Producer>([^<]*)/))],
    ['CreationDate', document.getCreationDate()?.getTime(), moment(inXmp(/<xmp:CreateDate>([^<]*)/))],
    ['ModDate', document.getModificationDate()?.getTime(), moment(inXmp(/<xmp:ModifyDate>([^<]*)/))],
  ] as const;
  for (const [key, info, packet] of pairs) {
    if (info !== undefined && info !== packet) fault(`6.6.3 ${key}: “${info}” and “${packet}”`);
  }
}

const moment = (text: string | undefined): number | undefined => (text === undefined ? undefined : Date.parse(text));

function checkIntent(document: PDFDocument, fault: Tell): 'RGB' | 'GRAY' | 'CMYK' | null {
  const intents = document.catalog.lookupMaybe(name('OutputIntents'), PDFArray);
  for (let at = 0; at < (intents?.size() ?? 0); at += 1) {
    const intent = intents!.lookup(at, PDFDict);
    if (intent.get(name('S')) !== name('GTS_PDFA1')) continue;
    const profile = intent.lookup(name('DestOutputProfile'));
    if (!(profile instanceof PDFRawStream)) {
      fault('6.2.3 an output intent without a profile');
      continue;
    }
    const icc = Buffer.from(decodePDFRawStream(profile).decode());
    if (icc.toString('latin1', 36, 40) !== 'acsp') fault('6.2.3 the profile is none');
    return icc.toString('latin1', 16, 20).trim() as 'RGB' | 'GRAY' | 'CMYK';
  }
  return null;
}

const FORBIDDEN = ['JavaScript', 'JS', 'AA', 'XFA', 'OPI', 'Alternates', 'TR', 'HTP', 'PS', 'Requirements', 'Perms'];
const FORBIDDEN_ACTIONS =
  /^\/(Launch|Sound|Movie|ResetForm|ImportData|Hide|SetOCGState|Rendition|Trans|GoTo3DView|JavaScript)$/;

function checkForbidden(dict: PDFDict, fault: Tell): void {
  for (const key of FORBIDDEN) if (dict.has(name(key))) fault(`6.5 or 6.2 forbidden: ${key}`);
  const action = dict.get(name('S'))?.toString() ?? '';
  if (FORBIDDEN_ACTIONS.test(action)) fault(`6.5.1 action ${action}`);
  if (dict.lookup(name('Interpolate')) === PDFBool.True) fault('6.2.8 Interpolate');
  if (dict.get(name('Subtype')) === name('PS')) fault('6.2.9 PostScript');
}

function checkStream(dict: PDFDict, fault: Tell): void {
  for (const key of ['F', 'FFilter', 'FDecodeParms']) if (dict.has(name(key))) fault(`6.1.7 stream with ${key}`);
  const filter = dict.lookup(name('Filter'));
  const filters = filter instanceof PDFArray ? filter.asArray() : filter === undefined ? [] : [filter];
  for (const each of filters) if (/LZW|Crypt/.test(each.toString())) fault(`6.1.7 filter ${each}`);
}

/** Device colours need an output intent of their kind (6.2.4.3). */
function checkColours(dict: PDFDict, intent: string | null, fault: Tell): void {
  if (dict.get(name('Subtype')) !== name('Image')) return;
  const space = dict.lookup(name('ColorSpace'))?.toString();
  if (space === '/DeviceCMYK' && intent !== 'CMYK') fault('6.2.4.3 DeviceCMYK without an intent');
  if (space === '/DeviceRGB' && intent !== 'RGB') fault('6.2.4.3 DeviceRGB without an intent');
  if (space === '/DeviceGray' && intent === null) fault('6.2.4.3 DeviceGray without an intent');
}

function checkTransparency(dict: PDFDict, intent: string | null, fault: Tell): void {
  const mask = dict.lookup(name('SMask'));
  const blend = dict.lookup(name('BM'))?.toString();
  const alpha = ['ca', 'CA'].some((key) => {
    const value = dict.lookup(name(key));
    return value instanceof PDFNumber && value.asNumber() < 1;
  });
  const transparent =
    mask instanceof PDFRawStream || mask instanceof PDFDict || alpha || (blend !== undefined && blend !== '/Normal');
  if (transparent && intent === null) fault('6.2.10 transparency without a colour space for blending');
}

function checkFont(font: PDFDict, needsUnicode: boolean, fault: Tell): void {
  const subtype = font.get(name('Subtype'))?.toString() ?? '';
  if (subtype === '/CIDFontType0' || subtype === '/CIDFontType2' || subtype === '/Type3') return;
  const base = font.get(name('BaseFont'))?.toString() ?? '';
  const own = subtype === '/Type0' ? font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict) : font;
  const descriptor = own.lookupMaybe(name('FontDescriptor'), PDFDict);
  const files = ['FontFile', 'FontFile2', 'FontFile3'].filter(
    (key) => descriptor?.lookup(name(key)) instanceof PDFRawStream,
  );
  if (files.length !== 1) fault(`6.2.11.4 font ${base} is not embedded`);
  if (own.get(name('Subtype')) === name('CIDFontType2') && !own.has(name('CIDToGIDMap'))) {
    fault(`6.2.11.3 font ${base} without CIDToGIDMap`);
  }
  if (needsUnicode) checkUnicode(font, base, fault);
}

function checkUnicode(font: PDFDict, base: string, fault: Tell): void {
  const map = font.lookup(name('ToUnicode'));
  if (!(map instanceof PDFRawStream)) {
    const encoding = font.lookup(name('Encoding'))?.toString() ?? '';
    if (!/WinAnsi|MacRoman|MacExpert/.test(encoding)) fault(`6.2.11.7 font ${base} without Unicode`);
    return;
  }
  const text = Buffer.from(decodePDFRawStream(map).decode()).toString('latin1');
  for (const [, from, to, target] of text.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]{4})>/gi)) {
    const first = Number.parseInt(target!, 16);
    const last = first + Number.parseInt(to!, 16) - Number.parseInt(from!, 16);
    for (const wrong of [0, 0xfeff, 0xfffe]) {
      if (first <= wrong && wrong <= last) fault(`6.2.11.7 font ${base} maps to U+${wrong.toString(16)}`);
    }
  }
}
