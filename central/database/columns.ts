import { fieldsOf } from '#contract/central/row-values.ts';
import { TABLE_NAMES, type TableName } from '#domain/records/tables.ts';

/** The table of each synchronised record in the database. */
export const SQL_TABLE: Readonly<Record<TableName, string>> = {
  team: 'teams',
  officer: 'officers',
  absence: 'absences',
  case: 'cases',
  party: 'parties',
  document: 'documents',
  page: 'pages',
  note: 'notes',
  historyEntry: 'history_entries',
  misfilingTrace: 'misfiling_traces',
  fact: 'facts',
  checklistMark: 'checklist_marks',
  consultation: 'consultations',
  caseDecision: 'case_decisions',
  letter: 'letters',
  followUp: 'follow_ups',
  pause: 'pauses',
};

/** Column names of a record, quoted, in wire order: the fields in snake case. */
export function columnsOf(table: TableName): readonly string[] {
  return COLUMNS[table];
}

/** `filedBy` is kept in `filed_by`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const COLUMNS = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, fieldsOf(table).map((field) => `"${columnName(field)}"`)]),
) as unknown as Readonly<Record<TableName, readonly string[]>>;
