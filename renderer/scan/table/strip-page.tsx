import { memo } from 'react';
import type { TablePage } from '#contract/desk/scan.ts';
import { type Text, useText } from '../../i18n/use-text.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import styles from './page-strip.module.css';
import { Thumbnail } from './thumbnail.tsx';

/** What stands under a page: the one thing about it that matters most now. */
interface PageMark {
  readonly icon: IconName;
  readonly words: string;
  readonly tone: 'quiet' | 'busy' | 'weak' | 'problem' | 'done' | 'out';
}

/** One page in the strip: small picture, number, and its mark. */
export const StripPage = memo(function StripPage({
  page,
  place,
  count,
  left,
  isChosen,
  canMove,
  distanceOf,
  onPage,
  onDrag,
}: {
  page: TablePage;
  place: number;
  count: number;
  left: number;
  isChosen: boolean;
  canMove: boolean;
  distanceOf: (place: number) => number;
  onPage: (pageId: string) => void;
  onDrag: (pageId: string | null) => void;
}) {
  const t = useText();
  const mark = pageMark(page, t);
  const words = [
    mark.words,
    page.confidence !== null && t('scan.page.confidence', { percent: Math.round(page.confidence) }),
    page.turn !== 0 && t('scan.page.turned'),
    page.blank === true && page.leftOut === null && t('scan.page.blank'),
  ];
  const said = `${t('scan.page.name', { number: page.number, sheet: page.sheet })}: ${words.filter(Boolean).join(', ')}`;
  return (
    <div
      id={`scan-${page.pageId}`}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      aria-setsize={count}
      aria-posinset={place + 1}
      aria-label={said}
      title={said}
      className={`${styles.page} ${styles[mark.tone]}`}
      style={{ left }}
      draggable={canMove}
      onDragStart={() => onDrag(page.pageId)}
      onDragEnd={() => onDrag(null)}
      onPointerDown={() => onPage(page.pageId)}
    >
      <Thumbnail drawing={page.drawing} distance={() => distanceOf(place)} />
      <span className={styles.foot}>
        <span className="figures">{page.number}</span>
        {page.turn !== 0 && <Icon name="rotate" size={12} />}
        <span className={styles.mark}>
          <Icon name={mark.icon} size={12} />
          <span>{mark.words}</span>
        </span>
      </span>
    </div>
  );
});

/** Where it went comes before how far it is read: a page that is filed or left out needs nothing any more. */
export function pageMark(
  { outcome, leftOut, reading }: Pick<TablePage, 'outcome' | 'leftOut' | 'reading'>,
  t: Text,
): PageMark {
  if (outcome === 'filed') return { icon: 'check', words: t('scan.outcome.filed'), tone: 'done' };
  if (leftOut !== null) {
    const icon = leftOut.as === 'blank' ? 'document' : leftOut.as === 'separator' ? 'split' : 'close';
    return { icon, words: t(`scan.outcome.${leftOut.as}`), tone: 'out' };
  }
  switch (reading) {
    case 'waiting':
      return { icon: 'hourglass', words: t('scan.reading.waiting'), tone: 'busy' };
    case 'running':
      return { icon: 'sync', words: t('scan.reading.running'), tone: 'busy' };
    case 'text-layer':
      return { icon: 'check', words: t('scan.reading.text-layer'), tone: 'quiet' };
    case 'read':
      return { icon: 'check', words: t('scan.reading.read'), tone: 'quiet' };
    case 'weak':
      return { icon: 'alert', words: t('scan.reading.weak'), tone: 'weak' };
    case 'failed':
      return { icon: 'alert', words: t('scan.reading.failed'), tone: 'problem' };
  }
}
