import { queryOptions } from '@tanstack/react-query';
import type { Desk } from '../desk-client.ts';

/** The questions of the Scanplatz. What makes them stale: desk-events.tsx. */
export const scanQueries = {
  batches: (desk: Desk) => queryOptions({ queryKey: ['scan', 'batches'], queryFn: () => desk.scan.batches() }),
  table: (desk: Desk, batchId: string) =>
    queryOptions({ queryKey: ['scan', 'table', batchId], queryFn: () => desk.scan.table({ batchId }) }),
  /** `state` says what the proposal rests on: pages, their turns, how far they are read. */
  propose: (desk: Desk, batchId: string, tableDocumentId: string, state: string) =>
    queryOptions({
      queryKey: ['scan', 'propose', batchId, tableDocumentId, state],
      queryFn: () => desk.scan.propose({ batchId, tableDocumentId }),
      gcTime: 60_000,
    }),
  weakWords: (desk: Desk, batchId: string, tableDocumentId: string, state: string) =>
    queryOptions({
      queryKey: ['scan', 'words', batchId, tableDocumentId, state],
      queryFn: () => desk.scan.weakWords({ batchId, tableDocumentId }),
      gcTime: 60_000,
    }),
  checkPages: (desk: Desk, batchId: string) =>
    queryOptions({ queryKey: ['scan', 'check', batchId], queryFn: () => desk.scan.checkPages({ batchId }) }),
  wishes: (desk: Desk) => queryOptions({ queryKey: ['scan', 'wishes'], queryFn: () => desk.scan.wishes() }),
  scanners: (desk: Desk) => queryOptions({ queryKey: ['scan', 'scanners'], queryFn: () => desk.scan.scanners() }),
};
