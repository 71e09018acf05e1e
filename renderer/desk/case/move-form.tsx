import { useState } from 'react';
import type { Session } from '#contract/desk/session.ts';
import type { Case } from '#domain/records/case.ts';
import type { Document } from '#domain/records/document.ts';
import { useText } from '../../i18n/use-text.ts';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CasePicker, type PickedCase } from '../case-picker.tsx';
import { useMessages } from '../messages.tsx';
import { refusalText } from '../refusal-text.ts';
import { useRunCommand } from '../run-command.ts';
import panel from './case-panel.module.css';

/** Moves a wrongly filed document to its right case and says what stays behind. */
export function MoveForm({
  document,
  theCase,
  session,
  onClose,
}: {
  document: Document;
  theCase: Case;
  session: Session;
  onClose: () => void;
}) {
  const t = useText();
  const run = useRunCommand();
  const { say } = useMessages();
  const [target, setTarget] = useState<PickedCase | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const { firstLeaf, pageCount } = document;

  const save = async (): Promise<void> => {
    setTried(true);
    if (target === null || reason.trim().length < 3) return;
    setSaving(true);
    const outcome = await run('document.move', {
      documentId: document.id,
      fromCaseId: theCase.id,
      toCaseId: target.id,
      traceId: crypto.randomUUID(),
      reason: reason.trim(),
    });
    setSaving(false);
    if (outcome.outcome === 'done_here') {
      say({ text: t('documents.move.saved', { title: document.title }), tone: 'done' });
      onClose();
    } else if (outcome.outcome === 'refused') {
      say({ text: refusalText(outcome.refusal, t, session.officers), tone: 'problem' });
    } else say({ text: t('refusal.line'), tone: 'problem' });
  };

  return (
    <SideForm
      title={t('documents.move.title')}
      saveLabel={t('documents.move.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isSaving}
    >
      <p className={panel.quiet}>
        {t('documents.move.explain', {
          leaves: pageCount === 1 ? `${firstLeaf}` : `${firstLeaf}–${firstLeaf + pageCount - 1}`,
        })}
      </p>
      <CasePicker
        label={t('documents.move.target')}
        value={target}
        onChange={setTarget}
        without={theCase.id}
        error={tried && target === null ? t('documents.case.needed') : null}
      />
      <TextField
        label={t('documents.move.reason')}
        hint={t('documents.move.reason.hint')}
        value={reason}
        onChange={setReason}
        lines={2}
        maxLength={4000}
        error={tried && reason.trim().length < 3 ? t('documents.reason.needed') : null}
      />
    </SideForm>
  );
}
