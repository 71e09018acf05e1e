import { useQuery } from '@tanstack/react-query';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WishItem } from '#contract/desk/scan.ts';
import type { Session } from '#contract/desk/session.ts';
import { mayExport } from '#domain/rights/actor.ts';
import { localDate } from '#domain/time/local-date.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { useMessages } from '../../desk/messages.tsx';
import { useDesk } from '../../desk-context.tsx';
import { dueDay } from '../../i18n/dates.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { CutText } from '../../ui/cut-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton, useSlow } from '../../ui/skeleton.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PrintPaper } from '../print-paper.tsx';
import { scanQueries } from '../scan-queries.ts';
import { useScanCommand } from '../use-scan-command.ts';
import { useScanKeys } from '../use-scan-keys.ts';
import { dayOfWish, EVERY_WISH, filterWishes, isOpenWish } from './wish-filter.ts';
import { WishFilterBar } from './wish-filter-bar.tsx';
import styles from './wishes.module.css';

/** Paper files that somebody needs scanned, the most urgent first: fetch from the shelf, scan, done when filed. */
export function WishList({ session }: { session: Session }) {
  const t = useText();
  const desk = useDesk();
  const { data, isError, isPending, refetch } = useQuery(scanQueries.wishes(desk));
  const slow = useSlow(isPending);
  const { run } = useScanCommand();
  const { undo } = useMessages();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [filter, setFilter] = useState(EVERY_WISH);
  const all = data ?? NONE;
  const wishes = useMemo(() => filterWishes(all, filter, session.today), [all, filter, session.today]);
  const open = wishes.filter(isOpenWish);
  const chosen = wishes.find(({ id }) => id === chosenId) ?? wishes[0];
  const go = (by: 1 | -1): void => {
    const next = chosen && wishes[wishes.indexOf(chosen) + by];
    if (next) setChosenId(next.id);
  };
  const settle = useCallback(
    (wish: WishItem | undefined, state: WishItem['state']): void => {
      if (!wish || !isOpenWish(wish)) return;
      const { id, state: before } = wish;
      const text = t(`scan.wish.done.${state}`, { name: wish.applicantName });
      // What is done goes to the end of the list; the next one is what comes next.
      const next = wishes[wishes.indexOf(wish) + 1];
      setChosenId(state === 'picked' ? id : (next?.id ?? id));
      const undo = (): void => {
        setChosenId(id);
        void run('scan.settleWish', { wishId: id, state: before, batchId: null }, null);
      };
      void run('scan.settleWish', { wishId: id, state, batchId: null }, { text, undo });
    },
    [wishes, run, t],
  );
  /** What was settled by mistake, or turned up, is to be fetched again. */
  const reopen = useCallback(
    (wish: WishItem | undefined): void => {
      if (!wish || isOpenWish(wish) || wish.state === 'withdrawn') return;
      setChosenId(wish.id);
      const text = t('scan.wish.done.wanted', { name: wish.applicantName });
      void run('scan.settleWish', { wishId: wish.id, state: 'wanted', batchId: null }, { text });
    },
    [run, t],
  );
  useScanKeys({
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    h: () => settle(chosen, 'picked'),
    x: () => settle(chosen, 'not_found'),
    g: () => settle(chosen, 'scanned'),
    w: () => reopen(chosen),
    'Control+z': undo,
  });
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (chosenId !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  if (data === undefined) {
    if (isError) return <LoadFailed onAgain={() => void refetch()} />;
    return slow ? <Skeleton label={t('scan.wishes.loading')} /> : null;
  }
  return (
    <section className={styles.wishes} aria-label={t('scan.wishes')}>
      <div className={styles.toolbar}>
        <h2>{t('scan.wishes.open', { count: all.filter(isOpenWish).length })}</h2>
        {all.length > 0 && <WishFilterBar filter={filter} onFilter={setFilter} />}
        {open.length > 0 && mayExport(session.officer) && (
          <PrintPaper paper={{ kind: 'pick_list', wishIds: open.map(({ id }) => id) }}>
            {t('scan.wishes.print')}
          </PrintPaper>
        )}
      </div>
      {wishes.length === 0 && all.length > 0 ? (
        <EmptyState icon="search" title={t('scan.wishes.filter.none')}>
          <Button onPress={() => setFilter(EVERY_WISH)}>{t('scan.wishes.filter.clear')}</Button>
        </EmptyState>
      ) : wishes.length === 0 ? (
        <EmptyState icon="folder" title={t('scan.wishes.none')}>
          {t('scan.wishes.none.more')}
        </EmptyState>
      ) : (
        <ul className={styles.list} ref={list}>
          {wishes.map((wish) => (
            <WishRow
              key={wish.id}
              wish={wish}
              today={session.today}
              isChosen={wish.id === chosen?.id}
              onChoose={setChosenId}
              onSettle={settle}
              onReopen={reopen}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const NONE: readonly WishItem[] = [];

/** Drawn anew only when something of its own changes: there may be hundreds. */
const WishRow = memo(function WishRow({
  wish,
  today,
  isChosen,
  onChoose,
  onSettle,
  onReopen,
}: {
  wish: WishItem;
  today: string;
  isChosen: boolean;
  onChoose: (id: string) => void;
  onSettle: (wish: WishItem, state: WishItem['state']) => void;
  onReopen: (wish: WishItem) => void;
}) {
  const t = useText();
  const language = useLanguage();
  const day = dayOfWish(wish);
  const late = day !== null && isOpenWish(wish) && day <= today;
  return (
    <li
      className={`${styles.row} ${isOpenWish(wish) ? '' : styles.done}`}
      aria-current={isChosen ? 'true' : undefined}
      onPointerDown={() => onChoose(wish.id)}
    >
      <span className={`figures ${late ? styles.late : ''}`}>
        {day === null ? t('scan.wish.noDay') : dueDay(localDate(day), today, language)}
        {late && <span className={styles.small}>{t(day < today ? 'scan.wish.overdue' : 'scan.wish.today')}</span>}
      </span>
      <span className={styles.who}>
        <CutText className={styles.name}>{wish.applicantName}</CutText>
        <span className={`figures ${styles.small}`}>{wish.fileReference}</span>
      </span>
      <span>
        <span className={styles.small}>{t(`scan.wish.reason.${wish.reason}`)}</span>
        <CutText>{wish.remark ?? t('scan.wish.by', { name: wish.wishedByName })}</CutText>
      </span>
      <Place wish={wish} isChosen={isChosen} />
      <span className={styles.small}>{t(`scan.wish.state.${wish.state}`)}</span>
      <span className={styles.actions}>
        {!isOpenWish(wish) && wish.state !== 'withdrawn' && (
          <Button
            kind="bare"
            keys="W"
            icon="undo"
            aria-label={t('scan.wish.reopen.name', { name: wish.applicantName })}
            onPress={() => onReopen(wish)}
          >
            {t(wish.state === 'not_found' ? 'scan.wish.found' : 'scan.wish.reopen')}
          </Button>
        )}
        {isOpenWish(wish) && (
          <>
            {wish.state === 'wanted' && (
              <Button
                keys="H"
                aria-label={t('scan.wish.picked.name', { name: wish.applicantName })}
                onPress={() => onSettle(wish, 'picked')}
              >
                {t('scan.wish.picked')}
              </Button>
            )}
            <Button
              kind="bare"
              keys="X"
              aria-label={t('scan.wish.notFound.name', { name: wish.applicantName })}
              onPress={() => onSettle(wish, 'not_found')}
            >
              {t('scan.wish.notFound')}
            </Button>
            <Button
              kind="bare"
              keys="G"
              aria-label={t('scan.wish.scanned.name', { name: wish.applicantName })}
              onPress={() => onSettle(wish, 'scanned')}
            >
              {t('scan.wish.scanned')}
            </Button>
          </>
        )}
      </span>
    </li>
  );
});

/** Where the paper stands; whoever fetches it may correct it. */
function Place({ wish, isChosen }: { wish: WishItem; isChosen: boolean }) {
  const t = useText();
  const { run } = useScanCommand();
  const [box, setBox] = useState(wish.box ?? '');
  const [shelf, setShelf] = useState(wish.shelf ?? '');
  if (!isChosen || !isOpenWish(wish)) {
    return (
      <CutText className="figures">
        {[wish.box, wish.shelf].filter((part) => part !== null).join(' · ') || t('scan.wish.noPlace')}
      </CutText>
    );
  }
  const save = (): void => {
    const place = { box: box.trim() || null, shelf: shelf.trim() || null };
    if (place.box === wish.box && place.shelf === wish.shelf) return;
    void run('scan.settleWish', { wishId: wish.id, state: wish.state, batchId: null, ...place }, null);
  };
  return (
    <span className={styles.place}>
      <TextField label={t('scan.open.box')} value={box} onChange={setBox} onBlur={save} maxLength={80} />
      <TextField label={t('scan.open.shelf')} value={shelf} onChange={setShelf} onBlur={save} maxLength={80} />
    </span>
  );
}
