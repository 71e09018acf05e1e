import { implement } from '@orpc/server';
import type { QueueId } from '#contract/desk/cases.ts';
import { deskContract } from '#contract/desk/contract.ts';
import type { DeskEvent } from '#contract/desk/session.ts';
import { type MemoryDesk, now } from './memory-desk.ts';
import { readEzb } from './memory-ezb.ts';
import { intakePages } from './memory-intake.ts';
import { finishLetter } from './memory-letters.ts';
import { readPapers } from './memory-papers.ts';
import { findEverywhere, readerPages, readerWords, searchFile } from './memory-reader.ts';

const DONE = { ok: true } as const;
const NO_BATCH = 'Dieser Stapel ist auf diesem Arbeitsplatz nicht vorhanden.';

/** The desk contract over an in-memory desk. */
export function deskRouter(desk: MemoryDesk) {
  const os = implement(deskContract).use(({ path, next }) => {
    if (desk.fails && NEEDS_ROWS.includes(path[0] ?? '')) throw new Error('the double fails as it was told to');
    return next();
  });
  return os.router({
    session: {
      get: os.session.get.handler(() => desk.session()),
      events: os.session.events.handler(({ signal }) => deskEvents(desk, signal)),
      syncNow: os.session.syncNow.handler(() => DONE),
    },
    selection: {
      get: os.selection.get.handler(() => desk.selection),
      set: os.selection.set.handler(({ input }) => {
        desk.selection = input;
        desk.tell({ kind: 'selection', selection: input });
        return DONE;
      }),
    },
    queues: {
      list: os.queues.list.handler(() => {
        const count = (queue: QueueId): number => desk.list({ ...EVERYTHING, queue, offset: 0, limit: 1 }).total;
        const own = [
          'inbox',
          'mine',
          'waiting_labour_agency',
          'waiting_applicant',
          'awaiting_signature',
          'follow_ups',
        ] as const;
        return [
          ...own.map((id) => ({ id, teamId: null, count: count(id) })),
          ...desk.me.teamIds.map((teamId) => ({
            id: `team:${teamId}` as const,
            teamId,
            count: count(`team:${teamId}`),
          })),
        ];
      }),
    },
    cases: {
      list: os.cases.list.handler(({ input }) => desk.list(input)),
      get: os.cases.get.handler(({ input }) => desk.detail(input.caseId)),
      hold: os.cases.hold.handler(() => DONE),
      takeNext: os.cases.takeNext.handler(() => desk.takeNext()),
    },
    commands: {
      run: os.commands.run.handler(({ input }) => desk.run(input.name, input.args)),
      pending: os.commands.pending.handler(() => desk.pending()),
    },
    conflicts: {
      list: os.conflicts.list.handler(() => [...desk.conflicts.values()]),
      resolve: os.conflicts.resolve.handler(({ input }) => {
        const conflict = desk.conflicts.get(input.id);
        if (conflict) desk.conflicts.set(input.id, { ...conflict, resolvedAt: now() });
        desk.tell({ kind: 'session' });
        return DONE;
      }),
    },
    papers: { read: os.papers.read.handler(({ input }) => readPapers(desk, input.caseId)) },
    ezb: { read: os.ezb.read.handler(({ input }) => readEzb(desk, input.caseId, input.documentId)) },
    letters: {
      preview: os.letters.preview.handler(() => ({ url: '/page/letter/1' })),
      finish: os.letters.finish.handler(({ input }) => finishLetter(desk, input)),
    },
    reader: {
      pages: os.reader.pages.handler(({ input }) => readerPages(desk, input.caseId)),
      words: os.reader.words.handler(({ input }) => readerWords(desk, input.documentId, input.page)),
      weakWords: os.reader.weakWords.handler(() => []),
      search: os.reader.search.handler(({ input }) => searchFile(desk, input.caseId, input.query, input.limit)),
      looking: os.reader.looking.handler(() => DONE),
    },
    find: {
      everywhere: os.find.everywhere.handler(({ input }) => findEverywhere(desk, input.query, input.limit)),
    },
    intake: {
      list: os.intake.list.handler(() =>
        [...desk.intake.values()].sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1)),
      ),
      pages: os.intake.pages.handler(({ input }) => {
        const item = desk.intake.get(input.id);
        return item ? intakePages(item) : [];
      }),
      file: os.intake.file.handler(({ input: { id, ...form } }) => fileItem(desk, id, form)),
      setAside: os.intake.setAside.handler(({ input }) => {
        const item = desk.intake.get(input.id);
        if (item)
          desk.intake.set(item.id, { ...item, status: input.aside ? { state: 'set_aside' } : { state: 'ready' } });
        desk.tell({ kind: 'intake' });
        return DONE;
      }),
    },
    preferences: {
      get: os.preferences.get.handler(({ input }) => desk.preferences.get(input.key) ?? null),
      set: os.preferences.set.handler(({ input }) => {
        desk.preferences.set(input.key, input.value);
        return DONE;
      }),
    },
    // A desk nobody scans at.
    scan: {
      batches: os.scan.batches.handler(() => []),
      table: os.scan.table.handler(() => null),
      receiveInto: os.scan.receiveInto.handler(() => DONE),
      step: os.scan.step.handler(() => ({ refused: NO_BATCH })),
      undo: os.scan.undo.handler(() => ({ refused: null })),
      redo: os.scan.redo.handler(() => ({ refused: null })),
      unfile: os.scan.unfile.handler(({ input }) => notFound({ batchId: input.batchId })),
      propose: os.scan.propose.handler(() => null),
      file: os.scan.file.handler(({ input }) => notFound({ batchId: input.batchId })),
      settleLeftOut: os.scan.settleLeftOut.handler(({ input }) => notFound(input)),
      weakWords: os.scan.weakWords.handler(() => []),
      correctWord: os.scan.correctWord.handler(() => DONE),
      looking: os.scan.looking.handler(() => DONE),
      checkPages: os.scan.checkPages.handler(() => []),
      wishes: os.scan.wishes.handler(() => []),
      scanners: os.scan.scanners.handler(() => []),
      startScan: os.scan.startScan.handler(() => ({ refused: 'batch' })),
      stopScan: os.scan.stopScan.handler(() => DONE),
      paper: os.scan.paper.handler(() => null),
    },
    distribution: {
      load: os.distribution.load.handler(({ input }) => desk.distribution.load(input.teamId)),
      office: os.distribution.office.handler(({ input }) => desk.distribution.office(input)),
      propose: os.distribution.propose.handler(({ input, signal }) => desk.distribution.propose(input, signal)),
      redistributions: os.distribution.redistributions.handler(({ input }) =>
        desk.distribution.redistributions(input.teamId),
      ),
      staff: os.distribution.staff.handler(({ input }) => desk.distribution.staff(input.teamId)),
    },
    notices: { list: os.notices.list.handler(() => desk.distribution.notices()) },
    windows: {
      openReader: os.windows.openReader.handler(() => DONE),
      openScan: os.windows.openScan.handler(() => DONE),
      openDistribution: os.windows.openDistribution.handler(() => DONE),
    },
  });
}

