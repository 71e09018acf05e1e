import { useText } from '../../../i18n/use-text.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Gap } from './letter-field.ts';
import styles from './letters.module.css';

/** Missing papers of a request: what, and where it helps what exactly is meant. */
export function GapList({
  label,
  gaps,
  error,
  onChange,
}: {
  label: string;
  gaps: readonly Gap[];
  error: string | null;
  onChange: (gaps: Gap[]) => void;
}) {
  const t = useText();
  const put = (at: number, part: Partial<Gap>): void =>
    onChange(gaps.map((gap, index) => (index === at ? { ...gap, ...part } : gap)));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <ul className={styles.gaps}>
        {gaps.map((gap, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own while it is typed
          <li key={at}>
            <TextField
              label={t('letters.gap.what', { number: at + 1 })}
              value={gap.what}
              onChange={(what) => put(at, { what })}
            />
            <TextField
              label={t('letters.gap.hint')}
              aside={t('decision.optional')}
              value={gap.hint}
              onChange={(hint) => put(at, { hint })}
            />
            <IconButton
              icon="close"
              label={t('letters.gap.remove', { what: gap.what })}
              onPress={() => onChange(gaps.filter((_, index) => index !== at))}
            />
          </li>
        ))}
      </ul>
      {error && <p className={styles.problem}>{error}</p>}
      <div>
        <Button icon="plus" onPress={() => onChange([...gaps, { key: null, what: '', hint: '' }])}>
          {t('letters.gap.add')}
        </Button>
      </div>
    </fieldset>
  );
}
