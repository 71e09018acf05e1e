import { createHash } from 'node:crypto';
import { canonicalBody } from '#contract/central/command-body.ts';
import type { RunResult } from '#contract/desk/outbox.ts';
import { actorOf, type DeskState } from './desk-state.ts';
import { takeEffect } from './take-effect.ts';
import type { TouchedRows } from './touched-rows.ts';

/**
 * Does a command here at once and puts it into the outbox, both in one SQLite transaction; or refuses it and writes nothing.
 * `touched` collects the rows written; `settle` runs inside the transaction after them (search index).
 */
export function runCommand(
  state: DeskState,
  issue: { readonly id: string; readonly at: Date },
  command: { readonly name: string; readonly args: unknown; readonly dependsOn?: readonly string[] },
  touched: TouchedRows,
  settle: () => void = () => undefined,
): RunResult {
  const { id } = issue;
  const issuedAt = issue.at.toISOString();
  const dependsOn = command.dependsOn ?? [];
  return state.sqlite
    .transaction((): RunResult => {
      const effect = takeEffect(state, { id, name: command.name, args: command.args, issuedAt }, actorOf(state));
      if (effect.outcome === 'refused') return { outcome: 'refused', refusal: { ...effect.refusal } };
      const seq = (state.meta.get('lastSeq') ?? 0) + 1;
      state.meta.set('lastSeq', seq);
      state.outbox.append({
        id,
        seq,
        name: command.name,
        args: command.args,
        bodyHash: bodyHash({ name: command.name, args: command.args, issuedAt, dependsOn }),
        basis: effect.basis,
        dependsOn,
        issuedAt,
        caseId: caseIdOf(command.args),
      });
      for (const { table, id: rowId } of effect.written) touched.add(table, rowId);
      settle();
      return { outcome: 'done_here', commandId: id };
    })
    .immediate();
}

function bodyHash(body: Parameters<typeof canonicalBody>[0]): string {
  return createHash('sha256').update(canonicalBody(body)).digest('hex');
}

/** The case a person would look for this command in. */
function caseIdOf(args: unknown): string | null {
  if (typeof args !== 'object' || args === null) return null;
  const { caseId, toCaseId } = args as Record<string, unknown>;
  if (typeof caseId === 'string') return caseId;
  return typeof toCaseId === 'string' ? toCaseId : null;
}
