import { useState } from 'react';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { useDistributionCommand } from '../use-distribution-command.ts';
import type { StaffFormProps } from './staff-forms.tsx';
import { awayOf } from './staff-view.tsx';

/** Who acts for a person (Vertretung), from when to when, for all or for what is urgent; begins as the next absence has it. */
export function SubstitutionForm({ officer, people, session, staff, onClose }: StaffFormProps) {
  const t = useText();
  const { run, isRunning } = useDistributionCommand();
  const away = awayOf(staff, officer.id, session.today)[0];
  const [from, setFrom] = useState(longDay(away?.from ?? session.today));
  const [to, setTo] = useState(longDay(away?.to ?? addDays(localDate(session.today), 6)));
  const others = people.filter(({ id }) => id !== officer.id);
  const [substituteId, setSubstitute] = useState(others[0]?.id ?? '');
  const [scope, setScope] = useState<'all' | 'urgent'>('all');
  const [isTried, setTried] = useState(false);
  const [first, last] = [dayOf(from), dayOf(to)];
  const isTurned = typeof first === 'string' && typeof last === 'string' && last < first;
  const save = async (): Promise<void> => {
    setTried(true);
    if (first === null || first === 'invalid' || last === null || last === 'invalid' || isTurned) return;
    const substitutionId = crypto.randomUUID();
    const args = { substitutionId, officerId: officer.id, substituteId, from: first, to: last, scope };
    const text = t('distribution.staff.substitution.done', { name: officer.name });
    if (await run('substitution.set', args, { text })) onClose();
  };
  return (
    <SideForm
      title={t('distribution.staff.substitution.title', { name: officer.name })}
      saveLabel={t('distribution.staff.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning || substituteId === ''}
    >
      <SelectField
        label={t('distribution.staff.substitute')}
        options={others}
        value={substituteId}
        onChange={setSubstitute}
      />
      <DayField label={t('distribution.staff.from')} value={from} onChange={setFrom} />
      <DayField
        label={t('distribution.staff.to')}
        value={to}
        onChange={setTo}
        error={isTried && isTurned ? t('distribution.staff.turned') : null}
      />
      <SelectField
        label={t('distribution.staff.scope')}
        options={(['all', 'urgent'] as const).map((id) => ({ id, name: t(`distribution.staff.scope.${id}`) }))}
        value={scope}
        onChange={setScope}
      />
    </SideForm>
  );
}
