import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { WeakWord } from '#contract/desk/scan.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { useRunCommand } from '../desk/run-command.ts';
import { useText } from '../i18n/use-text.ts';
import { Button, IconButton } from '../ui/button.tsx';
import type { WordWalk } from './use-word-walk.ts';
import styles from './words-bar.module.css';

interface WordsBarProps {
  readonly caseId: string;
  readonly title: string;
  readonly walk: WordWalk;
  readonly mayCorrect: boolean;
  readonly onClose: () => void;
}

/**
 * Under the bar while somebody walks through the words the machine is unsure of: the word is marked on its page, Enter goes on, what is
 * typed is kept beside the machine's reading. ⇧Enter goes back, Escape closes.
 */
export function WordsBar({ caseId, title, walk, mayCorrect, onClose }: WordsBarProps) {
  const t = useText();
  const word = walk.words?.[walk.at];
  if (!word) {
    const said = walk.failed
      ? 'reader.words.failed'
      : walk.words === null
        ? 'reader.words.loading'
        : 'reader.words.none';
    return (
      <section className={styles.bar} aria-label={t('reader.words')}>
        <p className={styles.said} role="status">
          {t(said, { title })}
        </p>
        <IconButton icon="close" label={t('frame.close')} keys="W" onPress={onClose} />
      </section>
    );
  }
  return <WordForm key={`${word.page}/${word.word}`} {...{ caseId, title, walk, mayCorrect, onClose, word }} />;
}

function WordForm({ caseId, title, walk, mayCorrect, onClose, word }: WordsBarProps & { word: WeakWord }) {
  const t = useText();
  const run = useRunCommand();
  const client = useQueryClient();
  const shown = word.corrected ?? word.text;
  const [typed, setTyped] = useState(shown);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const field = useId();
  useEffect(() => {
    if (first.current) first.current.select();
    else form.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus();
  }, []);
  const goOn = (): void => {
    if (!walk.step(1)) onClose();
  };
  const save = async (): Promise<void> => {
    const text = typed.trim();
    if (!mayCorrect || text === '' || text === shown) return goOn();
    setSaving(true);
    const outcome = await run('document.correctWord', {
      caseId,
      documentId: walk.documentId,
      page: word.page,
      word: word.word,
      machineText: word.text,
      text: text === word.text ? null : text,
    });
    setSaving(false);
    if (outcome.outcome === 'done_here') {
      // Who goes back at once finds what they wrote, before the list has come anew.
      client.setQueryData<WeakWord[]>(['reader', 'weak-words', walk.documentId], (words) =>
        words?.map((one) =>
          one.page === word.page && one.word === word.word
            ? { ...one, corrected: text === word.text ? null : text }
            : one,
        ),
      );
      void client.invalidateQueries({ queryKey: ['reader'] });
      goOn();
    } else setProblem(outcome.outcome === 'refused' ? refusalText(outcome.refusal, t, []) : t('refusal.line'));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.shiftKey) walk.step(-1);
    else return;
    event.preventDefault();
  };
  return (
    <form ref={form} className={styles.bar} aria-label={t('reader.words')} onSubmit={submit} onKeyDown={onKeyDown}>
      <p className={styles.said} role="status">
        <b>{t('reader.words.at', { at: walk.at + 1, count: walk.words?.length ?? 0 })}</b>
        <span className={styles.where}>{t('reader.words.in', { title })}</span>
      </p>
      <p className={styles.machine} dir="auto">
        {t('reader.words.machine', { text: word.text, percent: Math.round(word.confidence) })}
      </p>
      {mayCorrect ? (
        <>
          <label className={styles.label} htmlFor={field}>
            {t('scan.words.text')}
          </label>
          <input
            ref={first}
            id={field}
            className={styles.input}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            maxLength={500}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-describedby={problem === null ? undefined : `${field}-problem`}
          />
        </>
      ) : (
        <p className={styles.machine}>{t('reader.words.readOnly')}</p>
      )}
      {problem !== null && (
        <p id={`${field}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.tools}>
        <IconButton
          icon="up"
          label={t('scan.words.back')}
          keys="⇧↵"
          isDisabled={walk.at === 0}
          onPress={() => walk.step(-1)}
        />
        <Button kind="primary" type="submit" isDisabled={isSaving}>
          {t('scan.words.save')}
        </Button>
        <IconButton icon="close" label={t('frame.close')} keys="Esc" onPress={onClose} />
      </div>
    </form>
  );
}
