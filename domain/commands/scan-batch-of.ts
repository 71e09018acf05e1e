import { assertNever } from '../assert-never.ts';
import type { BatchState, ScanBatch } from '../records/scan.ts';
import { mayScan } from '../rights/actor.ts';
import { type Decision, type DecisionContext, type Loaded, refused } from './command.ts';

/** The batch a step works on, or the refusal: it does not exist, scanning is not this person's work, it is not at this point. */
export function scanBatchOf(
  loaded: Loaded,
  batchId: string,
  context: DecisionContext,
  states: readonly BatchState[],
): { readonly batch: ScanBatch } | { readonly no: Decision } {
  if (!mayScan(context.actor)) return { no: refused('not_permitted', { role: context.actor.role }) };
  const batch = loaded.one('scanBatch', batchId);
  if (batch === undefined) return { no: refused('not_found', { batchId }) };
  if (!states.includes(batch.state))
    return { no: refused('not_in_this_state', { state: batchStateName(batch.state) }) };
  return { batch };
}

/** How far a batch is, in the words of the Scanstelle. */
export function batchStateName(state: BatchState): string {
  switch (state) {
    case 'scanning':
      return 'in Arbeit';
    case 'checking':
      return 'zur Sichtprüfung';
    case 'failed':
      return 'beanstandet';
    case 'checked':
      return 'geprüft';
    case 'released':
      return 'freigegeben';
    case 'closed':
      return 'abgeschlossen';
    default:
      return assertNever(state);
  }
}
