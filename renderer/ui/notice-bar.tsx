import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice-bar.module.css';

/** A calm bar across the window for what concerns all of it. `waiting`: goes on by itself; `problem`: needs a person. */
export function NoticeBar({
  icon,
  tone,
  children,
  action,
}: {
  icon: IconName;
  tone: 'waiting' | 'problem';
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={`${styles.bar} ${styles[tone]}`} role="status">
      <Icon name={icon} />
      <span className={styles.text}>{children}</span>
      {action}
    </div>
  );
}
