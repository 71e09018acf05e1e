import { useCallback } from 'react';
import { useDesk } from '../../desk-context.tsx';
import { useSelect } from '../../use-select.ts';

/** Opens a page of a case in the Akte, with some words marked there. */
export function useOpenPage(): (place: { caseId: string; documentId: string; page: number; query?: string }) => void {
  const desk = useDesk();
  const select = useSelect('desk');
  return useCallback(
    ({ query = '', ...place }) => {
      select({ ...place, query });
      desk.windows.openReader().catch(() => {
        // The line broke; the window says so, and the Akte follows the selection when it is back.
      });
    },
    [desk, select],
  );
}
