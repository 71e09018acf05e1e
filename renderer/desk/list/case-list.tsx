import { type KeyboardEvent, type PointerEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CaseListRow } from '#contract/desk/cases.ts';
import type { Officer } from '#domain/records/office.ts';
import { useText } from '../../i18n/use-text.ts';
import { Grid, GridCell, GridRow, GridRowGroup, GridRowHead } from '../../ui/grid.tsx';
import { Icon } from '../../ui/icon.tsx';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import type { BulkWork } from '../bulk/bulk-outcome.ts';
import { BulkResult } from '../bulk/bulk-result.tsx';
import { useBulk } from '../bulk/use-bulk.ts';
import { CaseCell, type CellContext } from './case-cell.tsx';
import styles from './case-list.module.css';
import { ColumnHeads } from './column-heads.tsx';
import { dueBand } from './due-bands.ts';
import { gridTracks, type ListSetting } from './list-columns.ts';
import { lineAt, lineCount, lineOfCase } from './list-lines.ts';
import { ListStatus } from './list-status.tsx';
import type { ListTotal } from './list-toolbar.tsx';
import { type ListQuestion, useCaseWindow } from './use-case-window.ts';
import { useMarks } from './use-marks.ts';
import { useScrollWindow } from './use-scroll-window.ts';

export interface CaseListProps {
  readonly label: string;
  readonly question: ListQuestion;
  readonly setting: ListSetting;
  readonly onSetting: (next: ListSetting) => void;
  readonly rowHeight: number;
  readonly today: string | null;
  readonly officers: ReadonlyMap<string, Officer>;
  readonly selectedId: string | null;
  readonly onSelect: (row: CaseListRow) => void;
  readonly onOpenCase: (caseId: string) => void;
  readonly onTotal: (total: ListTotal) => void;
}

/** The first column: which rows are marked. */
const MARK_TRACK = '32px';

/**
 * The list of cases: a grid of any length of which only the visible lines exist. One tab stop; arrows, Home, End and
 * page keys move, and moving selects; with Shift it marks, as Space and Ctrl+A do, and what is marked is claimed together.
 */
