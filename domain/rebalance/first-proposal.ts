import { type Distribution, STAY } from './distribution.ts';
import type { Unit } from './units.ts';

/** Asked now and then; the search ends with what it has when it says so. */
export type Stop = () => boolean;

interface Candidate {
  readonly unit: number;
  readonly choice: number;
  /** Minutes of the objective saved for each case that moves. */
  readonly gain: number;
}

/**
 * A proposal at once: the move that saves most for each case moved, then the next, until none saves anything or no more are wanted.
 * Ties go to the unit, then the desk, that comes first.
 */
export function firstProposal(distribution: Distribution, units: readonly Unit[], stop: Stop): void {
  const heap: Candidate[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    if (distribution.choices[unit] !== STAY) continue;
    const best = bestOf(distribution, units, unit);
    if (best !== null) heap.push(best);
  }
  // A sorted list is a heap: the first is the largest.
  heap.sort(compare);
  for (let round = 0; heap.length > 0; round++) {
    if (round % 64 === 63 && stop()) return;
    const stale = popFirst(heap);
    // Meanwhile other moves have filled desks: what it saves is asked anew, and it waits if others are better now.
    const best = bestOf(distribution, units, stale.unit);
    if (best === null) continue;
    if (heap.length > 0 && compare(best, heap[0]!) > 0) push(heap, best);
    else distribution.choose(best.unit, best.choice);
  }
}

function bestOf(distribution: Distribution, units: readonly Unit[], unit: number): Candidate | null {
  let best: Candidate | null = null;
  const { targets } = units[unit]!;
  for (let choice = 0; choice < targets.length; choice++) {
    const more = distribution.moreMoves(unit, choice);
    if (distribution.moves + more > distribution.mostMoves) continue;
    const gain = -distribution.deltaOf(unit, choice) / more;
    if (gain > 0 && (best === null || gain > best.gain)) best = { unit, choice, gain };
  }
  return best;
}

/** Negative: `a` first. */
function compare(a: Candidate, b: Candidate): number {
  return b.gain - a.gain || a.unit - b.unit;
}

function popFirst(heap: Candidate[]): Candidate {
  const first = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && compare(heap[child + 1]!, heap[child]!) < 0) child += 1;
    if (compare(last, heap[child]!) <= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return first;
}

function push(heap: Candidate[], candidate: Candidate): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(heap[parent]!, candidate) <= 0) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = candidate;
}
