import type { QueryClient } from '@tanstack/react-query';
import type { WindowKind } from '#contract/shell/window-kind.ts';
import { isFirstSync } from './desk/first-sync.ts';
import type { Desk } from './desk-client.ts';
import { deskQueries } from './desk-queries.ts';

/** Settings that decide how a window is drawn first; drawn without them it would be drawn twice. */
const SETTINGS: Readonly<Record<WindowKind, readonly string[]>> = {
  desk: ['appearance', 'desk.list', 'desk.panels'],
  reader: ['appearance'],
  scan: ['appearance'],
  distribution: ['appearance'],
};

/**
 * Asks what a window shows first while its own code is still being loaded: the answers wait for the parts that show them. What
 * fails here is asked again by them.
 */
export function askFirst(desk: Desk, client: QueryClient, kind: WindowKind): void {
  for (const key of SETTINGS[kind]) void client.prefetchQuery(deskQueries.preference(desk, key));
  const session = client.fetchQuery(deskQueries.session(desk));
  void client.prefetchQuery(deskQueries.selection(desk));
  session.then(
    (known) => {
      if (kind === 'desk' && !isFirstSync(known)) void client.prefetchQuery(deskQueries.queues(desk, true));
    },
    () => {
      // Asked again by the parts that need it.
    },
  );
}
