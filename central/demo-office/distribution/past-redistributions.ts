import type { Change, DecisionContext } from '#domain/commands/command.ts';
import type { WantedMove } from '#domain/distribution/move-refusal.ts';
import { redistributionChanges } from '#domain/distribution/redistribute.ts';
import { undoChanges } from '#domain/distribution/undo.ts';
import type { Case } from '#domain/records/case.ts';
import type { CaseMove, Redistribution } from '#domain/records/distribution.ts';
import type { Officer } from '#domain/records/office.ts';
import { actorFrom } from '#domain/rights/actor.ts';
import type { Instant } from '#domain/time/local-date.ts';

/** Who gives which cases to whom, and when. */
export interface PastRedistribution {
  readonly lead: Officer;
  readonly to: Officer;
  readonly cases: readonly Case[];
  readonly at: Instant;
  readonly id: string;
  readonly commandId: string;
  readonly reason: string;
  readonly remark: string;
}

/** The rows a redistribution of the past left, by the rule of today. Notices have been read since. */
export function pastRedistribution({ lead, to, cases, at, id, commandId, ...words }: PastRedistribution): Change[] {
  const context: DecisionContext = { actor: actorFrom(lead), now: at, commandId };
  const { teamId } = cases[0]!;
  const byId = new Map(cases.map((theCase) => [theCase.id, theCase]));
  const moves = cases.map(
    (theCase): WantedMove => ({
      caseId: theCase.id,
      fromOfficerId: theCase.assigneeId,
      toOfficerId: to.id,
      reason: words.reason,
    }),
  );
  const wanted = { id, teamId, goal: 'even_load', remark: words.remark, moves } as const;
  const changes = redistributionChanges(
    wanted,
    ({ caseId }) => ({ theCase: byId.get(caseId), effort: undefined, target: to, exclusions: [] }),
    context,
  );
  return changes.map((change) => (change.table === 'notice' ? read(change, at) : change));
}

/** The same, taken back at `undoneAt`: every case is where it was, and its history tells of both. */
export function undoneRedistribution(
  past: PastRedistribution,
  undoneAt: Instant,
  commandId: string,
  officerOf: (id: string) => Officer,
): Change[] {
  const applied = pastRedistribution(past);
  const rows = <T extends Change['table']>(table: T) => applied.filter((change) => change.table === table);
  const after = new Map(rows('case').map(({ row }) => [row.id, row as Case]));
  const undone = undoChanges(
    rows('redistribution')[0]!.row as Redistribution,
    rows('caseMove').map(({ row }) => row as CaseMove),
    ({ caseId, fromOfficerId }) => {
      const former = fromOfficerId === null ? undefined : officerOf(fromOfficerId);
      return { theCase: after.get(caseId), effort: undefined, history: [], former, exclusions: [] };
    },
    { actor: actorFrom(past.lead), now: undoneAt, commandId },
  ).map((change) => (change.table === 'notice' ? read(change, undoneAt) : change));
  const replaced = new Set(undone.map(({ table, row }) => `${table} ${row.id}`));
  return [...applied.filter(({ table, row }) => !replaced.has(`${table} ${row.id}`)), ...undone];
}

function read(change: Extract<Change, { table: 'notice' }>, at: Instant): Change {
  return { ...change, row: { ...change.row, readAt: at } };
}
