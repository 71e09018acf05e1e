import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';
import { answered } from '../run-command.ts';
import { type BulkEntry, type BulkOutcome, bulkOutcome } from './bulk-outcome.ts';

export interface MarkedCase {
  readonly id: string;
  readonly name: string;
}

export interface BulkClaim {
  readonly claim: (cases: readonly MarkedCase[]) => Promise<void>;
  /** Gives back what was claimed. */
  readonly giveBack: () => Promise<void>;
  /** How far it has come; null when nothing is going on. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What became of the last one, central's later answers included; null when there was none or it was closed. */
  readonly outcome: BulkOutcome | null;
  readonly close: () => void;
}

/** Claims many cases one after the other and keeps watching what central says to them. */
export function useBulkClaim(): BulkClaim {
  const desk = useDesk();
  const client = useQueryClient();
  const [entries, setEntries] = useState<readonly BulkEntry[] | null>(null);
  const [progress, setProgress] = useState<BulkClaim['progress']>(null);
  const isWatching = entries !== null;
  const pending = useQuery({ ...deskQueries.pending(desk), enabled: isWatching }).data;
  const conflicts = useQuery({ ...deskQueries.conflicts(desk), enabled: isWatching }).data;
  const outcome = useMemo(
    () => (entries === null ? null : bulkOutcome(entries, pending ?? [], conflicts ?? [])),
    [entries, pending, conflicts],
  );

  const runAll = useCallback(
    async (name: 'case.claim' | 'case.release', cases: readonly MarkedCase[]): Promise<BulkEntry[]> => {
      const ran: BulkEntry[] = [];
      for (const { id, name: applicant } of cases) {
        setProgress({ done: ran.length, total: cases.length });
        const args = { caseId: id, remark: null };
        ran.push({
          caseId: id,
          name: applicant,
          ran: await answered(desk.commands.run({ name, args, dependsOn: [] })),
        });
      }
      setProgress(null);
      // What is still on its way is known before the result is shown.
      await Promise.all(
        [['pending'], ['conflicts'], ['queues'], ['cases']].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
      return ran;
    },
    [desk, client],
  );
  const claim = useCallback(
    async (cases: readonly MarkedCase[]) => setEntries(await runAll('case.claim', cases)),
    [runAll],
  );
  const giveBack = useCallback(async () => {
    const claimed = outcome?.claimed ?? [];
    setEntries(null);
    await runAll(
      'case.release',
      claimed.map(({ caseId, name }) => ({ id: caseId, name })),
    );
  }, [outcome, runAll]);
  return { claim, giveBack, progress, outcome, close: () => setEntries(null) };
}
