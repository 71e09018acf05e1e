import { useCallback } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useMessages } from '../messages.tsx';

/** What the file dialog offers; the core decides by the bytes, whatever the name says. */
const ACCEPTED = '.pdf,.tif,.tiff,.jpg,.jpeg,.png';

/** Hands files to the core, one request each, so that one bad file never holds up the others. */
export function useUpload(): { send: (files: readonly File[]) => void; choose: () => void } {
  const t = useText();
  const { say } = useMessages();
  const send = useCallback(
    (files: readonly File[]) => {
      const sendAll = async (): Promise<void> => {
        let taken = 0;
        for (const file of files) {
          if (await sendOne(file)) taken += 1;
          else say({ text: t('intake.upload.failed', { name: file.name }), tone: 'problem' });
        }
        if (taken === files.length && taken > 0) say({ text: t('intake.upload.done', { count: taken }), tone: 'done' });
      };
      void sendAll();
    },
    [say, t],
  );
  const choose = useCallback(() => {
    const field = document.createElement('input');
    field.type = 'file';
    field.multiple = true;
    field.accept = ACCEPTED;
    field.addEventListener('change', () => send([...(field.files ?? [])]));
    // After the key press has been handled: only then does the browser count it as the person's own wish.
    setTimeout(() => field.click(), 0);
  }, [send]);
  return { send, choose };
}

/** `POST /intake`: the body is the bytes, the name travels in a header. False when it did not arrive. */
async function sendOne(file: File): Promise<boolean> {
  try {
    const response = await fetch('/intake', {
      method: 'POST',
      headers: { 'X-Laufmappe-Name': encodeURIComponent(file.name), 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    return response.ok;
  } catch {
    return false;
  }
}
