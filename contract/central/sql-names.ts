import type { TableName } from '#domain/records/tables.ts';
import { fieldsOf } from './row-values.ts';

/** The table of each synchronised record; central's database and the desk's cache name them alike. */
export const SQL_TABLE: Readonly<Record<TableName, string>> = {
  team: 'teams',
  officer: 'officers',
  absence: 'absences',
  officeSettings: 'office_settings',
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
  caseHint: 'case_hints',
  scanBatch: 'scan_batches',
  scanPage: 'scan_pages',
  scanWish: 'scan_wishes',
  rendition: 'renditions',
  wordCorrection: 'word_corrections',
  caseEffort: 'case_efforts',
  workPlan: 'work_plans',
  substitution: 'substitutions',
  exclusion: 'exclusions',
  redistribution: 'redistributions',
  caseMove: 'case_moves',
  notice: 'notices',
  teamWeek: 'team_weeks',
};

/** Column names of a record, quoted, in wire order: the fields in snake case. */
export function columnsOf(table: TableName): readonly string[] {
  return fieldsOf(table).map((field) => `"${columnName(field)}"`);
}

/** `filedBy` is kept in `filed_by`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
