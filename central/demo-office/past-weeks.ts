import type { Change } from '#domain/commands/command.ts';
import type { HistoryEntry } from '#domain/records/case.ts';
import type { Consultation } from '#domain/records/proceeding.ts';
import { addDays, type LocalDate, officeDay } from '#domain/time/local-date.ts';
import { closedCases } from './closed-cases.ts';
import { DEMO_DAY } from './demo-day.ts';
import { instantOn, onWorkday } from './invented-case.ts';
import { createRandom, type Random } from './random.ts';
import { inOneChain } from './state-chain.ts';

/**
 * Adds what a team's past weeks are summed up from: when the files of open cases were ready for the BA, and the cases that were closed.
 * Draws from a source of its own and comes last, so that all else of the office stays what it was.
 */
export function withPastWeeks(rows: readonly Change[], seed: number, today: LocalDate = DEMO_DAY): Change[] {
  const random = createRandom(seed ^ 0x0b4e_ad70);
  const of = <T extends 'historyEntry' | 'consultation'>(table: T) => rows.filter((one) => one.table === table);
  const requests = of('consultation').map(({ row }) => row as Consultation);
  const histories = Map.groupBy(
    of('historyEntry').map(({ row }) => row as HistoryEntry),
    ({ caseId }) => caseId,
  );
  const renewed = new Map<string, HistoryEntry>();
  const added: Change[] = [];
  for (const request of requests) {
    const history = histories.get(request.caseId)!;
    const ready = readyStep(random, request, history);
    if (ready === null) continue;
    for (const entry of inOneChain([...history, ready])) {
      if (entry.id === ready.id) added.push({ table: 'historyEntry', row: entry });
      else renewed.set(entry.id, entry);
    }
  }
  return [
    ...rows.map(
      (one): Change => (one.table === 'historyEntry' ? { ...one, row: renewed.get(one.row.id) ?? one.row } : one),
    ),
    ...added,
    ...closedCases(seed, today),
  ];
}

/** A few days before the request went out, once the case was looked through; null where that came later. */
function readyStep(random: Random, request: Consultation, history: readonly HistoryEntry[]): HistoryEntry | null {
  const triage = history.find(({ action }) => action === 'case.triage');
  const send = history.find(({ subjectId }) => subjectId === request.id);
  if (triage === undefined || send === undefined || officeDay(triage.at) >= request.sentOn) return null;
  const earliest = addDays(officeDay(triage.at), 1);
  const wanted = onWorkday(addDays(request.sentOn, -random.between(0, 6)));
  return {
    id: random.uuid(),
    caseId: request.caseId,
    at: instantOn(random, wanted < earliest ? earliest : wanted, 6),
    actorId: send.actorId,
    action: 'case.proceed',
    subjectId: null,
    changes: [{ field: 'state', oldValue: null, newValue: 'ready_for_ba' }],
    remark: null,
  };
}
