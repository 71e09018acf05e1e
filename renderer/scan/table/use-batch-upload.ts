import { useEffect } from 'react';
import { useUpload } from '../../desk/intake/use-upload.ts';
import { useReceiving } from '../use-receiving.ts';

/** Files that come in while a batch lies on the table belong to it, however they come: dropped, chosen, or from the scanner. */
export function useBatchUpload(batchId: string, takesPaper: boolean): ReturnType<typeof useUpload> {
  const { receiving, receive } = useReceiving();
  useEffect(() => {
    if (takesPaper && receiving !== batchId) receive(batchId);
  }, [takesPaper, receiving, batchId, receive]);
  return useUpload();
}
