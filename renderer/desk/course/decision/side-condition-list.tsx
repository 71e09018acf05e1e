import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './decision.module.css';

/** Side conditions: the BA's restrictions, which the law copies into the title and nobody takes out here, and further ones. */
export function SideConditionList({
  restrictions,
  more,
  onChange,
}: {
  restrictions: readonly string[];
  more: readonly string[];
  onChange: (more: string[]) => void;
}) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const add = (): void => {
    const words = typed.trim();
    if (words === '' || more.includes(words)) return;
    onChange([...more, words]);
    setTyped('');
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('decision.conditions')}</legend>
      <ul className={styles.conditions}>
        {restrictions.map((words) => (
          <li key={words} className={styles.locked}>
            <Icon name="check" size={14} />
            <span lang="de">{words}</span>
            <span className={styles.soft}>{t('decision.conditions.fromBa')}</span>
          </li>
        ))}
        {more.map((words) => (
          <li key={words}>
            <Icon name="dot" size={14} />
            <span lang="de">{words}</span>
            <IconButton
              icon="close"
              label={t('decision.conditions.remove', { words })}
              onPress={() => onChange(more.filter((one) => one !== words))}
            />
          </li>
        ))}
      </ul>
      <form
        className={styles.addCondition}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={t('decision.conditions.more')}
          aside={t('decision.optional')}
          hint={t('decision.conditions.hint')}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" icon="plus" isDisabled={typed.trim() === ''}>
          {t('decision.conditions.add')}
        </Button>
      </form>
    </fieldset>
  );
}
