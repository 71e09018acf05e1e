import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useDesk } from '../desk-context.tsx';
import { deskQueries } from '../desk-queries.ts';
import { useText } from '../i18n/use-text.ts';
import { useMessages } from './messages.tsx';
import type { CaseSteps } from './use-case-steps.ts';

/** "Nächster Fall": takes the most urgent free case, opens it and says so; says as well when nothing is free. One at a time. */
export function useTakeNext(
  onTaken: (caseId: string) => void,
  release: CaseSteps['release'],
): { readonly take: () => void; readonly isTaking: boolean } {
  const desk = useDesk();
  const client = useQueryClient();
  const t = useText();
  const { say } = useMessages();
  const [isTaking, setTaking] = useState(false);
  const running = useRef(false);
  const take = useCallback(async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setTaking(true);
    try {
      const next = await desk.cases.takeNext();
      void client.invalidateQueries({ queryKey: ['cases', 'list'] });
      if (next.outcome === 'nothing_free') {
        say({ text: t('next.none'), tone: 'done' });
        return;
      }
      onTaken(next.caseId);
      const detail = await client.fetchQuery(deskQueries.caseDetail(desk, next.caseId));
      const taken = detail?.case;
      if (taken) {
        const text = t(next.confirmed ? 'next.taken' : 'next.reserved', { name: taken.applicantName });
        say({ text, tone: 'done', undo: () => release(taken) });
      }
    } catch {
      say({ text: t('refusal.line'), tone: 'problem' });
    } finally {
      running.current = false;
      setTaking(false);
    }
  }, [desk, client, t, say, onTaken, release]);
  return { take: () => void take(), isTaking };
}
