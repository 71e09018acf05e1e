import type { ContactLock } from '#contract/desk/session.ts';
import type { SyncMetaStore } from '#db/sync/sync-meta.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** The mark is written this often; a killed desk forgets no more of the time it ran. */
const WRITE_EVERY_MS = 10 * 60 * 1000;

/**
 * Locks the cache of a desk that has had no contact with central for `lockAfterDays` (central says how many). Only contact opens
 * it again. Time runs by a mark that never goes back: the latest the clock of this machine has shown, moved on by the time the
 * desk has run meanwhile. Setting the clock back therefore gains nothing, neither once nor every day; a clock that ran ahead may
 * lock too early, and contact settles that as well.
 */
export interface ContactLockWatch {
  /** The lock as of now; null while open, and before the first contact, when there is nothing to lock. */
  state(): ContactLock | null;
}

/** `elapsed` is a clock that only runs forward (milliseconds from any start), whatever is done to the wall clock. */
export function createContactLock(meta: SyncMetaStore, now: () => Date, elapsed: () => number): ContactLockWatch {
  let last = elapsed();
  let mark = 0;
  let countedFrom: string | undefined;
  return {
    state() {
      const contactAt = meta.get('contactAt');
      const afterDays = meta.get('lockAfterDays');
      if (contactAt === undefined || afterDays === undefined) return null;
      const written = Date.parse(meta.get('clockMark') ?? contactAt);
      const ran = elapsed() - last;
      last += ran;
      if (contactAt !== countedFrom) {
        // A start, or contact: what was counted before it is over.
        countedFrom = contactAt;
        mark = written;
      }
      mark = Math.max(mark + ran, now().getTime());
      if (mark - written >= WRITE_EVERY_MS) meta.set('clockMark', new Date(mark).toISOString());
      return mark - Date.parse(contactAt) >= afterDays * DAY_MS ? { lastContactAt: contactAt, afterDays } : null;
    },
  };
}

/** Central has answered. The caller owns the transaction. */
export function noteContact(meta: SyncMetaStore, now: Date, lockAfterDays: number): void {
  meta.set('contactAt', now.toISOString());
  meta.set('clockMark', now.toISOString());
  meta.set('lockAfterDays', lockAfterDays);
}
