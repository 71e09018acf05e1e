import type { RichText } from '#domain/letters/content.ts';
import { breakLines } from '../text/break-lines.ts';
import { type SetLine, setLine } from '../text/set-line.ts';
import { styledText } from '../text/styled-text.ts';
import type { Ink, PageDraft, StructureElement } from './page-draft.ts';

/** A strip of the page that is never parted. Rows that keep with the next begin a page together with it. */
export interface Row {
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  readonly keepWithNext: boolean;
  draw(page: PageDraft, top: number): void;
  /** Set again when the row begins a page: the head of a table. */
  readonly repeated?: Row;
}

/** A column of the page; text fills it from its leading edge. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly bold: boolean;
  readonly ink: Ink;
  readonly direction: 'ltr' | 'rtl';
}

/** Breaks text into lines that fit the column. */
export function setLines(text: RichText, column: Column, style: TextStyle): SetLine[] {
  const styled = styledText(text, style);
  return breakLines(styled, style.size, column.width).map((range) => setLine(styled, range, style.size));
}

/** Puts a line into a column, `top` being the upper edge of its strip. */
export function drawLine(
  page: PageDraft,
  line: SetLine,
  place: { column: Column; top: number; style: TextStyle; of: StructureElement | null },
): void {
  const { column, top, style, of } = place;
  const x = style.direction === 'ltr' ? column.x : column.x + column.width - line.width;
  // The baseline divides the strip so that letters and their marks lie in its middle.
  page.lines.push({ line, x, baseline: top + style.leading / 2 + style.size * 0.36, of, ink: style.ink });
}

/** Text as rows: no single line of a paragraph is left alone at the foot or the head of a page. */
export function textRows(
  text: RichText,
  column: Column,
  style: TextStyle,
  {
    of,
    before,
    keepWithNext = false,
    isWhole = false,
  }: { of: StructureElement; before: number; keepWithNext?: boolean; isWhole?: boolean },
): Row[] {
  const lines = setLines(text, column, style);
  return lines.map((line, at) => ({
    height: style.leading,
    before: at === 0 ? before : 0,
    keepWithNext: at === lines.length - 1 ? keepWithNext : isWhole || at === 0 || at === lines.length - 2,
    draw: (page, top) => drawLine(page, line, { column, top, style, of }),
  }));
}
