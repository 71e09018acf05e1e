import type { BatchSummary } from '#contract/desk/scan.ts';
import type { ScanBatch } from '#domain/records/scan.ts';
import type { Text } from '../../i18n/use-text.ts';

/** Where a batch stands in the list; what one has to do oneself comes first. */
export const BATCH_GROUPS = ['scanning', 'failed', 'toCheck', 'checking', 'checked', 'released', 'closed'] as const;
export type BatchGroup = (typeof BATCH_GROUPS)[number];

/** Its paper can still be scanned, put in order and filed. */
export function takesPaper({ state }: Pick<ScanBatch, 'state'>): boolean {
  return state === 'scanning' || state === 'failed';
}

/** Whether this officer may be the second person: not who scanned. Who filed is refused by the rule itself. */
export function mayCheck({ batch, here }: Pick<BatchSummary, 'batch' | 'here'>, officerId: string): boolean {
  return batch.state === 'checking' && batch.operatorId !== officerId && !here;
}

export function batchGroup(summary: BatchSummary, officerId: string): BatchGroup {
  return mayCheck(summary, officerId) ? 'toCheck' : summary.batch.state;
}

/** How far a batch is, in words. */
export function stateText({ batch, ledger, documents }: BatchSummary, t: Text): string {
  const { state, check, fate } = batch;
  if (state === 'scanning' && ledger.pages === 0) return t('scan.state.empty');
  if (state === 'scanning') return t('scan.state.scanning', documents);
  if (state === 'failed') return t('scan.state.failed', { count: check?.faults.length ?? 0 });
  if (state === 'checking') return t('scan.state.checking', { count: check?.pageIds.length ?? 0 });
  if (state === 'checked') return t('scan.state.checked');
  return t(`scan.state.${state}.${fate?.kind ?? 'keep'}`);
}
