import type { z } from 'zod';
import type { Rows, TableName } from '../records/tables.ts';
import type { Actor } from '../rights/actor.ts';
import type { Instant } from '../time/local-date.ts';

/** What a rule wants to see before it decides: one row by id, or all rows whose columns equal the given values. */
export type Ref = {
  [T in TableName]: { readonly table: T; readonly id: string } | { readonly table: T; readonly where: KeyOf<T> };
}[TableName];

/** Columns a rule may select by; both databases index them. */
export type KeyColumn = 'caseId' | 'documentId' | 'batchId' | 'officerId' | 'redistributionId' | 'number';

/** The values by which rows of a table are selected. */
export type KeyOf<T extends TableName> = {
  readonly [K in KeyColumn & keyof Rows[T]]?: K extends 'number' ? number : string;
};

/** The rows a rule asked for. Asking for what was not in `reads` is a fault of the rule and throws. */
export interface Loaded {
  one<T extends TableName>(table: T, id: string): Rows[T] | undefined;
  all<T extends TableName>(table: T, where: KeyOf<T>): readonly Rows[T][];
}

/** A whole row written, new or in place of the one with its id. Nothing is ever deleted. */
export type Change = { [T in TableName]: { readonly table: T; readonly row: Rows[T] } }[TableName];

/**
 * A rule's no. `code` is one of the command's documented codes; `data` says what a person needs to go on
 * (who, when, which value); `legalBasis` names the paragraph where the law is the reason.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly data: Readonly<Record<string, string | number | null>>;
  readonly legalBasis?: string;
}

export const REFUSAL_CODES = [
  'not_found',
  'not_permitted',
  'already_exists',
  'already_claimed',
  'not_assigned_to_you',
  'case_closed',
  'not_in_this_state',
  'facts_missing',
  'contradiction',
  'stopped_by_law',
  'not_yet',
  'needs_other_person',
  'needs_final_signature',
  'hearing_missing',
  'incomplete',
  'nothing_free',
  'changed_meanwhile',
  'already_filed',
  'document_in_use',
  'invalid_arguments',
  'unknown_command',
  'dependency_refused',
  'id_reused',
  'original_lost',
  'other_case_type',
  'secondment_over',
  'conflict_of_interest',
  'case_locked',
  'worked_on',
  'nothing_to_do',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export type Decision =
  | { readonly outcome: 'changes'; readonly changes: readonly Change[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/** `now` is the moment the officer acted, as the desk recorded it; central never lets it lie in the future. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly commandId: string;
}

/** One command: a name, the shape of its arguments, what its rule reads, and the rule. All pure. */
export interface CommandDefinition<Name extends string, Args> {
  readonly name: Name;
  readonly args: z.ZodType<Args>;
  readonly reads: (args: Args) => readonly Ref[];
  /** Originals that must lie in central's blob store before central runs this. */
  readonly blobs?: (args: Args) => readonly string[];
  readonly decide: (loaded: Loaded, args: Args, context: DecisionContext) => Decision;
}

export function defineCommand<Name extends string, Args>(
  definition: CommandDefinition<Name, Args>,
): CommandDefinition<Name, Args> {
  return definition;
}

export function changes(...written: Change[]): Decision {
  return { outcome: 'changes', changes: written };
}

export function refused(code: RefusalCode, data: Refusal['data'] = {}, legalBasis?: string): Decision {
  return { outcome: 'refused', refusal: legalBasis === undefined ? { code, data } : { code, data, legalBasis } };
}
