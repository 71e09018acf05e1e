import type {
  CaseDetail,
  CaseList,
  CaseListRequest,
  CaseListRow,
  Confirmation,
  TakenNext,
} from '#contract/desk/cases.ts';
import type { IntakeItem } from '#contract/desk/intake.ts';
import type { Conflict, PendingCommand, RunResult } from '#contract/desk/outbox.ts';
import type { Connection, DeskEvent, OcrProgress, Selection, Session } from '#contract/desk/session.ts';
import { createDistributionDesk } from '#core/distribution/distribution-desk.ts';
import { prepareCommand } from '#domain/commands/catalogue.ts';
import type { Change } from '#domain/commands/command.ts';
import { loadRefs } from '#domain/commands/loaded.ts';
import { MUSTERSTADT } from '#domain/letters/office-musterstadt.ts';
import type { Case } from '#domain/records/case.ts';
import type { Officer } from '#domain/records/office.ts';
import { actorFrom } from '#domain/rights/actor.ts';
import { type Instant, type LocalDate, officeDay } from '#domain/time/local-date.ts';
import { listed } from './case-lists.ts';
import { type Chance, seededChance } from './chance.ts';
import { inventedFile } from './invented-cases.ts';
import { inventCourses } from './invented-courses.ts';
import { OFFICERS, TEAMS } from './invented-office.ts';
import { MemoryRows } from './memory-rows.ts';

/** How long central takes to answer a command, in milliseconds. */
const ANSWER_AFTER = 1500;

export interface MemoryDeskOptions {
  /** Cases of the team Arbeitgeberwechsel; the other team gets a quarter of it. */
  cases: number;
  today?: LocalDate;
  seed?: number;
  /** Who sits at this desk, by id; the first of the office without it. */
  me?: string;
}

/** A whole desk in memory: invented files, the real rules of the domain, and a central that answers after a while. */
export class MemoryDesk {
  readonly rows = new MemoryRows();
  readonly intake = new Map<string, IntakeItem>();
  readonly conflicts = new Map<string, Conflict>();
  readonly preferences = new Map<string, string>();
  readonly chance: Chance;
  readonly me: Officer;
  readonly today: LocalDate;
  selection: Selection = { caseId: null, documentId: null, page: null, query: '', by: 'core' };
  ocr: OcrProgress = { pagesDone: 0, pagesTotal: 0, pagesPerMinute: null, secondsLeft: null };
  connection: Connection = { state: 'connected', lastSyncAt: now() };
  /** Whether the content of files is on this desk. */
  availability: CaseDetail['availability'] = 'here';
  /** The original of every document, a PDF; without it pages are drawn by the double. */
  original: Uint8Array | null = null;
  /** Who else has the selected case open. */
  alsoHere: Session['alsoHere'] = [];
  /** The database under the desk does not answer. */
  fails = false;

  readonly distribution = createDistributionDesk({
    rows: this.rows,
    isPending: () => this.#pending.size > 0,
    officer: () => this.me,
    today: () => this.today,
  });

  readonly #pending = new Map<string, PendingCommand & { touched: readonly string[] }>();
  readonly #listeners = new Set<(event: DeskEvent) => void>();

  constructor(options: MemoryDeskOptions) {
    this.me = OFFICERS.find(({ id }) => id === options.me) ?? (OFFICERS[0] as Officer);
    this.chance = seededChance(options.seed ?? 7);
    this.today = options.today ?? officeDay(now());
    for (const team of TEAMS) this.rows.write({ table: 'team', row: team });
    for (const officer of OFFICERS) this.rows.write({ table: 'officer', row: officer });
    for (let number = 0; number < options.cases; number += 1) this.#addFile('employer-change', number);
    for (let number = 0; number < options.cases / 4; number += 1) this.#addFile('skilled', 5000 + number);
    inventCourses(this.rows, this.me.id, this.today);
  }

  session(): Session {
    return {
      officer: this.me,
      standsInFor: [],
      teams: [...TEAMS],
      officers: [...OFFICERS],
      office: MUSTERSTADT,
      connection: this.connection,
      alsoHere: this.alsoHere,
      pendingCommands: this.#pending.size,
      openConflicts: [...this.conflicts.values()].filter((conflict) => conflict.resolvedAt === null).length,
      intakeWaiting: [...this.intake.values()].filter(({ status }) => isWaiting(status.state)).length,
      ocr: this.ocr,
      shell: 'browser',
      today: this.today,
    };
  }

