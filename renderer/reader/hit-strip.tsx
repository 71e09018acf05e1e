import { useMemo } from 'react';
import type { SearchHit } from '#contract/desk/reader.ts';
import { useText } from '../i18n/use-text.ts';
import type { FileLeaves } from './file-leaves.ts';
import { placeOfHit, stripMarks } from './hit-navigation.ts';
import styles from './hit-strip.module.css';
import type { Column } from './use-column.ts';

interface HitStripProps {
  readonly column: Column;
  readonly leaves: FileLeaves;
  readonly hits: readonly SearchHit[];
  readonly currentHit: number;
  readonly onChoose: (hit: number) => void;
}

/** Hits closer than this on the strip are one mark. */
const MARK_PIXELS = 4;

/**
 * Where the hits lie over the whole file, from its first leaf at the top to the last at the bottom; a click goes to the
 * nearest. A map for the eye: the keyboard and the result list reach the same hits.
 */
export function HitStrip({ column, leaves, hits, currentHit, onChoose }: HitStripProps) {
  const t = useText();
  const { layout, viewport } = column;
  const steps = Math.max(1, Math.floor(viewport.height / MARK_PIXELS));
  const marks = useMemo(() => stripMarks(hits, leaves, layout, steps), [hits, leaves, layout, steps]);
  const current = hits[currentHit];
  const currentAt = current ? placeOfHit(current, leaves, layout) : null;
  if (hits.length === 0) return null;
  return (
    <div className={styles.strip} data-hit-strip aria-hidden="true" title={t('reader.strip')}>
      {marks.map((mark) => (
        <span
          key={mark.first}
          className={styles.mark}
          data-many={mark.hits > 3 || undefined}
          style={{ top: `${mark.at * 100}%` }}
          onPointerDown={() => onChoose(mark.first)}
        />
      ))}
      {currentAt !== null && (
        <span className={styles.current} style={{ top: `${(currentAt / layout.height) * 100}%` }} />
      )}
    </div>
  );
}
