import { LoadFailed } from '../../app/load-failed.tsx';
import { useSession } from '../../desk-queries.ts';
import { useText } from '../../i18n/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton, useSlow } from '../../ui/skeleton.tsx';
import { isFirstSync } from '../first-sync.ts';
import styles from './case-list.module.css';
import { isFiltered, NO_FILTER } from './list-filter.ts';
import type { CaseWindow, ListQuestion } from './use-case-window.ts';

/** What the list shows when there is no row: still coming, failed, or empty for a reason. */
export function ListStatus({ list, question }: { list: CaseWindow; question: ListQuestion }) {
  const t = useText();
  const session = useSession();
  const isComing = list.waiting || isFirstSync(session);
  const slow = useSlow(isComing);
  if (list.failed) {
    return (
      <div className={styles.status}>
        <LoadFailed onAgain={list.retry} />
      </div>
    );
  }
  if (isComing) return <div className={styles.status}>{slow && <Skeleton label={t('frame.loading')} />}</div>;
  const { queue, sort: _, ...filter } = question;
  const filtered = isFiltered({ ...NO_FILTER, ...filter });
  const kind = filtered
    ? 'filtered'
    : queue === 'inbox' ||
        queue === 'mine' ||
        queue === 'waiting_labour_agency' ||
        queue === 'waiting_applicant' ||
        queue === 'awaiting_signature' ||
        queue === 'follow_ups'
      ? queue
      : 'team';
  return (
    <div className={styles.status}>
      <EmptyState icon={filtered ? 'filter' : 'check'} title={t(`list.empty.${kind}`)}>
        {t(`list.empty.${kind}.more`)}
      </EmptyState>
    </div>
  );
}
