import type { StepRow } from './scan-store.ts';
import { pagesOfStep } from './step-names.ts';

/**
 * The person's step that is undone next: the newest whose pages are all still open. What was filed in between stays as it is, and
 * steps on other pages can be undone past it.
 */
export function toUndo(rows: readonly StepRow[], isOpen: (pageId: string) => boolean): StepRow | undefined {
  return rows.findLast((row) => !row.undone && isOfPerson(row, isOpen));
}

/** The step that was undone last. A new step of the person forgets all that were undone. */
export function toRedo(rows: readonly StepRow[], isOpen: (pageId: string) => boolean): StepRow | undefined {
  return rows.find((row) => row.undone && isOfPerson(row, isOpen));
}

function isOfPerson({ by, step }: StepRow, isOpen: (pageId: string) => boolean): boolean {
  return by === 'person' && step.kind !== 'arrive' && pagesOfStep(step).every(isOpen);
}
