import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';

/** How long after the last key a draft is kept, in milliseconds. */
const KEPT_AFTER = 250;

export type DraftState = 'empty' | 'typing' | 'kept' | 'not_kept';

export interface Draft {
  readonly text: string;
  readonly state: DraftState;
  readonly change: (text: string) => void;
  readonly clear: () => void;
}

/**
 * Words being typed, kept in the core's encrypted database (not in the browser's storage, which lies open on the disk).
 * They come back after a reload, a crash, and when the officer returns to the case.
 */
export function useDraft(key: string): Draft {
  const desk = useDesk();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [state, setState] = useState<DraftState>('empty');
  const touched = useRef(false);
  const unkept = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    const value = unkept.current;
    if (value === null) return;
    unkept.current = null;
    client.setQueryData(['preference', key], JSON.stringify(value));
    desk.preferences.set({ key, value: JSON.stringify(value) }).then(
      () => setState(value === '' ? 'empty' : 'kept'),
      () => {
        unkept.current ??= value;
        setState('not_kept');
        timer.current = setTimeout(keep, 2000);
      },
    );
  }, [client, desk, key]);

  useEffect(() => {
    let gone = false;
    void client.ensureQueryData(deskQueries.preference(desk, key)).then((stored) => {
      if (gone || touched.current || stored === null) return;
      const draft: unknown = JSON.parse(stored);
      if (typeof draft === 'string' && draft !== '') {
        setText(draft);
        setState('kept');
      }
    });
    window.addEventListener('pagehide', keep);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [client, desk, key, keep]);

  const change = useCallback(
    (next: string) => {
      touched.current = true;
      unkept.current = next;
      setText(next);
      setState(next === '' ? 'empty' : 'typing');
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, KEPT_AFTER);
    },
    [keep],
  );
  const clear = useCallback(() => {
    change('');
    keep();
  }, [change, keep]);
  return { text, state, change, clear };
}
