import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Icon, type IconName } from './icon.tsx';

/** What stands where nothing is: what that means, and what to do. */
export function EmptyState({ icon, title, children }: { icon: IconName; title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size={24} />
      <p className={styles.title}>{title}</p>
      <div className={styles.more}>{children}</div>
    </div>
  );
}
