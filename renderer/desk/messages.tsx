import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './messages.module.css';

/** A sentence about something that just happened, with the way back where there is one. */
export interface Message {
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly undo?: () => void;
}

interface Messages {
  readonly say: (message: Message) => void;
  /** Takes the last step back, if it can be. */
  readonly undo: () => void;
}

/** How long a message that needs nothing stays, in milliseconds. Problems stay until they are closed. */
const STAYS = 8000;

const MessagesContext = createContext<Messages>({ say: () => {}, undo: () => {} });

export function useMessages(): Messages {
  return useContext(MessagesContext);
}

/** Shows one message at a time at the foot of the window and reads it out. */
export function MessagesProvider({ children }: { children: ReactNode }) {
  const t = useText();
  const [message, setMessage] = useState<Message | null>(null);
  const undo = useCallback(() => {
    message?.undo?.();
    setMessage(null);
  }, [message]);
  useEffect(() => {
    if (message?.tone !== 'done') return;
    const timer = setTimeout(() => setMessage(null), STAYS);
    return () => clearTimeout(timer);
  }, [message]);
  const messages = useMemo(() => ({ say: setMessage, undo }), [undo]);
  return (
    <MessagesContext value={messages}>
      {children}
      <section
        className={styles.place}
        aria-label={t('frame.message')}
        aria-live={message?.tone === 'problem' ? 'assertive' : 'polite'}
      >
        {message && (
          <div className={`${styles.message} ${styles[message.tone]}`}>
            <Icon name={message.tone === 'done' ? 'check' : 'alert'} />
            <span className={styles.text}>{message.text}</span>
            {message.undo && (
              <Button kind="bare" keys="⌃Z" onPress={undo}>
                {t('frame.undo')}
              </Button>
            )}
            <IconButton icon="close" label={t('frame.close')} onPress={() => setMessage(null)} />
          </div>
        )}
      </section>
    </MessagesContext>
  );
}
