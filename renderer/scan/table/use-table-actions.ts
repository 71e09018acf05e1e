import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { ArrangeStep } from '#domain/scan/arrangement.ts';
import { useMessages } from '../../desk/messages.tsx';
import { answered } from '../../desk/run-command.ts';
import { useDesk } from '../../desk-context.tsx';
import { useText } from '../../i18n/use-text.ts';
import { scanQueries } from '../scan-queries.ts';
import { scanRefusalText } from '../scan-refusal.ts';

/** A step a person takes; pages arrive by themselves. */
export type PersonStep = Exclude<ArrangeStep, { kind: 'arrive' }>;

export interface TableActions {
  /** Takes a step; a refusal is said in words. True when it was taken. */
  readonly take: (step: PersonStep) => Promise<boolean>;
  /** Takes a filed document back onto the table; a refusal is said in words. True when it lies there. */
  readonly unfile: (documentId: string, title: string) => Promise<boolean>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Asks for the table again. */
  readonly refresh: () => Promise<void>;
}

/**
 * The steps of a person on the table of a batch, one after the other however fast they are pressed; each is taken back by ⌃Z.
 * `onBack` hears which page came back out of its file.
 */
export function useTableActions(batchId: string, onBack: (pageId: string) => void): TableActions {
  const desk = useDesk();
  const client = useQueryClient();
  const { say } = useMessages();
  const t = useText();
  const before = useRef<Promise<unknown>>(Promise.resolve());
  return useMemo(() => {
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const done = before.current.then(work);
      before.current = done;
      return done;
    };
    const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ['scan', 'table', batchId] });
    const shown = () => client.getQueryData(scanQueries.table(desk, batchId).queryKey);
    const filed = (): Set<string> =>
      new Set(shown()?.pages.flatMap(({ pageId, outcome }) => (outcome === 'filed' ? [pageId] : [])));
    /** Asks again and goes to the document that came back out of its file. */
    const refreshAndGo = async (before: ReadonlySet<string>): Promise<void> => {
      await refresh();
      const back = shown()?.pages.find(({ pageId, outcome }) => before.has(pageId) && outcome !== 'filed');
      if (back) onBack(back.pageId);
    };
    const take = async (step: PersonStep): Promise<boolean> => {
      try {
        const { refused } = await desk.scan.step({ batchId, step });
        if (refused !== null) say({ text: refused, tone: 'problem' });
        await refresh();
        return refused === null;
      } catch {
        say({ text: t('refusal.line'), tone: 'problem' });
        return false;
      }
    };
    const back = async (way: 'undo' | 'redo'): Promise<void> => {
      // As it stands now: a step pressed just before is on the table by then.
      const name = shown()?.[way] ?? null;
      const before = filed();
      if (name === null) {
        say({ text: t(`scan.${way}.none`), tone: 'done' });
        return;
      }
      try {
        const { refused } = await desk.scan[way]({ batchId });
        if (refused === null) say({ text: t(`scan.${way}.done`, { step: name }), tone: 'done' });
        else say({ text: scanRefusalText(refused, t, []), tone: 'problem' });
        await refreshAndGo(before);
      } catch {
        say({ text: t('refusal.line'), tone: 'problem' });
      }
    };
    const unfile = async (documentId: string, title: string): Promise<boolean> => {
      const before = filed();
      const outcome = await answered(desk.scan.unfile({ batchId, documentId }));
      await refreshAndGo(before);
      if (outcome.outcome === 'done_here') {
        say({ text: t('scan.unfile.done', { title }), tone: 'done' });
        return true;
      }
      const text = outcome.outcome === 'no_answer' ? t('refusal.line') : scanRefusalText(outcome.refusal, t, []);
      say({ text, tone: 'problem' });
      return false;
    };
    return {
      unfile: (documentId: string, title: string) => inTurn(() => unfile(documentId, title)),
      take: (step: PersonStep) => inTurn(() => take(step)),
      refresh,
      undo: () => void inTurn(() => back('undo')),
      redo: () => void inTurn(() => back('redo')),
    };
  }, [desk, client, batchId, say, t, onBack]);
}
