import { useState } from 'react';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDistributionCommand } from '../use-distribution-command.ts';
import { hoursText, minutesOf } from './hours.ts';
import type { StaffFormProps } from './staff-forms.tsx';
import styles from './staff-view.module.css';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
/** A full day under the collective agreement, in minutes. */
const FULL_DAY = 468;

/** When a person works: hours of each weekday, and of them at the counter. */
export function PlanForm({ officer, staff, onClose }: StaffFormProps) {
  const t = useText();
  const { run, isRunning } = useDistributionCommand();
  const plan = staff.plans.find(({ officerId }) => officerId === officer.id);
  const usual = Math.floor(FULL_DAY * officer.workShare);
  const [week, setWeek] = useState(() => DAYS.map((_, day) => hoursText(plan?.week[day] ?? usual)));
  const [counter, setCounter] = useState(() => DAYS.map((_, day) => hoursText(plan?.counter[day] ?? 0)));
  const [since, setSince] = useState(plan?.since ? longDay(plan.since) : '');
  const [isTried, setTried] = useState(false);
  const [hours, atCounter] = [week.map(minutesOf), counter.map(minutesOf)];
  const first = dayOf(since);
  const problem = (day: number): string | null => {
    const [all, part] = [hours[day] ?? null, atCounter[day] ?? null];
    if (all === null || part === null) return t('distribution.staff.plan.invalid');
    return part > all ? t('distribution.staff.plan.tooMuch') : null;
  };
  const problems = DAYS.map((_, day) => problem(day));
  const save = async (): Promise<void> => {
    setTried(true);
    if (problems.some((each) => each !== null) || first === 'invalid') return;
    const args = {
      officerId: officer.id,
      week: hours.map((minutes) => minutes ?? 0),
      counter: atCounter.map((minutes) => minutes ?? 0),
      since: first,
    };
    if (await run('work.setPlan', args, { text: t('distribution.staff.plan.done', { name: officer.name }) })) onClose();
  };
  const set = (list: readonly string[], at: number, text: string): string[] =>
    list.map((each, day) => (day === at ? text : each));
  return (
    <SideForm
      title={t('distribution.staff.plan.title', { name: officer.name })}
      saveLabel={t('distribution.staff.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      {DAYS.map((day, at) => (
        <div key={day} className={styles.day}>
          <TextField
            label={t(`distribution.staff.plan.${day}`)}
            value={week[at] ?? ''}
            onChange={(text) => setWeek(set(week, at, text))}
            error={isTried ? (problems[at] ?? null) : null}
          />
          <TextField
            label={t(`distribution.staff.plan.counter.${day}`)}
            value={counter[at] ?? ''}
            onChange={(text) => setCounter(set(counter, at, text))}
          />
        </div>
      ))}
      <DayField
        label={t('distribution.staff.plan.since')}
        aside={t('distribution.staff.plan.since.aside')}
        value={since}
        onChange={setSince}
      />
      <p className={styles.quiet}>{t('distribution.staff.plan.about')}</p>
    </SideForm>
  );
}
