import { memo, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PageDrawing } from '#contract/desk/reader.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './thumbnail.module.css';
import { keptThumbnail, THUMBNAIL, wantThumbnail } from './thumbnails.ts';

/** The small picture of a page; white paper until it is there. The words beside it say what it shows. */
export const Thumbnail = memo(function Thumbnail({
  drawing,
  distance,
}: {
  drawing: PageDrawing;
  /** How far it is from what is looked at; asked when its turn comes. */
  distance: () => number;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const distanceNow = useEffectEvent(distance);
  const { kind, url } = drawing;
  const page = drawing.kind === 'pdf' ? drawing.page : 0;
  const rotation = drawing.kind === 'pdf' ? (drawing.rotation ?? 0) : 0;
  useEffect(() => {
    const wanted: PageDrawing = kind === 'pdf' ? { kind, url, page, rotation } : { kind, url };
    const show = (picture: ImageBitmap | 'failed'): void => {
      setFailed(picture === 'failed');
      if (picture !== 'failed' && canvas.current) paint(canvas.current, picture);
    };
    const known = keptThumbnail(wanted);
    if (known) return show(known);
    return wantThumbnail(wanted, () => distanceNow(), show);
  }, [kind, url, page, rotation]);
  return (
    <span className={styles.paper}>
      <canvas ref={canvas} className={styles.picture} />
      {failed && <Icon name="alert" />}
    </span>
  );
});

function paint(canvas: HTMLCanvasElement, picture: ImageBitmap): void {
  canvas.width = picture.width;
  canvas.height = picture.height;
  const scale = Math.min(THUMBNAIL.width / picture.width, THUMBNAIL.height / picture.height);
  canvas.style.width = `${Math.round(picture.width * scale)}px`;
  canvas.style.height = `${Math.round(picture.height * scale)}px`;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
}
