import { type FormEvent, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TitledPopover } from '../../ui/titled-popover.tsx';
import { LONGEST_NAME, type SavedView, type ViewContent } from './saved-views.ts';
import type { SavedViews } from './use-saved-views.ts';
import styles from './views-menu.module.css';

/** Ansichten: opens a kept list, gives it another name, deletes it, keeps the list as it stands. */
export function ViewsMenu({
  views,
  current,
  content,
  onOpen,
}: {
  views: SavedViews;
  /** The view on the screen. */
  current: SavedView | null;
  /** The list as it stands. */
  content: ViewContent;
  /** Null goes back to the plain list. */
  onOpen: (view: { readonly id: string; readonly queue: SavedView['queue'] } | null) => void;
}) {
  const t = useText();
  const [renaming, setRenaming] = useState<string | null>(null);
  return (
    <TitledPopover
      title={t('views.title')}
      width={320}
      placement="bottom start"
      trigger={
        <Button kind="bare" icon="columns" keys="G A" id="list-views">
          {current?.name ?? t('views.title')}
        </Button>
      }
    >
      {(close) => (
        <div className={styles.menu}>
          {views.all.length === 0 && <p className={styles.none}>{t('views.none')}</p>}
          <ul>
            {views.all.map((view) => (
              <li key={view.id} className={styles.view}>
                {renaming === view.id ? (
                  <NameForm
                    label={t('views.name')}
                    name={view.name}
                    action={t('views.rename.save')}
                    onName={(name) => {
                      views.rename(view.id, name);
                      setRenaming(null);
                    }}
                  />
                ) : (
                  <>
                    <Button
                      kind="bare"
                      aria-current={view.id === current?.id ? 'true' : undefined}
                      icon={view.id === current?.id ? 'check' : 'chevron'}
                      onPress={() => {
                        onOpen(view);
                        close();
                      }}
                    >
                      {view.name}
                    </Button>
                    <IconButton
                      icon="note"
                      label={t('views.rename', { name: view.name })}
                      onPress={() => setRenaming(view.id)}
                    />
                    <IconButton
                      icon="close"
                      label={t('views.remove', { name: view.name })}
                      onPress={() => {
                        views.remove(view.id);
                        if (view.id === current?.id) onOpen(null);
                      }}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
          <NameForm
            label={t('views.keep')}
            name=""
            action={t('views.keep.save')}
            onName={(name) => {
              const id = views.keep(name, content);
              onOpen({ id, queue: content.queue });
              close();
            }}
          />
        </div>
      )}
    </TitledPopover>
  );
}

function NameForm({
  label,
  name,
  action,
  onName,
}: {
  label: string;
  name: string;
  action: string;
  onName: (name: string) => void;
}) {
  const t = useText();
  const [typed, setTyped] = useState(name);
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (typed.trim() !== '') onName(typed.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={label}
        hint={t('views.name.hint')}
        value={typed}
        onChange={setTyped}
        maxLength={LONGEST_NAME}
        error={tried && typed.trim() === '' ? t('views.name.needed') : null}
      />
      <Button type="submit">{action}</Button>
    </form>
  );
}
