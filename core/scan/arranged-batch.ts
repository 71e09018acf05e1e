import type { ScanPage } from '#domain/records/scan.ts';
import { type Arrangement, type ArrangeStep, arrange } from '#domain/scan/arrangement.ts';
import { type MachineView, machineSteps } from './machine-steps.ts';
import type { StepRow } from './scan-store.ts';

/**
 * The table of a batch: its pages as they arrived, what the machine made of each arrival, and the steps a person took since. The
 * machine's steps are not kept but follow from what it found, so they are the same after any restart. `pages` by number.
 */
export function arrangedBatch(
  pages: readonly Pick<ScanPage, 'id'>[],
  rows: readonly StepRow[],
  view: MachineView,
): Arrangement {
  const inLedger = new Set(pages.map(({ id }) => id));
  const steps: ArrangeStep[] = [];
  let arrived: string[] = [];
  const arrive = (): void => {
    if (arrived.length === 0) return;
    steps.push({ kind: 'arrive', pageIds: arrived }, ...machineSteps(arrived, view));
    arrived = [];
  };
  for (const { step, undone } of rows) {
    if (undone || step.kind === 'filed') continue;
    if (step.kind === 'arrive') {
      for (const id of step.pageIds) if (inLedger.delete(id)) arrived.push(id);
    } else {
      arrive();
      steps.push(step);
    }
  }
  // A batch that came in at another desk: nothing is known here but its ledger.
  for (const id of inLedger) arrived.push(id);
  arrive();
  return arrange(steps);
}

/** Pages a person turned before it was known how they lie. */
export function turnedUnread(rows: readonly StepRow[]): Set<string> {
  return new Set(rows.flatMap(({ step, undone }) => (undone || step.kind === 'filed' ? [] : (step.unread ?? []))));
}
