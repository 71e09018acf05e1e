import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { AppliedRedistribution } from '#contract/desk/distribution.ts';
import type { Session } from '#contract/desk/session.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { momentText, officerName } from '../../desk/refusal-text.ts';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useScanKeys as useKeys } from '../../scan/use-scan-keys.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton, useSlow } from '../../ui/skeleton.tsx';
import { distributionQueries } from '../distribution-queries.ts';
import { countsOf, undoable } from './history-text.ts';
import styles from './history-view.module.css';
import { MoveList } from './move-list.tsx';
import { useUndo } from './use-undo.ts';

/** „Verlauf“: every redistribution of the team, what became of each case and why, and the way back where there is one. */
export function HistoryView({ session, teamId }: { session: Session; teamId: string }) {
  const t = useText();
  const desk = useDesk();
  const undo = useUndo();
  const { data, isError, isPending, refetch } = useQuery(distributionQueries.redistributions(desk, teamId));
  const slow = useSlow(isPending);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const all = data ?? [];
  const chosen = all.find(({ id }) => id === chosenId) ?? all[0];
  const go = (by: 1 | -1): void => {
    const next = chosen && all[all.indexOf(chosen) + by];
    if (next) setChosenId(next.id);
  };
  useKeys({
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    'Control+z': chosen && undoable(chosen).length > 0 ? () => undo(chosen) : undefined,
  });
  useEffect(() => {
    document.getElementById('distribution-content')?.focus();
  }, []);
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every other entry that is chosen
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  if (data === undefined) {
    if (isError) return <LoadFailed onAgain={() => void refetch()} />;
    return slow ? <Skeleton label={t('distribution.history.loading')} /> : null;
  }
  if (chosen === undefined) {
    return (
      <EmptyState icon="trace" title={t('distribution.history.none')}>
        {t('distribution.history.none.more')}
      </EmptyState>
    );
  }
  return (
    <section className={styles.view} aria-label={t('distribution.view.history')}>
      <ul ref={list} className={styles.list} aria-label={t('distribution.history')}>
        {all.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              className={styles.entry}
              aria-current={each === chosen ? 'true' : undefined}
              onClick={() => setChosenId(each.id)}
            >
              <span className={styles.title}>{t(`distribution.history.goal.${each.goal}`)}</span>
              <span className={styles.quiet}>
                {t('distribution.history.by', {
                  name: officerName(each.appliedBy, t, session.officers),
                  when: momentText(each.appliedAt, t),
                })}
              </span>
              <span className={styles.quiet}>{t('distribution.history.counts', { ...countsOf(each) })}</span>
            </button>
          </li>
        ))}
      </ul>
      <Redistribution redistribution={chosen} session={session} onUndo={() => undo(chosen)} />
    </section>
  );
}

function Redistribution({
  redistribution,
  session,
  onUndo,
}: {
  redistribution: AppliedRedistribution;
  session: Session;
  onUndo: () => void;
}) {
  const t = useText();
  const { goal, remark, undoneAt, undoneBy, isConfirmed } = redistribution;
  const open = undoable(redistribution).length;
  const counts = countsOf(redistribution);
  return (
    <div className={styles.detail}>
      <div className={styles.head}>
        <div className={styles.about}>
          <h2>{t(`distribution.history.goal.${goal}`)}</h2>
          <p>{t('distribution.history.counts', { ...counts })}</p>
          {remark && <p>{t('distribution.history.remark', { remark })}</p>}
          {!isConfirmed && <p className={styles.pending}>{t('distribution.history.pending')}</p>}
          {undoneAt !== null && (
            <p>
              {t('distribution.history.undone', {
                name: officerName(undoneBy ?? '', t, session.officers),
                when: momentText(undoneAt, t),
              })}
            </p>
          )}
        </div>
        {open > 0 && (
          <Button icon="undo" keys="⌃Z" onPress={onUndo}>
            {t('distribution.undo.count', { count: open })}
          </Button>
        )}
      </div>
      {(['skipped', 'kept', 'applied', 'undone'] as const).map((state) => (
        <MoveList
          key={state}
          state={state}
          moves={redistribution.moves.filter((move) => move.state === state)}
          nameOf={(officerId) =>
            officerId === null ? t('distribution.nobody') : officerName(officerId, t, session.officers)
          }
        />
      ))}
    </div>
  );
}
