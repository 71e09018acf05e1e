import type { PointerEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { GridColumnHead, GridRow, GridRowGroup } from '../../ui/grid.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './case-list.module.css';
import { heldWidth, type ListColumn, type ListSetting, sortColumn } from './list-columns.ts';

/** The heads of the list: a press sorts, the right edge is drawn to widen. */
export function ColumnHeads({
  setting,
  onSetting,
  tracks,
  onMarkAll,
  marked,
}: {
  setting: ListSetting;
  onSetting: (next: ListSetting) => void;
  tracks: string;
  onMarkAll: () => void;
  marked: 'none' | 'some' | 'all';
}) {
  const t = useText();
  const { columns, sort } = setting;
  const sortBy = (id: ListColumn): void => {
    const column = sortColumn(id);
    const turned = sort.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending';
    onSetting({ ...setting, sort: { column, direction: turned } });
  };
  const resize = (id: ListColumn, width: number): void =>
    onSetting({ ...setting, columns: columns.map((column) => (column.id === id ? { ...column, width } : column)) });

  return (
    <GridRowGroup className={styles.heads}>
      <GridRow aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: tracks }}>
        <GridColumnHead className={styles.markCell}>
          <button
            type="button"
            className={styles.markAll}
            title={t(marked === 'none' ? 'bulk.all' : 'bulk.clear')}
            aria-label={t(marked === 'none' ? 'bulk.all' : 'bulk.clear')}
            onClick={onMarkAll}
          >
            <span className={styles.mark} data-some={marked !== 'none' || undefined}>
              {marked !== 'none' && <Icon name={marked === 'all' ? 'check' : 'minus'} size={12} />}
            </span>
          </button>
        </GridColumnHead>
        {columns
          .filter((column) => column.shown)
          .map(({ id, width }) => {
            const sorted = sort.column === id;
            const name = t(`list.column.${id}`);
            return (
              <GridColumnHead
                key={id}
                aria-sort={sorted ? sort.direction : undefined}
                className={`${styles.head} ${styles[`column_${id}`] ?? ''}`}
              >
                <button
                  type="button"
                  className={styles.sort}
                  title={t('list.sort', { column: name })}
                  onClick={() => sortBy(id)}
                >
                  <span>{name}</span>
                  {sorted && <Icon name={sort.direction === 'ascending' ? 'up' : 'down'} size={12} />}
                </button>
                <span
                  className={styles.edge}
                  aria-hidden="true"
                  onPointerDown={(event) => drawEdge(event, (stretch) => resize(id, heldWidth(width * stretch)))}
                />
              </GridColumnHead>
            );
          })}
      </GridRow>
    </GridRowGroup>
  );
}

/** Follows the pointer until it is let go; `onMoved` gets how many times as wide as before the column is drawn. */
function drawEdge(event: PointerEvent<HTMLElement>, onMoved: (stretch: number) => void): void {
  event.preventDefault();
  const handle = event.currentTarget;
  const start = event.clientX;
  const before = handle.parentElement?.clientWidth ?? 1;
  const move = (moved: globalThis.PointerEvent): void => onMoved((before + moved.clientX - start) / before);
  const stop = (): void => {
    handle.removeEventListener('pointermove', move);
    handle.removeEventListener('pointerup', stop);
    handle.removeEventListener('pointercancel', stop);
  };
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', stop);
  handle.addEventListener('pointercancel', stop);
}
