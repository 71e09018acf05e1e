import { StudyCase } from '#domain/workload/fit/study.ts';
import type { FileRefusal } from './json-file.ts';

export type StudyReading = { readonly cases: readonly StudyCase[] } | { readonly refused: readonly FileRefusal[] };

/** Columns that hold a number. */
const NUMBERS: ReadonlySet<string> = new Set(['minutes', 'pages', 'persons', 'gaps', 'share']);
const COLUMNS = Object.keys(StudyCase.shape);
/** So many wrong lines are told one by one. */
const MOST_TOLD = 20;

/**
 * Reads a time study as a table program saves it: the first line names the columns (`caseType` and `minutes` at least), one closed case a
 * line, cells parted by semicolon, tab or comma, flags by blanks. Numbers may have a comma; empty cells are left out.
 */
export function readStudyCsv(text: string): StudyReading {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const head = lines[0] ?? '';
  const separator = [';', '\t', ','].find((each) => head.includes(each)) ?? ';';
  const columns = cellsOf(head, separator);
  const refused: FileRefusal[] = [
    ...columns.filter((name) => !COLUMNS.includes(name)).map((name) => unknownColumn(name)),
    ...columns.filter((name, at) => columns.indexOf(name) < at).map((name) => headRefusal(name, 'steht zweimal da')),
    ...['caseType', 'minutes'].filter((name) => !columns.includes(name)).map((name) => headRefusal(name, 'fehlt')),
  ];
  if (refused.length > 0) return { refused };
  const cases: StudyCase[] = [];
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line.trim() === '') continue;
    const cells = cellsOf(line, separator);
    if (cells.length > columns.length) {
      const message = `Die Zeile hat ${cells.length} Spalten, die erste hat ${columns.length}.`;
      refused.push({ field: `Zeile ${at + 1}`, message, remedy: 'Trennzeichen prüfen.' });
      continue;
    }
    const parsed = StudyCase.safeParse(valuesOf(columns, cells));
    if (parsed.success) cases.push(parsed.data);
    else refused.push(...parsed.error.issues.map(({ path }) => cellRefusal(at + 1, String(path[0] ?? ''))));
  }
  if (refused.length > 0) return { refused: refused.slice(0, MOST_TOLD) };
  if (cases.length > 0) return { cases };
  return {
    refused: [{ field: '', message: 'Die Datei hat keine Vorgänge.', remedy: 'Je Vorgang eine Zeile schreiben.' }],
  };
}

function valuesOf(columns: readonly string[], cells: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.flatMap((name, at): [string, unknown][] => {
      const cell = cells[at] ?? '';
      if (cell === '') return [];
      if (name === 'flags') return [[name, cell.split(/[\s,+]+/)]];
      return [[name, NUMBERS.has(name) ? Number(cell.replace(',', '.')) : cell]];
    }),
  );
}

/** The cells of a line; one in quotes may hold the separator. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let [cell, isQuoted] = ['', false];
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

function cellRefusal(line: number, column: string): FileRefusal {
  const message = 'Die Angabe fehlt oder ist hier nicht möglich.';
  return { field: `Zeile ${line}, ${column}`, message, remedy: 'Die Spalten stehen in docs/spec/weights.md.' };
}

function headRefusal(column: string, what: string): FileRefusal {
  return { field: 'Zeile 1', message: `Die Spalte „${column}“ ${what}.`, remedy: 'Die erste Zeile nennt die Spalten.' };
}

function unknownColumn(name: string): FileRefusal {
  const remedy = `Spalte entfernen, besonders wenn sie auf Personen schließen lässt. Möglich: ${COLUMNS.join(', ')}.`;
  return { field: 'Zeile 1', message: `Die Spalte „${name.slice(0, 40)}“ gibt es hier nicht.`, remedy };
}
