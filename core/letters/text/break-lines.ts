import { widthOf } from './shape.ts';
import type { StyledText } from './styled-text.ts';

/** A line's place in the styled text; the space at its end is not part of it. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Breaks text into ragged lines of at most `width` points. No hyphenation: a line ends at a space, after a hyphen or stroke
 * between longer parts, and within a word only when the word alone is wider than the line.
 */
export function breakLines(styled: StyledText, size: number, width: number): LineRange[] {
  const limit = (width * 1000) / size;
  const lines: LineRange[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const piece of pieces(styled, limit)) {
    const pieceWidth = widthOf(styled, piece.from, piece.to);
    const gap = piece.from > end ? widthOf(styled, end, piece.from) : 0;
    if (end > start && used + gap + pieceWidth > limit + 0.01) {
      lines.push({ from: start, to: end });
      start = piece.from;
      used = 0;
    } else {
      used += gap;
    }
    used += pieceWidth;
    end = piece.to;
  }
  lines.push({ from: start, to: end });
  return lines;
}

/** The parts a line may end after, none wider than a line unless it is a single letter. */
function* pieces(styled: StyledText, limit: number): Generator<LineRange> {
  for (const word of styled.text.matchAll(/[^ ]+/gu)) {
    let from = word.index;
    for (const part of word[0].split(/(?<=[\p{L}]{3}[-/])(?=\p{L}{3})/u)) {
      yield* fitting(styled, { from, to: from + part.length }, limit);
      from += part.length;
    }
  }
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

function* fitting(styled: StyledText, piece: LineRange, limit: number): Generator<LineRange> {
  if (widthOf(styled, piece.from, piece.to) <= limit) {
    yield piece;
    return;
  }
  let from = piece.from;
  let to = from;
  for (const { segment } of graphemes.segment(styled.text.slice(piece.from, piece.to))) {
    if (to > from && widthOf(styled, from, to + segment.length) > limit) {
      yield { from, to };
      from = to;
    }
    to += segment.length;
  }
  yield { from, to };
}
