import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Box } from '#domain/ezb/form-page.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Drawn } from '../../reader/draw-page.ts';
import { pieceAround } from './piece-around.ts';
import styles from './snippet.module.css';

/** The piece of the page a value was read from, as sharp as the page was drawn; the value itself is framed. Opens the page. */
export function Snippet({
  picture,
  page,
  box,
  label,
  onOpen,
}: {
  picture: Drawn | 'failed' | undefined;
  page: { readonly width: number; readonly height: number };
  box: Box;
  label: string;
  onOpen: () => void;
}) {
  const t = useText();
  return (
    <Button className={styles.snippet ?? ''} aria-label={label} onPress={onOpen}>
      {picture === 'failed' ? (
        <span className={styles.failed}>{t('ezb.snippet.failed')}</span>
      ) : (
        <Piece picture={picture} page={page} box={box} />
      )}
    </Button>
  );
}

/** The piece alone, blank until its page is drawn. */
export function Piece({
  picture,
  page,
  box,
}: {
  picture: Drawn | undefined;
  page: { readonly width: number; readonly height: number };
  box: Box;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current && picture) drawPiece(canvas.current, picture.element, page, box);
  }, [picture, page, box]);
  // Its place is as large before it is drawn as afterwards: the rows below must not jump.
  const piece = pieceAround(box, page);
  const place = {
    width: `${Math.round((piece.w / page.width) * SHOWN_WIDTH)}px`,
    aspectRatio: `${piece.w} / ${piece.h}`,
  };
  return <canvas ref={canvas} className={styles.piece} style={place} />;
}

function drawPiece(
  canvas: HTMLCanvasElement,
  element: Drawn['element'],
  page: { readonly width: number; readonly height: number },
  box: Box,
): void {
  const whole =
    element instanceof HTMLImageElement
      ? { width: element.naturalWidth, height: element.naturalHeight }
      : { width: element.width, height: element.height };
  // Freed a moment ago, because the page was turned or came anew: nothing can be taken from it, and the next picture follows.
  if (whole.width === 0 || whole.height === 0) return;
  const scale = whole.width / page.width;
  const piece = pieceAround(box, page);
  canvas.width = Math.max(1, Math.round(piece.w * scale));
  canvas.height = Math.max(1, Math.round(piece.h * scale));
  const context = canvas.getContext('2d');
  if (!context) return;
  context.drawImage(
    element,
    piece.x * scale,
    piece.y * scale,
    piece.w * scale,
    piece.h * scale,
    0,
    0,
    canvas.width,
    canvas.height,
  );
  context.strokeStyle = MARK;
  context.lineWidth = Math.max(2, canvas.width / 300);
  context.strokeRect((box.x - piece.x) * scale, (box.y - piece.y) * scale, box.w * scale, box.h * scale);
}

/** A whole page would be shown this wide, in CSS pixels. */
const SHOWN_WIDTH = 1150;
/** On paper, which is white in every appearance. */
const MARK = 'rgb(190 90 0 / 55%)';
