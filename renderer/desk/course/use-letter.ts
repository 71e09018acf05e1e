import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { LetterFinish, LetterFinished, LetterPreview, LetterRequest } from '#contract/desk/letters.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { Officer } from '#domain/records/office.ts';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { refusalText } from '../refusal-text.ts';

/** What became of a letter, or that the desk did not answer. */
export type LetterOutcome = LetterFinished | { readonly outcome: 'no_answer' };

/** Letters of a case: a look at one, making it final, and the words for what went wrong. */
export interface Letters {
  readonly preview: (request: LetterRequest) => Promise<LetterPreview | null>;
  readonly finish: (letter: LetterFinish) => Promise<LetterOutcome>;
  readonly words: (outcome: Exclude<LetterOutcome, { outcome: 'done' }>, officers: readonly Officer[]) => string;
  readonly isRunning: boolean;
}

export function useLetter(): Letters {
  const desk = useDesk();
  const client = useQueryClient();
  const t = useText();
  const [isRunning, setRunning] = useState(false);
  const preview = useCallback((request: LetterRequest) => desk.letters.preview(request).catch(() => null), [desk]);
  const finish = useCallback(
    async (letter: LetterFinish): Promise<LetterOutcome> => {
      setRunning(true);
      const outcome = await desk.letters.finish(letter).catch(() => ({ outcome: 'no_answer' as const }));
      setRunning(false);
      void client.invalidateQueries({ queryKey: ['cases'] });
      return outcome;
    },
    [desk, client],
  );
  const words: Letters['words'] = (outcome, officers) => {
    switch (outcome.outcome) {
      case 'refused':
        return refusalText(outcome.refusal, t, officers);
      case 'problem':
        return outcome.message;
      case 'no_answer':
        return t('refusal.line');
      default:
        return assertNever(outcome);
    }
  };
  return { preview, finish, words, isRunning };
}
