import type { CaseState } from '../case/case-state.ts';
import { listColumns } from '../case/list-columns.ts';
import { canTake, TRANSITIONS, type TransitionName } from '../case/transitions.ts';
import type { Case } from '../records/case.ts';
import type { Document } from '../records/document.ts';
import type {
  CaseDecision,
  ChecklistMark,
  Consultation,
  Fact,
  FollowUp,
  Letter,
  Pause,
} from '../records/proceeding.ts';
import { officeDay } from '../time/local-date.ts';
import { type Change, type Decision, type DecisionContext, type Loaded, type Ref, refused } from './command.ts';
import { historyEntry } from './history.ts';
import { workableCase } from './workable-case.ts';

/** Everything of a case that its rules look at; the pages and their text stay away. */
export interface CaseFile {
  readonly theCase: Case;
  readonly documents: readonly Document[];
  readonly facts: readonly Fact[];
  readonly marks: readonly ChecklistMark[];
  readonly consultations: readonly Consultation[];
  readonly decisions: readonly CaseDecision[];
  readonly letters: readonly Letter[];
  readonly followUps: readonly FollowUp[];
  readonly pauses: readonly Pause[];
}

const PARTS = {
  documents: 'document',
  facts: 'fact',
  marks: 'checklistMark',
  consultations: 'consultation',
  decisions: 'caseDecision',
  letters: 'letter',
  followUps: 'followUp',
  pauses: 'pause',
} as const;
type Part = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as Part[];

/** What a rule must read to see a case whole. */
export function caseFileRefs(caseId: string): Ref[] {
  return [
    { table: 'case', id: caseId },
    ...PART_NAMES.map((part) => ({ table: PARTS[part], where: { caseId } }) as Ref),
  ];
}

/** The case and all its parts, or the refusal of workableCase. */
export function openCaseFile(
  loaded: Loaded,
  caseId: string,
  context: DecisionContext,
  which: 'open' | 'closed_too' = 'open',
): { readonly file: CaseFile } | { readonly no: Decision } {
  const found = workableCase(loaded, caseId, context, which);
  if ('no' in found) return found;
  const parts = Object.fromEntries(PART_NAMES.map((part) => [part, loaded.all(PARTS[part], { caseId })]));
  return { file: { theCase: found.theCase, ...parts } as unknown as CaseFile };
}

/** The refusal when a step is not open to the case or to the actor; undefined when it is. */
export function stepRefused(name: TransitionName, file: CaseFile, context: DecisionContext): Decision | undefined {
  const { state } = file.theCase;
  if (!canTake(name, state)) return refused('not_in_this_state', { step: name, state });
  if (TRANSITIONS[name].who === 'final_signer' && !context.actor.mayFinalSign) {
    return refused('needs_final_signature', { step: name });
  }
  return undefined;
}

export interface Written {
  /** New values of the case itself. */
  readonly set?: Partial<
    Pick<Case, 'state' | 'route' | 'titleValidUntil' | 'baRequestedOn' | 'assigneeId' | 'claimedAt' | 'pageCount'>
  >;
  readonly rows?: readonly Change[];
  readonly remark?: string | null;
  readonly subjectId?: string | null;
  /** Id of the history entry, where one command leaves two. */
  readonly entryId?: string;
  /** Further fields for the history, beside state and route. */
  readonly noted?: readonly {
    readonly field: string;
    readonly oldValue: string | null;
    readonly newValue: string | null;
  }[];
}

/**
 * The changes of a command on one case: its rows, the case with its list columns computed anew from all of them, and the
 * history entry with what changed.
 */
export function fileChanges(file: CaseFile, context: DecisionContext, action: string, written: Written): Decision {
  const rows = written.rows ?? [];
  const before = file.theCase;
  const after: CaseFile = { ...mergeRows(file, rows), theCase: { ...before, ...written.set } };
  const theCase: Case = { ...after.theCase, ...listColumns(after, officeDay(context.now)) };
  const noted = [
    ...changed('state', before.state, theCase.state),
    ...changed('route', before.route, theCase.route),
    ...(written.noted ?? []),
  ];
  return {
    outcome: 'changes',
    changes: [
      ...rows,
      { table: 'case', row: theCase },
      historyEntry(context, action, {
        caseId: before.id,
        ...(written.entryId !== undefined && { id: written.entryId }),
        subjectId: written.subjectId ?? null,
        changes: noted,
        remark: written.remark ?? null,
      }),
    ],
  };
}

/** One decision over two cases. */
export function bothChanges(first: Decision, second: Decision): Decision {
  if (first.outcome === 'refused') return first;
  if (second.outcome === 'refused') return second;
  return { outcome: 'changes', changes: [...first.changes, ...second.changes] };
}

function mergeRows(file: CaseFile, rows: readonly Change[]): CaseFile {
  const merged: Record<string, unknown> = { ...file };
  for (const part of PART_NAMES) {
    const own = rows.filter(
      ({ table, row }) => table === PARTS[part] && 'caseId' in row && row.caseId === file.theCase.id,
    );
    if (own.length === 0) continue;
    const byId = new Map((file[part] as readonly { id: string }[]).map((row) => [row.id, row]));
    for (const { row } of own) byId.set(row.id, row);
    merged[part] = [...byId.values()];
  }
  return merged as unknown as CaseFile;
}

function changed(field: string, oldValue: CaseState | string | null, newValue: CaseState | string | null) {
  return oldValue === newValue ? [] : [{ field, oldValue, newValue }];
}
