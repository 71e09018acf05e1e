import { Button } from 'react-aria-components';
import { useText } from '../../../i18n/use-text.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import type { RecordedField } from '../facts/fact-kind.ts';
import stage from '../stage.module.css';
import styles from './check-list.module.css';
import type { Check, CheckResult } from './plausibility.ts';

const ICONS: Readonly<Record<CheckResult, IconName>> = {
  fine: 'check',
  look: 'search',
  missing: 'minus',
  wrong: 'alert',
};

/** What the request was looked through for, each with its paragraph; a line leads to its field. */
export function CheckList({ checks, onGo }: { checks: readonly Check[]; onGo: (field: RecordedField | null) => void }) {
  const t = useText();
  const open = checks.filter(({ result }) => result !== 'fine').length;
  return (
    <section aria-label={t('course.ba.checks')}>
      <h3 className={stage.subtitle}>
        {open === 0 ? t('course.ba.checks.fine') : t('course.ba.checks.open', { count: open })}
      </h3>
      <ul className={styles.checks}>
        {checks.map(({ key, result, text, legalBasis, field }) => (
          <li key={key}>
            <Button className={`${styles.check} ${styles[result]}`} onPress={() => onGo(field)}>
              <Icon name={ICONS[result]} />
              <span className={styles.spoken}>{t(`course.ba.check.${result}`)}</span>
              <span lang="de">
                {text} <span className={styles.basis}>{legalBasis}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