export function CaseList(props: CaseListProps) {
  const { label, question, setting, onSetting, rowHeight, today, officers, selectedId, onSelect, onOpenCase, onTotal } =
    props;
  const t = useText();
  const { formatNumber } = useIntl();
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useScrollWindow(scroller, rowHeight);
  const [moved, setActive] = useState(-1);
  const list = useCaseWindow(question, today, Math.max(0, view.from - 8), view.to);
  // Before the first key, the list stands where the selected case is.
  const active = moved < 0 && selectedId !== null ? list.indexOf(selectedId) : moved;
  // Keys come faster than the window is told what they chose: each goes on from the one before, not from what is drawn.
  const standing = useRef(active);
  standing.current = active;
  const chosen = useRef<string | null>(null);
  const lines = lineCount(list.total, list.runs);
  const shown = setting.columns.filter((column) => column.shown);
  const tracks = `${MARK_TRACK} ${gridTracks(setting.columns)}`;
  const context: CellContext | null = today === null ? null : { today, officers };

  const shownTotal: ListTotal = list.total > 0 ? list.total : list.failed ? 'unknown' : list.waiting ? 'coming' : 0;
  useEffect(() => onTotal(shownTotal), [shownTotal, onTotal]);

  const questionKey = JSON.stringify(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question starts at its top, whatever it is
  useLayoutEffect(() => {
    setActive(-1);
    scroller.current?.scrollTo({ top: 0 });
  }, [questionKey]);

  const { sort: _, ...narrowing } = question;
  const marks = useMarks(JSON.stringify(narrowing), list.rowsBetween);
  const bulk = useBulk(today);
  const workOnMarked = async (work: BulkWork): Promise<void> => {
    await bulk.run(work, [...marks.all.values()]);
    marks.clear();
  };

  const go = (index: number): void => {
    const held = Math.max(0, Math.min(list.total - 1, index));
    const row = list.rowAt(held);
    setActive(held);
    standing.current = held;
    chosen.current = row?.id ?? null;
    view.reveal(lineOfCase(held, list.runs));
    if (row) onSelect(row);
  };

  // A row that was still on its way when the arrow keys reached it is selected once it is here.
  const activeRow = active < 0 ? undefined : list.rowAt(active);
  const wanted = useRef(-1);
  useEffect(() => {
    if (wanted.current === active && activeRow && activeRow.id !== selectedId) {
      wanted.current = -1;
      chosen.current = activeRow.id;
      onSelect(activeRow);
    }
  }, [active, activeRow, selectedId, onSelect]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || list.total === 0) return;
    if (onMarkKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, view.visible - 2);
    const at = standing.current;
    // A case that left the list (claimed, released) has its successor at the same place.
    const there = at < 0 ? undefined : list.rowAt(at);
    const stands = there === undefined || there.id === selectedId || there.id === chosen.current;
    const next: Readonly<Record<string, number>> = {
      ArrowDown: at < 0 ? 0 : stands || event.shiftKey ? at + 1 : at,
      ArrowUp: at < 0 ? 0 : at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: list.total - 1,
    };
    const target = next[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const held = Math.max(0, Math.min(list.total - 1, target));
    if (event.shiftKey) marks.extendTo(held, Math.max(0, at));
    wanted.current = list.rowAt(held) ? -1 : held;
    go(held);
  };

  /** Keys that mark; true when it was one. */
  const onMarkKey = (event: KeyboardEvent): boolean => {
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key === 'a') marks.markAll(list.total);
    else if (!control && event.key === ' ' && activeRow) marks.toggle(activeRow, active);
    else if (event.key === 'Escape' && marks.all.size > 0) marks.clear();
    else if (!control && event.key === 'c' && marks.all.size > 0 && bulk.progress === null) void workOnMarked('claim');
    else if (!control && event.key === 'b' && marks.all.size > 0 && bulk.progress === null)
      void workOnMarked('ba_request');
    else return false;
    return true;
  };
  const onRowPress = (event: PointerEvent, index: number): void => {
    if (event.button !== 0) return;
    const row = list.rowAt(index);
    const onMark = event.target instanceof Element && event.target.closest('[data-mark]') !== null;
    if (event.shiftKey) {
      // The browser would select text from the last press to this one.
      event.preventDefault();
      scroller.current?.focus();
      marks.extendTo(index, Math.max(0, active));
    } else if (row && (onMark || event.ctrlKey || event.metaKey)) {
      marks.toggle(row, index);
    } else go(index);
  };

  const visible = Array.from(
    { length: Math.max(0, Math.min(lines, view.to) - view.from) },
    (_, step) => view.from + step,
  );
  const activeLine = active < 0 ? -1 : lineOfCase(active, list.runs);
  return (
    <div className={styles.frame}>
      <Grid
        ref={scroller}
        aria-label={label}
        aria-rowcount={list.total + 1}
        aria-colcount={shown.length + 1}
        aria-multiselectable
        aria-activedescendant={activeLine >= view.from && activeLine < view.to ? `${gridId}-${activeLine}` : undefined}
        id="case-list"
        className={styles.grid}
        onKeyDown={onKeyDown}
      >
        <ColumnHeads
          setting={setting}
          onSetting={onSetting}
          tracks={tracks}
          onMarkAll={() => (marks.all.size > 0 ? marks.clear() : marks.markAll(list.total))}
          marked={marks.all.size === 0 ? 'none' : marks.all.size >= list.total ? 'all' : 'some'}
        />
        <GridRowGroup className={styles.body} style={{ height: lines * rowHeight }}>
          {visible.map((line) => {
            const content = lineAt(line, list.runs);
            const place = { transform: `translateY(${line * rowHeight}px)`, height: rowHeight };
            if (content.kind === 'band') {
              const { band, count } = content.run;
              return (
                <GridRow key={`band-${band}`} className={`${styles.band} ${styles[band]}`} style={place}>
                  <GridRowHead aria-colspan={shown.length + 1}>
                    {count === null
                      ? t(`list.band.${band}`)
                      : t('list.band.count', { band: t(`list.band.${band}`), count: formatNumber(count) })}
                  </GridRowHead>
                </GridRow>
              );
            }
            const row = list.rowAt(content.index);
            const isSelected = row !== undefined && row.id === selectedId;
            const isMarked = row !== undefined && marks.all.has(row.id);
            return (
              <GridRow
                key={row?.id ?? `line-${line}`}
                id={`${gridId}-${line}`}
                aria-rowindex={content.index + 2}
                aria-selected={marks.all.size > 0 ? isMarked : isSelected}
                data-shown={isSelected || undefined}
                aria-busy={row === undefined}
                className={`${styles.row} ${row && today ? styles[dueBand(row.dueOn, today)] : ''}`}
                style={{ ...place, gridTemplateColumns: tracks }}
                onPointerDown={(event) => onRowPress(event, content.index)}
              >
                <GridCell className={styles.markCell} data-mark>
                  <span className={styles.mark}>{isMarked && <Icon name="check" size={12} />}</span>
                </GridCell>
                {shown.map(({ id }) => (
                  <GridCell key={id} className={`${styles.cell} ${styles[`column_${id}`] ?? ''}`}>
                    {row && context ? (
                      <CaseCell column={id} row={row} context={context} />
                    ) : (
                      <span className={styles.coming} />
                    )}
                  </GridCell>
                ))}
              </GridRow>
            );
          })}
        </GridRowGroup>
      </Grid>
      {list.total === 0 && <ListStatus list={list} question={question} />}
      {marks.all.size > 0 && (
        <BulkBar
          count={marks.all.size}
          isCut={marks.isCut}
          progress={bulk.progress}
          onClaim={() => void workOnMarked('claim')}
          onAskAgency={() => void workOnMarked('ba_request')}
          onClear={marks.clear}
        />
      )}
      {marks.all.size === 0 && bulk.outcome && (
        <BulkResult
          outcome={bulk.outcome}
          work={bulk.work}
          officers={[...officers.values()]}
          onOpen={onOpenCase}
          onGiveBack={() => void bulk.giveBack()}
          onClose={() => {
            bulk.close();
            scroller.current?.focus();
          }}
        />
      )}
      {list.failed && list.total > 0 && (
        <p className={styles.failed} role="status">
          <Icon name="alert" /> {t('frame.failed')}
        </p>
      )}
    </div>
  );
}
