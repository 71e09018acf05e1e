import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CaseListRow } from '#contract/desk/cases.ts';
import type { Officer } from '#domain/records/office.ts';
import { useText } from '../../i18n/use-text.ts';
import { Grid, GridCell, GridRow, GridRowGroup, GridRowHead } from '../../ui/grid.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CaseCell, type CellContext } from './case-cell.tsx';
import styles from './case-list.module.css';
import { ColumnHeads } from './column-heads.tsx';
import { dueBand } from './due-bands.ts';
import { gridTracks, type ListSetting } from './list-columns.ts';
import { lineAt, lineCount, lineOfCase } from './list-lines.ts';
import { ListStatus } from './list-status.tsx';
import { type ListQuestion, useCaseWindow } from './use-case-window.ts';
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
  readonly onTotal: (total: number | null) => void;
}

/**
 * The list of cases: a grid of any length of which only the visible lines exist. One tab stop; arrows, Home, End and
 * page keys move, and moving selects.
 */
export function CaseList(props: CaseListProps) {
  const { label, question, setting, onSetting, rowHeight, today, officers, selectedId, onSelect, onTotal } = props;
  const t = useText();
  const { formatNumber } = useIntl();
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useScrollWindow(scroller, rowHeight);
  const [moved, setActive] = useState(-1);
  const list = useCaseWindow(question, today, Math.max(0, view.from - 8), view.to);
  // Before the first key, the list stands where the selected case is.
  const active = moved < 0 && selectedId !== null ? list.indexOf(selectedId) : moved;
  const lines = lineCount(list.total, list.runs);
  const shown = setting.columns.filter((column) => column.shown);
  const tracks = gridTracks(setting.columns);
  const context: CellContext | null = today === null ? null : { today, officers };

  const shownTotal = list.failed && list.total === 0 ? null : list.total;
  useEffect(() => onTotal(shownTotal), [shownTotal, onTotal]);

  const questionKey = JSON.stringify(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question starts at its top, whatever it is
  useLayoutEffect(() => {
    setActive(-1);
    scroller.current?.scrollTo({ top: 0 });
  }, [questionKey]);

  const go = (index: number): void => {
    const held = Math.max(0, Math.min(list.total - 1, index));
    const row = list.rowAt(held);
    setActive(held);
    view.reveal(lineOfCase(held, list.runs));
    if (row) onSelect(row);
  };

  // A row that was still on its way when the arrow keys reached it is selected once it is here.
  const activeRow = active < 0 ? undefined : list.rowAt(active);
  const wanted = useRef(-1);
  useEffect(() => {
    if (wanted.current === active && activeRow && activeRow.id !== selectedId) {
      wanted.current = -1;
      onSelect(activeRow);
    }
  }, [active, activeRow, selectedId, onSelect]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || list.total === 0 || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, view.visible - 2);
    // A case that left the list (claimed, released) has its successor at the same place.
    const stands = activeRow !== undefined && activeRow.id === selectedId;
    const next: Readonly<Record<string, number>> = {
      ArrowDown: active < 0 ? 0 : stands ? active + 1 : active,
      ArrowUp: active < 0 ? 0 : active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: list.total - 1,
    };
    const target = next[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const held = Math.max(0, Math.min(list.total - 1, target));
    wanted.current = list.rowAt(held) ? -1 : held;
    go(held);
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
        aria-colcount={shown.length}
        aria-activedescendant={activeLine >= view.from && activeLine < view.to ? `${gridId}-${activeLine}` : undefined}
        id="case-list"
        className={styles.grid}
        onKeyDown={onKeyDown}
      >
        <ColumnHeads setting={setting} onSetting={onSetting} tracks={tracks} />
        <GridRowGroup className={styles.body} style={{ height: lines * rowHeight }}>
          {visible.map((line) => {
            const content = lineAt(line, list.runs);
            const place = { transform: `translateY(${line * rowHeight}px)`, height: rowHeight };
            if (content.kind === 'band') {
              const { band, count } = content.run;
              return (
                <GridRow key={`band-${band}`} className={`${styles.band} ${styles[band]}`} style={place}>
                  <GridRowHead aria-colspan={shown.length}>
                    {count === null
                      ? t(`list.band.${band}`)
                      : t('list.band.count', { band: t(`list.band.${band}`), count: formatNumber(count) })}
                  </GridRowHead>
                </GridRow>
              );
            }
            const row = list.rowAt(content.index);
            const isSelected = row !== undefined && row.id === selectedId;
            return (
              <GridRow
                key={row?.id ?? `line-${line}`}
                id={`${gridId}-${line}`}
                aria-rowindex={content.index + 2}
                aria-selected={isSelected}
                aria-busy={row === undefined}
                className={`${styles.row} ${row && today ? styles[dueBand(row.dueOn, today)] : ''}`}
                style={{ ...place, gridTemplateColumns: tracks }}
                onPointerDown={(event) => event.button === 0 && go(content.index)}
              >
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
      {list.failed && list.total > 0 && (
        <p className={styles.failed} role="status">
          <Icon name="alert" /> {t('frame.failed')}
        </p>
      )}
    </div>
  );
}
