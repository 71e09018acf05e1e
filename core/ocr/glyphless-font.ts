import { readFileSync } from 'node:fs';

/** Every character of the glyphless font is half as wide as the font is high. */
export const CHARACTER_WIDTH = 0.5;

/** The parts of a composite font (ISO 32000-1, 9.7) whose characters show nothing; as the PDF's streams hold them, unpacked. */
export interface GlyphlessFont {
  /** TrueType. */
  readonly file: Uint8Array;
  /** For each code two bytes: all characters are drawn with glyph 1, the empty one. */
  readonly glyphOfCode: Uint8Array;
  readonly toUnicode: string;
}

let loaded: GlyphlessFont | undefined;

/**
 * Tesseract's font without glyphs: any UTF-16 unit is a character of the same width that shows nothing, and the map to Unicode
 * is the identity. So every letter can be searched and copied, without a font of many megabytes.
 */
export function glyphlessFont(): GlyphlessFont {
  if (loaded === undefined) {
    const glyphOfCode = new Uint8Array(2 * 65_536);
    for (let at = 1; at < glyphOfCode.length; at += 2) glyphOfCode[at] = 1;
    const file = readFileSync(new URL('./glyphless.ttf', import.meta.url));
    loaded = { file, glyphOfCode, toUnicode: identityToUnicode() };
  }
  return loaded;
}

/**
 * The codes of a text, four hexadecimal digits each. What has no code of its own in this font (characters beyond the basic plane,
 * control characters) becomes U+FFFD: PDF/A-2u allows no code without a true character behind it.
 */
export function glyphlessCodes(text: string): string {
  return Array.from(text, (character) => {
    const point = character.codePointAt(0)!;
    const known = point >= 0x20 && point < 0xfffe && point !== 0xfeff && !(point >= 0xd800 && point <= 0xdfff);
    return (known ? point : 0xfffd).toString(16).padStart(4, '0');
  }).join('');
}

const RANGES_AT_ONCE = 100;

/** Ranges stay within one first byte, as the form asks; 0, U+FEFF, U+FFFE and halves of surrogate pairs mean no character. */
function identityToUnicode(): string {
  const ranges: string[] = [];
  const hex = (value: number): string => value.toString(16).padStart(4, '0');
  const add = (from: number, to: number): void => void ranges.push(`<${hex(from)}> <${hex(to)}> <${hex(from)}>`);
  for (let first = 0; first < 0x100; first += 1) {
    if (first >= 0xd8 && first <= 0xdf) continue;
    const from = first << 8;
    if (first === 0xfe) add(from, from + 0xfe);
    else if (first === 0xff) add(from, from + 0xfd);
    else add(first === 0 ? 1 : from, from + 0xff);
  }
  const blocks: string[] = [];
  for (let at = 0; at < ranges.length; at += RANGES_AT_ONCE) {
    const some = ranges.slice(at, at + RANGES_AT_ONCE);
    blocks.push(`${some.length} beginbfrange\n${some.join('\n')}\nendbfrange`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
