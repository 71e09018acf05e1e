import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { mayScan } from '#domain/rights/actor.ts';
import { FileDrop } from '../desk/intake/file-drop.tsx';
import { useUpload } from '../desk/intake/use-upload.ts';
import { MessagesProvider } from '../desk/messages.tsx';
import { Notices } from '../desk/notices.tsx';
import { StatusBar } from '../desk/status-bar.tsx';
import { useDeskEvents } from '../desk-events.tsx';
import { useSession } from '../desk-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import type { ScanSearch } from '../windows.tsx';
import { BatchList } from './batches/batch-list.tsx';
import { CheckView } from './check/check-view.tsx';
import { ScanHeader } from './scan-header.tsx';
import { ScanSheet } from './scan-sheet.tsx';
import styles from './scan-window.module.css';
import { BatchTable } from './table/batch-table.tsx';
import { useScanKeys } from './use-scan-keys.ts';
import { WishList } from './wishes/wish-list.tsx';

/** The Scanplatz: batches of paper, the table they are put in order on, the second person's check, and paper files wanted. */
export function ScanWindow() {
  useDeskEvents('scan');
  const t = useText();
  useEffect(() => {
    document.title = `${t('scan.title')} · ${t('frame.product')}`;
  }, [t]);
  return (
    <MessagesProvider>
      <ScanLayout />
    </MessagesProvider>
  );
}

function ScanLayout() {
  const t = useText();
  const session = useSession();
  const navigate = useNavigate({ from: '/scan' });
  const { show, batch } = useSearch({ from: '/scan' });
  const [sheet, setSheet] = useState(false);
  const upload = useUpload();
  const go = (search: ScanSearch): void => void navigate({ search });
  const isOffice = session !== null && !mayScan(session.officer);
  useScanKeys({ '?': () => setSheet(true) });
  return (
    <FileDrop onFiles={upload.send} hint={t('scan.drop')}>
      <div className={styles.window}>
        <ScanHeader session={session} at={show === 'wishes' ? 'wishes' : 'batches'} onGo={go} />
        <Notices session={session} />
        <main className={styles.content} id="scan-content" tabIndex={-1} aria-label={t('scan.title')}>
          {isOffice && (
            <EmptyState icon="document" title={t('scan.notYours')}>
              {t('scan.notYours.more')}
            </EmptyState>
          )}
          {session && !isOffice && (
            <>
              {show === undefined && (
                <BatchList
                  session={session}
                  onTable={(id) => go({ show: 'table', batch: id })}
                  onCheck={(id) => go({ show: 'check', batch: id })}
                />
              )}
              {show === 'table' && batch !== undefined && (
                <BatchTable key={batch} batchId={batch} onBack={() => go({})} />
              )}
              {show === 'check' && batch !== undefined && (
                <CheckView key={batch} batchId={batch} onBack={() => go({})} />
              )}
              {show === 'wishes' && <WishList session={session} />}
            </>
          )}
        </main>
        <StatusBar session={session} onShortcuts={() => setSheet(true)} />
      </div>
      <ScanSheet isOpen={sheet} onClose={() => setSheet(false)} />
    </FileDrop>
  );
}
