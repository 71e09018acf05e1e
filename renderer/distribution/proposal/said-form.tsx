import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DistributionCase } from '#contract/desk/distribution.ts';
import { CaseEffort } from '#domain/records/distribution.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './request-form.module.css';

/** Languages an office speaks with people in, by code; a case may have another one all the same. */
const LANGUAGES =
  'am ar az bg bn bs el en es fa fr hi hr hy it ka ku mk pl ps pt ro ru so sq sr ti tr uk ur vi zh'.split(' ');
const GERMAN = '';

/** „Angaben zum Aufwand“: persons, language, an appointment, what is special; the minutes follow from it. */
export function SaidForm({
  shown,
  isRunning,
  onSave,
  onClose,
}: {
  shown: DistributionCase;
  isRunning: boolean;
  onSave: (said: DistributionCase['said']) => void;
  onClose: () => void;
}) {
  const t = useText();
  const { formatDisplayName } = useIntl();
  const { said } = shown;
  const [persons, setPersons] = useState(String(said.persons));
  const [language, setLanguage] = useState(said.language ?? GERMAN);
  const [flags, setFlags] = useState(said.flags);
  const [appointment, setAppointment] = useState(said.appointmentOn === null ? '' : longDay(said.appointmentOn));
  const [isTried, setTried] = useState(false);
  const count = /^\d{1,2}$/.test(persons.trim()) ? Number(persons) : 0;
  const isCount = count >= 1 && count <= 50;
  const day = dayOf(appointment);
  const save = (): void => {
    setTried(true);
    if (!isCount || day === 'invalid') return;
    onSave({ persons: count, language: language === GERMAN ? null : language, flags, appointmentOn: day });
  };
  const others = [...new Set([...LANGUAGES, ...(said.language === null ? [] : [said.language])])]
    .map((id) => ({ id, name: formatDisplayName(id, { type: 'language' }) ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  return (
    <SideForm
      title={t('distribution.said.title', { reference: shown.fileReference })}
      saveLabel={t('distribution.said.save')}
      onSave={save}
      onClose={onClose}
      isSaving={isRunning}
    >
      <p className={styles.about}>{t('distribution.said.about')}</p>
      <TextField
        label={t('distribution.said.persons')}
        value={persons}
        onChange={setPersons}
        error={isTried && !isCount ? t('distribution.said.persons.invalid') : null}
      />
      <SelectField
        label={t('distribution.said.language')}
        options={[{ id: GERMAN, name: t('distribution.said.language.german') }, ...others]}
        value={language}
        onChange={setLanguage}
      />
      <DayField
        label={t('distribution.said.appointment')}
        aside={t('distribution.said.appointment.aside')}
        value={appointment}
        onChange={setAppointment}
      />
      <fieldset className={styles.flags}>
        <legend>{t('distribution.said.flags')}</legend>
        {CaseEffort.shape.flags.element.options.map((flag) => (
          <Checkbox
            key={flag}
            isSelected={flags.includes(flag)}
            onChange={(isOn) => setFlags(isOn ? [...flags, flag] : flags.filter((other) => other !== flag))}
          >
            {t(`distribution.said.flag.${flag}`)}
          </Checkbox>
        ))}
      </fieldset>
    </SideForm>
  );
}
