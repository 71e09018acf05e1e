import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { SideForm } from '../../../ui/side-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';

/** Why a paper is not needed: without a reason it cannot be waived. */
export function WaiveForm({
  name,
  onWaive,
  onClose,
}: {
  name: string;
  onWaive: (reason: string) => void;
  onClose: () => void;
}) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isShort = reason.trim().length < 3;
  const save = (): void => {
    setTried(true);
    if (!isShort) onWaive(reason.trim());
  };
  return (
    <SideForm
      title={t('course.checklist.waive', { name })}
      saveLabel={t('course.checklist.waive.save')}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={t('course.checklist.waive.reason')}
        hint={t('course.checklist.waive.hint')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        error={tried && isShort ? t('documents.reason.needed') : null}
      />
    </SideForm>
  );
}
