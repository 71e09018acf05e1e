import { useState } from 'react';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { useDistributionCommand } from '../use-distribution-command.ts';
import type { StaffFormProps } from './staff-forms.tsx';
import styles from './staff-view.module.css';

/** Days a person is away; there is no field for why, on purpose. The days of a week from today are a start. */
export function AbsenceForm({ officer, session, onClose }: StaffFormProps) {
  const t = useText();
  const { run, isRunning } = useDistributionCommand();
  const [from, setFrom] = useState(longDay(session.today));
  const [to, setTo] = useState(longDay(addDays(localDate(session.today), 6)));
  const [isTried, setTried] = useState(false);
  const [first, last] = [dayOf(from), dayOf(to)];
  const gapOf = (day: typeof first): string | null =>
    isTried && (day === null || day === 'invalid') ? t('documents.field.date.invalid') : null;
  const isTurned = typeof first === 'string' && typeof last === 'string' && last < first;
  const save = async (): Promise<void> => {
    setTried(true);
    if (first === null || first === 'invalid' || last === null || last === 'invalid' || isTurned) return;
    const args = { absenceId: crypto.randomUUID(), officerId: officer.id, from: first, to: last };
    if (await run('absence.set', args, { text: t('distribution.staff.absence.done', { name: officer.name }) }))
      onClose();
  };
  return (
    <SideForm
      title={t('distribution.staff.absence.title', { name: officer.name })}
      saveLabel={t('distribution.staff.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <DayField label={t('distribution.staff.from')} value={from} onChange={setFrom} error={gapOf(first)} />
      <DayField
        label={t('distribution.staff.to')}
        value={to}
        onChange={setTo}
        error={gapOf(last) ?? (isTried && isTurned ? t('distribution.staff.turned') : null)}
      />
      <p className={styles.quiet}>{t('distribution.staff.noReason')}</p>
    </SideForm>
  );
}