/** Parts of the contract that read the desk's database. */
const NEEDS_ROWS = ['distribution', 'queues', 'cases', 'conflicts', 'reader', 'find', 'intake'];

const EVERYTHING = {
  text: '',
  caseTypes: [],
  states: [],
  routes: [],
  waitingFor: [],
  incomplete: null,
  letters: null,
  sort: { column: 'dueOn' as const, direction: 'ascending' as const },
};

const notFound = (data: { batchId: string }) => ({
  outcome: 'refused' as const,
  refusal: { code: 'not_found', data },
});

function fileItem(desk: MemoryDesk, id: string, form: { caseId: string } & Record<string, unknown>) {
  const item = desk.intake.get(id);
  if (!item?.sha256 || !item.mediaType || !item.pageCount) {
    return { outcome: 'refused' as const, refusal: { code: 'not_found', data: { id } } };
  }
  const documentId = desk.chance.uuid();
  const { byteSize, mediaType, originalName, pageCount } = item;
  const args = { ...form, documentId, blobSha256: item.sha256, byteSize, mediaType, originalName, pageCount };
  const result = desk.run('document.file', args);
  if (result.outcome === 'done_here') {
    desk.intake.set(id, { ...item, status: { state: 'filed', caseId: form.caseId, documentId } });
    desk.tell({ kind: 'intake' });
  }
  return result;
}

async function* deskEvents(desk: MemoryDesk, signal: AbortSignal | undefined): AsyncGenerator<DeskEvent> {
  const waiting: DeskEvent[] = [];
  let wake = (): void => {};
  const stop = desk.listen((event) => {
    waiting.push(event);
    wake();
  });
  signal?.addEventListener('abort', () => wake());
  try {
    while (!signal?.aborted) {
      const next = waiting.shift();
      if (next) yield next;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    stop();
  }
}

export type DeskRouter = ReturnType<typeof deskRouter>;
