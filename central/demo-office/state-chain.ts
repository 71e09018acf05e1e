import type { HistoryEntry } from '#domain/records/case.ts';

/** A case's history in the order of time, each step of the state from where the one before led. */
export function inOneChain(entries: readonly HistoryEntry[]): HistoryEntry[] {
  let state: string = 'received';
  return [...entries]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((one) => ({
      ...one,
      changes: one.changes.map((change) => {
        if (change.field !== 'state') return change;
        const chained = { ...change, oldValue: state };
        state = String(change.newValue);
        return chained;
      }),
    }));
}
