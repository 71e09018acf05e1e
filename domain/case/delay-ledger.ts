import type { CaseFile } from '../commands/case-file.ts';
import type { Case, HistoryEntry } from '../records/case.ts';
import type { Pause } from '../records/proceeding.ts';
import { daysBetween, type Instant, type LocalDate, officeDay } from '../time/local-date.ts';
import { CaseState, isDecided, isOpen, WAITING_FOR_NAMES, type WaitingFor, waitingFor } from './case-state.ts';
import { paperRequests } from './paper-request.ts';

/** A stretch of the procedure and whose turn it was. `to` is null while it lasts; days count from `from`, `to` not included. */
export interface LedgerEntry {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly days: number;
  readonly turnOf: WaitingFor | 'us';
  readonly state: CaseState;
  /** An objective reason that carries before the court (§ 75 S. 3 VwGO); null while it was our turn. */
  readonly reason: string | null;
  /** Runs beside the others: papers asked for while the BA was asked. Its days are days of theirs too. */
  readonly isAlongside: boolean;
}

type LedgerParts = Pick<CaseFile, 'letters' | 'pauses' | 'documents' | 'marks' | 'facts'>;

interface Step {
  readonly on: LocalDate;
  readonly at: Instant | null;
  readonly state: CaseState;
}

/**
 * For whom we have been waiting since when, from the states the history records, and beside them the papers that were asked for
 * while the case stood elsewhere. The counter of § 75 VwGO never stops; this shows the reasoned time in it (domain research 4.2).
 */
export function delayLedger(
  theCase: Pick<Case, 'receivedOn' | 'state'>,
  history: readonly HistoryEntry[],
  parts: LedgerParts,
  today: LocalDate,
): LedgerEntry[] {
  const recorded = history
    .flatMap(({ at, changes }) =>
      changes
        .filter(({ field }) => field === 'state')
        .map(({ newValue }) => ({ on: officeDay(at), at, state: CaseState.safeParse(newValue).data })),
    )
    .filter((step): step is Step & { at: Instant } => step.state !== undefined)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const steps: Step[] = [{ on: theCase.receivedOn, at: null, state: 'received' }, ...recorded];
  return [...inTurn(steps, parts, today), ...alongside(steps, history, parts, today)]
    .filter(({ days, to }) => days > 0 || to === null)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : Number(a.isAlongside) - Number(b.isAlongside)));
}

/** Days that are reasoned, and days that were ours. A day on which two were awaited counts once. */
export function reasonedDays(ledger: readonly LedgerEntry[]): { readonly reasoned: number; readonly ours: number } {
  const all = ledger.filter(({ isAlongside }) => !isAlongside).reduce((days, entry) => days + entry.days, 0);
  const first = ledger[0]?.from;
  const reasoned = new Set(
    ledger
      .filter(({ reason }) => reason !== null)
      .flatMap(({ from, days }) => {
        const begin = first === undefined ? 0 : daysBetween(first, from);
        return Array.from({ length: days }, (_, day) => begin + day);
      }),
  ).size;
  return { reasoned, ours: Math.max(0, all - reasoned) };
}

function inTurn(steps: readonly Step[], parts: LedgerParts, today: LocalDate): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  steps.forEach(({ on, state }, at) => {
    const to = steps[at + 1]?.on ?? null;
    const turnOf = waitingFor(state) ?? 'us';
    const last = entries.at(-1);
    const reason = reasonOf(state, on, parts);
    if (last && last.turnOf === turnOf && last.reason === reason && last.to === on) {
      entries[entries.length - 1] = { ...last, to, days: daysBetween(last.from, to ?? today) };
      return;
    }
    const days = daysBetween(on, to ?? today);
    entries.push({ from: on, to, days, turnOf, state, reason, isAlongside: false });
  });
  return entries;
}

/**
 * Requests that left the state as it was: they end when the papers are there, with the decision, or where the case itself waits for
 * papers. Those that touch or overlap are one stretch: the person was awaited, for all of their papers.
 */
function alongside(
  steps: readonly Step[],
  history: readonly HistoryEntry[],
  parts: LedgerParts,
  today: LocalDate,
): LedgerEntry[] {
  const stretches = paperRequests(parts).flatMap(({ letter, sentOn, settledOn }): PaperStretch[] => {
    const asked = history.find(
      ({ action, subjectId }) => action === 'case.requestDocuments' && subjectId === letter.id,
    );
    const state = asked && steps.findLast(({ at }) => at === null || at <= asked.at)?.state;
    if (!asked || state === undefined || state === 'awaiting_documents') return [];
    const next = steps.find(({ at, state: then }) => at !== null && at > asked.at && endsPaperRequest(then));
    const to = [settledOn, next?.on ?? null].filter((day) => day !== null).sort()[0] ?? null;
    return [{ from: sentOn, to: to !== null && to < sentOn ? sentOn : to, state, items: letter.requestedItems }];
  });
  return merged(stretches).map(({ from, to, state, items }) => ({
    from,
    to,
    days: daysBetween(from, to ?? today),
    turnOf: 'applicant',
    state,
    reason: `Zugleich: ${papersMissing(items)}`,
    isAlongside: true,
  }));
}

interface PaperStretch extends Pick<LedgerEntry, 'from' | 'to' | 'state'> {
  readonly items: readonly string[];
}

function merged(stretches: readonly PaperStretch[]): PaperStretch[] {
  const all: PaperStretch[] = [];
  for (const next of [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = all.at(-1);
    if (last === undefined || (last.to !== null && last.to < next.from)) {
      all.push(next);
      continue;
    }
    const to = last.to === null || next.to === null ? null : last.to > next.to ? last.to : next.to;
    all[all.length - 1] = { ...last, to, items: [...new Set([...last.items, ...next.items])] };
  }
  return all;
}

const endsPaperRequest = (state: CaseState): boolean =>
  state === 'awaiting_documents' || isDecided(state) || !isOpen(state);

const PAUSE_REASONS: Readonly<Record<Pause['reason'], string>> = {
  criminal_investigation: 'Aussetzung wegen eines Ermittlungsverfahrens (§ 79 Abs. 2 AufenthG)',
  rest_agreed: 'Ruhen des Verfahrens im Einvernehmen mit der antragstellenden Person',
  file_requested: 'Anforderung der Akte bei der zuvor zuständigen Behörde',
};

function reasonOf(state: CaseState, on: LocalDate, { letters, pauses }: LedgerParts): string | null {
  if (state === 'paused') {
    const pause = pauses.find(({ from }) => from === on) ?? pauses.at(-1);
    return pause ? PAUSE_REASONS[pause.reason] : 'Verfahren ruht';
  }
  if (state === 'awaiting_documents') {
    const request = letters.find(({ requestedItems, sentOn }) => requestedItems.length > 0 && sentOn === on);
    return request === undefined ? 'Unterlagen fehlen; nachgefordert' : papersMissing(request.requestedItems);
  }
  if (state === 'ba_requested') return 'Beteiligung der Bundesagentur für Arbeit (§ 39 AufenthG)';
  if (state === 'hearing') return 'Anhörung der antragstellenden Person (§ 28 VwVfG)';
  const turn = waitingFor(state);
  // Signing is our own business: overload of the office is no sufficient reason.
  return turn === null || turn === 'co_signer' ? null : `Wartet auf: ${WAITING_FOR_NAMES[turn]}`;
}

function papersMissing({ length }: readonly string[]): string {
  return `${length === 1 ? 'Eine Unterlage fehlt' : `${length} Unterlagen fehlen`}; nachgefordert`;
}
