import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { BatchSummary } from '#contract/desk/scan.ts';
import type { Session } from '#contract/desk/session.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton, useSlow } from '../../ui/skeleton.tsx';
import { scanQueries } from '../scan-queries.ts';
import { useReceiving } from '../use-receiving.ts';
import { useScanKeys } from '../use-scan-keys.ts';
import { BatchPanel } from './batch-panel.tsx';
import { BatchRow } from './batch-row.tsx';
import { BATCH_GROUPS, batchGroup, mayCheck, takesPaper } from './batch-words.ts';
import styles from './batches.module.css';
import { OpenBatchForm } from './open-batch-form.tsx';
import { ProfilesForm } from './profiles-form.tsx';
import { SeparatorsForm } from './separators-form.tsx';

/** All batches by what is to be done with them; the chosen one beside them with its proof and its next step. */
export function BatchList({
  session,
  onTable,
  onCheck,
}: {
  session: Session;
  onTable: (batchId: string) => void;
  onCheck: (batchId: string) => void;
}) {
  const t = useText();
  const desk = useDesk();
  const { data, isError, isPending, refetch } = useQuery(scanQueries.batches(desk));
  const slow = useSlow(isPending);
  const { receiving } = useReceiving();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [side, setSide] = useState<'open' | 'profiles' | 'separators' | null>(null);
  const panel = useRef<HTMLElement>(null);
  const { officer, officers } = session;
  const rows = useMemo(
    () =>
      BATCH_GROUPS.flatMap((group) =>
        (data ?? [])
          .filter((summary) => batchGroup(summary, officer.id) === group)
          .map((summary) => ({ group, summary })),
      ),
    [data, officer.id],
  );
  const chosen = rows.find(({ summary }) => summary.batch.id === chosenId) ?? rows[0];
  const nameOf = (id: string): string => officers.find((one) => one.id === id)?.name ?? t('refusal.someone');
  const open = (summary: BatchSummary): void => {
    const { batch, here } = summary;
    if (mayCheck(summary, officer.id)) onCheck(batch.id);
    else if (here && takesPaper(batch)) onTable(batch.id);
    else panel.current?.querySelector<HTMLInputElement>('form input:checked, form input')?.focus();
  };
  const go = (by: 1 | -1): void => {
    const next = rows[rows.indexOf(chosen!) + by];
    if (next) setChosenId(next.summary.batch.id);
  };
  useScanKeys({
    n: () => setSide('open'),
    ...(side === null && {
      ArrowDown: () => go(1),
      ArrowUp: () => go(-1),
      Enter: () => chosen && open(chosen.summary),
    }),
    ...(side !== null && { Escape: () => setSide(null) }),
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Home' || event.key === 'End') {
      const row = event.key === 'Home' ? rows[0] : rows.at(-1);
      if (row) setChosenId(row.summary.batch.id);
    }
  };

  return (
    <div className={styles.split}>
      <section className={styles.left} aria-label={t('scan.batches')}>
        <div className={styles.toolbar}>
          <h2>{t('scan.batches')}</h2>
          <Button onPress={() => setSide('separators')}>{t('scan.separators')}</Button>
          <Button onPress={() => setSide('profiles')}>{t('scan.profiles')}</Button>
          <Button icon="plus" keys="N" onPress={() => setSide('open')}>
            {t('scan.open')}
          </Button>
        </div>
        {data === undefined ? (
          isError ? (
            <LoadFailed onAgain={() => void refetch()} />
          ) : (
            slow && <Skeleton label={t('scan.batches.loading')} />
          )
        ) : rows.length === 0 ? (
          <EmptyState icon="document" title={t('scan.batches.none')}>
            <p>{t('scan.batches.none.more')}</p>
            <Button kind="primary" keys="N" onPress={() => setSide('open')}>
              {t('scan.open')}
            </Button>
          </EmptyState>
        ) : (
          <div
            role="listbox"
            className={styles.list}
            data-strip=""
            aria-label={t('scan.batches')}
            aria-activedescendant={chosen && `batch-${chosen.summary.batch.id}`}
            tabIndex={0}
            onKeyDown={onKeyDown}
          >
            {rows.map(({ group, summary }, at) => (
              <div key={summary.batch.id} role="presentation">
                {rows[at - 1]?.group !== group && (
                  <p className={styles.group} role="presentation">
                    {t(`scan.group.${group}`, { count: rows.filter((row) => row.group === group).length })}
                  </p>
                )}
                <BatchRow
                  summary={summary}
                  group={group}
                  operator={nameOf(summary.batch.operatorId)}
                  isChosen={summary === chosen?.summary}
                  isReceiving={receiving === summary.batch.id && takesPaper(summary.batch)}
                  onChoose={() => {
                    setChosenId(summary.batch.id);
                    setSide(null);
                  }}
                  onOpen={() => open(summary)}
                />
              </div>
            ))}
          </div>
        )}
      </section>
      <aside ref={panel} className={styles.panel} aria-label={t('scan.batch')}>
        {side === 'open' && <OpenBatchForm batches={data ?? []} onOpened={onTable} onClose={() => setSide(null)} />}
        {side === 'profiles' && <ProfilesForm batches={data ?? []} officer={officer} onClose={() => setSide(null)} />}
        {side === 'separators' && <SeparatorsForm onClose={() => setSide(null)} />}
        {side === null && chosen && (
          <BatchPanel
            key={chosen.summary.batch.id}
            summary={chosen.summary}
            session={session}
            onTable={() => onTable(chosen.summary.batch.id)}
            onCheck={() => onCheck(chosen.summary.batch.id)}
          />
        )}
        {side === null && !chosen && data !== undefined && <p className={styles.explain}>{t('scan.batch.none')}</p>}
      </aside>
    </div>
  );
}
