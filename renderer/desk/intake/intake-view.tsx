import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import type { IntakeItem } from '#contract/desk/intake.ts';
import type { Session } from '#contract/desk/session.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IntakeDetail } from './intake-detail.tsx';
import { IntakeRow } from './intake-row.tsx';
import styles from './intake-view.module.css';
import { readyToDraw } from './page-picture.tsx';

/** Posteingang: files that came in and wait to be filed by a person; pages in the middle, the form beside them. */
export function IntakeView({ session, onAdd }: { session: Session | null; onAdd: () => void }) {
  const t = useText();
  const desk = useDesk();
  const { data, isError, refetch } = useQuery(deskQueries.intake(desk));
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chooseNext = useCallback(() => setChosenId(null), []);
  useEffect(readyToDraw, []);
  const items = sorted(data ?? []);
  const chosen =
    items.find((item) => item.id === chosenId) ??
    items.find(({ status }) => status.state === 'ready') ??
    items.find(isOpen) ??
    null;

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = items.findIndex((item) => item.id === chosen?.id);
    const next = event.key === 'ArrowDown' ? items[at + 1] : event.key === 'ArrowUp' ? items[at - 1] : undefined;
    if (!next) return;
    event.preventDefault();
    setChosenId(next.id);
  };

  return (
    <>
      <div className={styles.toolbar}>
        <h2>{t('intake.label')}</h2>
        <Button icon="plus" keys="U" onPress={onAdd}>
          {t('intake.add')}
        </Button>
      </div>
      {data === undefined ? (
        isError && <LoadFailed onAgain={() => void refetch()} />
      ) : items.length === 0 ? (
        <EmptyState icon="letter" title={t('intake.empty')}>
          {t('intake.empty.more')}
        </EmptyState>
      ) : (
        <div className={styles.split}>
          <div
            role="listbox"
            aria-label={t('intake.list')}
            aria-activedescendant={chosen ? `intake-${chosen.id}` : undefined}
            tabIndex={0}
            className={styles.list}
            onKeyDown={onKeyDown}
          >
            {items.map((item) => (
              <IntakeRow
                key={item.id}
                item={item}
                isChosen={item.id === chosen?.id}
                onChoose={() => setChosenId(item.id)}
              />
            ))}
          </div>
          {chosen && session ? (
            <IntakeDetail key={chosen.id} item={chosen} session={session} onDone={chooseNext} />
          ) : (
            <EmptyState icon="letter" title={t('intake.choose')}>
              {t('intake.choose.more')}
            </EmptyState>
          )}
        </div>
      )}
    </>
  );
}

/** What waits first, then what is done with; newest first within each. */
function sorted(items: readonly IntakeItem[]): IntakeItem[] {
  return [...items].sort(
    (a, b) =>
      Number(isOpen(b)) - Number(isOpen(a)) || (a.receivedAt < b.receivedAt ? 1 : a.receivedAt > b.receivedAt ? -1 : 0),
  );
}

function isOpen({ status }: IntakeItem): boolean {
  return status.state !== 'filed' && status.state !== 'set_aside';
}
