import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { useDesk } from '../desk-context.tsx';
import { deskQueries } from '../desk-queries.ts';

/** How long after the first key that is not yet kept all of it is kept, in milliseconds: someone typing without a pause waits no longer. */
const KEPT_AFTER = 250;

/** A draft on the disk, and when it was kept. */
const Kept = z.object({ typed: z.unknown(), at: z.iso.datetime() });

export type DraftState = 'empty' | 'typing' | 'kept' | 'not_kept';

export interface KeptDraft<Value> {
  /** Null while nothing is drafted. */
  readonly value: Value | null;
  readonly state: DraftState;
  /** When what stands there was typed, while it came back from an earlier time and nothing was typed since. */
  readonly restoredAt: string | null;
  /** True once it is known whether an earlier draft lies there. */
  readonly isLoaded: boolean;
  readonly change: (value: Value) => void;
  /** Lets go of the draft, here and on the disk. */
  readonly clear: () => void;
}

/**
 * What is being written, kept in the core's encrypted database (not in the browser's storage, which lies open on the disk).
 * It comes back after a reload, a crash, and when the officer returns to the case. `read` checks what was stored, which an
 * older version of the program may have written; null lets it go.
 */
export function useKeptDraft<Value>(key: string, read: (stored: unknown) => Value | null): KeptDraft<Value> {
  const desk = useDesk();
  const client = useQueryClient();
  const [value, setValue] = useState<Value | null>(null);
  const [state, setState] = useState<DraftState>('empty');
  const [isLoaded, setLoaded] = useState(false);
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const touched = useRef(false);
  const unkept = useRef<{ readonly value: Value | null } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reader = useRef(read);
  reader.current = read;

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const draft = unkept.current;
    if (draft === null) return;
    unkept.current = null;
    const stored = draft.value === null ? 'null' : JSON.stringify({ typed: draft.value, at: new Date().toISOString() });
    client.setQueryData(['preference', key], stored);
    desk.preferences.set({ key, value: stored }).then(
      () => {
        if (unkept.current === null) setState(draft.value === null ? 'empty' : 'kept');
      },
      () => {
        unkept.current ??= draft;
        setState('not_kept');
        timer.current ??= setTimeout(keep, 2000);
      },
    );
  }, [client, desk, key]);

  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const stored = await client.ensureQueryData(deskQueries.preference(desk, key));
      if (gone) return;
      const kept = stored === null || touched.current ? null : Kept.safeParse(JSON.parse(stored)).data;
      const draft = kept ? reader.current(kept.typed) : null;
      if (kept && draft !== null) {
        setValue(draft);
        setRestoredAt(kept.at);
        setState('kept');
      }
      setLoaded(true);
    };
    load().catch(() => {
      // The line broke before an earlier draft was read; it stays where it lies.
      if (!gone) setLoaded(true);
    });
    window.addEventListener('pagehide', keep);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [client, desk, key, keep]);

  const set = useCallback(
    (next: Value | null) => {
      touched.current = true;
      unkept.current = { value: next };
      setValue(next);
      setRestoredAt(null);
      setState(next === null ? 'empty' : 'typing');
      timer.current ??= setTimeout(keep, KEPT_AFTER);
    },
    [keep],
  );
  const clear = useCallback(() => {
    set(null);
    keep();
  }, [set, keep]);
  return { value, state, restoredAt, isLoaded, change: set, clear };
}
