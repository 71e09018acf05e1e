import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';
import { TypedDrafts, type TypedValue } from './typed-drafts.ts';

const DraftsContext = createContext<TypedDrafts | null>(null);

/**
 * Keeps what is typed in the forms within, key by key, in the core's encrypted database: a killed desk or browser loses at most
 * the last moment, and the next opening finds the rest.
 *
 * @param of What the forms are about; a different one needs a different React key.
 */
export function Drafts({ of, children }: { of: string; children: ReactNode }) {
  const desk = useDesk();
  const client = useQueryClient();
  const key = `draft.typed:${of}`;
  const [drafts] = useState(
    () =>
      new TypedDrafts({
        write: async (value) => {
          client.setQueryData(['preference', key], value);
          await desk.preferences.set({ key, value });
        },
        later: (call, milliseconds) => setTimeout(call, milliseconds),
        now: () => new Date().toISOString(),
      }),
  );
  useEffect(() => {
    client.fetchQuery({ ...deskQueries.preference(desk, key), retry: true }).then(
      (stored) => drafts.load(stored),
      () => {
        // Only an ended window stops asking; until then nothing that lies there is written over.
      },
    );
    const flush = (): void => drafts.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [client, desk, drafts, key]);
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

/** The drafts of the forms around. */
export function useDrafts(): TypedDrafts {
  const drafts = use(DraftsContext);
  if (drafts === null) throw new Error('a form stands outside of Drafts');
  return drafts;
}

/** What is typed at one place; undefined while nothing is. */
export function useTyped(place: string): TypedValue | undefined {
  const drafts = useDrafts();
  return useSyncExternalStore(drafts.subscribe, () => drafts.valueAt(place));
}

/** All that is typed below a path, by the rest of its place. */
export function useTypedBelow(path: string): Readonly<Record<string, TypedValue>> {
  const drafts = useDrafts();
  const all = useSyncExternalStore(drafts.subscribe, () => drafts.allBelow(path));
  return useMemo(() => JSON.parse(all), [all]);
}

/** The words of one field, as `useState` gives them: what is typed, or what stands there without it. */
export function useTypedWords(place: string, otherwise: string): [string, (words: string) => void] {
  const drafts = useDrafts();
  const typed = useTyped(place);
  const words = typeof typed === 'string' ? typed : otherwise;
  const change = useCallback(
    (next: string) => {
      // Leaving a field writes its day out in full: that alone is no draft.
      const before = drafts.valueAt(place) ?? otherwise;
      if (next !== before) drafts.change(place, next);
    },
    [drafts, place, otherwise],
  );
  return [words, change];
}

/** One of several answers, as `useState` gives it. */
export function useTypedChoice<Id extends string>(
  place: string,
  options: readonly Id[],
  otherwise: Id,
): [Id, (id: Id) => void] {
  const [words, change] = useTypedWords(place, otherwise);
  return [options.find((id) => id === words) ?? otherwise, change];
}

/** What is ticked in a list, by its keys, as `useState` gives it. */
export function useTypedTicks<Key extends string>(
  place: string,
  otherwise: readonly Key[],
): [ReadonlySet<Key>, (key: Key, isTicked: boolean) => void] {
  const drafts = useDrafts();
  const typed = useTyped(place);
  const ticked = useMemo(() => new Set((Array.isArray(typed) ? typed : otherwise) as Key[]), [typed, otherwise]);
  const tick = useCallback(
    (key: Key, isTicked: boolean) =>
      drafts.change(place, isTicked ? [...ticked, key] : [...ticked].filter((one) => one !== key)),
    [drafts, place, ticked],
  );
  return [ticked, tick];
}
