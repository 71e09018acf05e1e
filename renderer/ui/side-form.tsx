import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Button, IconButton } from './button.tsx';
import styles from './side-form.module.css';

/** A form inside a panel, in place of a modal dialog: Enter in a field saves, Esc closes, the rest of the window stays usable. */
export function SideForm({
  title,
  saveLabel,
  onSave,
  onClose,
  isSaving = false,
  children,
}: {
  title: string;
  saveLabel: string;
  onSave: () => void;
  onClose: () => void;
  isSaving?: boolean;
  children: ReactNode;
}) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave();
    // Once what is wrong has been marked: the first of it is where to go on.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // The window's own Escape must not close what lies behind as well.
    event.preventDefault();
    onClose();
  };
  return (
    <form ref={form} className={styles.form} aria-label={title} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <div className={styles.head}>
        <h3>{title}</h3>
        <IconButton icon="close" label={t('frame.close')} keys="Esc" onPress={onClose} />
      </div>
      {children}
      <div className={styles.foot}>
        <Button kind="primary" type="submit" isDisabled={isSaving}>
          {saveLabel}
        </Button>
        <Button onPress={onClose}>{t('frame.cancel')}</Button>
      </div>
    </form>
  );
}
