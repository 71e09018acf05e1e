import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { localDate } from '#domain/time/local-date.ts';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';
import { useText } from '../../i18n/use-text.ts';
import { answered, type CommandOutcome } from '../run-command.ts';
import { type BulkEntry, type BulkOutcome, type BulkWork, bulkOutcome } from './bulk-outcome.ts';
import { sendBaRequest } from './send-ba-request.ts';

export interface MarkedCase {
  readonly id: string;
  readonly name: string;
}

export interface Bulk {
  readonly run: (work: BulkWork, cases: readonly MarkedCase[]) => Promise<void>;
  /** What the last one was. */
  readonly work: BulkWork;
  /** Gives back what was claimed. */
  readonly giveBack: () => Promise<void>;
  /** How far it has come; null when nothing is going on. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What became of the last one, central's later answers included; null when there was none or it was closed. */
  readonly outcome: BulkOutcome | null;
  readonly close: () => void;
}

/** Claims many cases, or asks the BA for them, one after the other, and keeps watching what central says to them. */
export function useBulk(today: string | null): Bulk {
  const t = useText();
  const [work, setWork] = useState<BulkWork>('claim');
  const desk = useDesk();
  const recipient = useQuery(deskQueries.session(desk)).data?.office?.labourAgency ?? null;
  const client = useQueryClient();
  const [entries, setEntries] = useState<readonly BulkEntry[] | null>(null);
  const [progress, setProgress] = useState<Bulk['progress']>(null);
  const isWatching = entries !== null;
  const pending = useQuery({ ...deskQueries.pending(desk), enabled: isWatching }).data;
  const conflicts = useQuery({ ...deskQueries.conflicts(desk), enabled: isWatching }).data;
  const outcome = useMemo(
    () => (entries === null ? null : bulkOutcome(entries, pending ?? [], conflicts ?? [])),
    [entries, pending, conflicts],
  );

  const runAll = useCallback(
    async (cases: readonly MarkedCase[], runOne: (caseId: string) => Promise<CommandOutcome>): Promise<BulkEntry[]> => {
      const ran: BulkEntry[] = [];
      for (const { id, name } of cases) {
        setProgress({ done: ran.length, total: cases.length });
        ran.push({ caseId: id, name, ran: await runOne(id) });
      }
      setProgress(null);
      // What is still on its way is known before the result is shown.
      await Promise.all(
        [['pending'], ['conflicts'], ['queues'], ['cases']].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
      return ran;
    },
    [client],
  );
  const command = useCallback(
    (name: 'case.claim' | 'case.release') => (caseId: string) =>
      answered(desk.commands.run({ name, args: { caseId, remark: null }, dependsOn: [] })),
    [desk],
  );
  const run = useCallback(
    async (next: BulkWork, cases: readonly MarkedCase[]) => {
      const ask = async (caseId: string): Promise<CommandOutcome> => {
        if (today === null) return { outcome: 'no_answer' };
        return sendBaRequest(desk, caseId, { today: localDate(today), recipient, t }).catch(() => NO_ANSWER);
      };
      const ran = await runAll(cases, next === 'claim' ? command('case.claim') : ask);
      setWork(next);
      setEntries(ran);
    },
    [runAll, command, desk, today, recipient, t],
  );
  const giveBack = useCallback(async () => {
    const claimed = outcome?.done ?? [];
    setEntries(null);
    await runAll(
      claimed.map(({ caseId, name }) => ({ id: caseId, name })),
      command('case.release'),
    );
  }, [outcome, runAll, command]);
  return { run, work, giveBack, progress, outcome, close: () => setEntries(null) };
}

const NO_ANSWER: CommandOutcome = { outcome: 'no_answer' };
