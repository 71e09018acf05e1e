import type { RefObject } from 'react';
import { NOTE_LIMIT } from '#domain/commands/case-note.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { restoredText } from '../drafts/restored-text.ts';
import { useToldCommand } from '../use-told-command.ts';
import styles from './note-box.module.css';
import { useDraft } from './use-draft.ts';

/**
 * Writes a note into the file. The draft is kept letter by letter; ⌃Enter saves. Longer words than a note takes are kept as
 * well and only not saved: a field that cuts off what is pasted loses it without a word.
 */
export function NoteBox({ caseId, field }: { caseId: string; field: RefObject<HTMLTextAreaElement | null> }) {
  const t = useText();
  const { runTold, isRunning } = useToldCommand();
  const draft = useDraft(`draft.note:${caseId}`);
  const words = draft.text.trim();
  const over = words.length - NOTE_LIMIT;

  const save = async (): Promise<void> => {
    if (words === '' || over > 0 || isRunning) return;
    const note = { caseId, noteId: crypto.randomUUID(), text: words };
    if (await runTold('case.note', note, { text: t('case.note.saved') })) draft.clear();
  };

  return (
    <div className={styles.box}>
      <textarea
        ref={field}
        className={styles.text}
        aria-label={t('case.note.label')}
        placeholder={t('case.note.hint')}
        aria-keyshortcuts="n"
        dir="auto"
        rows={2}
        aria-invalid={over > 0}
        aria-describedby={over > 0 ? 'note-too-long' : undefined}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {over > 0 && (
        <p id="note-too-long" className={styles.tooLong} role="alert">
          {t('case.note.tooLong', { over, limit: NOTE_LIMIT })}
        </p>
      )}
      {draft.text !== '' && (
        <div className={styles.foot}>
          <span className={draft.state === 'not_kept' ? styles.notKept : styles.kept} role="status">
            {draft.state === 'kept' &&
              (draft.restoredAt === null ? t('case.note.draft') : restoredText(draft.restoredAt, t))}
            {draft.state === 'not_kept' && t('case.note.draft.failed')}
          </span>
          {over <= 0 && words.length > NOTE_LIMIT * 0.8 && (
            <span className="figures">{t('case.note.count', { count: words.length, limit: NOTE_LIMIT })}</span>
          )}
          <Button keys="⌃↵" isDisabled={words === '' || over > 0 || isRunning} onPress={() => void save()}>
            {t('case.note.save')}
          </Button>
        </div>
      )}
    </div>
  );
}
