import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { TablePage } from '#contract/desk/scan.ts';
import type { EvidenceBox } from '#domain/filing/proposal.ts';
import { useText } from '../../i18n/use-text.ts';
import { type Drawn, drawPage } from '../../reader/draw-page.ts';
import styles from './page-view.module.css';
import { pictureUrl } from './picture-url.ts';
import { keptThumbnail } from './thumbnails.ts';

/** A page of a batch, wherever it is looked at. */
export type PageToShow = Pick<TablePage, 'pageId' | 'number' | 'sheet' | 'drawing' | 'width' | 'height'>;

export type PageFit = 'width' | 'whole';

/** Text is easy to read at this width; a wider screen shows paper and not larger letters. */
const WIDEST = 1100;
/** Around the page, in CSS pixels. */
const MARGIN = 16;

/** The page that is looked at, large, with the places a proposal rests on. It scrolls; ↑ ↓ and space do, too. */
export function PageView({
  page,
  fit,
  marks,
}: {
  page: PageToShow;
  fit: PageFit;
  /** In pixels of the upright page. */
  marks: readonly EvidenceBox[];
}) {
  const t = useText();
  const place = useRef<HTMLElement>(null);
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const sizes = new ResizeObserver(() => setRoom({ width: element.clientWidth, height: element.clientHeight }));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  const ratio = page.width && page.height ? page.height / page.width : likelyRatio(page.drawing);
  const width = room === null ? 0 : sheetWidth(room, ratio, fit);
  const height = Math.round(width * ratio);
  const first = marks[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useEffect(() => {
    if (place.current) place.current.scrollTop = 0;
  }, [page.pageId]);
  useEffect(() => {
    const element = place.current;
    if (!element || !first || !page.height) return;
    const top = (first.y / page.height) * height;
    if (top < element.scrollTop || top > element.scrollTop + element.clientHeight - 80) {
      element.scrollTop = Math.max(0, top - element.clientHeight / 3);
    }
  }, [first, page.height, height]);

  return (
    <section
      ref={place}
      className={styles.place}
      id="scan-page"
      {...SCROLLS}
      aria-label={t('scan.page.name', { number: page.number, sheet: page.sheet })}
    >
      {width > 0 && (
        <div className={styles.sheet} style={{ width, height }}>
          <Picture page={page} width={width} height={height} />
          {page.width !== null && page.height !== null && (
            <div className={styles.marks} aria-hidden="true">
              {marks.map(({ x, y, w, h }) => (
                <span
                  key={`${x} ${y}`}
                  style={{
                    left: `${(x / page.width!) * 100}%`,
                    top: `${(y / page.height!) * 100}%`,
                    width: `${(w / page.width!) * 100}%`,
                    height: `${(h / page.height!) * 100}%`,
                  }}
                />
              ))}
            </div>
          )}
        </div>
      )}
    </section>
  );
}

/** A place that scrolls must be reachable by keyboard (WCAG 2.1.1). */
const SCROLLS = { tabIndex: 0 } as const;

/** Height by width while the size is not known: an A4 sheet, on its side when it is turned. */
function likelyRatio(drawing: PageToShow['drawing']): number {
  const turn = drawing.kind === 'pdf' ? (drawing.rotation ?? 0) : Number(/turn=(\d+)/.exec(drawing.url)?.[1] ?? 0);
  return turn % 180 === 0 ? Math.SQRT2 : Math.SQRT1_2;
}

function sheetWidth(room: { width: number; height: number }, ratio: number, fit: PageFit): number {
  const wide = Math.min(WIDEST, room.width - 2 * MARGIN);
  const high = (room.height - 2 * MARGIN) / ratio;
  return Math.max(120, Math.floor(fit === 'width' ? wide : Math.min(wide, high)));
}

/** The page as it is drawn; until it is complete its small picture from the strip stands there, where that has been drawn. */
function Picture({ page, width, height }: { page: PageToShow; width: number; height: number }) {
  const t = useText();
  const holder = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn | null>(null);
  const [failed, setFailed] = useState(false);
  const draw = useEffectEvent(async (signal: AbortSignal): Promise<void> => {
    try {
      const next = await drawScan(page.drawing, { width, height }, signal);
      if (signal.aborted) return next.free();
      holder.current?.replaceChildren(next.element);
      drawn.current?.free();
      drawn.current = next;
      setFailed(false);
    } catch {
      if (!signal.aborted) setFailed(true);
    }
  });
  const { drawing } = page;
  const key = `${drawing.url} ${drawing.kind === 'pdf' ? `${drawing.page} ${drawing.rotation ?? 0}` : ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which picture it is; the object is new with every answer
  useLayoutEffect(() => {
    const small = keptThumbnail(drawing);
    holder.current?.replaceChildren(...(small ? [enlarged(small)] : []));
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which picture it is; the object is new with every answer
  useEffect(() => {
    const stop = new AbortController();
    void draw(stop.signal);
    return () => stop.abort();
  }, [key, width]);
  useEffect(
    () => () => {
      drawn.current?.free();
      drawn.current = null;
    },
    [],
  );
  return (
    <>
      <div ref={holder} className={styles.picture} aria-hidden="true" />
      {failed && (
        <p className={styles.failed} role="status">
          {t('scan.page.failed', { number: page.number })}
        </p>
      )}
    </>
  );
}

/** A scan comes as a picture of its size; what is no scan, and a picture that cannot be had so, is drawn here. */
async function drawScan(
  drawing: PageToShow['drawing'],
  size: { readonly width: number; readonly height: number },
  signal: AbortSignal,
): Promise<Drawn> {
  const url = pictureUrl(drawing, Math.ceil(size.width * window.devicePixelRatio));
  return drawPage({ kind: 'image', url }, size, signal).catch((error: unknown) => {
    if (drawing.kind === 'image' || signal.aborted) throw error;
    return drawPage(drawing, size, signal);
  });
}

function enlarged(small: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = small.width;
  canvas.height = small.height;
  canvas.getContext('2d')?.drawImage(small, 0, 0);
  return canvas;
}
