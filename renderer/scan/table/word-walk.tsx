import { useEffect, useEffectEvent, useState } from 'react';
import type { TablePage, WeakWord } from '#contract/desk/scan.ts';
import { useMessages } from '../../desk/messages.tsx';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { SideForm } from '../../ui/side-form.tsx';
import { Snippet } from '../../ui/snippet/snippet.tsx';
import { useDrawnPages } from '../../ui/snippet/use-drawn-pages.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './small-forms.module.css';

/** Walks through the words the machine is unsure of. Typing corrects one; what the machine read stays beside it. */
export function WordWalk({
  batchId,
  documentId,
  pages,
  words,
  onLook,
  onChanged,
  onClose,
}: {
  batchId: string;
  documentId: string;
  /** Of the document. */
  pages: readonly TablePage[];
  words: readonly WeakWord[];
  /** The word that is looked at now: its page is shown, its place marked. */
  onLook: (word: WeakWord | null) => void;
  onChanged: () => void;
  onClose: () => void;
}) {
  const t = useText();
  const desk = useDesk();
  const { say } = useMessages();
  const [at, setAt] = useState(0);
  const word = words[Math.min(at, words.length - 1)];
  const [typed, setTyped] = useState(word ? (word.corrected ?? word.text) : '');
  const look = useEffectEvent(onLook);
  useEffect(() => {
    look(word ?? null);
    setTyped(word ? (word.corrected ?? word.text) : '');
  }, [word]);
  useEffect(() => () => look(null), []);
  const onPage = word && pages[word.page - 1];
  const pictures = useDrawnPages(
    pages.map(({ drawing, width, height }, index) => {
      return { documentId, page: index + 1, drawing, width, height, available: true };
    }),
    word ? [word.page] : [],
  );
  if (!word) {
    return (
      <SideForm title={t('scan.words')} saveLabel={t('frame.close')} onSave={onClose} onClose={onClose}>
        <p className={styles.explain}>{t('scan.words.none')}</p>
      </SideForm>
    );
  }
  const next = (): void => (at + 1 < words.length ? setAt(at + 1) : onClose());
  const save = async (): Promise<void> => {
    const text = typed.trim();
    if (text === '' || text === (word.corrected ?? word.text)) return next();
    try {
      const corrected = text === word.text ? null : text;
      await desk.scan.correctWord({
        batchId,
        tableDocumentId: documentId,
        page: word.page,
        word: word.word,
        text: corrected,
      });
      onChanged();
      next();
    } catch {
      say({ text: t('refusal.line'), tone: 'problem' });
    }
  };
  return (
    <SideForm
      title={t('scan.words.at', { at: at + 1, count: words.length })}
      saveLabel={t('scan.words.save')}
      onSave={() => void save()}
      onClose={onClose}
    >
      {onPage && onPage.width !== null && onPage.height !== null && (
        <Snippet
          picture={pictures.get(word.page)}
          page={{ width: onPage.width, height: onPage.height }}
          box={word.box}
          label={t('scan.words.look', { page: word.page })}
          onOpen={() => onLook(word)}
        />
      )}
      <TextField label={t('scan.words.text')} value={typed} onChange={setTyped} maxLength={500} />
      <p className={styles.explain} dir="auto">
        {t('scan.words.machine', { text: word.text, percent: Math.round(word.confidence) })}
      </p>
      <div className={styles.offered}>
        <Button isDisabled={at === 0} onPress={() => setAt(at - 1)}>
          {t('scan.words.back')}
        </Button>
      </div>
    </SideForm>
  );
}
