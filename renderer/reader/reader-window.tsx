import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useDesk } from '../desk-context.tsx';
import { useDeskEvents } from '../desk-events.tsx';
import { deskQueries, useSelection } from '../desk-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton, useSlow } from '../ui/skeleton.tsx';
import { FileReader } from './file-reader.tsx';
import { readerQueries } from './reader-queries.ts';
import { READER_WINDOW } from './use-shared-place.ts';

/** The Akte window (monitor 2): the file of the case all windows of this desk look at. */
export function ReaderWindow() {
  useDeskEvents(READER_WINDOW);
  const { caseId } = useSelection();
  const t = useText();
  useEffect(() => {
    document.title = t('reader.title');
  }, [t]);
  if (caseId === null) {
    return (
      <main style={{ height: '100%' }} aria-label={t('reader.title')}>
        <EmptyState icon="folder" title={t('reader.none')}>
          {t('reader.none.more')}
        </EmptyState>
      </main>
    );
  }
  return <FileOfCase key={caseId} caseId={caseId} />;
}

function FileOfCase({ caseId }: { caseId: string }) {
  const t = useText();
  const desk = useDesk();
  const detail = useQuery(deskQueries.caseDetail(desk, caseId));
  const pages = useQuery(readerQueries.pages(desk, caseId));
  const settingsLoaded = useReaderSettingsLoaded();
  const waiting = !settingsLoaded || detail.isPending || (detail.data !== null && pages.isPending);
  const slow = useSlow(waiting);

  useEffect(() => {
    void desk.cases.hold({ caseId }).catch(() => {
      // Without a line the desk cannot hold anything; the window says so, and the next choice asks again.
    });
  }, [desk, caseId]);

  if (detail.data === null) {
    return (
      <main style={{ height: '100%' }} aria-label={t('reader.title')}>
        <EmptyState icon="folder" title={t('reader.gone')}>
          {t('reader.gone.more')}
        </EmptyState>
      </main>
    );
  }
  if (detail.data && pages.data && settingsLoaded) return <FileReader detail={detail.data} pages={pages.data} />;
  if (detail.isError || pages.isError) {
    return (
      <main style={{ height: '100%' }} aria-label={t('reader.title')}>
        <EmptyState icon="alert" title={t('reader.failed')}>
          <p>{t('reader.failed.more')}</p>
          <Button
            onPress={() => {
              void detail.refetch();
              void pages.refetch();
            }}
          >
            {t('reader.page.again')}
          </Button>
        </EmptyState>
      </main>
    );
  }
  return (
    <main style={{ height: '100%' }} aria-label={t('reader.title')} aria-busy="true">
      {slow && <Skeleton label={t('reader.loading')} />}
    </main>
  );
}

/** Zoom and widths are known before the first page is laid out, so that it does not move a moment later. */
function useReaderSettingsLoaded(): boolean {
  const desk = useDesk();
  const settings = useQueries({
    queries: ['reader.view', 'reader.tree', 'reader.panels'].map((key) => deskQueries.preference(desk, key)),
  });
  return settings.every((one) => !one.isPending);
}
