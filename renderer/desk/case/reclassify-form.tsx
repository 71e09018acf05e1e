import { useState } from 'react';
import type { Document } from '#domain/records/document.ts';
import { DocumentType } from '#domain/records/document-type.ts';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DOCUMENT_TYPE_CHOICES } from '../document-types.ts';
import { useDrafts, useTypedChoice, useTypedWords } from '../drafts/drafts.tsx';
import { RestoredNote } from '../drafts/restored-note.tsx';
import { useToldCommand } from '../use-told-command.ts';

/** Corrects type, title or date of a document; the history keeps the old values, also when it is taken back. */
export function ReclassifyForm({ document, onClose }: { document: Document; onClose: () => void }) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const [expected] = useState({ type: document.type, title: document.title, dateOfDocument: document.dateOfDocument });
  const drafts = useDrafts();
  const [type, setType] = useTypedChoice('reclassify/type', DocumentType.options, expected.type);
  const [title, setTitle] = useTypedWords('reclassify/title', expected.title);
  const [date, setDate] = useTypedWords(
    'reclassify/date',
    expected.dateOfDocument === null ? '' : longDay(expected.dateOfDocument),
  );
  const [tried, setTried] = useState(false);

  const save = async (): Promise<void> => {
    setTried(true);
    const dateOfDocument = dayOf(date);
    if (title.trim() === '' || dateOfDocument === 'invalid') return;
    const to = { type, title: title.trim(), dateOfDocument };
    const change = { documentId: document.id, caseId: document.caseId, expected, to, remark: null };
    const undo = (): void => {
      const back = { ...change, expected: to, to: expected, remark: t('documents.reclassify.undone.remark') };
      void runTold('document.reclassify', back, {
        text: t('documents.reclassify.undone', { title: expected.title }),
      });
    };
    const done = { text: t('documents.reclassify.saved', { title: to.title }), undo };
    if (!(await runTold('document.reclassify', change, done))) return;
    drafts.forget('reclassify');
    onClose();
  };

  return (
    <SideForm
      title={t('documents.reclassify.title')}
      saveLabel={t('documents.reclassify.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of="reclassify" />
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
