import { useCallback } from 'react';
import type { Box } from '#domain/ezb/form-page.ts';
import { useDesk } from '../../desk-context.tsx';
import { useSelect } from '../../use-select.ts';

/** Opens a page of a case in the Akte; `box` is marked there, to the pixel. */
export function useOpenPage(): (place: { caseId: string; documentId: string; page: number; box?: Box }) => void {
  const desk = useDesk();
  const select = useSelect('desk');
  return useCallback(
    (place) => {
      select({ ...place, query: '' });
      desk.windows.openReader().catch(() => {
        // The line broke; the window says so, and the Akte follows the selection when it is back.
      });
    },
    [desk, select],
  );
}
