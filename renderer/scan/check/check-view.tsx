import { useQuery } from '@tanstack/react-query';
import { LoadFailed } from '../../app/load-failed.tsx';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton, useSlow } from '../../ui/skeleton.tsx';
import { scanQueries } from '../scan-queries.ts';
import { CheckWork } from './check-work.tsx';

/** The second person's look at the pages that were drawn. */
export function CheckView({ batchId, onBack }: { batchId: string; onBack: () => void }) {
  const t = useText();
  const desk = useDesk();
  const batches = useQuery(scanQueries.batches(desk));
  const pages = useQuery(scanQueries.checkPages(desk, batchId));
  const slow = useSlow(batches.isPending || pages.isPending);
  const summary = batches.data?.find(({ batch }) => batch.id === batchId);
  if (summary?.batch.check && summary.batch.state === 'checking' && pages.data) {
    return <CheckWork batch={summary.batch} check={summary.batch.check} pages={pages.data} onBack={onBack} />;
  }
  if (batches.isError || pages.isError) {
    return (
      <LoadFailed
        onAgain={() => {
          void batches.refetch();
          void pages.refetch();
        }}
      />
    );
  }
  if (batches.data && pages.data) {
    return (
      <EmptyState icon="check" title={t('scan.check.over')}>
        <p>{t('scan.check.over.more')}</p>
        <Button onPress={onBack}>{t('scan.back')}</Button>
      </EmptyState>
    );
  }
  return slow ? <Skeleton label={t('scan.table.loading')} /> : null;
}
