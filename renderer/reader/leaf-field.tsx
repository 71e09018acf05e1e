import { type RefObject, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './reader-bar.module.css';

/** "Bl. 12 / 412": shows the leaf being read; digits and Enter go to another. */
export function LeafField(props: {
  leaf: number;
  lastLeaf: number;
  field: RefObject<HTMLInputElement | null>;
  onGo: (leaf: number) => void;
  onLeave: () => void;
}) {
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className={styles.leaf}>
      <span aria-hidden="true">{t('reader.leaf.abbreviation')}</span>
      <input
        ref={props.field}
        aria-label={t('reader.leaf.field')}
        title={t('reader.leaf.hint')}
        inputMode="numeric"
        autoComplete="off"
        size={5}
        value={typed ?? String(props.leaf)}
        onChange={(event) => setTyped(event.target.value.replace(/\D+/g, '').slice(0, 6))}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (event.key === 'Enter' && typed !== null && typed !== '') props.onGo(Number(typed));
          setTyped(null);
          props.onLeave();
        }}
      />
      <span className={styles.lastLeaf}>/ {props.lastLeaf}</span>
    </label>
  );
}
