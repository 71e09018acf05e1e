import { useQuery } from '@tanstack/react-query';
import { LoadFailed } from '../../app/load-failed.tsx';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton, useSlow } from '../../ui/skeleton.tsx';
import { scanQueries } from '../scan-queries.ts';
import { TableWork } from './table-work.tsx';

/** A batch on the table: pages on top, the one looked at large, the form beside it, the sums below. */
export function BatchTable({ batchId, onBack }: { batchId: string; onBack: () => void }) {
  const t = useText();
  const desk = useDesk();
  const { data: table, isError, isPending, refetch } = useQuery(scanQueries.table(desk, batchId));
  const slow = useSlow(isPending);
  if (table) return <TableWork table={table} onBack={onBack} />;
  if (table === null) {
    return (
      <EmptyState icon="document" title={t('scan.table.gone')}>
        <p>{t('scan.table.gone.more')}</p>
        <Button onPress={onBack}>{t('scan.back')}</Button>
      </EmptyState>
    );
  }
  if (isError) return <LoadFailed onAgain={() => void refetch()} />;
  return slow ? <Skeleton label={t('scan.table.loading')} /> : null;
}
