import { type RefObject, useState } from 'react';
import { useSession } from '../../desk-queries.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useMessages } from '../messages.tsx';
import { refusalText } from '../refusal-text.ts';
import { useRunCommand } from '../run-command.ts';
import styles from './note-box.module.css';
import { useDraft } from './use-draft.ts';

/** What a note may hold here; below the rule's 20,000 so that a draft with every letter escaped still fits a setting. */
const LIMIT = 9000;

/** Writes a note into the file. The draft is kept letter by letter; ⌃Enter saves. */
export function NoteBox({ caseId, field }: { caseId: string; field: RefObject<HTMLTextAreaElement | null> }) {
  const t = useText();
  const run = useRunCommand();
  const { say } = useMessages();
  const session = useSession();
  const draft = useDraft(`draft.note:${caseId}`);
  const [saving, setSaving] = useState(false);
  const words = draft.text.trim();

  const save = async (): Promise<void> => {
    if (words === '' || saving) return;
    setSaving(true);
    const outcome = await run('case.note', { caseId, noteId: crypto.randomUUID(), text: words });
    setSaving(false);
    switch (outcome.outcome) {
      case 'done_here':
        draft.clear();
        say({ text: t('case.note.saved'), tone: 'done' });
        return;
      case 'refused':
        say({ text: refusalText(outcome.refusal, t, session?.officers ?? []), tone: 'problem' });
        return;
      case 'no_answer':
        say({ text: t('refusal.line'), tone: 'problem' });
    }
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
        maxLength={LIMIT}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {draft.text !== '' && (
        <div className={styles.foot}>
          <span className={draft.state === 'not_kept' ? styles.notKept : styles.kept} role="status">
            {draft.state === 'kept' && t('case.note.draft')}
            {draft.state === 'not_kept' && t('case.note.draft.failed')}
          </span>
          {draft.text.length > LIMIT * 0.8 && (
            <span className="figures">{t('case.note.count', { count: draft.text.length, limit: LIMIT })}</span>
          )}
          <Button keys="⌃↵" isDisabled={words === '' || saving} onPress={() => void save()}>
            {t('case.note.save')}
          </Button>
        </div>
      )}
    </div>
  );
}
