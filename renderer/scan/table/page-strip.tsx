import { type DragEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TableDocument } from '#contract/desk/scan.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSight } from '../../ui/use-sight.ts';
import styles from './page-strip.module.css';
import { CELL, pagesBetween, type StripGroup, stripLayout } from './strip-layout.ts';
import { StripPage } from './strip-page.tsx';
import type { TableOrder } from './table-order.ts';

/** Pages drawn beyond the visible ones, in CSS pixels. */
const BEYOND = 600;

/** All pages of the batch in one row, by document; only what is in sight is there. Pages can be dragged to another place. */
export function PageStrip({
  order,
  pageId,
  canMove,
  onPage,
  onMove,
}: {
  order: TableOrder;
  /** The page looked at. */
  pageId: string | null;
  canMove: boolean;
  onPage: (pageId: string) => void;
  onMove: (pageId: string, before: string | null) => void;
}) {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => stripLayout(order), [order]);
  const sight = useSight(scroller);
  const [dragged, setDragged] = useState<string | null>(null);
  const [dropAt, setDropAt] = useState<number | null>(null);
  const at = pageId === null ? -1 : (order.placeOf.get(pageId) ?? -1);

  const left = layout.lefts[at];
  useEffect(() => {
    const element = scroller.current;
    if (!element || left === undefined) return;
    const room = element.clientWidth;
    if (left < element.scrollLeft + CELL || left + CELL * 2 > element.scrollLeft + room) {
      element.scrollLeft = Math.max(0, left - room / 3);
    }
  }, [left]);

  // Paper that comes in is seen while the end of the strip is in sight, as long as the page looked at stays in sight, too.
  const widthBefore = useRef(layout.width);
  useLayoutEffect(() => {
    const element = scroller.current;
    const before = widthBefore.current;
    widthBefore.current = layout.width;
    if (!element || layout.width <= before || element.scrollLeft + element.clientWidth < before - CELL) return;
    element.scrollLeft = Math.min(layout.width - element.clientWidth, left ?? Number.POSITIVE_INFINITY);
  }, [layout.width, left]);

  const middle = useRef(0);
  middle.current = at === -1 ? (sight.left + sight.width / 2) / CELL : at;
  const distanceOf = useCallback((place: number): number => Math.abs(place - middle.current), []);

  const shown = pagesBetween(layout, sight.left - BEYOND, sight.left + sight.width + BEYOND);
  const groups = layout.groups.filter(
    (group) => group.left + group.width > sight.left - BEYOND && group.left < sight.left + sight.width + BEYOND,
  );

  const placeAt = (event: DragEvent): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = event.clientX - box.left + event.currentTarget.scrollLeft;
    const found = layout.lefts.findIndex((one) => x < one + CELL / 2);
    return found === -1 ? order.pages.length : found;
  };
  const drop = (event: DragEvent): void => {
    if (dragged === null) return;
    event.preventDefault();
    const before = order.pages[placeAt(event)]?.pageId ?? null;
    setDragged(null);
    setDropAt(null);
    if (before !== dragged) onMove(dragged, before);
  };

  return (
    <div
      ref={scroller}
      className={styles.strip}
      data-strip=""
      role="listbox"
      aria-orientation="horizontal"
      aria-label={t('scan.strip')}
      aria-activedescendant={pageId === null ? undefined : `scan-${pageId}`}
      tabIndex={0}
      onDragOver={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        setDropAt(placeAt(event));
      }}
      onDrop={drop}
    >
      <div className={styles.track} style={{ width: layout.width }}>
        {groups.map((group) => (
          <Bracket
            key={group.left}
            group={group}
            document={order.documents[group.document]!}
            isCurrent={pageId !== null && order.documentOf.get(pageId) === group.document}
          />
        ))}
        {order.pages.slice(shown.from, shown.to).map((page, index) => (
          <StripPage
            key={page.pageId}
            page={page}
            place={shown.from + index}
            count={order.pages.length}
            left={layout.lefts[shown.from + index] ?? 0}
            isChosen={page.pageId === pageId}
            canMove={canMove && page.outcome === 'waiting'}
            distanceOf={distanceOf}
            onPage={onPage}
            onDrag={setDragged}
          />
        ))}
        {dropAt !== null && (
          <span className={styles.drop} style={{ left: (layout.lefts[dropAt] ?? layout.width) - 6 }} />
        )}
      </div>
    </div>
  );
}

/** What holds the pages of a document together: its number, where it was filed, who must look at it. */
function Bracket({ group, document, isCurrent }: { group: StripGroup; document: TableDocument; isCurrent: boolean }) {
  const t = useText();
  const { filed, attention } = document;
  const words = filed ? `${filed.fileReference} · ${filed.title}` : t('scan.document', { number: group.document + 1 });
  return (
    <span
      className={`${styles.bracket} ${filed ? styles.filed : ''} ${isCurrent ? styles.current : ''}`}
      style={{ left: group.left - 4, width: group.width }}
      title={words}
      aria-hidden="true"
    >
      {filed && <Icon name="check" size={12} />}
      {attention !== null && <Icon name="alert" size={12} />}
      <span>{words}</span>
    </span>
  );
}
