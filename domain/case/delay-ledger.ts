import type { Case, HistoryEntry } from '../records/case.ts';
import type { Letter, Pause } from '../records/proceeding.ts';
import { daysBetween, type LocalDate, officeDay } from '../time/local-date.ts';
import { CaseState, WAITING_FOR_NAMES, type WaitingFor, waitingFor } from './case-state.ts';

/** A stretch of the procedure and whose turn it was. `to` is null while it lasts; days count from `from`, `to` not included. */
export interface LedgerEntry {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly days: number;
  readonly turnOf: WaitingFor | 'us';
  readonly state: CaseState;
  /** An objective reason that carries before the court (§ 75 S. 3 VwGO); null while it was our turn. */
  readonly reason: string | null;
}

/**
 * For whom we have been waiting since when, from the states the history records. The counter of § 75 VwGO never stops; this
 * shows the reasoned time in it (domain research 4.2).
 */
export function delayLedger(
  theCase: Pick<Case, 'receivedOn' | 'state'>,
  history: readonly HistoryEntry[],
  parts: { readonly letters: readonly Letter[]; readonly pauses: readonly Pause[] },
  today: LocalDate,
): LedgerEntry[] {
  const steps = history
    .flatMap(({ at, changes }) =>
      changes
        .filter(({ field }) => field === 'state')
        .map(({ newValue }) => ({ on: officeDay(at), at, state: CaseState.safeParse(newValue).data })),
    )
    .filter((step): step is { on: LocalDate; at: HistoryEntry['at']; state: CaseState } => step.state !== undefined)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const all = [{ on: theCase.receivedOn, state: 'received' as CaseState }, ...steps];
  const entries: LedgerEntry[] = [];
  all.forEach(({ on, state }, at) => {
    const to = all[at + 1]?.on ?? null;
    const turnOf = waitingFor(state) ?? 'us';
    const last = entries.at(-1);
    if (last && last.turnOf === turnOf && last.to === on && turnOf === 'us') {
      entries[entries.length - 1] = { ...last, to, days: daysBetween(last.from, to ?? today) };
    } else {
      entries.push({
        from: on,
        to,
        days: daysBetween(on, to ?? today),
        turnOf,
        state,
        reason: reasonOf(state, on, parts),
      });
    }
  });
  return entries.filter(({ days, to }) => days > 0 || to === null);
}

/** Days that are reasoned, and days that were ours. */
export function reasonedDays(ledger: readonly LedgerEntry[]): { readonly reasoned: number; readonly ours: number } {
  const sum = (entries: readonly LedgerEntry[]) => entries.reduce((days, entry) => days + entry.days, 0);
  return {
    reasoned: sum(ledger.filter(({ reason }) => reason !== null)),
    ours: sum(ledger.filter(({ reason }) => reason === null)),
  };
}

const PAUSE_REASONS: Readonly<Record<Pause['reason'], string>> = {
  criminal_investigation: 'Aussetzung wegen eines Ermittlungsverfahrens (§ 79 Abs. 2 AufenthG)',
  rest_agreed: 'Ruhen des Verfahrens im Einvernehmen mit der antragstellenden Person',
  file_requested: 'Anforderung der Akte bei der zuvor zuständigen Behörde',
};

function reasonOf(
  state: CaseState,
  on: LocalDate,
  { letters, pauses }: { readonly letters: readonly Letter[]; readonly pauses: readonly Pause[] },
): string | null {
  if (state === 'paused') {
    const pause = pauses.find(({ from }) => from === on) ?? pauses.at(-1);
    return pause ? PAUSE_REASONS[pause.reason] : 'Verfahren ruht';
  }
  if (state === 'awaiting_documents') {
    const request = letters.find(({ requestedItems, sentOn }) => requestedItems.length > 0 && sentOn === on);
    const count = request?.requestedItems.length;
    return count === undefined
      ? 'Unterlagen fehlen; nachgefordert'
      : `${count === 1 ? 'Eine Unterlage fehlt' : `${count} Unterlagen fehlen`}; nachgefordert`;
  }
  if (state === 'ba_requested') return 'Beteiligung der Bundesagentur für Arbeit (§ 39 AufenthG)';
  if (state === 'hearing') return 'Anhörung der antragstellenden Person (§ 28 VwVfG)';
  const turn = waitingFor(state);
  // Signing is our own business: overload of the office is no sufficient reason.
  return turn === null || turn === 'co_signer' ? null : `Wartet auf: ${WAITING_FOR_NAMES[turn]}`;
}
