import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import styles from './file-drop.module.css';

/** Takes files dropped anywhere in the window and says so while they are held over it. */
export function FileDrop({
  onFiles,
  hint,
  children,
}: {
  onFiles: (files: readonly File[]) => void;
  /** Where they will go. */
  hint: string;
  children: ReactNode;
}) {
  const [held, setHeld] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHeld(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setHeld(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <>
      {children}
      {held && (
        <div className={styles.veil}>
          <p>
            <Icon name="letter" size={24} />
            {hint}
          </p>
        </div>
      )}
    </>
  );
}
