import type { StoredBlob } from '../blobs/blob-store.ts';

/**
 * A file on its way in. `remember` runs in the transaction that notes it: what must be known with it is written there, and what it
 * throws undoes all.
 */
export interface IncomingFile {
  name: string;
  body: AsyncIterable<Uint8Array>;
  remember?(stored: StoredBlob): void;
}
