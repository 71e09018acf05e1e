import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useDesk } from './desk-context.tsx';
import { deskQueries } from './desk-queries.ts';

/**
 * A setting this officer keeps on this desk, in the core's encrypted database. `read` turns stored JSON of any age into a
 * valid value (unknown input gives the default), so that an old setting never breaks a window.
 * Gives the value (the default until the desk has answered), how to change it, and whether it has been loaded.
 */
export function usePreference<T>(key: string, read: (stored: unknown) => T): [T, (next: T) => void, boolean] {
  const desk = useDesk();
  const client = useQueryClient();
  const { data, isSuccess } = useQuery(deskQueries.preference(desk, key));
  const change = useCallback(
    (next: T) => {
      const value = JSON.stringify(next);
      client.setQueryData(['preference', key], value);
      void desk.preferences.set({ key, value }).catch(() => {
        // Kept for this window; the next change tries again.
      });
    },
    [client, desk, key],
  );
  return [read(parse(data)), change, isSuccess];
}

function parse(stored: string | null | undefined): unknown {
  if (stored === null || stored === undefined) return undefined;
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}
