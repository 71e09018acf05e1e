import styles from './reasons.module.css';

/** Steps of a reasoning, each with its paragraph. */
export function Reasons({
  reasons,
  tone = 'plain',
}: {
  reasons: readonly { readonly text: string; readonly legalBasis: string | null }[];
  tone?: 'plain' | 'hint';
}) {
  return (
    <ul className={`${styles.reasons} ${styles[tone]}`} lang="de">
      {reasons.map(({ text, legalBasis }) => (
        <li key={text}>
          {text} {legalBasis && <span className={styles.basis}>{legalBasis}</span>}
        </li>
      ))}
    </ul>
  );
}
