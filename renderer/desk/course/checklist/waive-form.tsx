import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { SideForm } from '../../../ui/side-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useDrafts, useTypedWords } from '../../drafts/drafts.tsx';
import { RestoredNote } from '../../drafts/restored-note.tsx';

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
  const drafts = useDrafts();
  const place = `waive/${name}`;
  const [reason, setReason] = useTypedWords(place, '');
  const [tried, setTried] = useState(false);
  const isShort = reason.trim().length < 3;
  const save = (): void => {
    setTried(true);
    if (isShort) return;
    drafts.forget(place);
    onWaive(reason.trim());
  };
  return (
    <SideForm
      title={t('course.checklist.waive', { name })}
      saveLabel={t('course.checklist.waive.save')}
      onSave={save}
      onClose={onClose}
    >
      <RestoredNote of={place} />
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
