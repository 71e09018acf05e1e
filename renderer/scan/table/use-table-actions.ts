import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ArrangeStep } from '#domain/scan/arrangement.ts';
import { useMessages } from '../../desk/messages.tsx';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';

/** A step a person takes; pages arrive by themselves. */
export type PersonStep = Exclude<ArrangeStep, { kind: 'arrive' }>;

export interface TableActions {
  /** Takes a step; a refusal is said in words. True when it was taken. */
  readonly take: (step: PersonStep) => Promise<boolean>;
  readonly undo: (name: string | null) => void;
  readonly redo: (name: string | null) => void;
  /** Asks for the table again. */
  readonly refresh: () => Promise<void>;
}

/** The steps of a person on the table of a batch, each seen at once and taken back by ⌃Z. */
export function useTableActions(batchId: string): TableActions {
  const desk = useDesk();
  const client = useQueryClient();
  const { say } = useMessages();
  const t = useText();
  const refresh = useCallback(
    () => client.invalidateQueries({ queryKey: ['scan', 'table', batchId] }),
    [client, batchId],
  );
  const take = useCallback<TableActions['take']>(
    async (step) => {
      try {
        const { refused } = await desk.scan.step({ batchId, step });
        if (refused !== null) say({ text: refused, tone: 'problem' });
        await refresh();
        return refused === null;
      } catch {
        say({ text: t('refusal.line'), tone: 'problem' });
        return false;
      }
    },
    [desk, batchId, refresh, say, t],
  );
  return useMemo(() => {
    const back = async (way: 'undo' | 'redo', name: string | null): Promise<void> => {
      if (name === null) {
        say({ text: t(`scan.${way}.none`), tone: 'done' });
        return;
      }
      try {
        await desk.scan[way]({ batchId });
        say({ text: t(`scan.${way}.done`, { step: name }), tone: 'done' });
        await refresh();
      } catch {
        say({ text: t('refusal.line'), tone: 'problem' });
      }
    };
    return {
      take,
      refresh,
      undo: (name: string | null) => void back('undo', name),
      redo: (name: string | null) => void back('redo', name),
    };
  }, [desk, batchId, say, t, refresh, take]);
}
