import { useState } from 'react';
import { CASE_TYPE_NAMES, CaseType } from '#domain/case/case-type.ts';
import { addDays, localDate } from '#domain/time/local-date.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { useDistributionCommand } from '../use-distribution-command.ts';
import type { StaffFormProps } from './staff-forms.tsx';
import styles from './staff-view.module.css';

/** A person from elsewhere for a time (Abordnung): until when, for which kinds of proceeding, under whom. */
export function SecondmentForm({ officer, people, session, team, onClose }: StaffFormProps) {
  const t = useText();
  const { run, isRunning } = useDistributionCommand();
  const [until, setUntil] = useState(longDay(officer.secondedUntil ?? addDays(localDate(session.today), 56)));
  const [types, setTypes] = useState<readonly CaseType[]>(officer.caseTypes ?? []);
  const others = people.filter(({ id }) => id !== officer.id);
  const [supervisorId, setSupervisor] = useState(officer.supervisorId ?? session.officer.id);
  const [isTried, setTried] = useState(false);
  const day = dayOf(until);
  const isPast = typeof day === 'string' && day !== 'invalid' && day < session.today;
  const save = async (): Promise<void> => {
    setTried(true);
    if (day === null || day === 'invalid' || isPast || types.length === 0) return;
    const args = { officerId: officer.id, teamId: team.id, until: day, caseTypes: [...types], supervisorId };
    const text = t('distribution.staff.secondment.done', { name: officer.name, date: longDay(day) });
    if (await run('secondment.set', args, { text })) onClose();
  };
  return (
    <SideForm
      title={t('distribution.staff.secondment.title', { name: officer.name })}
      saveLabel={t('distribution.staff.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <DayField
        label={t('distribution.staff.lastDay')}
        value={until}
        onChange={setUntil}
        error={isTried && (day === null || isPast) ? t('distribution.staff.past') : null}
      />
      <SelectField
        label={t('distribution.staff.supervisor')}
        options={others}
        value={supervisorId}
        onChange={setSupervisor}
      />
      <fieldset className={styles.types}>
        <legend>{t('distribution.staff.types')}</legend>
        {CaseType.options.map((type) => (
          <Checkbox
            key={type}
            isSelected={types.includes(type)}
            onChange={(isOn) => setTypes(isOn ? [...types, type] : types.filter((other) => other !== type))}
          >
            {CASE_TYPE_NAMES[type].name}
          </Checkbox>
        ))}
      </fieldset>
      {isTried && types.length === 0 && <p className={styles.error}>{t('distribution.staff.types.needed')}</p>}
      <p className={styles.quiet}>{t('distribution.staff.secondment.about')}</p>
    </SideForm>
  );
}
