import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Session } from '#contract/desk/session.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ConflictEntry } from './conflict-entry.tsx';
import styles from './conflict-inbox.module.css';

/** Klärungsbedarf: what counted as done here and could not be taken over. Nothing typed is ever dropped. */
export function ConflictInbox({
  session,
  onOpenCase,
}: {
  session: Session | null;
  onOpenCase: (caseId: string) => void;
}) {
  const t = useText();
  const desk = useDesk();
  const { data, isError, refetch } = useQuery(deskQueries.conflicts(desk));
  const [showResolved, setShowResolved] = useState(false);
  const entries = [...(data ?? [])].sort((a, b) => (a.refusedAt < b.refusedAt ? 1 : -1));
  const open = entries.filter((entry) => entry.resolvedAt === null);
  const resolved = entries.filter((entry) => entry.resolvedAt !== null);
  return (
    <div className={styles.inbox}>
      <h2 className={styles.head}>{t('conflicts.label')}</h2>
      {data === undefined && isError && (
        <div className={styles.empty}>
          <LoadFailed onAgain={() => void refetch()} />
        </div>
      )}
      {open.length > 0 && <p className={styles.explain}>{t('conflicts.explain')}</p>}
      {data !== undefined && open.length === 0 && (
        <div className={styles.empty}>
          <EmptyState icon="check" title={t('conflicts.empty')}>
            {t('conflicts.empty.more')}
          </EmptyState>
        </div>
      )}
      {session && (
        <ul className={styles.entries} aria-label={t('conflicts.label')}>
          {[...open, ...(showResolved ? resolved : [])].map((conflict) => (
            <ConflictEntry key={conflict.id} conflict={conflict} session={session} onOpenCase={onOpenCase} />
          ))}
        </ul>
      )}
      {resolved.length > 0 && !showResolved && (
        <Button kind="bare" icon="down" onPress={() => setShowResolved(true)}>
          {t('conflicts.resolved.show', { count: resolved.length })}
        </Button>
      )}
    </div>
  );
}
