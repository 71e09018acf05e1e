import type { Session } from '#contract/desk/session.ts';

/** True while a new desk fetches its rows for the first time: what can be counted then is not the number of cases. */
export function isFirstSync(session: Session | null): boolean {
  return session === null || (session.connection.state === 'connecting' && session.connection.lastSyncAt === null);
}
