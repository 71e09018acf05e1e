import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { DistributionStaff } from '#contract/desk/distribution.ts';
import type { Session } from '#contract/desk/session.ts';
import type { Officer, Team } from '#domain/records/office.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { useDesk } from '../../desk-context.tsx';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useScanKeys as useKeys } from '../../scan/use-scan-keys.ts';
import { CutText } from '../../ui/cut-text.tsx';
import { Skeleton, useSlow } from '../../ui/skeleton.tsx';
import { distributionQueries } from '../distribution-queries.ts';
import { useFigures } from '../figures.ts';
import type { Wanted } from '../proposal/plan-request.ts';
import { StaffForms } from './staff-forms.tsx';
import { StaffSide } from './staff-side.tsx';
import styles from './staff-view.module.css';

export type StaffForm = 'absence' | 'substitution' | 'secondment' | 'plan' | 'exclusion';

/** „Personal“: who works when, who is away, who stands in, who is seconded; each with a proposal ready to be computed. */
export function StaffView({
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
  const { data, isError, isPending, refetch } = useQuery(distributionQueries.staff(desk, team.id));
  const slow = useSlow(isPending);
  const people = session.officers
    .filter(({ teamIds, role }) => teamIds.includes(team.id) && (role === 'case_officer' || role === 'team_lead'))
    .sort((a, b) => lastName(a).localeCompare(lastName(b), 'de'));
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [form, setForm] = useState<StaffForm | null>(null);
  const chosen = people.find(({ id }) => id === chosenId) ?? people[0];
  const go = (by: 1 | -1): void => {
    const next = chosen && people[people.indexOf(chosen) + by];
    if (!next) return;
    setForm(null);
    setChosenId(next.id);
  };
  useKeys({
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    a: () => setForm('absence'),
    v: () => setForm('substitution'),
    z: () => setForm('plan'),
    o: () => setForm('secondment'),
    b: () => setForm('exclusion'),
  });
  if (data === undefined) {
    if (isError) return <LoadFailed onAgain={() => void refetch()} />;
    return slow ? <Skeleton label={t('distribution.staff.loading')} /> : null;
  }
  return (
    <section className={styles.view} aria-label={t('distribution.view.staff')}>
      <div className={styles.main}>
        <div className={styles.toolbar}>
          <h2>{t('distribution.staff.title', { team: team.name })}</h2>
          <p>{t('distribution.staff.noReason')}</p>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className={styles.scroll} tabIndex={0} aria-label={t('distribution.staff.table')}>
          <table className={styles.table}>
            <caption className={styles.spoken}>{t('distribution.staff.table')}</caption>
            <thead>
              <tr>
                {(['person', 'week', 'away', 'substitute', 'seconded'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`distribution.staff.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((officer) => (
                <PersonRow
                  key={officer.id}
                  officer={officer}
                  session={session}
                  staff={data}
                  isChosen={officer === chosen}
                  onChoose={() => {
                    setForm(null);
                    setChosenId(officer.id);
                  }}
                />
              ))}
            </tbody>
          </table>
        </section>
      </div>
      {chosen && (
        <div className={styles.side}>
          <StaffSide
            officer={chosen}
            session={session}
            staff={data}
            form={form}
            onForm={setForm}
            onPropose={onPropose}
          />
          {form !== null && (
            <StaffForms
              key={`${chosen.id} ${form}`}
              form={form}
              officer={chosen}
              people={people}
              session={session}
              staff={data}
              team={team}
              onClose={() => setForm(null)}
            />
          )}
        </div>
      )}
    </section>
  );
}

function PersonRow({
  officer,
  session,
  staff,
  isChosen,
  onChoose,
}: {
  officer: Officer;
  session: Session;
  staff: DistributionStaff;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const t = useText();
  const { hours, percent } = useFigures();
  const plan = staff.plans.find(({ officerId }) => officerId === officer.id);
  const week = plan ? plan.week.reduce((sum, minutes) => sum + minutes, 0) : null;
  const counter = plan ? plan.counter.reduce((sum, minutes) => sum + minutes, 0) : 0;
  const away = awayOf(staff, officer.id, session.today)[0];
  const standIn = standInsOf(staff, officer.id, session.today)[0];
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <tr ref={row} aria-current={isChosen ? 'true' : undefined} onPointerDown={onChoose}>
      <th scope="row">
        <button type="button" className={styles.name} onClick={onChoose}>
          <CutText>{officer.name}</CutText>
        </button>
      </th>
      <td className="figures">
        {week === null
          ? t('distribution.staff.share', { share: percent(officer.workShare) })
          : t(counter === 0 ? 'distribution.staff.week' : 'distribution.staff.week.counter', {
              hours: hours(week),
              counter: hours(counter),
            })}
      </td>
      <td className={away && away.from <= session.today ? styles.away : 'figures'}>
        {away ? t('distribution.staff.days', { from: longDay(away.from), to: longDay(away.to) }) : '–'}
      </td>
      <td>{standIn ? (session.officers.find(({ id }) => id === standIn.substituteId)?.name ?? '–') : '–'}</td>
      <td className="figures">
        {officer.secondedUntil ? t('distribution.staff.until', { date: longDay(officer.secondedUntil) }) : '–'}
      </td>
    </tr>
  );
}

/** Absences that are not over, the next first; one taken back ends before it begins. */
export function awayOf({ absences }: DistributionStaff, officerId: string, today: string) {
  return absences
    .filter((each) => each.officerId === officerId && each.to >= today && each.from <= each.to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Substitutions that are not over, the next first. */
export function standInsOf({ substitutions }: DistributionStaff, officerId: string, today: string) {
  return substitutions
    .filter((each) => each.officerId === officerId && each.endedAt === null && each.to >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function lastName({ name }: Officer): string {
  return name.split(' ').at(-1) ?? name;
}
