import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PageDrawing } from '#contract/desk/reader.ts';
import type { QuarterTurn } from '#domain/records/quarter-turn.ts';
import type { Drawn } from '../../reader/draw-page.ts';
import styles from './page-picture.module.css';

/** A page to look at: an image the core serves, or a page of a PDF. Fits the width of its place. */
export function PagePicture({ drawing, label, failed }: { drawing: PageDrawing; label: string; failed: string }) {
  const [broken, setBroken] = useState(false);
  if (broken) return <p role="status">{failed}</p>;
  return drawing.kind === 'image' ? (
    <img className={styles.page} src={drawing.url} alt={label} decoding="async" onError={() => setBroken(true)} />
  ) : (
    <PdfPage
      url={drawing.url}
      page={drawing.page}
      rotation={drawing.rotation ?? 0}
      label={label}
      onBroken={() => setBroken(true)}
    />
  );
}

/** As wide as its place lets it be (page-picture.module.css); a page twice as high as wide still has all of it. */
const SIZE = { width: 860, height: 1720 } as const;

function PdfPage({
  url,
  page,
  rotation,
  label,
  onBroken,
}: {
  url: string;
  page: number;
  rotation: QuarterTurn;
  label: string;
  onBroken: () => void;
}) {
  const holder = useRef<HTMLDivElement>(null);
  const tellBroken = useEffectEvent(onBroken);
  useEffect(() => {
    const stop = new AbortController();
    let drawn: Drawn | null = null;
    const draw = async (): Promise<void> => {
      const { drawPage } = await drawing();
      stop.signal.throwIfAborted();
      drawn = await drawPage({ kind: 'pdf', url, page, rotation }, SIZE, stop.signal);
      holder.current?.replaceChildren(drawn.element);
    };
    draw().catch(() => {
      if (!stop.signal.aborted) tellBroken();
    });
    return () => {
      stop.abort();
      drawn?.free();
    };
  }, [url, page, rotation]);
  return <div ref={holder} className={styles.page} role="img" aria-label={label} />;
}

/** pdf.js comes with the first page, or earlier by `readyToDraw`. */
const drawing = () => import('../../reader/draw-page.ts');

/** Brings pdf.js and its workers in a quiet moment, so that the first scan of the day does not hold the window up. */
export function readyToDraw(): () => void {
  const idle = requestIdleCallback(() => {
    drawing().then(
      ({ warmUp }) => requestIdleCallback(warmUp),
      () => {
        // Not to be had now; the first page tries again and says so if it fails.
      },
    );
  });
  return () => cancelIdleCallback(idle);
}
