import { useEffect, useRef, useState } from 'react';
import type { PageDrawing } from '#contract/desk/reader.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { type Drawn, drawPage, forgetDrawing } from './draw-page.ts';
import type { RenderQueue } from './render-queue.ts';
import styles from './sheet.module.css';

/** A size that changed again within this time is not drawn: zooming stretches the old picture until it settles. */
const SETTLE_MS = 120;
/** Someone racing through the file sees paper; the queue stays short for the page they stop at. */
const PASSING_MS = 40;

interface SheetDrawingProps {
  readonly leaf: number;
  readonly drawing: PageDrawing;
  /** Upright size of the sheet in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly queue: RenderQueue;
  /** How far this sheet is from the one being read; asked when its turn comes. */
  readonly distance: () => number;
}

/** The picture of a page. It replaces the one before only when it is complete, so that nothing flickers. */
export function SheetDrawing({ leaf, drawing, width, height, queue, distance }: SheetDrawingProps) {
  const t = useText();
  const holder = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const { kind, url } = drawing;
  const page = drawing.kind === 'pdf' ? drawing.page : 0;
  const rotation = drawing.kind === 'pdf' ? (drawing.rotation ?? 0) : 0;
  // An image is the same at every size; only a PDF page is drawn again.
  const [drawWidth, drawHeight] = kind === 'pdf' ? [width, height] : [0, 0];

  useEffect(() => {
    let leave = (): void => undefined;
    const wanted: PageDrawing = kind === 'pdf' ? { kind, url, page, rotation } : { kind, url };
    const run = async (signal: AbortSignal): Promise<void> => {
      try {
        const next = await drawPage(wanted, { width: drawWidth, height: drawHeight }, signal);
        if (signal.aborted) return next.free();
        holder.current?.replaceChildren(next.element);
        drawn.current?.free();
        drawn.current = next;
        setFailed(false);
      } catch {
        if (!signal.aborted) setFailed(true);
      }
    };
    const wait = drawn.current === null && attempt === 0 ? PASSING_MS : SETTLE_MS;
    const timer = setTimeout(() => {
      leave = queue.enter({ distance, run });
    }, wait);
    return () => {
      clearTimeout(timer);
      leave();
    };
  }, [kind, url, page, rotation, drawWidth, drawHeight, queue, distance, attempt]);

  useEffect(
    () => () => {
      drawn.current?.free();
      drawn.current = null;
    },
    [],
  );

  return (
    <>
      <div ref={holder} className={styles.drawing} aria-hidden="true" />
      {failed && (
        <div className={styles.message} role="alert">
          <p className={styles.messageTitle}>{t('reader.page.failed', { leaf })}</p>
          <p>{t('reader.page.failed.more')}</p>
          <Button
            onPress={() => {
              forgetDrawing(drawing);
              setFailed(false);
              setAttempt((count) => count + 1);
            }}
          >
            {t('reader.page.again')}
          </Button>
        </div>
      )}
    </>
  );
}
