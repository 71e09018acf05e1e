import { useState } from 'react';
import { Label, ListBox, ListBoxItem } from 'react-aria-components';
import { fold } from '#domain/text/fold.ts';
import { useText } from '../../i18n/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './people-choice.module.css';

export interface ChoosablePerson {
  readonly id: string;
  readonly name: string;
  /** Beside the name, and at the end of the line. */
  readonly note: string | null;
  readonly figure: string | null;
  /** What is in the way, below the name. */
  readonly barrier: string | null;
}

/** One of the people of a team: a few letters find them, the only one left is chosen. */
export function PeopleChoice({
  people,
  chosen,
  onChosen,
}: {
  people: readonly ChoosablePerson[];
  chosen: string | null;
  onChosen: (officerId: string | null) => void;
}) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const matching = (text: string): readonly ChoosablePerson[] =>
    people
      .filter(({ name }) => fold(name).includes(fold(text.trim())))
      .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const shown = matching(typed);
  const find = (text: string): void => {
    setTyped(text);
    const [first, second] = matching(text);
    if (text.trim() !== '' && first && !second) onChosen(first.id);
    else if (!matching(text).some(({ id }) => id === chosen)) onChosen(null);
  };
  return (
    <>
      <TextField label={t('distribution.give.find')} value={typed} onChange={find} />
      <div className={styles.people}>
        <Label className={styles.spoken ?? ''}>{t('distribution.person')}</Label>
        <ListBox
          className={styles.list ?? ''}
          aria-label={t('distribution.give.people')}
          selectionMode="single"
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            onChosen(typeof key === 'string' ? key : null);
          }}
          renderEmptyState={() => <p className={styles.none}>{t('distribution.give.none')}</p>}
        >
          {shown.map(({ id, name, note, figure, barrier }) => (
            <ListBoxItem key={id} id={id} className={styles.person ?? ''} textValue={name}>
              <span className={styles.name}>
                {name}
                {note !== null && <span className={styles.quiet}>{note}</span>}
              </span>
              {figure !== null && <span className={`figures ${styles.quiet}`}>{figure}</span>}
              {barrier !== null && <span className={styles.barrier}>{barrier}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </div>
    </>
  );
}
