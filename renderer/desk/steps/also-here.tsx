import type { Session } from '#contract/desk/session.ts';
import { useSelection } from '../../desk-queries.ts';
import { clockTime } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import { officerName } from '../refusal-text.ts';
import styles from './steps.module.css';

/** Who else has the case open now, and since when, before anybody types. What the session knows is about the selected case alone. */
export function AlsoHere({ caseId, session }: { caseId: string; session: Session }) {
  const t = useText();
  const selected = useSelection().caseId;
  const others = session.alsoHere.filter(({ officerId }) => officerId !== session.officer.id);
  if (selected !== caseId || others.length === 0) return null;
  return (
    <ul className={styles.others} aria-live="polite">
      {others.map(({ officerId, since }) => (
        <li key={officerId}>
          <Icon name="team" size={14} />
          {t('steps.alsoHere', { name: officerName(officerId, t, session.officers), time: clockTime(since) })}
        </li>
      ))}
    </ul>
  );
}
