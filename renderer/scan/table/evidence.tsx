import type { TablePage } from '#contract/desk/scan.ts';
import type { Evidence, EvidenceBox } from '#domain/filing/proposal.ts';
import { useText } from '../../i18n/use-text.ts';
import { Snippet } from '../../ui/snippet/snippet.tsx';
import type { DrawnPages } from '../../ui/snippet/use-drawn-pages.ts';
import styles from './evidence.module.css';

/** How sure a proposal is, in words and as a bar; the number for those who want it. */
export function Confidence({ value, isFilled }: { value: number; isFilled: boolean }) {
  const t = useText();
  // What is not filled in is no more than likely, however well it fits: somebody else may fit as well.
  const level = value >= 0.95 && isFilled ? 'sure' : value >= 0.7 ? 'likely' : 'unsure';
  const bars = { sure: 3, likely: 2, unsure: 1 }[level];
  return (
    <span
      className={`${styles.confidence} ${styles[isFilled ? level : 'unsure']}`}
      title={t('scan.confidence.percent', { percent: Math.round(value * 100) })}
    >
      <span className={styles.bars} aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <i key={bar} className={bar <= bars ? styles.full : ''} />
        ))}
      </span>
      {t(isFilled ? `scan.confidence.${level}` : 'scan.confidence.choose')}
    </span>
  );
}

/** The pieces of the pages a proposal rests on; each opens its page. Without one, the words say so. */
export function EvidenceSnippets({
  evidence,
  pages,
  pictures,
  all,
  onOpen,
}: {
  evidence: readonly Evidence[];
  /** Of the document, in their order. */
  pages: readonly TablePage[];
  pictures: DrawnPages;
  /** Every place with what it shows („warum“), or the first alone. */
  all: boolean;
  onOpen: (pageId: string) => void;
}) {
  const t = useText();
  const shown = all ? evidence : evidence.slice(0, 1);
  const pieces = shown.map(({ page, boxes, text, shows: kind }) => {
    const shows = t(`scan.evidence.kind.${kind}`);
    const onPage = pages[page - 1];
    const box = around(boxes);
    if (!onPage || box === null || onPage.width === null || onPage.height === null) {
      return (
        <p key={`${kind} ${text}`} className={styles.words}>
          {t('scan.evidence.words', { shows, text })}
        </p>
      );
    }
    return (
      <div key={`${kind} ${page} ${box.x} ${box.y}`} className={styles.piece}>
        {all && <span className={styles.shows}>{t('scan.evidence.shows', { shows, page })}</span>}
        <Snippet
          picture={pictures.get(page)}
          page={{ width: onPage.width, height: onPage.height }}
          box={box}
          label={t('scan.evidence.open', { shows, text, page })}
          onOpen={() => onOpen(onPage.pageId)}
        />
      </div>
    );
  });
  const zones = shown.filter(({ shows }) => shows === 'machine_zone');
  const warnings = [...new Set(zones.flatMap((zone) => zone.warnings ?? []))];
  return (
    <>
      {pieces}
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          {t(`scan.evidence.zone.${warning}`)}
        </p>
      ))}
      {zones.length > 0 && <p className={styles.words}>{t('scan.evidence.zone')}</p>}
    </>
  );
}

/** The rectangle around all of them; null for none. */
export function around(boxes: readonly EvidenceBox[]): EvidenceBox | null {
  const [first] = boxes;
  if (!first) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}
