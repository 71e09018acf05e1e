import { useState } from 'react';
import { CasePicker, type PickedCase } from '../../desk/case-picker.tsx';
import { useText } from '../../i18n/use-text.ts';
import { SideForm } from '../../ui/side-form.tsx';
import { useDistributionCommand } from '../use-distribution-command.ts';
import type { StaffFormProps } from './staff-forms.tsx';
import styles from './staff-view.module.css';

/** A case a person must not work on (§§ 20, 21 VwVfG). There is no field for why, on purpose. */
export function ExclusionForm({ officer, staff, onClose }: StaffFormProps) {
  const t = useText();
  const { run, isRunning } = useDistributionCommand();
  const [picked, setPicked] = useState<PickedCase | null>(null);
  const [isTried, setTried] = useState(false);
  const { id: officerId, name } = officer;
  const isTwice = staff.exclusions.some((each) => each.officerId === officerId && each.caseId === picked?.id);
  const save = async (): Promise<void> => {
    setTried(true);
    if (picked === null || isTwice) return;
    const args = { exclusionId: crypto.randomUUID(), officerId, caseId: picked.id };
    const text = t('distribution.exclude.done', { name, reference: picked.name });
    if (await run('exclusion.set', args, { text })) onClose();
  };
  return (
    <SideForm
      title={t('distribution.staff.exclusion.title', { name })}
      saveLabel={t('distribution.staff.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <CasePicker
        label={t('distribution.staff.exclusion.case')}
        value={picked}
        onChange={setPicked}
        error={
          isTwice
            ? t('distribution.staff.exclusion.twice', { name })
            : isTried && picked === null
              ? t('distribution.staff.exclusion.needed')
              : null
        }
      />
      <p className={styles.quiet}>{t('distribution.exclude.about')}</p>
    </SideForm>
  );
}
