import type { OfficerLoad } from '#domain/rebalance/proposal.ts';
import type { LoadColumn } from './load-columns.ts';

/** One line of the table: a name and its desk's figures. */
export interface LoadLine {
  readonly name: string;
  readonly load: OfficerLoad;
}

/**
 * The table as a file a German spreadsheet opens: semicolons, decimal commas, a byte order mark for the umlauts. A name that begins
 * as a formula would is put in quotes behind an apostrophe, so that no spreadsheet computes it.
 */
export function loadCsv(
  lines: readonly LoadLine[],
  columns: readonly LoadColumn[],
  nameOf: (column: LoadColumn) => string,
  person: string,
): string {
  const head = [person, ...columns.map(nameOf)];
  const rows = lines.map(({ name, load }) => [name, ...columns.map((column) => figure(column, load))]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function figure({ of, unit }: LoadColumn, load: OfficerLoad): string {
  const value = of(load);
  if (value === null) return '';
  const shown = unit === 'hours' ? value / 60 : unit === 'percent' ? value * 100 : value;
  return (Math.round(shown * 10) / 10).toString().replace('.', ',');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
