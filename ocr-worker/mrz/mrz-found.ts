import type { MrzRead } from '#domain/mrz/mrz-reading.ts';
import type { QuarterTurn } from '../page-image.ts';

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A character of a found zone: the one taken, and the next likely one that might stand there. */
export interface MrzCharacter {
  glyph: string;
  /** Probability among the characters that the place allows, from 0 to 1. */
  score: number;
  /** Missing where the place allows a single character. */
  second?: { glyph: string; score: number };
  /** Upright box around the cell, in pixels of the page. */
  box: Box;
  /** The check digits decided for this character against a slightly likelier one. */
  corrected: boolean;
}

export interface MrzFoundLine {
  text: string;
  characters: MrzCharacter[];
}

/** Why a zone that was seen is not given as read. */
export type MrzDoubt = 'check-digits' | 'unclear-characters' | 'unknown-state' | 'impossible-date' | 'names';

interface MrzPlace {
  /** Around all lines, in pixels of the page. */
  box: Box;
  /** How the page must be turned clockwise for the lines to stand upright, to the nearest quarter. */
  turn: QuarterTurn;
  lines: MrzFoundLine[];
  /** How likely it is that all characters are right, from 0 to 100. */
  confidence: number;
}

/**
 * A machine-readable zone on a page. `read`: lines, characters and check digits agree, and no other reading comes near. `seen`: a zone
 * stands here, but the characters given are not to be relied on; the place serves to show it to a person who types it.
 * Whether the document is genuine, neither says.
 */
export type MrzFound =
  | (MrzPlace & { kind: 'read'; reading: MrzRead })
  | (MrzPlace & { kind: 'seen'; doubts: MrzDoubt[]; reading: MrzRead });
