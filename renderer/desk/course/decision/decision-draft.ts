import { z } from 'zod';
import { DecisionKind } from '#domain/case/decision-kind.ts';
import type { CaseDecision } from '#domain/records/proceeding.ts';
import { PageCitation } from '#domain/records/proceeding.ts';

/** A decision being written, as it is kept key by key. `over` is the draft it was written over; null for the first. */
export const DecisionDraft = z.object({
  kind: DecisionKind.nullable(),
  reasons: z.string(),
  /** Side conditions beside the BA's restrictions, which are always in it. */
  sideConditions: z.array(z.string()),
  /** As typed. */
  validUntil: z.string(),
  citations: z.array(PageCitation.extend({ note: z.string() })),
  hearingWaivedBecause: z.string(),
  over: z.string().nullable(),
});
export type DecisionDraft = z.infer<typeof DecisionDraft>;

/** A kept draft; null when it is of another shape. */
export function readDecisionDraft(stored: unknown): DecisionDraft | null {
  return DecisionDraft.safeParse(stored).data ?? null;
}

/** What an editor begins with: the draft that lies in the case, or an empty one of the likeliest kind. */
export function beginDraft(
  current: CaseDecision | null,
  {
    kind,
    restrictions,
    longDay,
  }: { kind: DecisionKind | null; restrictions: readonly string[]; longDay: (day: string) => string },
): DecisionDraft {
  if (current === null) {
    return {
      kind,
      reasons: '',
      sideConditions: [],
      validUntil: '',
      citations: [],
      hearingWaivedBecause: '',
      over: null,
    };
  }
  return {
    kind: current.kind,
    reasons: current.reasons,
    sideConditions: current.sideConditions.filter((words) => !restrictions.includes(words)),
    validUntil: current.validUntil === null ? '' : longDay(current.validUntil),
    citations: current.citations,
    hearingWaivedBecause: current.hearingWaivedBecause ?? '',
    over: current.id,
  };
}
