import { useQuery } from '@tanstack/react-query';
import { type CSSProperties, useMemo } from 'react';
import type { ReaderPage } from '#contract/desk/reader.ts';
import { useDesk } from '../desk-context.tsx';
import { readerQueries } from './reader-queries.ts';
import styles from './sheet.module.css';
import { type TextLine, textLines } from './text-lines.ts';

type PageWithSize = ReaderPage & { width: number; height: number };

/** Letters fill about this share of a line's box, from the baseline's descenders to the capitals. */
const LETTER_SHARE = 0.86;

/**
 * The words of a page at their places, invisible over its picture: for selecting, copying and screen readers.
 * Sizes are relative to the sheet (container units), so that zooming needs no new layout from here.
 */
export function SheetText({ page }: { page: PageWithSize }) {
  const desk = useDesk();
  const { data: words } = useQuery(readerQueries.words(desk, page.documentId, page.page));
  const lines = useMemo(() => textLines(words ?? []), [words]);
  return (
    <div className={styles.text}>
      {lines.map((line) => (
        <p key={`${line.x}-${line.y}`} style={placeOfLine(line, page)}>
          {placedWords(line, page).map(({ key, text, style }) => (
            <span key={key} style={style}>
              {text}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

function placeOfLine(line: TextLine, page: PageWithSize): CSSProperties {
  return {
    left: share(line.x, page.width, 'cqw'),
    top: share(line.y, page.height, 'cqh'),
    width: share(line.lastInRow ? page.width - line.x : line.width, page.width, 'cqw'),
    height: share(line.height + line.below, page.height, 'cqh'),
    lineHeight: share(line.height, page.height, 'cqh'),
    fontSize: share(line.height * LETTER_SHARE, page.height, 'cqh'),
  };
}

/** Words stand in the line's own flow, where selecting with the pointer works; margins and stretching bring each to its box. */
function placedWords(line: TextLine, page: PageWithSize): { key: number; text: string; style: CSSProperties }[] {
  let cursor = line.x;
  return line.words.map((word) => {
    const natural = (widthAtSize100(word.text) / 100) * line.height * LETTER_SHARE || word.w;
    const style: CSSProperties = {
      width: share(natural, page.width, 'cqw'),
      marginInlineStart: share(word.x - cursor, page.width, 'cqw'),
      transform: `scaleX(${(word.w / natural).toFixed(4)})`,
    };
    cursor = word.x + natural;
    return { key: word.x, text: `${word.text} `, style };
  });
}

function share(length: number, whole: number, unit: 'cqw' | 'cqh'): string {
  return `${((length / whole) * 100).toFixed(3)}${unit}`;
}

let ruler: CanvasRenderingContext2D | null = null;

function widthAtSize100(text: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return 0;
  ruler.font = '100px sans-serif';
  return ruler.measureText(text).width;
}
