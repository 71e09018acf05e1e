import { useState } from 'react';
import type { Case } from '#domain/records/case.ts';
import type { Document } from '#domain/records/document.ts';
import { useText } from '../../i18n/use-text.ts';
import { SideForm } from '../../ui/side-form.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CasePicker, type PickedCase } from '../case-picker.tsx';
import { useDrafts, useTypedWords } from '../drafts/drafts.tsx';
import { RestoredNote } from '../drafts/restored-note.tsx';
import { useToldCommand } from '../use-told-command.ts';
import panel from './case-panel.module.css';

/** Moves a wrongly filed document to its right case and says what stays behind. Taking it back moves it again: both traces stay. */
export function MoveForm({ document, theCase, onClose }: { document: Document; theCase: Case; onClose: () => void }) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  // Chosen anew after a crash, unlike the words: a paper in the wrong person's file is worse than one more search.
  const [target, setTarget] = useState<PickedCase | null>(null);
  const drafts = useDrafts();
  const [reason, setReason] = useTypedWords('move/reason', '');
  const [tried, setTried] = useState(false);
  const { firstLeaf, pageCount } = document;

  const save = async (): Promise<void> => {
    setTried(true);
    if (target === null || reason.trim().length < 3) return;
    const move = { documentId: document.id, fromCaseId: theCase.id, toCaseId: target.id, reason: reason.trim() };
    const undo = (): void => {
      const back = { ...move, fromCaseId: target.id, toCaseId: theCase.id, reason: t('documents.move.undone.reason') };
      void runTold(
        'document.move',
        { ...back, traceId: crypto.randomUUID() },
        { text: t('documents.move.undone', { title: document.title }) },
      );
    };
    const done = { text: t('documents.move.saved', { title: document.title, name: target.name }), undo };
    if (!(await runTold('document.move', { ...move, traceId: crypto.randomUUID() }, done))) return;
    drafts.forget('move');
    onClose();
  };

  return (
    <SideForm
      title={t('documents.move.title')}
      saveLabel={t('documents.move.save')}
      onSave={() => void save()}
      onClose={onClose}
      isSaving={isRunning}
    >
      <RestoredNote of="move" />
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
