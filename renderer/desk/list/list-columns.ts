import { z } from 'zod';
import { CaseColumn } from '#contract/desk/cases.ts';

/** Columns the list can show: those it can sort by, the reason in words, and the time since the receipt. */
export const ListColumn = z.enum([...CaseColumn.options, 'reason', 'age']);
export type ListColumn = z.infer<typeof ListColumn>;

export interface ColumnSetting {
  readonly id: ListColumn;
  readonly shown: boolean;
  /** Pixels, a multiple of 4. */
  readonly width: number;
}

/** What a list remembers: columns in their order, and the sorting. */
export interface ListSetting {
  readonly columns: readonly ColumnSetting[];
  readonly sort: { readonly column: CaseColumn; readonly direction: 'ascending' | 'descending' };
}

export const NARROWEST = 48;
export const WIDEST = 640;

export const DEFAULT_LIST: ListSetting = {
  columns: [
    { id: 'applicant', shown: true, width: 224 },
    { id: 'caseType', shown: true, width: 112 },
    { id: 'dueOn', shown: true, width: 96 },
    { id: 'reason', shown: true, width: 320 },
    { id: 'state', shown: true, width: 160 },
    { id: 'fileReference', shown: true, width: 128 },
    { id: 'assignee', shown: true, width: 128 },
    { id: 'route', shown: false, width: 64 },
    { id: 'gaps', shown: false, width: 64 },
    { id: 'followUpOn', shown: false, width: 112 },
    { id: 'age', shown: false, width: 112 },
    { id: 'nationality', shown: false, width: 64 },
    { id: 'receivedOn', shown: false, width: 96 },
    { id: 'titleValidUntil', shown: false, width: 104 },
    { id: 'pageCount', shown: false, width: 64 },
  ],
  sort: { column: 'dueOn', direction: 'ascending' },
};

const Stored = z.object({
  columns: z
    .array(z.object({ id: z.string(), shown: z.boolean().catch(true), width: z.number().catch(120) }))
    .catch([]),
  sort: z
    .object({ column: CaseColumn, direction: z.enum(['ascending', 'descending']) })
    .catch({ ...DEFAULT_LIST.sort }),
});

/**
 * A stored setting of any age as a valid one: columns that no longer exist fall away, columns that are new come at the
 * end as the default has them, widths are held within bounds. At least one column stays shown.
 */
export function readListSetting(stored: unknown): ListSetting {
  const parsed = Stored.safeParse(stored);
  if (!parsed.success) return DEFAULT_LIST;
  const kept = new Map<ListColumn, ColumnSetting>();
  for (const { id, shown, width } of parsed.data.columns) {
    const known = ListColumn.safeParse(id);
    if (known.success && !kept.has(known.data))
      kept.set(known.data, { id: known.data, shown, width: heldWidth(width) });
  }
  if (kept.size === 0) return { ...DEFAULT_LIST, sort: parsed.data.sort };
  const columns = [...kept.values(), ...DEFAULT_LIST.columns.filter(({ id }) => !kept.has(id))];
  const anyShown = columns.some(({ shown }) => shown);
  return { columns: anyShown ? columns : DEFAULT_LIST.columns, sort: parsed.data.sort };
}

/** A width on the 4 px grid within bounds. */
export function heldWidth(width: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width / 4) * 4));
}

/** The columns after moving one by `by` places; unchanged at the edges. */
export function movedColumn(columns: readonly ColumnSetting[], id: ListColumn, by: -1 | 1): readonly ColumnSetting[] {
  const from = columns.findIndex((column) => column.id === id);
  const to = from + by;
  const moved = columns[from];
  const other = columns[to];
  if (!moved || !other) return columns;
  return columns.map((column, index) => (index === from ? other : index === to ? moved : column));
}

/** By what a press on the head of a column sorts. */
export function sortColumn(id: ListColumn): CaseColumn {
  return id === 'reason' ? 'dueOn' : id === 'age' ? 'receivedOn' : id;
}

/** Columns of words share the room that the figures leave, in proportion to their widths. */
const GROWING: ReadonlySet<ListColumn> = new Set(['applicant', 'caseType', 'reason', 'state', 'assignee']);

/** The CSS grid tracks of the shown columns. */
export function gridTracks(columns: readonly ColumnSetting[]): string {
  const shown = columns.filter((column) => column.shown);
  const anyGrows = shown.some(({ id }) => GROWING.has(id));
  return shown
    .map(({ id, width }, index) =>
      GROWING.has(id) || (!anyGrows && index === shown.length - 1) ? `minmax(${width}px, ${width}fr)` : `${width}px`,
    )
    .join(' ');
}
