import { useCallback } from 'react';
import { type DraftState, useKeptDraft } from '../use-kept-draft.ts';

export interface Draft {
  readonly text: string;
  readonly state: DraftState;
  readonly restoredAt: string | null;
  readonly change: (text: string) => void;
  readonly clear: () => void;
}

/** Words being typed, kept letter by letter (use-kept-draft.ts). */
export function useDraft(key: string): Draft {
  const { value, state, restoredAt, change, clear } = useKeptDraft(key, readWords);
  const write = useCallback((text: string) => (text === '' ? clear() : change(text)), [change, clear]);
  return { text: value ?? '', state, restoredAt, change: write, clear };
}

function readWords(stored: unknown): string | null {
  return typeof stored === 'string' && stored !== '' ? stored : null;
}
