import styles from './keys.module.css';

/** Keys as they stand on the keyboard: `G N` in sequence, `⌃K` together. */
export function Keys({ keys, tone = 'quiet' }: { keys: string; tone?: 'quiet' | 'onAccent' }) {
  return (
    <span className={`${styles.keys} ${styles[tone]}`} aria-hidden="true">
      {keys.split(' ').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
