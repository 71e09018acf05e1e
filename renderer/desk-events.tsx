import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DeskEvent, Selection, Session } from '#contract/desk/session.ts';
import { assertNever } from '#domain/assert-never.ts';
import type { Desk } from './desk-client.ts';
import { useDesk } from './desk-context.tsx';

/** Wait before listening again after the line broke; the socket has its own backoff, calls wait for it. */
const LISTEN_AGAIN_AFTER = 250;

/** Keeps the window's answers true: listens to the desk's hints and asks again what they touch. One per window. */
export function useDeskEvents(windowName: string): void {
  const desk = useDesk();
  const client = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    const listen = async (): Promise<void> => {
      let first = true;
      while (!stop.signal.aborted) {
        try {
          const events = await desk.session.events(undefined, { signal: stop.signal });
          if (!first) await catchUp(desk, client);
          first = false;
          for await (const event of events) applyEvent(client, event, windowName);
        } catch {
          // The line broke or the window closes; the bar on top says so, here we only try again.
        }
        await new Promise((resolve) => setTimeout(resolve, LISTEN_AGAIN_AFTER));
      }
    };
    void listen();
    return () => stop.abort();
  }, [desk, client, windowName]);
}

/**
 * After the line was broken: everything may have changed, except what this window looks at. A core that came up anew does
 * not know that, so it is told.
 */
async function catchUp(desk: Desk, client: QueryClient): Promise<void> {
  const selection = client.getQueryData<Selection>(['selection']);
  if (selection && selection.caseId !== null) await desk.selection.set(selection);
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'selection' });
}

/** What one hint of the desk makes stale. */
export function applyEvent(client: QueryClient, event: DeskEvent, windowName: string): void {
  const stale = (...queryKey: unknown[]): void => void client.invalidateQueries({ queryKey });
  switch (event.kind) {
    case 'data':
      stale('queues');
      stale('pending');
      stale('session');
      stale('cases', 'list');
      if (event.everything) {
        stale('cases');
        stale('conflicts');
      } else for (const caseId of event.caseIds) stale('cases', 'detail', caseId);
      stale('reader');
      stale('scan', 'wishes');
      stale('distribution');
      stale('notices');
      if (event.everything) stale('scan');
      return;
    case 'session':
      stale('session');
      stale('pending');
      stale('conflicts');
      return;
    case 'ocr':
      client.setQueryData<Session>(['session'], (session) => session && { ...session, ocr: event.progress });
      return;
    case 'intake':
      stale('intake');
      stale('session');
      return;
    case 'scan':
      stale('scan', 'batches');
      for (const batchId of event.batchIds) {
        stale('scan', 'table', batchId);
        stale('scan', 'check', batchId);
      }
      return;
    case 'selection':
      if (event.selection.by !== windowName) client.setQueryData(['selection'], event.selection);
      return;
    default:
      assertNever(event);
  }
}
