import { type CSSProperties, type KeyboardEvent, type ReactNode, useCallback, useEffect, useState } from 'react';
import type { ReaderPage } from '#contract/desk/reader.ts';
import type { Document } from '#domain/records/document.ts';
import { useText } from '../i18n/use-text.ts';
import { CutText } from '../ui/cut-text.tsx';
import type { FileLeaves } from './file-leaves.ts';
import { GapSheet } from './gap-sheet.tsx';
import type { PageHit } from './marked-words.tsx';
import { PageSheet } from './page-sheet.tsx';
import type { PointedPlace } from './pointed-place.ts';
import { RenderQueue } from './render-queue.ts';
import styles from './sheet.module.css';
import type { Column } from './use-column.ts';
import type { View } from './zoom.ts';

const NO_HITS: readonly PageHit[] = [];

interface PageColumnProps {
  readonly column: Column;
  readonly leaves: FileLeaves;
  readonly documents: ReadonlyMap<string, Document>;
  readonly view: View;
  readonly hits: ReadonlyMap<string, readonly PageHit[]>;
  readonly currentHit: number;
  readonly pointed: PointedPlace | null;
  readonly offline: boolean;
  readonly label: string;
  /** ⌃wheel over the pages: pixels of the wheel, and how far from the top of the column the pointer is. */
  readonly onZoomWheel: (deltaY: number, offset: number) => void;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Lies over the right edge of the pages. */
  readonly children?: ReactNode;
}

/** All leaves of a file as one scrolled column. Only those near the window exist in the document. */
export function PageColumn(props: PageColumnProps) {
  const { column, leaves, documents, view, hits } = props;
  const t = useText();
  const [queue] = useState(() => new RenderQueue());
  const { currentSlot } = column;
  const distanceOf = useCallback((slot: number) => Math.abs(slot - currentSlot.current), [currentSlot]);
  useZoomWheel(column, props.onZoomWheel);
  const rows = column.layout.rows.slice(column.window.first, column.window.end);
  return (
    <div className={styles.column}>
      {/* A scrolled region has to take the focus, or it cannot be scrolled by keyboard. */}
      <section
        ref={column.scroller}
        className={styles.scroller}
        aria-label={props.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable regions must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
        data-pages
      >
        <div className={styles.file} style={{ width: column.layout.width, height: column.layout.height }}>
          {rows.flatMap((row) => {
            const first = leaves.slots[row.items[0]!.index];
            const heading: CSSProperties = { top: row.top, left: row.items[0]!.x, width: widthOf(row.items) };
            const title = first?.kind === 'page' ? documents.get(first.page.documentId)?.title : undefined;
            return [
              row.startsDocument && title !== undefined ? (
                <h2 key={`title-${first?.leaf}`} className={styles.heading} style={heading}>
                  <CutText>{title}</CutText>
                </h2>
              ) : null,
              ...row.items.map((placed) => {
                const slot = leaves.slots[placed.index];
                if (!slot) return null;
                if (slot.kind === 'gap') return <GapSheet key={slot.trace.id} gap={slot} placed={placed} />;
                const { page } = slot;
                return (
                  <PageSheet
                    key={`${page.documentId}/${page.page}`}
                    page={page}
                    placed={placed}
                    rotation={view.rotation}
                    hits={hits.get(`${page.documentId}/${page.page}`) ?? NO_HITS}
                    currentHit={props.currentHit}
                    pointed={isOn(page, props.pointed) ? props.pointed : null}
                    isCurrent={placed.index === column.window.current}
                    offline={props.offline}
                    queue={queue}
                    distanceOf={distanceOf}
                  />
                );
              }),
            ];
          })}
        </div>
        {leaves.slots.length === 0 && <p className={styles.none}>{t('reader.empty')}</p>}
      </section>
      {props.children}
    </div>
  );
}

function isOn(page: ReaderPage, place: PointedPlace | null): boolean {
  return place !== null && place.documentId === page.documentId && place.page === page.page;
}

function widthOf(items: readonly { x: number; width: number }[]): number {
  const last = items.at(-1)!;
  return last.x + last.width - items[0]!.x;
}

/** React listens to wheels passively; zooming has to keep the browser from zooming itself. */
function useZoomWheel(column: Column, onZoom: (deltaY: number, offset: number) => void): void {
  const { scroller } = column;
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      onZoom(event.deltaY, event.clientY - element.getBoundingClientRect().top);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scroller, onZoom]);
}
