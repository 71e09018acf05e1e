import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { CaseDetail } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import type { ChecklistEntry, ItemStatus } from '#domain/case/checklist-state.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Grid, GridCell, GridRow } from '../../../ui/grid.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { Keys } from '../../../ui/keys.tsx';
import { officerName } from '../../refusal-text.ts';
import { PageLink } from '../page-link.tsx';
import styles from './checklist-rows.module.css';

/** The newest papers of an item stand as links; a thick file has many more of some, and the list of documents has them all. */
const MOST_PAGES = 4;

const ICONS: Readonly<Record<ItemStatus, IconName>> = {
  present: 'check',
  missing: 'alert',
  open: 'minus',
  waived: 'close',
};

/** The items, one line each. Arrows move; V marks one as there, E as not needed (with a reason), O takes the mark back. */
export function ChecklistRows({
  entries,
  detail,
  session,
  onMark,
  onWaive,
}: {
  entries: readonly ChecklistEntry[];
  detail: CaseDetail;
  session: Session;
  onMark: (entry: ChecklistEntry, to: 'present' | 'open') => void;
  onWaive: (entry: ChecklistEntry) => void;
}) {
  const t = useText();
  const gridId = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      entries.findIndex(({ status }) => status === 'missing'),
    ),
  );
  useEffect(() => grid.current?.focus({ preventScroll: true }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line the keys have reached is to be seen
  useEffect(() => {
    grid.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const entry = entries[active];
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey || !entry) return;
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => setActive(Math.min(entries.length - 1, active + 1)),
      ArrowUp: () => setActive(Math.max(0, active - 1)),
      Home: () => setActive(0),
      End: () => setActive(entries.length - 1),
      v: () => onMark(entry, 'present'),
      e: () => onWaive(entry),
      o: () => onMark(entry, 'open'),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  return (
    <>
      <p className={styles.keys}>
        <Keys keys="V" /> {t('course.checklist.key.present')} <Keys keys="E" /> {t('course.checklist.key.waived')}{' '}
        <Keys keys="O" /> {t('course.checklist.key.open')}
      </p>
      <Grid
        ref={grid}
        id="checklist"
        aria-label={t('course.stage.checklist')}
        aria-activedescendant={`${gridId}-${active}`}
        className={styles.grid}
        onKeyDown={onKeyDown}
      >
        {entries.map((entry, index) => {
          const { item, status, documents, mark, note } = entry;
          return (
            <GridRow
              key={item.key}
              id={`${gridId}-${index}`}
              aria-selected={index === active}
              className={`${styles.item} ${styles[status]}`}
              onPointerDown={() => setActive(index)}
            >
              <GridCell className={styles.status}>
                <Icon name={ICONS[status]} />
                {t(`course.checklist.status.${status}`)}
              </GridCell>
              <GridCell className={styles.what} lang="de">
                <p className={styles.name}>{item.name}</p>
                <p className={styles.more}>
                  {item.legalBasis}
                  {item.reason && ` · ${item.reason}`}
                </p>
                {note && <p className={styles.more}>{note}</p>}
                {mark && (
                  <p className={styles.more}>
                    {t('course.checklist.markedBy', {
                      name: officerName(mark.markedBy, t, session.officers),
                      reason: mark.reason ?? '',
                    })}
                  </p>
                )}
              </GridCell>
              <GridCell className={styles.pages}>
                {documents.slice(0, MOST_PAGES).map(({ id }) => (
                  <PageLink key={id} detail={detail} citation={{ documentId: id, page: 1 }} />
                ))}
                {documents.length > MOST_PAGES && (
                  <span className={styles.others}>
                    {t('course.checklist.others', { count: documents.length - MOST_PAGES })}
                  </span>
                )}
                {status !== 'present' && (
                  <Button kind="bare" onPress={() => onMark(entry, 'present')}>
                    {t('course.checklist.key.present')}
                  </Button>
                )}
                {status !== 'waived' && status !== 'present' && (
                  <Button kind="bare" onPress={() => onWaive(entry)}>
                    {t('course.checklist.key.waived')}
                  </Button>
                )}
                {mark && (
                  <Button kind="bare" onPress={() => onMark(entry, 'open')}>
                    {t('course.checklist.key.open')}
                  </Button>
                )}
              </GridCell>
            </GridRow>
          );
        })}
      </Grid>
    </>
  );
}
