import type { Database } from 'better-sqlite3';
import type { FoundItem } from '#contract/desk/reader.ts';
import { CASE_STATE_NAMES, type CaseState } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES, type CaseType } from '#domain/case/case-type.ts';
import { nameOrReference } from '../lists/case-conditions.ts';
import { statementsOf } from './prepared.ts';

/** Cases by the beginning of a part of the name or by a part of the file reference, by name. */
export function findCases(sqlite: Database, typed: string, limit: number): FoundItem[] {
  if (typed.trim() === '') return [];
  const { where, values } = nameOrReference(typed);
  const found = statementsOf(sqlite)(
    `SELECT id, applicant_name AS name, file_reference AS reference, case_type AS type, state
     FROM cases WHERE id IN (
       SELECT id FROM cases INDEXED BY cases_list WHERE ${where} ORDER BY sort_name, id LIMIT ?
     ) ORDER BY sort_name, id`,
  ).all(values, limit) as { id: string; name: string; reference: string; type: CaseType; state: CaseState }[];
  return found.map(({ id, name, reference, type, state }) => ({
    kind: 'case',
    caseId: id,
    title: name,
    detail: `${reference} · ${CASE_TYPE_NAMES[type].short} · ${CASE_STATE_NAMES[state]}`,
  }));
}
