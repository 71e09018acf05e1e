import type { StepRow } from './scan-store.ts';
import { pagesOfStep } from './step-names.ts';

/** What undo needs to know of the table as it is. */
export interface UndoView {
  /** The page is in no file. */
  isOpen(pageId: string): boolean;
  /** The document lies in a file, filed from this table. */
  isFiled(documentId: string): boolean;
}

/**
 * The person's step that is undone next: the newest that can be. Steps on pages that were filed since are stepped over, and so is a
 * filing that was taken back otherwise.
 */
export function toUndo(rows: readonly StepRow[], view: UndoView): StepRow | undefined {
  return rows.findLast(({ by, step, undone }) => {
    if (undone || by !== 'person' || step.kind === 'arrive') return false;
    return step.kind === 'filed' ? view.isFiled(step.documentId) : pagesOfStep(step).every(view.isOpen);
  });
}

/** The step that was undone last. A new step of the person forgets all that were undone; a filing is done anew by filing. */
export function toRedo(rows: readonly StepRow[], { isOpen }: Pick<UndoView, 'isOpen'>): StepRow | undefined {
  return rows.find(({ by, step, undone }) => {
    if (!undone || by !== 'person' || step.kind === 'arrive' || step.kind === 'filed') return false;
    return pagesOfStep(step).every(isOpen);
  });
}
