import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './office-view.module.css';
import type { OfficeDraft } from './use-office-words.ts';

/** Another has changed what I am changing: both stand here, and nothing is saved until one of them is taken. */
export function OvertakenWords({ draft }: { draft: OfficeDraft }) {
  const t = useText();
  return draft.overtaken.map(({ field, mine, now }) => (
    <div key={field} role="alert" className={styles.overtaken}>
      <p>{t('office.overtaken', { field: t(`office.field.${field}`) })}</p>
      <div className={styles.choices}>
        <Button onPress={() => draft.keepMine(field)}>{t('office.overtaken.mine', { words: mine })}</Button>
        <Button onPress={() => draft.letGo(field)}>{t('office.overtaken.now', { words: now })}</Button>
      </div>
    </div>
  ));
}
