import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ScanTable, WeakWord } from '#contract/desk/scan.ts';
import { localDate } from '#domain/time/local-date.ts';
import { useMessages } from '../../desk/messages.tsx';
import { useDesk } from '../../desk-context.tsx';
import { useSession } from '../../desk-queries.ts';
import { useText } from '../../i18n/use-text.ts';
import { scanQueries } from '../scan-queries.ts';
import { scanRefusalText } from '../scan-refusal.ts';
import { useScanCommand } from '../use-scan-command.ts';
import { documentBeside, firstPage, movedBefore, nextOpen, pageBeside, tableOrder } from './table-order.ts';
import { proposalState, useFiling } from './use-filing.ts';
import { useTableActions } from './use-table-actions.ts';

/** What stands beside the page instead of the filing form. */
export type SidePart = 'scanner' | 'leftOut' | 'words' | 'remove' | 'attention' | 'count' | 'note' | 'newCase';

/** A batch on the table as a person works on it: where they are, what each key does. */
export function useTableWork(table: ScanTable) {
  const t = useText();
  const desk = useDesk();
  const client = useQueryClient();
  const session = useSession();
  const { say } = useMessages();
  const { summary, pages, documents } = table;
  const batchId = summary.batch.id;
  const { run } = useScanCommand();
  const order = useMemo(() => tableOrder({ pages, documents }), [pages, documents]);
  const [chosen, setChosen] = useState<string | null>(null);
  const actions = useTableActions(batchId, setChosen);
  const [side, setSide] = useState<SidePart | null>(null);
  const [word, setWord] = useState<WeakWord | null>(null);
  const [isBusy, setBusy] = useState(false);
  // Accepted documents are on their way into the file; they are not offered again meanwhile.
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const open = useMemo(
    () => ({
      ...order,
      documents: order.documents.map((one) =>
        accepted.has(one.id) && one.filed === null
          ? { ...one, filed: { documentId: '', caseId: '', fileReference: '', title: t('scan.filing.running') } }
          : one,
      ),
    }),
    [order, accepted, t],
  );

  const pageId = chosen !== null && order.placeOf.has(chosen) ? chosen : firstPage(open);
  const page = pageId === null ? null : (pages[order.placeOf.get(pageId) ?? 0] ?? null);
  const at = pageId === null ? undefined : order.documentOf.get(pageId);
  const document = at === undefined ? null : (open.documents[at] ?? null);
  const ofDocument = useMemo(
    () => (document?.pageIds ?? []).flatMap((id) => pages[order.placeOf.get(id) ?? -1] ?? []),
    [document, pages, order],
  );
  const go = useCallback((to: string | null): void => {
    if (to !== null) setChosen(to);
  }, []);

  const filing = useFiling({
    batchId,
    document,
    pages: ofDocument,
    today: localDate(session?.today ?? '1970-01-01'),
    onAccepted(documentId) {
      setAccepted((all) => new Set(all).add(documentId));
      const next = nextOpen(open, documentId);
      if (next !== null) go(next);
      setSide(null);
    },
    async onSettled(documentId, outcome) {
      await actions.refresh();
      setAccepted((all) => new Set([...all].filter((id) => id !== documentId)));
      if (outcome === 'back') go(documentId);
    },
  });

  useEffect(() => {
    if (pageId === null || page?.reading !== 'waiting') return;
    void desk.scan.looking({ pageId }).catch(() => undefined);
  }, [desk, pageId, page?.reading]);
  // The next document's proposal is there before Enter is pressed for this one.
  const next = document === null ? null : nextOpen(open, document.id);
  useEffect(() => {
    const following = order.documents.find(({ pageIds }) => pageIds[0] === next);
    if (!following) return;
    const its = following.pageIds.flatMap((id) => pages[order.placeOf.get(id) ?? -1] ?? []);
    void client.prefetchQuery(scanQueries.propose(desk, batchId, following.id, proposalState(its, following)));
  }, [client, desk, batchId, next, order, pages]);

  const wordsState = useMemo(() => proposalState(ofDocument, document), [ofDocument, document]);
  const words = useQuery({
    ...scanQueries.weakWords(desk, batchId, document?.id ?? '', wordsState),
    enabled: side === 'words' && document !== null,
  });

  const onPage = <T>(act: (current: NonNullable<typeof page>) => T): T | undefined => (page ? act(page) : undefined);
  const settleLeftOut = async (): Promise<void> => {
    setBusy(true);
    try {
      const result = await desk.scan.settleLeftOut({ batchId });
      await actions.refresh();
      if (result.outcome === 'done_here') {
        say({ text: t('scan.leftOut.settled.done'), tone: 'done' });
        setSide(null);
      } else say({ text: scanRefusalText(result.refusal, t, session?.officers ?? []), tone: 'problem' });
    } catch {
      say({ text: t('refusal.line'), tone: 'problem' });
    }
    setBusy(false);
  };

  /** Paper files that were fetched for this batch have been scanned with it. */
  const settleFetched = async (): Promise<void> => {
    const cases = new Set(documents.map(({ filed }) => filed?.caseId));
    const wishes = await client.fetchQuery(scanQueries.wishes(desk)).catch(() => []);
    for (const { id, state, caseId } of wishes) {
      if (state !== 'picked' || !cases.has(caseId)) continue;
      await run('scan.settleWish', { wishId: id, state: 'scanned', batchId }, null);
    }
  };

  return {
    batchId,
    actions,
    order: open,
    page,
    pageId,
    document,
    documentNumber: (at ?? 0) + 1,
    ofDocument,
    filing,
    side,
    setSide,
    word,
    setWord,
    words: words.data ?? null,
    refreshWords: () => void client.invalidateQueries({ queryKey: ['scan', 'words', batchId] }),
    isBusy,
    go,
    settleLeftOut,
    goPage: (by: number) => go(pageId === null ? null : pageBeside(order, pageId, by)),
    goDocument: (by: 1 | -1) => go(pageId === null ? null : documentBeside(order, pageId, by)),
    turn: (by: 90 | 270) => onPage((on) => void actions.take({ kind: 'turn', pageIds: [on.pageId], by })),
    split: () =>
      onPage((on) => {
        if (document?.pageIds[0] === on.pageId) say({ text: t('scan.split.first'), tone: 'done' });
        else void actions.take({ kind: 'split', pageId: on.pageId });
      }),
    join: () => {
      const first = document?.pageIds[0];
      if (first === undefined) return;
      if (at === 0) say({ text: t('scan.join.first'), tone: 'done' });
      else void actions.take({ kind: 'join', pageId: first });
    },
    blank: () =>
      onPage((on) => {
        if (on.leftOut !== null) void actions.take({ kind: 'put_back', pageIds: [on.pageId] });
        else void actions.take({ kind: 'leave_out', pageIds: [on.pageId], as: 'blank', reason: null });
      }),
    unfile: () => {
      const { documentId = '', title = '' } = document?.filed ?? {};
      if (documentId !== '') void actions.unfile(documentId, title);
    },
    rescan: () =>
      onPage(async (on) => {
        const reason = t('scan.rescan.reason');
        // Both sides come anew.
        const sides = open.pages.filter((side) => side.sheet === on.sheet && side.outcome === 'waiting');
        const pageIds = [on, ...sides.filter((side) => side !== on && side.leftOut === null)].map(
          (side) => side.pageId,
        );
        if (!(await actions.take({ kind: 'leave_out', pageIds, as: 'replaced', reason }))) return;
        const text = t('scan.rescan.note', { number: on.number, sheet: on.sheet });
        const args = {
          batchId,
          irregularityId: crypto.randomUUID(),
          kind: 'illegible',
          pageId: on.pageId,
          text,
        } as const;
        await run('scan.note', args, { text: t('scan.rescan.done', { number: on.number }) });
      }),
    move: (by: 1 | -1) =>
      onPage((on) => {
        const before = movedBefore(order, on.pageId, by);
        if (before !== undefined) void actions.take({ kind: 'move', pageIds: [on.pageId], before });
      }),
    moveTo: (moved: string, before: string | null) => void actions.take({ kind: 'move', pageIds: [moved], before }),
    finish: async (): Promise<boolean> => {
      setBusy(true);
      const done = await run('scan.finish', { batchId }, { text: t('scan.finish.done', { name: summary.batch.name }) });
      if (done) await settleFetched();
      setBusy(false);
      return done;
    },
  };
}

export type TableDesk = ReturnType<typeof useTableWork>;
