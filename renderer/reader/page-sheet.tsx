import { type CSSProperties, memo, useEffect, useState } from 'react';
import { isUnsearchable, type ReaderPage } from '#contract/desk/reader.ts';
import { useText } from '../i18n/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import { MarkedWords, type PageHit } from './marked-words.tsx';
import type { PlacedSlot } from './page-layout.ts';
import type { PointedPlace } from './pointed-place.ts';
import type { RenderQueue } from './render-queue.ts';
import styles from './sheet.module.css';
import { SheetDrawing } from './sheet-drawing.tsx';
import { SheetText } from './sheet-text.tsx';
import type { Rotation } from './zoom.ts';

/** Words are fetched for pages someone stays at, not for those flying past. */
const STAYED_MS = 200;

interface PageSheetProps {
  readonly page: ReaderPage;
  readonly placed: PlacedSlot;
  readonly rotation: Rotation;
  readonly hits: readonly PageHit[];
  readonly currentHit: number;
  readonly pointed: PointedPlace | null;
  readonly isCurrent: boolean;
  readonly offline: boolean;
  readonly queue: RenderQueue;
  readonly distanceOf: (slot: number) => number;
}

/** One leaf of the file: its picture, the marked words, its text, its number. */
export const PageSheet = memo(function PageSheet(props: PageSheetProps) {
  const { page, placed, rotation, queue, distanceOf } = props;
  const t = useText();
  const stayed = useStayed();
  const [distance] = useState(() => () => distanceOf(placed.index));
  const sideways = rotation % 180 !== 0;
  const upright = {
    width: sideways ? placed.height : placed.width,
    height: sideways ? placed.width : placed.height,
  };
  const turn: CSSProperties = {
    ...upright,
    ...(rotation === 0 ? {} : { transform: `translate(-50%, -50%) rotate(${rotation}deg)`, left: '50%', top: '50%' }),
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, this groups the parts of a page */}
      <div
        role="group"
        aria-label={t('reader.leaf.name', { leaf: page.leaf })}
        aria-current={props.isCurrent ? 'page' : undefined}
        className={styles.sheet}
        data-leaf={page.leaf}
        style={{ left: placed.x, top: placed.y, width: placed.width, height: placed.height }}
      >
        <div className={styles.turn} style={turn}>
          {page.available ? (
            <SheetDrawing leaf={page.leaf} drawing={page.drawing} {...upright} queue={queue} distance={distance} />
          ) : (
            <div className={styles.message}>
              <p className={styles.messageTitle}>
                {t(props.offline ? 'reader.page.notHere' : 'reader.page.fetching', { leaf: page.leaf })}
              </p>
              {props.offline && <p>{t('reader.page.notHere.more')}</p>}
            </div>
          )}
          {stayed && hasText(page) && <SheetText page={page} />}
          <MarkedWords page={page} hits={props.hits} currentHit={props.currentHit} pointed={props.pointed} />
        </div>
      </div>
      <p className={styles.caption} style={{ left: placed.x, top: placed.y + placed.height, width: placed.width }}>
        <span className={styles.number}>{t('reader.leaf.short', { leaf: page.leaf })}</span>
        {page.text === 'waiting' && <span className={styles.state}>{t('reader.text.waiting')}</span>}
        {page.text !== 'failed' && page.text !== 'waiting' && isUnsearchable(page) && (
          <span className={styles.state}>
            <Icon name="alert" size={12} /> {t('reader.text.weak')}
          </span>
        )}
        {page.text === 'failed' && (
          <span className={styles.state} title={page.failure ?? undefined}>
            <Icon name="alert" size={12} /> {t('reader.text.failed')}
            {page.failure !== null && <span className={styles.failure}>{` ${page.failure}`}</span>}
          </span>
        )}
      </p>
    </>
  );
});

function hasText(page: ReaderPage): page is ReaderPage & { width: number; height: number } {
  return (page.text === 'ocr' || page.text === 'text-layer') && page.width !== null && page.height !== null;
}

function useStayed(): boolean {
  const [stayed, setStayed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStayed(true), STAYED_MS);
    return () => clearTimeout(timer);
  }, []);
  return stayed;
}
