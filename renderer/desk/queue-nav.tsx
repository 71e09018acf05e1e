import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import type { QueueSummary } from '#contract/desk/cases.ts';
import type { Session } from '#contract/desk/session.ts';
import { useDesk } from '../desk-context.tsx';
import { deskQueries } from '../desk-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { CutText } from '../ui/cut-text.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { type DeskView, listOf } from './desk-view.ts';
import { isFirstSync } from './first-sync.ts';
import styles from './queue-nav.module.css';
import type { SavedView } from './views/saved-views.ts';

const OWN = [
  { id: 'inbox', icon: 'inbox', keys: 'G N' },
  { id: 'mine', icon: 'person', keys: 'G M' },
  { id: 'waiting_labour_agency', icon: 'hourglass', keys: 'G B' },
  { id: 'waiting_applicant', icon: 'hourglass', keys: 'G K' },
  { id: 'follow_ups', icon: 'calendar', keys: 'G W' },
  { id: 'awaiting_signature', icon: 'signature', keys: 'G S' },
] as const;

/** The lists on the left with their counts. */
export function QueueNav({
  session,
  view,
  saved,
  onView,
}: {
  session: Session | null;
  view: DeskView;
  /** The kept lists. */
  saved: readonly SavedView[];
  onView: (view: DeskView) => void;
}) {
  const t = useText();
  const desk = useDesk();
  const isWhole = !isFirstSync(session);
  const answer = useQuery({
    ...deskQueries.queues(desk, isWhole),
    enabled: session !== null,
    placeholderData: keepPreviousData,
  });
  const queues = answer.data ?? [];
  const isCounted = isWhole && answer.isSuccess && !answer.isPlaceholderData;
  const countOf = (id: string): Count =>
    isCounted ? (queues.find((queue) => queue.id === id)?.count ?? 0) : answer.isError ? 'none' : 'coming';
  const current = listOf(view);
  const teamName = ({ teamId, id }: QueueSummary): string =>
    session?.teams.find((team) => team.id === teamId)?.name ?? id;

  return (
    <nav className={styles.nav} aria-label={t('queues.title')}>
      <Group title={t('queues.group.own')}>
        {OWN.map(({ id, icon, keys }) => (
          <Entry
            key={id}
            icon={icon}
            name={t(`queues.${id}`)}
            count={countOf(id)}
            keys={keys}
            isCurrent={current === id}
            onOpen={() => onView({ kind: 'queue', queue: id })}
          />
        ))}
      </Group>
      <Group title={t('queues.group.team')}>
        {queues
          .filter((queue) => queue.teamId !== null)
          .map((queue, index) => (
            <Entry
              key={queue.id}
              icon="team"
              name={teamName(queue)}
              count={countOf(queue.id)}
              keys={index === 0 ? 'G T' : undefined}
              isCurrent={current === queue.id}
              onOpen={() => onView({ kind: 'queue', queue: queue.id })}
            />
          ))}
      </Group>
      {saved.length > 0 && (
        <Group title={t('views.title')}>
          {saved.map(({ id, name, queue }) => (
            <Entry
              key={id}
              icon="columns"
              name={name}
              count="none"
              keys={undefined}
              isCurrent={current === listOf({ kind: 'queue', queue, saved: id })}
              onOpen={() => onView({ kind: 'queue', queue, saved: id })}
            />
          ))}
        </Group>
      )}
      <Group title={t('queues.group.post')}>
        <Entry
          icon="letter"
          name={t('queues.intake')}
          count={session?.intakeWaiting ?? 'coming'}
          keys="G P"
          isCurrent={current === 'intake'}
          onOpen={() => onView({ kind: 'intake' })}
        />
        <Entry
          icon="alert"
          name={t('queues.conflicts')}
          count={isWhole ? (session?.openConflicts ?? 'coming') : 'coming'}
          keys="G C"
          isUrgent={(session?.openConflicts ?? 0) > 0}
          isCurrent={current === 'conflicts'}
          onOpen={() => onView({ kind: 'conflicts' })}
        />
      </Group>
    </nav>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

/** A number, one that is not known yet, or none at all. */
type Count = number | 'coming' | 'none';

interface EntryProps {
  icon: IconName;
  name: string;
  count: Count;
  keys: string | undefined;
  isCurrent: boolean;
  isUrgent?: boolean;
  onOpen: () => void;
}

function Entry({ icon, name, count, keys, isCurrent, isUrgent = false, onOpen }: EntryProps) {
  const t = useText();
  const { formatNumber } = useIntl();
  return (
    <li>
      <button
        type="button"
        className={`${styles.entry} ${isUrgent ? styles.urgent : ''}`}
        aria-current={isCurrent ? 'page' : undefined}
        aria-label={typeof count === 'number' ? t('queues.count', { name, count }) : name}
        title={keys ? `${name} (${keys})` : name}
        onClick={onOpen}
      >
        <Icon name={icon} />
        <CutText className={styles.name}>{name}</CutText>
        <span className={`figures ${styles.count}`}>
          {typeof count === 'number' ? formatNumber(count) : count === 'coming' && <span className={styles.coming} />}
        </span>
      </button>
    </li>
  );
}
