import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, useMemo } from 'react';
import type { ReaderPage } from '#contract/desk/reader.ts';
import type { Word } from '#contract/ocr.ts';
import { useDesk } from '../desk-context.tsx';
import { readerQueries } from './reader-queries.ts';
import styles from './sheet.module.css';
import { textLines } from './text-lines.ts';

/**
 * The words of a page at their places, invisible over its picture: for selecting, copying and screen readers.
 * Sizes are relative to the sheet (container units), so that zooming needs no new layout from here.
 */
export function SheetText({ page }: { page: ReaderPage & { width: number; height: number } }) {
  const desk = useDesk();
  const { data: words } = useQuery(readerQueries.words(desk, page.documentId, page.page));
  const lines = useMemo(() => textLines(words ?? []), [words]);
  return (
    <div className={styles.text}>
      {lines.map((line) => (
        <p key={`${line[0]?.x}-${line[0]?.y}`}>
          {line.map((word) => (
            <span key={`${word.x}-${word.y}`} style={placeOf(word, page)}>{`${word.text} `}</span>
          ))}
        </p>
      ))}
    </div>
  );
}

function placeOf(word: Word, page: { width: number; height: number }): CSSProperties {
  const natural = widthAtSize100(word.text);
  const stretch = natural === 0 ? 1 : word.w / ((natural / 100) * word.h);
  return {
    left: percent(word.x / page.width),
    top: percent(word.y / page.height),
    fontSize: `${(word.h / page.height) * 100}cqh`,
    transform: `scaleX(${stretch.toFixed(4)})`,
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

let ruler: CanvasRenderingContext2D | null = null;

function widthAtSize100(text: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return 0;
  ruler.font = '100px sans-serif';
  return ruler.measureText(text).width;
}
