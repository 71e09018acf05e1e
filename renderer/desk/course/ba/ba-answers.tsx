import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { consentClock } from '#domain/case/consent-clock.ts';
import type { Consultation } from '#domain/records/proceeding.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Keys } from '../../../ui/keys.tsx';
import { useDrafts, useTyped } from '../../drafts/drafts.tsx';
import { SEQUENCE_WITHIN } from '../../shortcuts.ts';
import type { StageProps } from '../course-stages.tsx';
import { usePrimaryAction } from '../primary-action.tsx';
import stage from '../stage.module.css';
import { AnswerForm } from './answer-form.tsx';
import { ANSWERS, type AnswerKind } from './answers.ts';
import styles from './ba-answers.module.css';

/** What came back from the BA: one key opens the answer, Enter records it. Deemed consent is offered from its day on. */
export function BaAnswers({ asked, ...props }: StageProps & { asked: Consultation }) {
  const t = useText();
  // Which answer stands open is kept with its words: they are found again where they were typed.
  const drafts = useDrafts();
  const kept = useTyped('answer/open');
  const open = ANSWERS.find(({ kind }) => kind === kept)?.kind ?? null;
  const setOpen = (kind: AnswerKind): void => drafts.change('answer/open', kind);
  const close = (): void => {
    drafts.forget('answer/open');
    document.querySelector<HTMLElement>('[data-course]')?.focus({ preventScroll: true });
  };
  const isRipe = asked.state === 'running' && consentClock(asked, props.today).ripe;
  usePrimaryAction(
    isRipe && open === null ? { label: t('course.ba.confirmDeemed'), run: () => setOpen('deemed') } : null,
  );
  const offered = ANSWERS.filter(({ kind }) =>
    kind === 'deemed'
      ? isRipe
      : asked.state === 'running' || (kind !== 'info_insufficient' && kind !== 'employer_did_not_answer'),
  );
  useLetters(open === null ? offered : [], setOpen);
  return (
    <section className={`${stage.card} ${styles.card}`} aria-label={t('course.ba.answer')}>
      <h3 className={stage.title}>{t('course.ba.answer')}</h3>
      {open === null ? (
        <div className={styles.row}>
          {offered.map(({ kind, key }) => (
            <Button key={kind} keys={key.toUpperCase()} onPress={() => setOpen(kind)}>
              {withKey(t(`course.answer.${kind}`), key)}
            </Button>
          ))}
        </div>
      ) : (
        <div className={styles.form}>
          <AnswerForm {...props} asked={asked} kind={open} onClose={close} />
        </div>
      )}
    </section>
  );
}

function withKey(words: string, key: string): ReactNode {
  return (
    <span className={styles.answer}>
      {words}
      <Keys keys={key.toUpperCase()} />
    </span>
  );
}

/** The letters of the answers, while the focus is in the case and nobody types. */
function useLetters(offered: readonly (typeof ANSWERS)[number][], onChoose: (kind: AnswerKind) => void): void {
  const choose = useEffectEvent((letter: string): boolean => {
    const chosen = offered.find(({ key }) => key === letter);
    if (chosen) onChoose(chosen.kind);
    return chosen !== undefined;
  });
  useEffect(() => {
    let wentAt = Number.NEGATIVE_INFINITY;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest('[data-course]') || target.matches('input, textarea, [role="radio"]')) return;
      // G B and the like lead to a list: what follows a G is no answer.
      const letter = event.key.toLowerCase();
      const isSequence = event.timeStamp - wentAt <= SEQUENCE_WITHIN;
      wentAt = letter === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (isSequence || !choose(letter)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the keys of the window: here the letters mean an answer.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
