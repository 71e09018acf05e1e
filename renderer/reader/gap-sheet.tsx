import { useQuery } from '@tanstack/react-query';
import type { MisfilingTrace } from '#domain/records/document.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { useDesk } from '../desk-context.tsx';
import { deskQueries, useSession } from '../desk-queries.ts';
import { longDay } from '../i18n/dates.ts';
import { useText } from '../i18n/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import type { Slot } from './file-leaves.ts';
import { useLeafRange } from './leaf-range.ts';
import type { PlacedSlot } from './page-layout.ts';
import styles from './sheet.module.css';

/** Leaves that are not in this file any more: where they went, why, and who moved them. The numbering keeps its gap. */
export function GapSheet({ gap, placed }: { gap: Extract<Slot, { kind: 'gap' }>; placed: PlacedSlot }) {
  const leaves = useLeafRange();
  const said = useTraceText(gap.trace);
  return (
    <div
      className={styles.gap}
      data-leaf={gap.leaf}
      style={{ left: placed.x, top: placed.y, width: placed.width, minHeight: placed.height }}
    >
      <Icon name="trace" />
      <p>
        <span className={styles.number}>{leaves(gap.leaf, gap.lastLeaf)}</span> {said}
      </p>
    </div>
  );
}

/** "verschoben nach 3.2-4711/26 am 12.11.2026 von Häberle: gehört zur Ehefrau". */
export function useTraceText(trace: MisfilingTrace): string {
  const t = useText();
  const desk = useDesk();
  const session = useSession();
  const { data: target } = useQuery({
    ...deskQueries.caseDetail(desk, trace.movedToCaseId ?? ''),
    enabled: trace.movedToCaseId !== null,
  });
  const officer = session?.officers.find(({ id }) => id === trace.movedBy)?.name ?? trace.movedBy;
  const said = { title: trace.title, date: longDay(officeDay(trace.movedAt)), officer, reason: trace.reason };
  if (trace.movedToCaseId === null) return t('reader.gap.unfiled', said);
  return t('reader.gap', { ...said, target: target?.case.fileReference ?? t('reader.gap.elsewhere') });
}
