import type { ScanBatch } from '#domain/records/scan.ts';
import type { Preferences } from '../desk/preferences.ts';

const RECEIVE_INTO = 'core/receive-into';

/** Where files from the hot folder, the scanner and drag and drop go; kept over restarts. */
export interface Receiver {
  /** The batch; null for the Posteingang, also when the batch takes no more paper. */
  batchId(): string | null;
  receiveInto(batchId: string | null): void;
}

export function createReceiver(
  preferences: Preferences,
  batch: (batchId: string) => Pick<ScanBatch, 'state'> | undefined,
): Receiver {
  return {
    batchId() {
      const batchId = preferences.get(RECEIVE_INTO) ?? '';
      const state = batchId === '' ? undefined : batch(batchId)?.state;
      return state === 'scanning' || state === 'failed' ? batchId : null;
    },
    receiveInto: (batchId) => preferences.set(RECEIVE_INTO, batchId ?? ''),
  };
}
