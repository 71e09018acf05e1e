import { fieldsOf } from '#contract/central/row-values.ts';
import type { TableName } from '#domain/records/tables.ts';

/** Fields stored as JSON text or as 0/1, because SQLite has neither arrays nor booleans. */
const JSON_FIELDS: ReadonlySet<string> = new Set([
  'letters',
  'teamIds',
  'changes',
  'value',
  'citation',
  'payload',
  'restrictions',
  'sideConditions',
  'citations',
  'fields',
  'requestedItems',
  'addressKeys',
  'profile',
  'irregularities',
  'check',
  'fate',
  'sums',
  'addressLines',
  'court',
  'labourAgency',
  'caseTypes',
  'flags',
  'week',
  'counter',
  'fileReferences',
]);
const BOOLEAN_FIELDS: ReadonlySet<string> = new Set(['mayFinalSign', 'papersOwed', 'locked']);

/** One value as SQLite keeps it. */
export function toSql(field: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (JSON_FIELDS.has(field)) return JSON.stringify(value);
  if (BOOLEAN_FIELDS.has(field)) return value ? 1 : 0;
  return value;
}

/** A row of SQLite's values, in wire order, as the record it is. */
export function rowFromSql(table: TableName, values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  const fields = storedFields(table);
  for (let at = 0; at < fields.length; at++) {
    const { field, stored } = fields[at]!;
    const value = values[at];
    if (stored === 'json' && value !== null) row[field] = JSON.parse(value as string);
    else row[field] = stored === 'boolean' ? value === 1 : value;
  }
  return row;
}

interface StoredField {
  readonly field: string;
  readonly stored: 'json' | 'boolean' | 'plain';
}

const STORED = new Map<TableName, readonly StoredField[]>();

/** How each field of a table is stored; asked for every row that is read. */
function storedFields(table: TableName): readonly StoredField[] {
  let fields = STORED.get(table);
  if (fields === undefined) {
    fields = fieldsOf(table).map((field): StoredField => {
      const stored = JSON_FIELDS.has(field) ? 'json' : BOOLEAN_FIELDS.has(field) ? 'boolean' : 'plain';
      return { field, stored };
    });
    STORED.set(table, fields);
  }
  return fields;
}
