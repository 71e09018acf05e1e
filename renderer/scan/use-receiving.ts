import { useCallback } from 'react';
import { useDesk } from '../desk-context.tsx';
import { usePreference } from '../preference.ts';

/** Which batch paper goes to as it comes in, and sending it to another. `receiving` is null for the Posteingang. */
export function useReceiving(): {
  readonly receiving: string | null | undefined;
  readonly receive: (batchId: string | null) => void;
} {
  const desk = useDesk();
  const [receiving, keep, isLoaded] = usePreference('scan.receiving', readReceiving);
  const receive = useCallback(
    (batchId: string | null): void => {
      desk.scan.receiveInto({ batchId }).then(
        () => keep(batchId),
        () => {
          // Without a line nothing comes in either; the window says so, and the next table tells it again.
        },
      );
    },
    [desk, keep],
  );
  return { receiving: isLoaded ? receiving : undefined, receive };
}

function readReceiving(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}
