import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Selection } from '#contract/desk/session.ts';
import { useDesk } from './desk-context.tsx';
import { NO_SELECTION } from './desk-queries.ts';

/**
 * Changes what all windows look at: seen here at once, told to the core, from where the other window follows.
 * A marked place lasts until the next choice. `windowName` marks whose change it was, so that a window does not answer itself.
 */
export function useSelect(windowName: string): (change: Partial<Omit<Selection, 'by'>>) => void {
  const desk = useDesk();
  const client = useQueryClient();
  return useCallback(
    (change) => {
      const before = client.getQueryData<Selection>(['selection']) ?? NO_SELECTION;
      const next: Selection = { ...before, box: null, ...change, by: windowName };
      client.setQueryData(['selection'], next);
      void desk.selection.set(next).catch(() => {
        // The line is broken; the window says so, and the next selection is told when it is back.
      });
    },
    [desk, client, windowName],
  );
}
