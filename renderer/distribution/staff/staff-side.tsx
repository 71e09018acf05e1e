import type { DistributionStaff } from '#contract/desk/distribution.ts';
import type { Session } from '#contract/desk/session.ts';
import { CASE_TYPE_NAMES } from '#domain/case/case-type.ts';
import type { Officer } from '#domain/records/office.ts';
import { officerName } from '../../desk/refusal-text.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { Wanted } from '../proposal/plan-request.ts';
import { useDistributionCommand } from '../use-distribution-command.ts';
import styles from './staff-view.module.css';
import { awayOf, type StaffForm, standInsOf } from './staff-view.tsx';

/** One person's times: what runs and how it is ended, what can be noted, and the proposals that follow from it. */
export function StaffSide({
  officer,
  session,
  staff,
  form,
  onForm,
  onPropose,
}: {
  officer: Officer;
  session: Session;
  staff: DistributionStaff;
  form: StaffForm | null;
  onForm: (form: StaffForm | null) => void;
  onPropose: (wanted: Wanted) => void;
}) {
  const t = useText();
  const { run, isRunning } = useDistributionCommand();
  const { id: officerId, name } = officer;
  const { today, officers } = session;
  const handOver = (): void =>
    onPropose({ scope: { kind: 'officer', officerId }, goal: { kind: 'empty_desk', officerId } });
  const rampUp = (): void => onPropose({ scope: { kind: 'team' }, goal: { kind: 'ramp_up', officerId } });
  return (
    <section aria-label={name} className={styles.person}>
      <h3>{name}</h3>
      <ul className={styles.runs}>
        {awayOf(staff, officerId, today).map(({ id, from, to }) => (
          <li key={id}>
            <span>{t('distribution.staff.awayDays', { from: longDay(from), to: longDay(to) })}</span>
            <Button
              kind="bare"
              isDisabled={isRunning}
              aria-label={t('distribution.staff.absence.end.name', { name, date: longDay(from) })}
              onPress={() =>
                void run(
                  'absence.end',
                  { absenceId: id, officerId, lastDay: null },
                  { text: t('distribution.staff.absence.ended', { name }) },
                )
              }
            >
              {t('distribution.staff.takeBack')}
            </Button>
          </li>
        ))}
        {standInsOf(staff, officerId, today).map(({ id, substituteId, from, to, scope }) => (
          <li key={id}>
            <span>
              {t(`distribution.staff.standIn.${scope}`, {
                name: officerName(substituteId, t, officers),
                from: longDay(from),
                to: longDay(to),
              })}
            </span>
            <Button
              kind="bare"
              isDisabled={isRunning}
              aria-label={t('distribution.staff.substitution.end.name', { name })}
              onPress={() =>
                void run(
                  'substitution.end',
                  { substitutionId: id, officerId },
                  { text: t('distribution.staff.substitution.ended', { name }) },
                )
              }
            >
              {t('distribution.staff.end')}
            </Button>
          </li>
        ))}
        {officer.secondedUntil !== null && officer.secondedUntil >= today && (
          <li>
            <span>
              {t('distribution.staff.secondedUntil', {
                date: longDay(officer.secondedUntil),
                types:
                  officer.caseTypes?.map((type) => CASE_TYPE_NAMES[type].name).join(', ') ??
                  t('distribution.staff.everyType'),
                name: officerName(officer.supervisorId ?? '', t, officers),
              })}
            </span>
            <Button
              kind="bare"
              isDisabled={isRunning}
              onPress={() =>
                void run('secondment.end', { officerId }, { text: t('distribution.staff.secondment.ended', { name }) })
              }
            >
              {t('distribution.staff.end')}
            </Button>
          </li>
        )}
        {staff.exclusions
          .filter((each) => each.officerId === officerId)
          .map(({ id, fileReference: reference, applicantName: applicant }) => (
            <li key={id}>
              <span>{t('distribution.staff.excluded', { reference, applicant })}</span>
              <Button
                kind="bare"
                isDisabled={isRunning}
                aria-label={t('distribution.staff.exclusion.end.name', { name, reference })}
                onPress={() =>
                  void run(
                    'exclusion.end',
                    { exclusionId: id, officerId },
                    { text: t('distribution.exclude.ended', { name, reference }) },
                  )
                }
              >
                {t('distribution.staff.takeBack')}
              </Button>
            </li>
          ))}
      </ul>
      {form === null && (
        <>
          <div className={styles.notes}>
            <Button keys="A" onPress={() => onForm('absence')}>
              {t('distribution.staff.absence')}
            </Button>
            <Button keys="V" onPress={() => onForm('substitution')}>
              {t('distribution.staff.substitution')}
            </Button>
            <Button keys="Z" onPress={() => onForm('plan')}>
              {t('distribution.staff.plan')}
            </Button>
            <Button keys="O" isDisabled={officer.role === 'team_lead'} onPress={() => onForm('secondment')}>
              {t('distribution.staff.secondment')}
            </Button>
            <Button keys="B" onPress={() => onForm('exclusion')}>
              {t('distribution.staff.exclusion')}
            </Button>
          </div>
          <h4>{t('distribution.staff.proposals')}</h4>
          <div className={styles.notes}>
            <Button kind="primary" onPress={handOver}>
              {t('distribution.staff.handOver')}
            </Button>
            <Button onPress={rampUp}>{t('distribution.staff.rampUp')}</Button>
          </div>
          <p className={styles.quiet}>{t('distribution.staff.proposals.more')}</p>
        </>
      )}
    </section>
  );
}
