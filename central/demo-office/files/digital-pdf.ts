import { type Drawn, PAGE, type PageDraft } from './page-draft.ts';
import { PdfFile } from './pdf-file.ts';
import type { Glyph, OutlineStep, Typeface } from './typeface.ts';

const SCALE = 72 / 300;
/** Codes of one font: letters are numbered as they are used; a document has far fewer than this. */
const MOST_CODES = 255;

/** A PDF as a program writes it: text that can be selected, set in the outlines of its own letters (Type 3 fonts). */
export function digitalPdf(pages: readonly PageDraft[]): Buffer {
  const file = new PdfFile();
  const fonts = new Fonts();
  const contents = pages.map((page) => file.stream(PdfFile.packed(Buffer.from(contentOf(page, fonts), 'latin1'))));
  const resources = file.add(`<< /Font << ${fonts.embed(file)} >> >>`);
  return file.withPages(contents.map((content) => `/Resources ${resources} 0 R /Contents ${content} 0 R`));
}

class Fonts {
  readonly #used: { face: Typeface; codes: Map<string, number> }[] = [];

  /** The font's name and the codes of a text in it. */
  encode(text: string, face: Typeface): { name: string; hex: string } {
    let at = this.#used.findIndex((one) => one.face === face);
    if (at === -1) at = this.#used.push({ face, codes: new Map() }) - 1;
    const { codes } = this.#used[at]!;
    let hex = '';
    for (const character of text) {
      let code = codes.get(character);
      if (code === undefined) {
        code = codes.size + 1;
        if (code > MOST_CODES) throw new RangeError('one document of the demo uses more than 255 letters');
        codes.set(character, code);
      }
      hex += code.toString(16).padStart(2, '0');
    }
    return { name: `F${at + 1}`, hex };
  }

  embed(file: PdfFile): string {
    return this.#used.map(({ face, codes }, at) => `/F${at + 1} ${embedFont(file, face, codes)} 0 R`).join(' ');
  }
}

function contentOf({ drawn }: PageDraft, fonts: Fonts): string {
  return drawn.map((one) => operators(one, fonts)).join('\n');
}

function operators(drawn: Drawn, fonts: Fonts): string {
  const at = (x: number, y: number): string => `${short(x * SCALE)} ${short((PAGE.height - y) * SCALE)}`;
  switch (drawn.kind) {
    case 'text': {
      const { name, hex } = fonts.encode(drawn.text, drawn.face);
      return `BT /${name} ${short(drawn.size * SCALE)} Tf ${at(drawn.x, drawn.y)} Td <${hex}> Tj ET`;
    }
    case 'area':
      return `${at(drawn.x, drawn.y + drawn.h)} ${short(drawn.w * SCALE)} ${short(drawn.h * SCALE)} re f`;
    case 'stroke': {
      const { from, to, weight } = drawn;
      return `${short(weight * SCALE)} w ${at(from.x, from.y)} m ${at(to.x, to.y)} l S`;
    }
  }
}

function embedFont(file: PdfFile, face: Typeface, codes: ReadonlyMap<string, number>): number {
  const letters = [...codes].map(([character, code]) => ({ character, code, glyph: face.glyph(character) }));
  const procedures = letters.map(({ code, glyph }) => `/g${code} ${file.stream(drawingOf(glyph))} 0 R`);
  const names = letters.map(({ code }) => `/g${code}`).join(' ');
  const widths = letters.map(({ glyph }) => glyph.advance).join(' ');
  const map = file.stream(PdfFile.packed(Buffer.from(toUnicode(letters))));
  return file.add(
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 -300 1200 1100] /FontMatrix [0.001 0 0 0.001 0 0]
/CharProcs << ${procedures.join(' ')} >> /Encoding << /Type /Encoding /Differences [1 ${names}] >>
/FirstChar 1 /LastChar ${letters.length} /Widths [${widths}] /ToUnicode ${map} 0 R /Resources << >> >>`,
  );
}

/** Letters come again in each document; their drawings are packed once. */
const drawings = new WeakMap<Glyph, Buffer>();

function drawingOf(glyph: Glyph): Buffer {
  let packed = drawings.get(glyph);
  if (packed === undefined) {
    const drawing = `${glyph.advance} 0 ${boxOf(glyph.outline)} d1 ${pathOf(glyph.outline)}`;
    packed = PdfFile.packed(Buffer.from(drawing));
    drawings.set(glyph, packed);
  }
  return packed;
}

function boxOf(outline: readonly OutlineStep[]): string {
  const xs = outline.flatMap(({ at }) => at.filter((_, index) => index % 2 === 0));
  const ys = outline.flatMap(({ at }) => at.filter((_, index) => index % 2 === 1));
  return xs.length === 0
    ? '0 0 0 0'
    : [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round).join(' ');
}

function pathOf(outline: readonly OutlineStep[]): string {
  const steps: string[] = [];
  let [x, y] = [0, 0];
  for (const { command, at } of outline) {
    if (command === 'Z') steps.push('h');
    else if (command === 'Q') {
      const [a = 0, b = 0, c = 0, d = 0] = at;
      // PDF knows curves of the third degree alone.
      const bent = [x + (2 / 3) * (a - x), y + (2 / 3) * (b - y), c + (2 / 3) * (a - c), d + (2 / 3) * (b - d), c, d];
      steps.push(`${bent.map(Math.round).join(' ')} c`);
    } else steps.push(`${at.join(' ')} ${command.toLowerCase()}`);
    if (command !== 'Z') [x, y] = at.slice(-2) as [number, number];
  }
  return steps.length === 0 ? '' : `${steps.join(' ')} f`;
}

function toUnicode(letters: readonly { character: string; code: number }[]): string {
  const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const lines = letters.map(({ character, code }) => `<${code.toString(16).padStart(2, '0')}> <${hex(character)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
    lines.slice(at * 100, at * 100 + 100),
  );
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Letters def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
}

const short = (number: number): string => String(Math.round(number * 100) / 100);
