import { ClusterLevel, Direction, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import type { LetterLanguage } from '#domain/letters/content.ts';
import type { LetterFont } from '../fonts/letter-fonts.ts';
import { isDirectionMark, type StyledText } from './styled-text.ts';

/** A glyph and where it stands from the start of its cell, in thousandths of the type size. */
export interface GlyphPart {
  readonly glyph: number;
  readonly dx: number;
  readonly dy: number;
}

/**
 * The smallest piece of shaped text that stands for whole characters: a letter, a ligature, or a letter with its marks.
 * `advance` and the parts' offsets are thousandths of the type size; `from` and `to` are places in the styled text.
 */
export interface Cell {
  readonly parts: readonly GlyphPart[];
  readonly advance: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Cells of one font, language and direction, in the order they are seen from left to right. */
export interface ShapedRun {
  readonly font: LetterFont;
  readonly level: number;
  readonly lang: LetterLanguage | null;
  readonly cells: readonly Cell[];
  readonly width: number;
}

/** Shapes a part of the text; the runs come in reading order, each with its cells from left to right. */
export function shapeRange(styled: StyledText, from: number, to: number): ShapedRun[] {
  const runs: ShapedRun[] = [];
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && sameRun(styled, start, end)) end++;
    runs.push(shapeRun(styled, start, end));
    start = end;
  }
  return runs;
}

const sameRun = ({ fonts, levels, languages }: StyledText, a: number, b: number): boolean =>
  fonts[a] === fonts[b] && levels[a] === levels[b] && languages[a] === languages[b];

function shapeRun(styled: StyledText, from: number, to: number): ShapedRun {
  const font = styled.fonts[from]!;
  const level = styled.levels[from]!;
  const text = styled.text.slice(from, to);
  const buffer = new ShapingBuffer();
  // A Latin letter with its marks is one drawing; Arabic marks stay apart, because readers of PDF turn Arabic round letter by letter.
  buffer.setClusterLevel(level % 2 === 1 ? ClusterLevel.MONOTONE_CHARACTERS : ClusterLevel.MONOTONE_GRAPHEMES);
  // The plain space stands for the one that keeps together: both look alike, and the text is searched with the plain one.
  buffer.addText(text.replaceAll('\u00a0', ' '));
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  shape(font.shaper, buffer);
  const glyphs = buffer.getGlyphInfosAndPositions();
  const em = 1000 / font.measures.unitsPerEm;
  const starts = [...new Set(glyphs.map((glyph) => glyph.cluster))].sort((a, b) => a - b);
  const endOf = new Map(starts.map((start, at) => [start, starts[at + 1] ?? text.length]));
  const cells: Cell[] = [];
  for (let at = 0; at < glyphs.length; ) {
    const { cluster } = glyphs[at]!;
    const parts: GlyphPart[] = [];
    let advance = 0;
    for (; at < glyphs.length && glyphs[at]!.cluster === cluster; at++) {
      const { codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyphs[at]!;
      parts.push({ glyph, dx: advance + xOffset * em, dy: yOffset * em });
      advance += xAdvance * em;
    }
    const end = endOf.get(cluster)!;
    const shown = [...text.slice(cluster, end)].filter((character) => !isDirectionMark(character)).join('');
    if (shown !== '') {
      cells.push({ parts, advance, text: shown.replaceAll('\u00a0', ' '), from: from + cluster, to: from + end });
    }
  }
  return {
    font,
    level,
    lang: styled.languages[from] ?? null,
    cells,
    width: cells.reduce((sum, cell) => sum + cell.advance, 0),
  };
}

const widths = new Map<string, number>();
const REMEMBERED_WIDTHS = 20_000;

/** Width of a part of the text, in thousandths of the type size. Words come again and again, so their widths are remembered. */
export function widthOf(styled: StyledText, from: number, to: number): number {
  const key = `${styled.fonts[from]?.key}${styled.levels[from]} ${styled.text.slice(from, to)}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = shapeRange(styled, from, to).reduce((sum, run) => sum + run.width, 0);
  if (widths.size >= REMEMBERED_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
}
