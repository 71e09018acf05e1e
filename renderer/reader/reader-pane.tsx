import { type Ref, useEffect, useImperativeHandle } from 'react';
import type { SearchHit } from '#contract/desk/reader.ts';
import type { Document } from '#domain/records/document.ts';
import type { FileLeaves } from './file-leaves.ts';
import { HitStrip } from './hit-strip.tsx';
import type { PageHit } from './marked-words.tsx';
import { PageColumn } from './page-column.tsx';
import { scaleOf } from './page-layout.ts';
import type { PointedPlace } from './pointed-place.ts';
import { type Column, useColumn } from './use-column.ts';
import { type View, wheelScale } from './zoom.ts';

/** What the bar and the keys do with a column of pages. */
export interface PaneHandle
  extends Pick<Column, 'showSlot' | 'showPlace' | 'step' | 'scrollBy' | 'holdAt' | 'currentSlot'> {
  focus(): void;
}

interface ReaderPaneProps {
  readonly ref: Ref<PaneHandle>;
  readonly leaves: FileLeaves;
  readonly documents: ReadonlyMap<string, Document>;
  readonly view: View;
  readonly hits: readonly SearchHit[];
  readonly hitsByPage: ReadonlyMap<string, readonly PageHit[]>;
  readonly currentHit: number;
  readonly pointed: PointedPlace | null;
  readonly offline: boolean;
  readonly label: string;
  /** The slot being read, and the factor of the paper's size it is drawn at. */
  readonly onCurrent: (slot: number, scale: number) => void;
  readonly onView: (view: View) => void;
  readonly onHit: (hit: number) => void;
  readonly onActivate: () => void;
}

/** One column of pages with its hit strip; the split view shows two of the same file. */
export function ReaderPane(props: ReaderPaneProps) {
  const { ref, leaves, view, onCurrent } = props;
  const column = useColumn(leaves, view);
  const { current } = column.window;
  const currentSlot = leaves.slots[current];
  const scale = currentSlot ? scaleOf(currentSlot, view, column.viewport) : 1;
  useEffect(() => onCurrent(current, scale), [current, scale, onCurrent]);
  useImperativeHandle(ref, () => ({
    ...column,
    focus: () => column.scroller.current?.focus({ preventScroll: true }),
  }));
  return (
    <PageColumn
      column={column}
      leaves={leaves}
      documents={props.documents}
      view={view}
      hits={props.hitsByPage}
      currentHit={props.currentHit}
      pointed={props.pointed}
      offline={props.offline}
      label={props.label}
      onFocus={props.onActivate}
      onZoomWheel={(deltaY, offset) => {
        column.holdAt(offset);
        props.onView({ ...view, zoom: { scale: wheelScale(scale, deltaY) } });
      }}
    >
      <HitStrip
        column={column}
        leaves={leaves}
        hits={props.hits}
        currentHit={props.currentHit}
        onChoose={props.onHit}
      />
    </PageColumn>
  );
}
