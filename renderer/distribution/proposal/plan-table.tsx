import { type DragEvent, type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { useScrollWindow } from '../../desk/list/use-scroll-window.ts';
import { useText } from '../../i18n/use-text.ts';
import { Grid, GridColumnHead, GridRow, GridRowGroup } from '../../ui/grid.tsx';
import { PlanCells } from './plan-cells.tsx';
import { PlanDetail } from './plan-detail.tsx';
import styles from './plan-table.module.css';
import type { PlanRow } from './table-rows.ts';

const ROW_HEIGHT = 48;

export interface PlanTableActions {
  readonly tick: (caseIds: readonly string[], isTicked: boolean) => void;
  /** Asks whom to give cases to. */
  readonly give: (caseIds: readonly string[]) => void;
  readonly lock: (row: PlanRow) => void;
  readonly weigh: (row: PlanRow) => void;
  /** What makes it more work. */
  readonly say: (row: PlanRow) => void;
  /** Who must not work on it. */
  readonly exclude: (row: PlanRow) => void;
}

/**
 * The moves of a plan, or all cases: a grid of any length of which only the visible lines exist. One tab stop; arrows move, Space
 * ticks, X marks, M gives what is marked (or the line one stands on) to somebody, L locks, G weighs, E
 * says what makes it more work, B who must not work on it. Lines can be dragged as well.
 */
export function PlanTable({
  rows,
  today,
  nameOf,
  marks,
  onMarks,
  actions,
  onDragged,
}: {
  rows: readonly PlanRow[];
  today: string;
  nameOf: (officerId: string | null) => string;
  marks: ReadonlySet<string>;
  onMarks: (next: ReadonlySet<string>) => void;
  actions: PlanTableActions;
  /** Cases taken up by the pointer; empty when they are let go. */
  onDragged: (caseIds: readonly string[]) => void;
}) {
  const t = useText();
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useScrollWindow(scroller, ROW_HEIGHT);
  const [at, setAt] = useState(0);
  const active = Math.min(at, rows.length - 1);
  const row = rows[active];

  const go = (index: number, extends_ = false): void => {
    const held = Math.max(0, Math.min(rows.length - 1, index));
    setAt(held);
    view.reveal(held);
    if (!extends_) return;
    const next = new Set(marks);
    for (const each of rows.slice(Math.min(held, active), Math.max(held, active) + 1)) next.add(each.shown.id);
    onMarks(next);
  };
  const toggleMark = ({ shown }: PlanRow): void => {
    const next = new Set(marks);
    if (!next.delete(shown.id)) next.add(shown.id);
    onMarks(next);
  };
  const meant = (line: PlanRow): readonly string[] => (marks.has(line.shown.id) ? [...marks] : [line.shown.id]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || row === undefined || event.altKey) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
      event.preventDefault();
      onMarks(marks.size > 0 ? new Set() : new Set(rows.map(({ shown }) => shown.id)));
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, view.visible - 2);
    const keys: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => go(active + 1, event.shiftKey),
      ArrowUp: () => go(active - 1, event.shiftKey),
      PageDown: () => go(active + page),
      PageUp: () => go(active - page),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      ' ': () => {
        if (row.move) actions.tick(marks.size > 0 ? meant(row) : [row.shown.id], !row.move.isTicked);
        else toggleMark(row);
      },
      x: () => toggleMark(row),
      m: () => actions.give(marks.size > 0 ? [...marks] : [row.shown.id]),
      l: () => actions.lock(row),
      g: () => actions.weigh(row),
      e: () => actions.say(row),
      b: () => actions.exclude(row),
      Escape: marks.size > 0 ? () => onMarks(new Set()) : undefined,
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const onPress = (event: PointerEvent, index: number): void => {
    const pressed = rows[index];
    if (event.button !== 0 || pressed === undefined) return;
    const part = event.target instanceof Element ? event.target.closest('[data-part]') : null;
    setAt(index);
    if (part?.getAttribute('data-part') === 'tick' && pressed.move) {
      actions.tick([pressed.shown.id], !pressed.move.isTicked);
    } else if (event.shiftKey) {
      event.preventDefault();
      go(index, true);
    } else if (event.ctrlKey || event.metaKey) toggleMark(pressed);
  };
  const onDragStart = (event: DragEvent, line: PlanRow): void => {
    const caseIds = meant(line);
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', t('distribution.marked', { count: caseIds.length }));
    onDragged(caseIds);
  };

  const visible = rows.slice(view.from, view.to);
  return (
    <div className={styles.frame}>
      <Grid
        ref={scroller}
        id="plan-table"
        className={styles.grid}
        aria-label={t('distribution.table')}
        aria-rowcount={rows.length + 1}
        aria-colcount={COLUMNS.length}
        aria-multiselectable
        aria-activedescendant={row && active >= view.from && active < view.to ? `${gridId}-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        <GridRow className={styles.head} aria-rowindex={1}>
          {COLUMNS.map((column) => (
            <GridColumnHead key={column}>{t(`distribution.table.${column}`)}</GridColumnHead>
          ))}
        </GridRow>
        <GridRowGroup className={styles.body} style={{ height: rows.length * ROW_HEIGHT }}>
          {visible.map((line, index) => {
            const place = view.from + index;
            return (
              <GridRow
                key={line.shown.id}
                id={`${gridId}-${place}`}
                aria-rowindex={place + 2}
                aria-selected={marks.has(line.shown.id)}
                data-active={place === active || undefined}
                draggable
                className={`${styles.row} ${line.move?.isTicked === false ? styles.leftOut : ''}`}
                style={{ transform: `translateY(${place * ROW_HEIGHT}px)`, height: ROW_HEIGHT }}
                onPointerDown={(event) => onPress(event, place)}
                onDragStart={(event) => onDragStart(event, line)}
                onDragEnd={() => onDragged([])}
              >
                <PlanCells row={line} today={today} nameOf={nameOf} />
              </GridRow>
            );
          })}
        </GridRowGroup>
      </Grid>
      {row && <PlanDetail row={row} marked={marks.size} actions={actions} marks={marks} />}
    </div>
  );
}

const COLUMNS = ['tick', 'case', 'kind', 'due', 'minutes', 'way', 'why'] as const;
