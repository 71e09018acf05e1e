import type { LetterLanguage } from '#domain/letters/content.ts';
import type { SetLine } from '../text/set-line.ts';

/** A part of the letter's meaning, as a screen reader tells it (ISO 32000-1, 14.8.4). */
export interface StructureElement {
  readonly tag: 'Sect' | 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD';
  readonly lang?: LetterLanguage;
  /** How a list's labels count. */
  readonly numbering?: 'Decimal' | 'Disc';
  readonly children: StructureElement[];
}

export function element(
  tag: StructureElement['tag'],
  parent: StructureElement,
  more: Pick<StructureElement, 'numbering'> = {},
): StructureElement {
  const made: StructureElement = { tag, ...more, children: [] };
  parent.children.push(made);
  return made;
}

/** A set line at its place; `x` and `baseline` in points from the page's top left. Without an element it is decoration. */
export interface PlacedLine {
  readonly line: SetLine;
  readonly x: number;
  readonly baseline: number;
  readonly of: StructureElement | null;
  readonly ink: Ink;
}

export type Ink = 'text' | 'quiet' | 'accent';

/** A straight line; decoration. */
export interface PlacedRule {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly thickness: number;
  readonly ink: Ink;
}

/** What lies on a page, in reading order. */
export interface PageDraft {
  readonly lines: PlacedLine[];
  readonly rules: PlacedRule[];
}

export const emptyPage = (): PageDraft => ({ lines: [], rules: [] });
