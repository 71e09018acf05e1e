import type { HTMLAttributes, Ref } from 'react';

/**
 * The parts of a grid as WAI-ARIA names them, on plain boxes: a real table cannot place its rows by hand, which a list of
 * 100,000 rows must. The grid itself has the focus and points to its active row (`aria-activedescendant`), so rows and
 * cells are no tab stops.
 */
type Part = HTMLAttributes<HTMLDivElement>;

export function Grid({ ref, ...props }: Part & { ref?: Ref<HTMLDivElement> }) {
  return <div {...GRID} ref={ref} {...props} />;
}

export function GridRowGroup(props: Part) {
  return <div {...ROW_GROUP} {...props} />;
}

export function GridRow(props: Part) {
  return <div {...ROW} {...props} />;
}

export function GridCell(props: Part) {
  return <div {...CELL} {...props} />;
}

export function GridColumnHead(props: Part) {
  return <div {...COLUMN_HEAD} {...props} />;
}

export function GridRowHead(props: Part) {
  return <div {...ROW_HEAD} {...props} />;
}

const GRID = { role: 'grid', tabIndex: 0 } as const;
const ROW_GROUP = { role: 'rowgroup' } as const;
const ROW = { role: 'row' } as const;
const CELL = { role: 'gridcell' } as const;
const COLUMN_HEAD = { role: 'columnheader' } as const;
const ROW_HEAD = { role: 'rowheader' } as const;
