import type { CaseListRequest } from '#contract/desk/cases.ts';
import { CaseState, type WaitingFor, waitingFor } from '#domain/case/case-state.ts';
import { fold, foldVariants } from '#domain/text/fold.ts';
import type { QueueScope } from './case-queue.ts';

/** A WHERE clause over `cases` and the values of its question marks. */
export interface Conditions {
  where: string;
  values: string[];
}

/** What narrows a list beside its queue; what is left out does not. */
export type ListFilters = Partial<
  Pick<CaseListRequest, 'caseTypes' | 'states' | 'text' | 'routes' | 'waitingFor' | 'incomplete' | 'letters'>
>;

/** The cases of a queue that also match the filters of a list. All of it is answered by the index `cases_list`. */
export function conditionsOf(scope: QueueScope, filters: ListFilters = {}): Conditions {
  const { caseTypes = [], text = '', routes = [], incomplete = null, letters = null } = filters;
  const clauses: string[] = [];
  const values: string[] = [];
  const oneOf = (column: string, allowed: readonly string[]): void => {
    clauses.push(`${column} IN (${allowed.map(() => '?').join(', ')})`);
    values.push(...allowed);
  };
  oneOf('team_id', scope.teamIds);
  oneOf('state', scope.states);
  if (scope.assigneeId === null) clauses.push('assignee_id IS NULL');
  if (typeof scope.assigneeId === 'string') oneOf('assignee_id', [scope.assigneeId]);
  if (scope.withFollowUp) clauses.push('follow_up_on IS NOT NULL');
  if (caseTypes.length > 0) oneOf('case_type', caseTypes);
  if (routes.length > 0) oneOf('route', routes);
  const awaited = (parties: readonly WaitingFor[]): void => {
    const states = CaseState.options.filter((state) => parties.some((party) => waitingFor(state) === party));
    const beside = parties.includes('applicant') ? 'OR papers_owed = 1' : '';
    clauses.push(`(state IN (${states.map(() => '?').join(', ')}) ${beside})`);
    values.push(...states);
  };
  if (scope.awaits) awaited([scope.awaits]);
  if (filters.waitingFor && filters.waitingFor.length > 0) awaited(filters.waitingFor);
  if (incomplete !== null) clauses.push(incomplete ? 'gaps > 0' : 'gaps = 0');
  if (letters !== null) {
    clauses.push('substr(sort_name, 1, 1) BETWEEN ? AND ?');
    values.push(fold(letters.from), fold(letters.to));
  }
  if (text.trim() !== '') {
    const typed = nameOrReference(text);
    clauses.push(typed.where);
    values.push(...typed.values);
  }
  return { where: clauses.join(' AND '), values };
}

/** Cases whose name has a part that begins with the text, or whose file reference holds it. */
export function nameOrReference(text: string): Conditions {
  const readings = readingsOf(text);
  const reads = readings.map(() => `instr(' ' || sort_name, ?) > 0 OR instr(lower(file_reference), ?) > 0`);
  return {
    where: `(${reads.join(' OR ')})`,
    values: readings.flatMap(({ name, reference }) => [` ${name}`, reference]),
  };
}

/**
 * What is typed, as it may stand in `sort_name` (bare vowels, punctuation gone) and in a file reference. `Mueller` is also
 * sought as `Muller` and `Duaa` as `Dua` (Duʿāʾ), because sort names hold the bare vowel only.
 */
function readingsOf(text: string): { name: string; reference: string }[] {
  const forms = new Set(foldVariants(text.trim()));
  for (const form of [...forms]) forms.add(form.replace(/([aou])e/g, '$1'));
  for (const form of [...forms]) forms.add(form.replace(/([aeiou])\1/g, '$1'));
  return [...forms].map((form) => ({ name: nameForm(form), reference: form }));
}

function nameForm(folded: string): string {
  // A name of signs only finds nothing rather than everything.
  return (
    folded
      .replace(/[^\p{L}\p{N} ]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim() || folded
  );
}
