import { useEffect, useState } from 'react';
import styles from './skeleton.module.css';

/** Whether something has taken longer than 300 ms; before that, nothing moves. */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && slow;
}

/** Grey lines in place of what is still coming. `label` tells a screen reader. */
export function Skeleton({ label }: { label: string }) {
  return <div className={styles.skeleton} role="status" aria-label={label} />;
}