  list(request: CaseListRequest): CaseList {
    const nameOf = (id: string): string => this.rows.one('officer', id)?.name ?? id;
    const all = listed(this.rows.all('case'), request, this.me, nameOf);
    const rows = all.slice(request.offset, request.offset + request.limit).map((theCase) => this.#row(theCase));
    return { total: all.length, offset: request.offset, rows };
  }

  detail(caseId: string): CaseDetail | null {
    const theCase = this.rows.one('case', caseId);
    if (!theCase || !this.me.teamIds.includes(theCase.teamId)) return null;
    const confirmed = <T extends { id: string }>(row: T) => ({ ...row, confirmation: this.#confirmation(row.id) });
    return {
      case: this.#row(theCase),
      availability: this.availability,
      parties: this.rows.all('party', { caseId }),
      documents: this.rows
        .all('document', { caseId })
        .map(confirmed)
        .sort((a, b) => a.firstLeaf - b.firstLeaf),
      traces: this.rows.all('misfilingTrace', { caseId }),
      notes: this.rows
        .all('note', { caseId })
        .map(confirmed)
        .sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1)),
      history: this.rows
        .all('historyEntry', { caseId })
        .map(confirmed)
        .sort((a, b) => (a.at < b.at ? 1 : -1)),
      facts: this.rows.all('fact', { caseId }),
      marks: this.rows.all('checklistMark', { caseId }),
      consultations: this.rows.all('consultation', { caseId }),
      decisions: this.rows.all('caseDecision', { caseId }),
      letters: this.rows.all('letter', { caseId }),
      followUps: this.rows.all('followUp', { caseId }),
      pauses: this.rows.all('pause', { caseId }),
    };
  }

  /** The most urgent free case, claimed by the domain's rule. */
  takeNext(): TakenNext {
    const candidates = this.list({
      queue: 'inbox',
      text: '',
      caseTypes: [],
      states: [],
      routes: [],
      waitingFor: [],
      incomplete: null,
      letters: null,
      sort: { column: 'dueOn', direction: 'ascending' },
      offset: 0,
      limit: 1,
    }).rows.map(({ id }) => id);
    const [caseId] = candidates;
    if (caseId === undefined || this.run('case.claimNext', { candidates }).outcome === 'refused') {
      return { outcome: 'nothing_free' };
    }
    return { outcome: 'taken', caseId, confirmed: true };
  }

  /** Runs a command by the domain's rule at once; central's answer follows unless the desk is offline. */
  run(name: string, args: unknown): RunResult {
    const prepared = prepareCommand(name, args);
    if ('refusal' in prepared)
      return { outcome: 'refused', refusal: { ...prepared.refusal, data: { ...prepared.refusal.data } } };
    const commandId = this.chance.uuid();
    const loaded = loadRefs(prepared.prepared.reads, this.rows);
    const decision = prepared.prepared.decide(loaded, { actor: actorFrom(this.me), now: now(), commandId });
    if (decision.outcome === 'refused') {
      return { outcome: 'refused', refusal: { ...decision.refusal, data: { ...decision.refusal.data } } };
    }
    for (const change of decision.changes) this.rows.write(change);
    const caseId = caseOf(decision.changes);
    const touched = decision.changes.map((change) => change.row.id);
    this.#pending.set(commandId, {
      id: commandId,
      name,
      args: prepared.prepared.args,
      caseId,
      issuedAt: now(),
      touched,
    });
    this.tell({ kind: 'data', caseIds: touchedCases(decision.changes), everything: false });
    if (this.connection.state === 'connected') setTimeout(() => this.#answer(commandId), ANSWER_AFTER);
    return { outcome: 'done_here', commandId };
  }

  /** Central refuses every claim that waits: this colleague was quicker. */
  refuseClaims(by: string): void {
    const at = now();
    for (const { touched: _, ...command } of [...this.#pending.values()]) {
      const theCase = this.rows.one('case', command.caseId ?? '');
      if (command.name !== 'case.claim' || !theCase) continue;
      this.#pending.delete(command.id);
      this.rows.write({ table: 'case', row: { ...theCase, assigneeId: by, claimedAt: at } });
      this.conflicts.set(command.id, {
        id: command.id,
        commandName: command.name,
        args: command.args,
        caseId: theCase.id,
        caseTitle: `${theCase.applicantName} · ${theCase.fileReference}`,
        issuedAt: command.issuedAt,
        refusedAt: at,
        refusal: { code: 'already_claimed', data: { by, at } },
        resolvedAt: null,
      });
    }
    this.tell({ kind: 'data', caseIds: [], everything: true });
    this.tell({ kind: 'session' });
  }

  pending(): PendingCommand[] {
    return [...this.#pending.values()].map(({ touched: _, ...command }) => command);
  }

  setConnection(connection: Connection): void {
    this.connection = connection;
    if (connection.state === 'connected') for (const id of [...this.#pending.keys()]) this.#answer(id);
    this.tell({ kind: 'session' });
  }

  listen(listener: (event: DeskEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: DeskEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #answer(commandId: string): void {
    const command = this.#pending.get(commandId);
    if (!command || this.connection.state !== 'connected') return;
    this.#pending.delete(commandId);
    this.connection = { state: 'connected', lastSyncAt: now() };
    this.tell({ kind: 'data', caseIds: command.caseId === null ? [] : [command.caseId], everything: false });
    this.tell({ kind: 'session' });
  }

  #addFile(teamId: string, number: number): void {
    const file = inventedFile(this.chance, teamId, number, this.today);
    this.rows.write({ table: 'case', row: file.theCase });
    for (const row of file.parties) this.rows.write({ table: 'party', row });
    for (const row of file.documents) this.rows.write({ table: 'document', row });
    for (const row of file.notes) this.rows.write({ table: 'note', row });
    for (const row of file.history) this.rows.write({ table: 'historyEntry', row });
  }

  #row(theCase: Case): CaseListRow {
    return { ...theCase, confirmation: this.#confirmation(theCase.id) };
  }

  #confirmation(rowId: string): Confirmation {
    for (const command of this.#pending.values()) if (command.touched.includes(rowId)) return 'pending';
    return 'confirmed';
  }
}

export function now(): Instant {
  return new Date().toISOString() as Instant;
}

function isWaiting(state: IntakeItem['status']['state']): boolean {
  return state === 'opening' || state === 'reading' || state === 'ready' || state === 'refused';
}

function touchedCases(changes: readonly Change[]): string[] {
  const ids = changes.map((change) =>
    'caseId' in change.row && change.row.caseId !== null ? change.row.caseId : change.row.id,
  );
  return [...new Set(ids)];
}

function caseOf(changes: readonly Change[]): string | null {
  const written = changes.find((change) => change.table === 'case');
  if (written) return written.row.id;
  const [first] = changes;
  return first && 'caseId' in first.row ? first.row.caseId : null;
}
