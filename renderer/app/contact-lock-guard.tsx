import type { ReactNode } from 'react';
import type { ContactLock } from '#contract/desk/session.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { useDesk } from '../desk-context.tsx';
import { useDeskEvents } from '../desk-events.tsx';
import { useSession } from '../desk-queries.ts';
import { longDay } from '../i18n/dates.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** Nothing of the office is drawn while the desk is locked for want of contact; contact with central opens it by itself. */
export function ContactLockGuard({ children }: { children: ReactNode }) {
  const session = useSession();
  const lock = session?.contactLock;
  return lock ? <LockedScreen lock={lock} waiting={session.pendingCommands} /> : children;
}

function LockedScreen({ lock, waiting }: { lock: ContactLock; waiting: number }) {
  const t = useText();
  const desk = useDesk();
  useDeskEvents('locked');
  return (
    <main>
      <EmptyState icon="offline" title={t('locked.title')}>
        <p>{t('locked.why', { date: longDay(officeDay(lock.lastContactAt)), days: lock.afterDays })}</p>
        <p>{t('locked.what')}</p>
        {waiting > 0 && <p>{t('locked.waiting', { count: waiting })}</p>}
        <Button onPress={() => void desk.session.syncNow()}>{t('frame.central.again')}</Button>
      </EmptyState>
    </main>
  );
}
