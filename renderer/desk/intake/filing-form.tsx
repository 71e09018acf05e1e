import { memo, useState } from 'react';
import type { IntakeItem } from '#contract/desk/intake.ts';
import { Document } from '#domain/records/document.ts';
import type { DocumentType } from '#domain/records/document-type.ts';
import { DOCUMENT_TYPE_NAMES } from '#domain/records/document-type.ts';
import type { Officer } from '#domain/records/office.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { useDesk } from '../../desk-context.tsx';
import { longDay } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { DayField, dayOf } from '../../ui/day-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CasePicker, type PickedCase } from '../case-picker.tsx';
import { DOCUMENT_TYPE_CHOICES } from '../document-types.ts';
import { useDrafts, useTypedChoice, useTypedWords } from '../drafts/drafts.tsx';
import { RestoredNote } from '../drafts/restored-note.tsx';
import { useMessages } from '../messages.tsx';
import { refusalText } from '../refusal-text.ts';
import { answered } from '../run-command.ts';
import styles from './intake-view.module.css';

const DOCUMENT_TYPES = Object.keys(DOCUMENT_TYPE_NAMES) as DocumentType[];
const CHANNELS = Document.shape.channel.options.filter((channel) => channel !== 'outgoing');

export interface FilingFormProps {
  readonly itemId: IntakeItem['id'];
  readonly receivedAt: IntakeItem['receivedAt'];
  readonly officers: readonly Officer[];
  readonly onFiled: () => void;
}

/**
 * Files an incoming file to a case: which case, what it is, from when. A person decides every field. It takes single values
 * and not the whole file, which is a new one with every page read: the form stands still meanwhile.
 */
export const FilingForm = memo(function FilingForm({ itemId, receivedAt, officers, onFiled }: FilingFormProps) {
  const t = useText();
  const desk = useDesk();
  const { say } = useMessages();
  const [theCase, setCase] = useState<PickedCase | null>(null);
  const drafts = useDrafts();
  const [type, setType] = useTypedChoice<DocumentType>('filing/type', DOCUMENT_TYPES, 'other');
  // The title follows the type until a person writes one.
  const [title, setTitle] = useTypedWords('filing/title', type === 'other' ? '' : DOCUMENT_TYPE_NAMES[type]);
  const [date, setDate] = useTypedWords('filing/date', '');
  const [received, setReceived] = useTypedWords('filing/received', longDay(officeDay(receivedAt)));
  const [channel, setChannel] = useTypedChoice('filing/channel', CHANNELS, 'scan');
  const [twin, setTwin] = useState<{ title: string; firstLeaf: string } | null>(null);
  const [duplicateConfirmed, confirmDuplicate] = useState(false);
  const [tried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const receivedOn = dayOf(received);

  const save = async (): Promise<void> => {
    setTried(true);
    const dateOfDocument = dayOf(date);
    if (!theCase || title.trim() === '' || dateOfDocument === 'invalid' || receivedOn === 'invalid' || !receivedOn)
      return;
    setSaving(true);
    const form = { id: itemId, caseId: theCase.id, type, title: title.trim(), dateOfDocument, receivedOn, channel };
    const outcome = await answered(desk.intake.file({ ...form, duplicateConfirmed }));
    setSaving(false);
    if (outcome.outcome === 'done_here') {
      say({ text: t('intake.form.saved', { name: theCase.name, title: form.title }), tone: 'done' });
      drafts.forget('filing');
      onFiled();
    } else if (outcome.outcome === 'no_answer') {
      say({ text: t('refusal.line'), tone: 'problem' });
    } else if (outcome.refusal.code === 'already_filed') {
      const { data } = outcome.refusal;
      setTwin({ title: String(data.title ?? ''), firstLeaf: String(data.firstLeaf ?? '') });
    } else {
      say({ text: refusalText(outcome.refusal, t, officers), tone: 'problem' });
    }
  };

  return (
    <form
      className={styles.fields}
      aria-label={t('intake.form')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{t('intake.form')}</h3>
      <RestoredNote of="filing" />
      <CasePicker
        label={t('documents.case.label')}
        value={theCase}
        onChange={setCase}
        error={tried && theCase === null ? t('documents.case.needed') : null}
      />
      <ChoiceField label={t('documents.field.type')} groups={DOCUMENT_TYPE_CHOICES} value={type} onChange={setType} />
      <TextField
        label={t('documents.field.title')}
        value={title}
        onChange={setTitle}
        maxLength={300}
        error={tried && title.trim() === '' ? t('documents.title.needed') : null}
      />
      <div className={styles.pair}>
        <DayField
          label={t('documents.field.dateOfDocument')}
          aside={t('documents.field.optional')}
          value={date}
          onChange={setDate}
        />
        <DayField
          label={t('documents.field.receivedOn')}
          value={received}
          onChange={setReceived}
          error={tried && receivedOn === null ? t('documents.field.date.needed') : null}
        />
      </div>
      <SelectField
        label={t('documents.field.channel')}
        options={CHANNELS.map((id) => ({ id, name: t(`documents.channel.${id}`) }))}
        value={channel}
        onChange={setChannel}
      />
      {twin && (
        <div className={styles.twin} role="alert">
          <p>{t('intake.duplicate', twin)}</p>
          <Checkbox isSelected={duplicateConfirmed} onChange={confirmDuplicate}>
            {t('intake.duplicate.confirm')}
          </Checkbox>
        </div>
      )}
      <div className={styles.save}>
        <Button kind="primary" type="submit" keys="↵" isDisabled={isSaving}>
          {t('intake.form.save')}
        </Button>
      </div>
    </form>
  );
});
