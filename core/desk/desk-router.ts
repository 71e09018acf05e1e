import { implement, ORPCError } from '@orpc/server';
import type { DeskContract } from '#contract/desk/contract.ts';
import { deskContract } from '#contract/desk/contract.ts';
import type { WindowKind } from '#contract/shell/window-kind.ts';
import { mayExport } from '#domain/rights/actor.ts';
import { NotTheLead } from '../distribution/distribution-desk.ts';
import { SearchUnavailable, type SearchUnavailableReason } from '../search/search-unavailable.ts';
import { intakeItems, intakePages } from './intake-items.ts';
import type { Desk } from './open-desk.ts';

const DONE = { ok: true } as const;

/** Answers the windows: the desk contract over one open desk. The same router serves WebSocket and message port. */
export function deskRouter(desk: Desk, show: (kind: WindowKind) => Promise<void> | void) {
  const open = implement<DeskContract>(deskContract);
  // While the cache is locked a window may ask how the desk is doing, and nothing of what it keeps.
  const os = open.use(({ next }) => {
    if (desk.contactLock()) throw new ORPCError('LOCKED', { status: 423, message: 'Der Arbeitsplatz ist gesperrt.' });
    return next();
  });
  const { sync, intake, queries, lists, search, events, scan, distribution } = desk;
  // The load of a team is its leads' alone.
  const lead = os.use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      if (!(error instanceof NotTheLead)) throw error;
      throw new ORPCError('FORBIDDEN', { message: 'Die Verteilung ist für die Teamleitung.' });
    }
  });

  return open.router({
    session: {
      get: open.session.get.handler(() => desk.session()),
      events: open.session.events.handler(({ signal }) => events.read(signal)),
      syncNow: open.session.syncNow.handler(() => {
        desk.syncSoon();
        return DONE;
      }),
    },
    selection: {
      get: os.selection.get.handler(() => desk.selection()),
      set: os.selection.set.handler(({ input }) => {
        desk.select(input);
        return DONE;
      }),
    },
    queues: { list: os.queues.list.handler(() => lists.queues()) },
    cases: {
      list: os.cases.list.handler(({ input }) => lists.cases(input)),
      get: os.cases.get.handler(({ input }) => queries.caseDetail(input.caseId, desk.isConnected())),
      hold: os.cases.hold.handler(({ input }) => {
        desk.hold(input.caseId);
        return DONE;
      }),
      takeNext: os.cases.takeNext.handler(() => desk.takeNext()),
    },
    commands: {
      run: os.commands.run.handler(({ input }) => desk.run(input.name, input.args, input.dependsOn)),
      pending: os.commands.pending.handler(() => sync.pending()),
    },
    conflicts: {
      list: os.conflicts.list.handler(() => sync.conflicts()),
      resolve: os.conflicts.resolve.handler(({ input }) => {
        sync.resolveConflict(input.id);
        events.tell({ kind: 'session' });
        return DONE;
      }),
    },
    ezb: { read: os.ezb.read.handler(async ({ input }) => (await desk.readEzb(input)) ?? null) },
    papers: { read: os.papers.read.handler(({ input }) => desk.readPapers(input.caseId)) },
    letters: {
      preview: os.letters.preview.handler(({ input }) => desk.letters.preview(input)),
      finish: os.letters.finish.handler(({ input }) => desk.letters.finish(input)),
    },
    reader: {
      pages: os.reader.pages.handler(({ input }) => {
        // Whoever opens a file will search in it.
        search.prepare(input.caseId);
        return queries.filePages(input.caseId);
      }),
      words: os.reader.words.handler(({ input }) => queries.words(input.documentId, input.page)),
      weakWords: os.reader.weakWords.handler(({ input }) => queries.weakWords(input.documentId)),
      search: os.reader.search.handler(({ input, signal, errors }) =>
        search.file(input, signal).catch(unavailable(errors.SEARCH_UNAVAILABLE)),
      ),
      looking: os.reader.looking.handler(({ input }) => {
        desk.looking(input.documentId, input.page);
        return DONE;
      }),
    },
    find: {
      everywhere: os.find.everywhere.handler(({ input, signal, errors }) =>
        search.everywhere(input, signal).catch(unavailable(errors.SEARCH_UNAVAILABLE)),
      ),
    },
    intake: {
      list: os.intake.list.handler(() => intakeItems(intake.store)),
      pages: os.intake.pages.handler(({ input }) => intakePages(intake.store, input.id)),
      file: os.intake.file.handler(({ input }) => desk.fileIntake(input)),
      setAside: os.intake.setAside.handler(({ input }) => {
        desk.setAside(input.id, input.aside);
        return DONE;
      }),
    },
    scan: {
      batches: os.scan.batches.handler(() => scan.batches()),
      table: os.scan.table.handler(({ input }) => scan.table(input.batchId)),
      receiveInto: os.scan.receiveInto.handler(({ input }) => {
        scan.receiveInto(input.batchId);
        return DONE;
      }),
      step: os.scan.step.handler(({ input }) => ({ refused: scan.step(input.batchId, input.step) })),
      undo: os.scan.undo.handler(({ input }) => ({ refused: scan.undo(input.batchId) })),
      redo: os.scan.redo.handler(({ input }) => ({ refused: scan.redo(input.batchId) })),
      unfile: os.scan.unfile.handler(({ input }) => scan.unfile(input.batchId, input.documentId)),
      propose: os.scan.propose.handler(({ input }) => scan.propose(input.batchId, input.tableDocumentId)),
      file: os.scan.file.handler(({ input }) => desk.fileScanned(input)),
      settleLeftOut: os.scan.settleLeftOut.handler(({ input }) => desk.settleLeftOut(input.batchId)),
      weakWords: os.scan.weakWords.handler(({ input }) => scan.weakWords(input.batchId, input.tableDocumentId)),
      correctWord: os.scan.correctWord.handler(({ input }) => {
        scan.correctWord(input);
        return DONE;
      }),
      looking: os.scan.looking.handler(({ input }) => {
        scan.looking(input.pageId);
        return DONE;
      }),
      checkPages: os.scan.checkPages.handler(({ input }) => scan.checkPages(input.batchId)),
      wishes: os.scan.wishes.handler(() => scan.wishes()),
      scanners: os.scan.scanners.handler(() => scan.scanners()),
      startScan: os.scan.startScan.handler(async ({ input }) => ({
        refused: await scan.startScan(input.batchId, input.device),
      })),
      stopScan: os.scan.stopScan.handler(({ input }) => {
        scan.stopScan(input.batchId);
        return DONE;
      }),
      paper: os.scan.paper.handler(async ({ input }) => {
        // A printed list of names and shelves leaves the house with whoever is lent to it.
        if (input.kind === 'pick_list' && !mayExport(desk.session().officer)) {
          throw new ORPCError('FORBIDDEN', { message: 'Abgeordnete drucken keine Listen aus der Akte.' });
        }
        const url = await scan.paper(input);
        return url === null ? null : { url };
      }),
    },
    distribution: {
      load: lead.distribution.load.handler(({ input }) => distribution.load(input.teamId)),
      office: lead.distribution.office.handler(({ input }) => distribution.office(input)),
      propose: lead.distribution.propose.handler(({ input, signal }) => distribution.propose(input, signal)),
      redistributions: lead.distribution.redistributions.handler(({ input }) =>
        distribution.redistributions(input.teamId),
      ),
      staff: lead.distribution.staff.handler(({ input }) => distribution.staff(input.teamId)),
    },
    notices: { list: os.notices.list.handler(() => distribution.notices()) },
    preferences: {
      get: open.preferences.get.handler(({ input }) => desk.preference(input.key)),
      set: open.preferences.set.handler(({ input }) => {
        desk.setPreference(input.key, input.value);
        return DONE;
      }),
    },
    windows: {
      openReader: os.windows.openReader.handler(async () => {
        await show('reader');
        return DONE;
      }),
      openScan: os.windows.openScan.handler(async () => {
        await show('scan');
        return DONE;
      }),
      openDistribution: os.windows.openDistribution.handler(async () => {
        await show('distribution');
        return DONE;
      }),
    },
  });
}

/** Turns a search without an answer into the error of the contract; anything else stays what it is. */
function unavailable(toError: (error: { message: string; data: { reason: SearchUnavailableReason } }) => Error) {
  return (error: unknown): never => {
    if (!(error instanceof SearchUnavailable)) throw error;
    throw toError({ message: error.message, data: { reason: error.reason } });
  };
}
