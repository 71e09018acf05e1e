import { useState } from 'react';
import type { Session } from '#contract/desk/session.ts';
import type { Document } from '#domain/records/document.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DOCUMENT_TYPE_CHOICES } from '../document-types.ts';
import { useMessages } from '../messages.tsx';
import { refusalText } from '../refusal-text.ts';
import { useRunCommand } from '../run-command.ts';

/** Corrects type, title or date of a document; the history keeps the old values. */
export function ReclassifyForm({
  document,
  session,
  onClose,
}: {
  document: Document;
  session: Session;
  onClose: () => void;
}) {
  const t = useText();
  const run = useRunCommand();
  const { say } = useMessages();
  const [expected] = useState({ type: document.type, title: document.title, dateOfDocument: document.dateOfDocument });
  const [type, setType] = useState(document.type);
  const [title, setTitle] = useState(document.title);
  const [date, setDate] = useState(document.dateOfDocument === null ? '' : longDay(document.dateOfDocument));
  const [isSaving, setSaving] = useState(false);
  const [tried, setTried] = useState(false);

  const save = async (): Promise<void> => {
    setTried(true);
    const dateOfDocument = dayOf(date);
    if (title.trim() === '' || dateOfDocument === 'invalid') return;
    setSaving(true);
    const to = { type, title: title.trim(), dateOfDocument };
    const outcome = await run('document.reclassify', {
      documentId: document.id,
      caseId: document.caseId,
      expected,
      to,
      remark: null,
    });
    setSaving(false);
    if (outcome.outcome === 'done_here') {
      say({ text: t('documents.reclassify.saved', { title: to.title }), tone: 'done' });
      onClose();
    } else if (outcome.outcome === 'refused') {
      say({ text: refusalText(outcome.refusal, t, session.officers), tone: 'problem' });
    } else say({ text: t('refusal.line'), tone: 'problem' });
  };

  return (
    <SideForm
      title={t('documents.reclassify.title')}
      saveLabel={t('documents.reclassify.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isSaving}
    >
      <ChoiceField label={t('documents.field.type')} groups={DOCUMENT_TYPE_CHOICES} value={type} onChange={setType} />
      <TextField
        label={t('documents.field.title')}
        value={title}
        onChange={setTitle}
        maxLength={300}
        error={tried && title.trim() === '' ? t('documents.title.needed') : null}
      />
      <DayField
        label={t('documents.field.dateOfDocument')}
        aside={t('documents.field.optional')}
        value={date}
        onChange={setDate}
      />
    </SideForm>
  );
}
