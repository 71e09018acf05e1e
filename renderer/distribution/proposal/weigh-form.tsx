import { useState } from 'react';
import type { DistributionCase } from '#contract/desk/distribution.ts';
import { useText } from '../../i18n/use-text.ts';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './request-form.module.css';

/** „Aufwand festlegen“: the lead's own figure in place of the computed one, with a reason; empty takes it back. */
export function WeighForm({
  shown,
  onSave,
  onClose,
}: {
  shown: DistributionCase;
  onSave: (minutes: number | null, because: string | null) => void;
  onClose: () => void;
}) {
  const t = useText();
  const [minutes, setMinutes] = useState(shown.overridden === null ? '' : String(shown.overridden.minutes));
  const [because, setBecause] = useState(shown.overridden?.because ?? '');
  const [isTried, setTried] = useState(false);
  const isNumber = /^\d{1,4}$/.test(minutes.trim());
  const isEmpty = minutes.trim() === '';
  const save = (): void => {
    setTried(true);
    if (isEmpty) onSave(null, null);
    else if (isNumber && because.trim() !== '') onSave(Number(minutes), because.trim());
  };
  const computed = shown.because
    .filter(({ code }) => code !== 'lead_says')
    .reduce((sum, each) => sum + each.minutes, 0);
  return (
    <SideForm
      title={t('distribution.weigh.title', { reference: shown.fileReference })}
      saveLabel={t('distribution.weigh.save')}
      onSave={save}
      onClose={onClose}
    >
      <p className={styles.about}>{t('distribution.weigh.computed', { minutes: computed })}</p>
      <TextField
        label={t('distribution.weigh.minutes')}
        hint={String(computed)}
        value={minutes}
        onChange={setMinutes}
        error={isTried && !isEmpty && !isNumber ? t('distribution.weigh.minutes.invalid') : null}
      />
      <TextField
        label={t('distribution.weigh.because')}
        value={because}
        onChange={setBecause}
        lines={2}
        maxLength={500}
        error={isTried && !isEmpty && because.trim() === '' ? t('distribution.weigh.because.needed') : null}
      />
    </SideForm>
  );
}
