import type { OfficerLoad, PerHorizon } from '#domain/rebalance/proposal.ts';
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

/** Desks taken together, as one line. */
export function sumOf(loads: readonly OfficerLoad[]): OfficerLoad {
  const sum = (of: (load: OfficerLoad) => number): number => loads.reduce((all, load) => all + of(load), 0);
  const perHorizon = (of: (load: OfficerLoad) => PerHorizon): PerHorizon => ({
    7: sum((load) => of(load)[7]),
    14: sum((load) => of(load)[14]),
    28: sum((load) => of(load)[28]),
  });
  const available = perHorizon((load) => load.available);
  // A share is of a desk's own time: planned work is the share's numerator, and nobody's has no time to be shared by.
  const planned = sum(({ share, available: own, minutes }) => (share === null ? minutes : share * own[28]));
  return {
    officerId: '',
    cases: sum(({ cases }) => cases),
    minutes: sum(({ minutes }) => minutes),
    available,
    dueWork: perHorizon((load) => load.dueWork),
    breaking: perHorizon((load) => load.breaking),
    urgent: sum(({ urgent }) => urgent),
    hard: sum(({ hard }) => hard),
    waiting: sum(({ waiting }) => waiting),
    share: available[28] === 0 ? null : planned / available[28],
  };
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
