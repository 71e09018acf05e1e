import type { SearchHit } from '#contract/desk/reader.ts';
import { type FileLeaves, slotOfLeaf } from './file-leaves.ts';
import { type ColumnLayout, placedSlot } from './page-layout.ts';

/**
 * The hit to go to. Without a current one it is the nearest from the leaf being read (`leaf`) in that direction;
 * after the last comes the first. -1 when there are no hits.
 */
export function nextHit(hits: readonly SearchHit[], current: number, direction: 1 | -1, leaf: number): number {
  if (hits.length === 0) return -1;
  if (current >= 0) return (current + direction + hits.length) % hits.length;
  if (direction === 1) {
    const next = hits.findIndex((hit) => hit.leaf >= leaf);
    return next < 0 ? 0 : next;
  }
  const previous = hits.findLastIndex((hit) => hit.leaf <= leaf);
  return previous < 0 ? hits.length - 1 : previous;
}

/** A mark of the strip: where along the file (0 to 1), how many hits lie there, and which one a click goes to. */
export interface StripMark {
  readonly at: number;
  readonly hits: number;
  readonly first: number;
}

/** Hits over the height of the whole column, those closer than one of `steps` drawn as one. */
export function stripMarks(
  hits: readonly SearchHit[],
  leaves: FileLeaves,
  layout: ColumnLayout,
  steps: number,
): StripMark[] {
  const marks = new Map<number, StripMark>();
  for (const [index, hit] of hits.entries()) {
    const at = placeOfHit(hit, leaves, layout);
    if (at === null) continue;
    const step = Math.floor((at / layout.height) * steps);
    const mark = marks.get(step);
    marks.set(step, mark ? { ...mark, hits: mark.hits + 1 } : { at: at / layout.height, hits: 1, first: index });
  }
  return [...marks.values()];
}

/** Height of a hit's first word in the column, in CSS pixels; null when its page is not in the file any more. */
export function placeOfHit(hit: SearchHit, leaves: FileLeaves, layout: ColumnLayout): number | null {
  const slotIndex = slotOfLeaf(leaves, hit.leaf);
  const slot = leaves.slots[slotIndex];
  const placed = placedSlot(layout, slotIndex);
  if (slot?.kind !== 'page' || slot.leaf !== hit.leaf || !placed) return null;
  const box = hit.boxes[0];
  return placed.y + (box && slot.page.height ? (box.y / slot.page.height) * placed.height : 0);
}

/** Hits by document in file order, as the result list shows them. `index` is the place in the whole list. */
export function hitsByDocument(
  hits: readonly SearchHit[],
): { documentId: string; hits: { hit: SearchHit; index: number }[] }[] {
  const groups: { documentId: string; hits: { hit: SearchHit; index: number }[] }[] = [];
  for (const [index, hit] of hits.entries()) {
    const open = groups.at(-1);
    if (open?.documentId === hit.documentId) open.hits.push({ hit, index });
    else groups.push({ documentId: hit.documentId, hits: [{ hit, index }] });
  }
  return groups;
}

/** Hits of each page, by `<documentId>/<page>`: what a sheet has to mark. */
export function hitsByPage(hits: readonly SearchHit[]): ReadonlyMap<string, { hit: SearchHit; index: number }[]> {
  const byPage = new Map<string, { hit: SearchHit; index: number }[]>();
  for (const [index, hit] of hits.entries()) {
    const key = `${hit.documentId}/${hit.page}`;
    const list = byPage.get(key);
    if (list) list.push({ hit, index });
    else byPage.set(key, [{ hit, index }]);
  }
  return byPage;
}
