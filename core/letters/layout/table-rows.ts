import type { LetterBlock } from '#domain/letters/content.ts';
import type { SetLine } from '../text/set-line.ts';
import { element, type PageDraft, type StructureElement } from './page-draft.ts';
import { type Column, drawLine, type Row, setLines, type TextStyle } from './text-rows.ts';

const PADDING = 3.5;
const CELL_GAP = 8;
/** A row of more lines may be parted between them. */
const WHOLE_ROW_LINES = 12;

type Table = Extract<LetterBlock, { kind: 'table' }>;

interface SetCell {
  readonly lines: readonly SetLine[];
  readonly column: Column;
  readonly of: StructureElement | null;
}

/** A table as rows: the head comes again on each page, a row is parted only when it is very high. */
export function tableRows(table: Table, column: Column, style: TextStyle, parent: StructureElement): Row[] {
  const of = element('Table', parent);
  const columns = tableColumns(table, column, style.direction);
  const cellStyle = { ...style, size: style.size - 1, leading: style.leading - 2 };
  const headStyle = { ...cellStyle, bold: true };
  const headers = table.columns.map(({ header }) => header);
  const [head] = rowOf(headers, columns, headStyle, { cell: 'TH', row: element('TR', of) }, column);
  const [repeated] = rowOf(headers, columns, headStyle, null, column);
  const first = { ...head!, before: 9, keepWithNext: true };
  const rows = table.rows.flatMap((cells) =>
    rowOf(cells, columns, cellStyle, { cell: 'TD', row: element('TR', of) }, column),
  );
  return [first, ...rows.map((row) => ({ ...row, repeated: repeated! }))];
}

function tableColumns({ columns }: Table, { x, width }: Column, direction: 'ltr' | 'rtl'): Column[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const room = width - CELL_GAP * (columns.length - 1);
  let at = 0;
  return columns.map(({ share }) => {
    const own = (room * share) / total;
    const left = direction === 'ltr' ? x + at : x + width - at - own;
    at += own + CELL_GAP;
    return { x: left, width: own };
  });
}

function rowOf(
  texts: readonly string[],
  columns: readonly Column[],
  style: TextStyle,
  structure: { cell: 'TH' | 'TD'; row: StructureElement } | null,
  whole: Column,
): Row[] {
  const cells = columns.map(
    (column, at): SetCell => ({
      lines: setLines(texts[at] ?? '', column, style),
      column,
      of: structure === null ? null : element(structure.cell, structure.row),
    }),
  );
  const count = Math.max(...cells.map((cell) => cell.lines.length));
  if (count <= WHOLE_ROW_LINES) return [strip(cells, 0, count, style, whole)];
  return Array.from({ length: count }, (_, line) => strip(cells, line, line + 1, style, whole, line, count));
}

/** Lines `from` to `to` of all cells, with the rule under the row's last. */
function strip(
  cells: readonly SetCell[],
  from: number,
  to: number,
  style: TextStyle,
  whole: Column,
  at = 0,
  of = 1,
): Row {
  const top = at === 0 ? PADDING : 0;
  const isLast = at === of - 1;
  const height = (to - from) * style.leading + top + (isLast || of === 1 ? PADDING : 0);
  const draw = (page: PageDraft, y: number): void => {
    for (const { lines, column, of: owner } of cells) {
      for (const [index, line] of lines.slice(from, to).entries()) {
        drawLine(page, line, { column, top: y + top + index * style.leading, style, of: owner });
      }
    }
    if (isLast || of === 1) {
      const thickness = style.bold ? 0.9 : 0.4;
      page.rules.push({
        from: [whole.x, y + height],
        to: [whole.x + whole.width, y + height],
        thickness,
        ink: 'quiet',
      });
    }
  };
  return { height, before: 0, keepWithNext: at === 0 && of > 1 ? true : at === of - 2 && of > 1, draw };
}
