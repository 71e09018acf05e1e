import type { FoundLabel } from './find-labels.ts';
import { type LevelPage, type LevelWord, middleOf } from './text-lines.ts';

/** A label with what was written for it. */
export interface ValueArea {
  label: FoundLabel;
  /** In reading order: line by line. */
  words: LevelWord[];
}

/**
 * Gives every word that is no label to the label it answers. A label's cell reaches to the right up to the next label of its row
 * and down to the next label below; where cells overlap, the label closest above wins. One rule for values beside, below and in a
 * second column.
 */
export function valueAreas(page: LevelPage, labels: readonly FoundLabel[]): ValueArea[] {
  const areas = labels.map((label) => ({ label, words: [] as LevelWord[] }));
  const printed = new Set(labels.flatMap(({ words }) => words.map(({ at }) => at)));
  const height = page.wordHeight;
  const cells = areas.map((area) => ({ area, right: rightEdge(area.label, labels, height) }));
  for (const word of page.words) {
    if (printed.has(word.at)) continue;
    const middle = middleOf(word);
    let best: (typeof cells)[number] | null = null;
    for (const cell of cells) {
      const { label } = cell.area;
      const isBeside = Math.abs(middle - label.middle) < height * 0.75;
      if (!isBeside && middle < label.middle) continue;
      if (word.left < label.left - height * 0.8 || word.left >= cell.right - height * 0.3) continue;
      if (best === null || closer(label, best.area.label, height)) best = cell;
    }
    best?.area.words.push(word);
  }
  return areas;
}

const closer = (label: FoundLabel, than: FoundLabel, height: number): boolean =>
  Math.abs(label.middle - than.middle) < height * 0.6 ? label.left > than.left : label.middle > than.middle;

function rightEdge(label: FoundLabel, labels: readonly FoundLabel[], height: number): number {
  const sameRow = labels.filter(
    (other) => Math.abs(other.middle - label.middle) < height * 0.75 && other.left > label.left,
  );
  return Math.min(Number.POSITIVE_INFINITY, ...sameRow.map(({ left }) => left));
}
