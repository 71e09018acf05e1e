import { memo, useEffect, useMemo, useRef } from 'react';
import { type FileSearchResult, HITS_WITH_WORDS, type SearchHit } from '#contract/desk/reader.ts';
import type { Document } from '#domain/records/document.ts';
import { useText } from '../i18n/use-text.ts';
import { CutText } from '../ui/cut-text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './hit-list.module.css';
import { hitsByDocument } from './hit-navigation.ts';

interface HitListProps {
  readonly result: FileSearchResult;
  readonly documents: ReadonlyMap<string, Document>;
  readonly currentHit: number;
  readonly onChoose: (hit: number) => void;
}

/** The first hits with the words around them, by document in file order; stepping and the strip reach the others. */
export function HitList({ result, documents, currentHit, onChoose }: HitListProps) {
  const t = useText();
  const groups = useMemo(() => hitsByDocument(result.hits.slice(0, HITS_WITH_WORDS)), [result]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (currentHit < 0) return;
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [currentHit]);
  if (result.totalHits === 0) {
    return (
      <EmptyState icon="search" title={t('reader.hits.none', { query: result.query })}>
        {t(result.unsearchable > 0 ? 'reader.hits.none.unread' : 'reader.hits.none.more', {
          count: result.unsearchable,
          total: result.pages,
        })}
      </EmptyState>
    );
  }
  return (
    <div ref={list} className={styles.list}>
      {groups.map((group) => (
        <section key={`${group.documentId}-${group.hits[0]?.index}`}>
          <h2 className={styles.document}>
            <CutText>{documents.get(group.documentId)?.title ?? t('reader.hits.unknown')}</CutText>
            <span className={styles.count}>{group.hits.length}</span>
          </h2>
          <ul>
            {group.hits.map(({ hit, index }) => (
              <HitRow key={index} hit={hit} index={index} isCurrent={index === currentHit} onChoose={onChoose} />
            ))}
          </ul>
        </section>
      ))}
      {result.totalHits > HITS_WITH_WORDS && (
        <p className={styles.more}>{t('reader.hits.more', { shown: HITS_WITH_WORDS, total: result.totalHits })}</p>
      )}
    </div>
  );
}

const HitRow = memo(function HitRow(props: {
  hit: SearchHit;
  index: number;
  isCurrent: boolean;
  onChoose: (hit: number) => void;
}) {
  const t = useText();
  const { leaf, snippet } = props.hit;
  if (snippet === null) return null;
  return (
    <li>
      <button
        type="button"
        className={styles.hit}
        aria-current={props.isCurrent || undefined}
        onClick={() => props.onChoose(props.index)}
      >
        <span className={styles.leaf}>{t('reader.leaf.short', { leaf })}</span>
        <span className={styles.snippet} dir="auto">
          <span>{tail(snippet.before)}</span>
          <mark>{snippet.match}</mark>
          <span>{snippet.after}</span>
        </span>
      </button>
    </li>
  );
});

/** The few words before the hit, so that the hit itself stays in sight in a narrow list. */
function tail(before: string): string {
  return before.length <= 28 ? before : `…${before.slice(-26).replace(/^\S*\s/, ' ')}`;
}
