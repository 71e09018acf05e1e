import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDrafts, useTypedWords } from '../drafts/drafts.tsx';
import { RestoredNote } from '../drafts/restored-note.tsx';
import { useToldCommand } from '../use-told-command.ts';
import type { StepFormProps } from './step-form.tsx';

/** Records the applicant's address, to which the letters of the case go. */
export function AddressForm({ detail, onClose }: StepFormProps) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const caseId = detail.case.id;
  // Whose address it is, and how it was, is what was seen when the form opened.
  const [party] = useState(() => detail.parties.find(({ role }) => role === 'applicant'));
  const drafts = useDrafts();
  const [address, setAddress] = useTypedWords('step/address', party?.address ?? '');
  const [tried, setTried] = useState(false);
  const isMissing = address.trim().length < 3;

  const save = async (): Promise<void> => {
    setTried(true);
    if (isMissing || !party) return;
    const was = party.address;
    const back = { caseId, partyId: party.id, was: address.trim(), address: was ?? '' };
    const undo = (): void => void runTold('party.setAddress', back, { text: t('steps.address.undone') });
    const done = { text: t('steps.address.saved'), ...(was !== null && { undo }) };
    if (!(await runTold('party.setAddress', { caseId, partyId: party.id, was, address: address.trim() }, done))) return;
    drafts.forget('step');
    onClose();
  };

  return (
    <SideForm
      title={t('steps.address')}
      saveLabel={t('steps.address.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of="step" />
      <TextField
        label={t('steps.address.field')}
        hint={t('steps.address.hint')}
        value={address}
        onChange={setAddress}
        maxLength={300}
        {...(tried && isMissing && { error: t('steps.address.needed') })}
      />
    </SideForm>
  );
}
