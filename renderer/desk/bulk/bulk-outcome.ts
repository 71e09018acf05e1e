import type { Conflict, PendingCommand, RefusalShape } from '#contract/desk/outbox.ts';

/** What is done with many marked cases at once. */
export type BulkWork = 'claim' | 'ba_request';

/** A case that was marked, and what working on it gave on this desk. */
export interface BulkEntry {
  readonly caseId: string;
  readonly name: string;
  readonly ran:
    | { readonly outcome: 'done_here'; readonly commandId: string }
    | { readonly outcome: 'refused'; readonly refusal: RefusalShape }
    | { readonly outcome: 'no_answer' };
}

/** A case that was passed over and why; `refusal` null when the desk gave no answer, `later` when central refused it. */
export interface Skipped {
  readonly caseId: string;
  readonly name: string;
  readonly refusal: RefusalShape | null;
  readonly later: boolean;
}

export interface BulkOutcome {
  /** Done here and not refused by central so far. */
  readonly done: readonly BulkEntry[];
  /** How many of them central has not answered for. */
  readonly waiting: number;
  readonly skipped: readonly Skipped[];
}

/** What became of it so far: central may refuse later what was done here. */
export function bulkOutcome(
  entries: readonly BulkEntry[],
  pending: readonly Pick<PendingCommand, 'id'>[],
  conflicts: readonly Pick<Conflict, 'id' | 'refusal'>[],
): BulkOutcome {
  const refusals = new Map(conflicts.map(({ id, refusal }) => [id, refusal]));
  const waiting = new Set(pending.map(({ id }) => id));
  const done: BulkEntry[] = [];
  const skipped: Skipped[] = [];
  let unanswered = 0;
  for (const entry of entries) {
    const { caseId, name, ran } = entry;
    if (ran.outcome !== 'done_here') {
      skipped.push({ caseId, name, refusal: ran.outcome === 'refused' ? ran.refusal : null, later: false });
      continue;
    }
    const refusal = refusals.get(ran.commandId);
    if (refusal !== undefined) {
      skipped.push({ caseId, name, refusal, later: true });
      continue;
    }
    done.push(entry);
    if (waiting.has(ran.commandId)) unanswered += 1;
  }
  return { done, waiting: unanswered, skipped };
}
