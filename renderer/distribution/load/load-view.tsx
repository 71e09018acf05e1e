import { useQuery } from '@tanstack/react-query';
import type { Session } from '#contract/desk/session.ts';
import type { Team } from '#domain/records/office.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useScanKeys as useKeys } from '../../scan/use-scan-keys.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton, useSlow } from '../../ui/skeleton.tsx';
import { distributionQueries } from '../distribution-queries.ts';
import type { Wanted } from '../proposal/plan-request.ts';
import { AgeingMap } from './ageing-map.tsx';
import { BreakingPicture } from './breaking-picture.tsx';
import { LoadTable } from './load-table.tsx';
import styles from './load-view.module.css';
import { TeamFiguresLine } from './team-figures-line.tsx';
import { TimePicture } from './time-picture.tsx';

/** „Lage“: the team in figures, its desks one by one, how old its cases are. */
export function LoadView({
  session,
  team,
  onPropose,
}: {
  session: Session;
  team: Team;
  onPropose: (wanted: Wanted) => void;
}) {
  const t = useText();
  const desk = useDesk();
  const { data, isError, isPending, refetch } = useQuery(distributionQueries.load(desk, team.id));
  const slow = useSlow(isPending);
  const proposeAll = (): void => onPropose({ scope: { kind: 'team' }, goal: { kind: 'even_load' } });
  useKeys({ Enter: proposeAll });
  if (data === undefined) {
    if (isError) return <LoadFailed onAgain={() => void refetch()} />;
    return slow ? <Skeleton label={t('distribution.load.loading')} /> : null;
  }
  const open = data.officers.reduce((sum, { cases }) => sum + cases, data.unassigned.cases);
  return (
    <section className={styles.view} aria-label={t('distribution.view.load')}>
      <div className={styles.toolbar}>
        <h2>{t('distribution.load.title', { team: team.name })}</h2>
        <Button kind="primary" keys="↵" onPress={proposeAll}>
          {t('distribution.load.propose')}
        </Button>
      </div>
      <TeamFiguresLine figures={data.figures} open={open} />
      {open === 0 ? (
        <EmptyState icon="check" title={t('distribution.load.none')}>
          {t('distribution.load.none.more')}
        </EmptyState>
      ) : (
        <div className={styles.parts}>
          <LoadTable session={session} load={data} onPropose={onPropose} />
          <div className={styles.aside}>
            <BreakingPicture before={data.breaking} />
            <TimePicture load={data} />
            {data.ageing.length > 0 && <AgeingMap ageing={data.ageing} />}
          </div>
        </div>
      )}
    </section>
  );
}
