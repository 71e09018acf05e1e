import type { RefObject } from 'react';
import type { FileSearchResult } from '#contract/desk/reader.ts';
import { useText } from '../i18n/use-text.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './reader-bar.module.css';

interface SearchFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly result: FileSearchResult | null;
  /** The result is of an earlier query; the answer to the present one is on its way. */
  readonly stale: boolean;
  readonly currentHit: number;
  readonly onType: (typed: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onLeave: () => void;
}

/** Search over the whole file, while typing. Enter goes to the next hit, ⇧Enter back, Escape clears and returns to the pages. */
export function SearchField(props: SearchFieldProps) {
  const t = useText();
  const { result, currentHit } = props;
  const hits = result?.hits.length ?? 0;
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <input
        ref={props.field}
        type="search"
        aria-label={t('reader.search.label')}
        placeholder={t('reader.search.hint')}
        autoComplete="off"
        spellCheck={false}
        value={props.typed}
        onChange={(event) => props.onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            props.onStep(event.shiftKey ? -1 : 1);
          } else if (event.key === 'Escape') {
            event.preventDefault();
            props.onType('');
            props.onLeave();
          }
        }}
      />
      <output className={styles.hitCount} aria-label={t('reader.search.count')} data-stale={props.stale || undefined}>
        {result !== null && countText(t, currentHit, result.totalHits)}
      </output>
      <IconButton
        icon="up"
        label={t('reader.search.previous')}
        keys="⇧N"
        isDisabled={hits === 0}
        onPress={() => props.onStep(-1)}
      />
      <IconButton
        icon="down"
        label={t('reader.search.next')}
        keys="N"
        isDisabled={hits === 0}
        onPress={() => props.onStep(1)}
      />
    </search>
  );
}

function countText(t: ReturnType<typeof useText>, current: number, total: number): string {
  return current >= 0 && total > 0
    ? t('reader.search.at', { current: current + 1, total })
    : t('reader.search.found', { total });
}
