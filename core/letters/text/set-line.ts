import type { LineRange } from './break-lines.ts';
import { type Cell, type ShapedRun, shapeRange } from './shape.ts';
import type { StyledText } from './styled-text.ts';

/** A run at its place in the line; `x` in points from the line's left end. */
export interface SetRun {
  readonly run: ShapedRun;
  readonly x: number;
}

/** A word of a line as it is searched for: letters in reading order, the box in points from the line's left end. */
export interface SetWord {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

export interface SetLine {
  readonly size: number;
  readonly runs: readonly SetRun[];
  readonly width: number;
  readonly words: readonly SetWord[];
}

/**
 * Sets a line: its runs in the order they are seen (rule L2 of the bidi algorithm), and where its words lie. The space that ended
 * the line follows outside of it, unseen, so that words stay apart for whoever reads the text out.
 */
export function setLine(styled: StyledText, range: LineRange, size: number): SetLine {
  const em = size / 1000;
  const runs: SetRun[] = [];
  const boxes: { cell: Cell; x: number }[] = [];
  let x = 0;
  for (const run of visualOrder(shapeRange(styled, range.from, range.to))) {
    runs.push({ run, x });
    for (const cell of run.cells) {
      boxes.push({ cell, x });
      x += cell.advance * em;
    }
  }
  if (styled.text[range.to] === ' ') {
    const base = styled.direction === 'rtl' ? 1 : 0;
    const space = { ...shapeRange(styled, range.to, range.to + 1)[0]!, level: base };
    runs.push({ run: space, x: base === 1 ? -space.width * em : x });
  }
  return { size, runs, width: x, words: wordsOf(styled, range, boxes, em) };
}

/** From the highest level down, each stretch of runs of at least that level is turned round. */
export function visualOrder(runs: readonly ShapedRun[]): ShapedRun[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level--) {
    for (let at = 0; at < ordered.length; at++) {
      let end = at;
      while (end < ordered.length && ordered[end]!.level >= level) end++;
      if (end > at + 1) ordered.splice(at, end - at, ...ordered.slice(at, end).reverse());
      if (end > at) at = end - 1;
    }
  }
  return ordered;
}

function wordsOf(
  styled: StyledText,
  range: LineRange,
  boxes: readonly { cell: Cell; x: number }[],
  em: number,
): SetWord[] {
  const words: SetWord[] = [];
  for (const match of styled.text.slice(range.from, range.to).matchAll(/\S+/gu)) {
    const from = range.from + match.index;
    const to = from + match[0].length;
    const own = boxes
      .filter(({ cell }) => cell.from >= from && cell.from < to)
      .sort((a, b) => a.cell.from - b.cell.from);
    if (own.length === 0) continue;
    words.push({ text: own.map((box) => box.cell.text).join(''), ...widestStretch(own, em) });
  }
  return words;
}

/**
 * Where a word is seen. The full stop of an Arabic sentence that ends with a German word stands apart from it; the box keeps to the
 * wider part.
 */
function widestStretch(
  boxes: readonly { cell: Cell; x: number }[],
  em: number,
): { readonly x: number; readonly width: number } {
  let widest = { x: 0, width: 0 };
  let current: { x: number; width: number } | null = null;
  for (const { cell, x } of boxes.toSorted((a, b) => a.x - b.x)) {
    const width = cell.advance * em;
    current =
      current !== null && x - (current.x + current.width) < 0.1
        ? { x: current.x, width: x + width - current.x }
        : { x, width };
    if (current.width >= widest.width) widest = current;
  }
  return widest;
}
