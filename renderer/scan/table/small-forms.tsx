import { type ReactNode, useState } from 'react';
import type { BatchSummary, TablePage } from '#contract/desk/scan.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useScanCommand } from '../use-scan-command.ts';
import styles from './small-forms.module.css';
import type { TableActions } from './use-table-actions.ts';

interface FormProps {
  readonly onClose: () => void;
}

/** A form of one sentence: why something is as it is. */
function ReasonForm({
  title,
  label,
  saveLabel,
  offered = [],
  before,
  isSaving = false,
  onSave,
  onClose,
}: FormProps & {
  title: string;
  label: string;
  saveLabel: string;
  /** Sentences that fit often; one press takes them. */
  offered?: readonly string[];
  before?: ReactNode;
  isSaving?: boolean;
  onSave: (reason: string) => void;
}) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const save = (text: string): void => {
    setTried(true);
    if (text.trim().length >= 3) onSave(text.trim());
  };
  return (
    <SideForm title={title} saveLabel={saveLabel} onSave={() => save(reason)} onClose={onClose} isSaving={isSaving}>
      {before}
      <TextField
        label={label}
        value={reason}
        onChange={setReason}
        maxLength={300}
        error={tried && reason.trim().length < 3 ? t('scan.reason.needed') : null}
      />
      {offered.length > 0 && (
        <div className={styles.offered}>
          {offered.map((text) => (
            <Button key={text} onPress={() => save(text)}>
              {text}
            </Button>
          ))}
        </div>
      )}
    </SideForm>
  );
}

/** Takes a page out of its document, with the reason it goes into no file. */
export function RemoveForm({ page, actions, onClose }: FormProps & { page: TablePage; actions: TableActions }) {
  const t = useText();
  return (
    <ReasonForm
      title={t('scan.remove.title', { number: page.number })}
      label={t('scan.reason')}
      saveLabel={t('scan.remove.save')}
      offered={[t('scan.remove.double'), t('scan.remove.foreign'), t('scan.remove.advert')]}
      onSave={(reason) => {
        void actions.take({ kind: 'leave_out', pageIds: [page.pageId], as: 'removed', reason });
        onClose();
      }}
      onClose={onClose}
    />
  );
}

/** Says what somebody else must look at; an empty one takes it away. */
export function AttentionForm({
  pageId,
  note,
  actions,
  onClose,
}: FormProps & { pageId: string; note: string | null; actions: TableActions }) {
  const t = useText();
  const [text, setText] = useState(note ?? '');
  return (
    <SideForm
      title={t('scan.attention')}
      saveLabel={t('scan.attention.save')}
      onSave={() => {
        void actions.take({ kind: 'attention', pageId, note: text.trim() === '' ? null : text.trim() });
        onClose();
      }}
      onClose={onClose}
    >
      <TextField
        label={t('scan.attention.note')}
        aside={note === null ? undefined : t('scan.attention.empty')}
        value={text}
        onChange={setText}
        maxLength={300}
      />
    </SideForm>
  );
}

/** Corrects the count by hand; the first count and the reason stay in the transfer record. */
export function CountForm({ summary, onClose }: FormProps & { summary: BatchSummary }) {
  const t = useText();
  const { run, isRunning } = useScanCommand();
  const { batch, ledger } = summary;
  const [typed, setTyped] = useState(String(batch.sheetsPrepared));
  const sheets = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0;
  const save = async (reason: string): Promise<void> => {
    if (sheets < 1) return;
    const args = {
      batchId: batch.id,
      irregularityId: crypto.randomUUID(),
      was: batch.sheetsPrepared,
      sheetsPrepared: sheets,
      reason,
    };
    if (await run('scan.count', args, { text: t('scan.count.done', { sheets }) })) onClose();
  };
  return (
    <ReasonForm
      title={t('scan.count')}
      label={t('scan.reason')}
      saveLabel={t('scan.count.save')}
      isSaving={isRunning}
      before={
        <>
          <p className={styles.explain}>
            {t('scan.count.explain', { prepared: batch.sheetsPrepared, scanned: ledger.sheetsScanned })}
          </p>
          <TextField
            label={t('scan.count.sheets')}
            value={typed}
            onChange={setTyped}
            error={sheets < 1 ? t('scan.count.invalid') : null}
          />
        </>
      }
      onSave={(reason) => void save(reason)}
      onClose={onClose}
    />
  );
}

type NoteKind = CommandArgs['scan.note']['kind'];

const NOTE_KINDS: readonly NoteKind[] = [
  'torn',
  'illegible',
  'folded',
  'jam',
  'sheet_missing',
  'oversize',
  'not_paper',
  'other',
];

/** Notes what did not go as it should, about the page looked at or about the batch. */
export function NoteForm({ batchId, page, onClose }: FormProps & { batchId: string; page: TablePage | null }) {
  const t = useText();
  const { run, isRunning } = useScanCommand();
  const [kind, setKind] = useState<NoteKind>('torn');
  const save = async (text: string): Promise<void> => {
    const args = { batchId, irregularityId: crypto.randomUUID(), kind, pageId: page?.pageId ?? null, text };
    if (await run('scan.note', args, { text: t('scan.note.done') })) onClose();
  };
  return (
    <ReasonForm
      title={page ? t('scan.note.page', { number: page.number }) : t('scan.note')}
      label={t('scan.note.text')}
      saveLabel={t('scan.note.save')}
      isSaving={isRunning}
      before={
        <SelectField
          label={t('scan.note.kind')}
          options={NOTE_KINDS.map((id) => ({ id, name: t(`scan.irregularity.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
      }
      onSave={(text) => void save(text)}
      onClose={onClose}
    />
  );
}
