import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { v7 as uuidV7 } from 'uuid';
import type { CaseList, CaseListRequest, QueueSummary, TakenNext } from '#contract/desk/cases.ts';
import type { RunResult } from '#contract/desk/outbox.ts';
import type { ScanFiling } from '#contract/desk/scan.ts';
import type { Selection, Session } from '#contract/desk/session.ts';
import { listCases, listQueues } from '#db/lists/case-list.ts';
import { type DeskDatabase, openDeskDatabase } from '#db/open-desk-database.ts';
import { createRowStore } from '#db/rows/row-store.ts';
import type { FactEvidence } from '#domain/proposals/fact-evidence.ts';
import type { Document } from '#domain/records/document.ts';
import type { Officer } from '#domain/records/office.ts';
import { officeDay } from '#domain/time/local-date.ts';
import { createBlobStore } from '../blobs/blob-store.ts';
import { createOriginalFetcher } from '../blobs/fetch-originals.ts';
import { uploadOriginal } from '../blobs/upload-original.ts';
import type { DeskBytes } from '../desk-bytes/desk-bytes.ts';
import { createDistributionDesk, type DistributionDesk } from '../distribution/distribution-desk.ts';
import type { EzbOfDocument } from '../ezb/read-ezb.ts';
import { Intake } from '../intake/intake.ts';
import { createWarmThreads } from '../intake/open-source/source-threads.ts';
import { createTakenFiles } from '../intake/taken-files.ts';
import { createOcrPool } from '../ocr/pool.ts';
import { createScanDesk, type ScanDesk } from '../scan/scan-desk.ts';
import { createSearcher, type Searcher } from '../search/searcher.ts';
import { createDeskSync, type DeskSync } from '../sync/desk-sync.ts';
import { createHttpCentralLine } from '../sync/http-central-line.ts';
import { type CaseLetters, createCaseLetters } from './case-letters.ts';
import { centralAddress } from './central-address.ts';
import { deskBytes } from './desk-bytes.ts';
import { officerAt, sessionOffice } from './desk-officer.ts';
import { createDeskQueries } from './desk-queries.ts';
import { createDiskTrouble } from './disk-trouble.ts';
import { EventChannel } from './event-channel.ts';
import { watchHotFolder } from './hot-folder/watch-hot-folder.ts';
import { createIndexKeeper } from './index-keeper.ts';
import { createPreferences } from './preferences.ts';
import { createPresence } from './presence.ts';
import { createRowListener } from './row-listener.ts';
import { createScanPictures } from './scan-pictures.ts';
import { takeNext } from './take-next.ts';

export interface DeskOptions {
  dataFolder: string;
  databaseKey: Buffer;
  /** The cache, when it has been opened already; closed with the desk. */
  database?: DeskDatabase;
  /** Null on a desk that keeps to the central it was enrolled at. */
  centralUrl: string | null;
  /** Needed at the first start alone; ignored on a desk that is enrolled. */
  enrolCode: string | null;
  shell: Session['shell'];
  hotFolder?: string | undefined;
}

/** One desk: its cache, its originals, its OCR and its line to central, as the shells and the router use them. */
export interface Desk {
  readonly sync: DeskSync;
  readonly intake: Intake;
  readonly bytes: DeskBytes;
  readonly events: EventChannel;
  readonly queries: ReturnType<typeof createDeskQueries>;
  readonly lists: { cases(request: CaseListRequest): CaseList; queues(): QueueSummary[] };
  readonly search: Searcher;
  session(): Session;
  isConnected(): boolean;
  syncSoon(): void;
  selection(): Selection;
  select(selection: Selection): void;
  contactLock(): Session['contactLock'];
  run(name: string, args: unknown, dependsOn: readonly string[]): RunResult;
  hold(caseId: string): void;
  takeNext(): Promise<TakenNext>;
  readonly letters: CaseLetters;
  readonly scan: ScanDesk;
  readonly distribution: DistributionDesk;
  readEzb(of: { caseId: string; documentId: string }): Promise<EzbOfDocument | undefined>;
  readPapers(caseId: string): Promise<FactEvidence[]>;
  looking(documentId: string, page: number): void;
  fileIntake(input: FileIntake): RunResult;
  fileScanned(filing: ScanFiling): Promise<RunResult>;
  settleLeftOut(batchId: string): Promise<RunResult>;
  setAside(id: string, aside: boolean): void;
  preference(key: string): string | null;
  setPreference(key: string, value: string): void;
  close(): Promise<void>;
}

type FileIntake = { id: string; caseId: string; duplicateConfirmed: boolean } & Pick<
  Document,
  'type' | 'title' | 'dateOfDocument' | 'receivedOn' | 'channel'
>;

/** Opens a desk. Throws DatabaseRefused, or an error with a German sentence when it is not enrolled and cannot be now. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const { dataFolder } = options;
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = join(dataFolder, 'desk.sqlite');
  const database = options.database ?? openDeskDatabase({ path, key: options.databaseKey });
  const { sqlite } = database;
  const now = () => new Date();
  const rows = createRowStore(sqlite);
  const blobs = createBlobStore(join(dataFolder, 'originals'), sqlite);
  const events = new EventChannel();
  const disk = createDiskTrouble(() => events.tell({ kind: 'session' }));
  /** A command that finds no room is a refusal like any other: nothing of it is written, and the words stay in the window. */
  const diskFull = (error: unknown): RunResult => {
    if (!disk.met(error)) throw error;
    return { outcome: 'refused', refusal: { code: 'disk_full', data: {} } };
  };
  const orDiskFull = (run: () => RunResult): RunResult => {
    try {
      return run();
    } catch (error) {
      return diskFull(error);
    }
  };
  const pool = createOcrPool({ behind: true });
  const search = createSearcher({ path, key: options.databaseKey });
  const preferences = createPreferences(sqlite);
  const line = createHttpCentralLine({
    url: centralAddress(preferences, options.centralUrl),
    token: () => sync.identity()?.token,
  });
  const originals = createOriginalFetcher({
    sqlite,
    blobs,
    fetchBlob: (sha256, offset) => line.getBlob(sha256, offset),
    onFailed: disk.met,
    onArrived: () => events.tell({ kind: 'data', caseIds: [], everything: true }),
  });

  const index = createIndexKeeper({
    sqlite,
    onDone: (caseIds) => {
      search.refresh();
      events.tell({ kind: 'data', caseIds, everything: false });
    },
    onFailed: disk.met,
  });
  // What the last start left undone.
  index.nudge();

  const sync: DeskSync = createDeskSync({
    sqlite,
    rows,
    line,
    now,
    newId: uuidV7,
    uploadBlob: (sha256) => uploadOriginal(blobs, line, sha256),
    onAnswered: ({ name, args }, refusal) => {
      scan.answered({ name, args }, refusal);
      if (name !== 'document.file') return;
      const { documentId } = args as { documentId: string };
      if (refusal === undefined) intake.store.fileAgain(documentId);
      // Without its original there is nothing to file; the conflict says what to do.
      else if (refusal !== 'original_lost') intake.store.takeBack(documentId);
    },
    ...createRowListener({ sqlite, index, scan: () => scan }),
    onChange: ({ caseIds, everything }) => {
      search.refresh();
      events.tell({ kind: 'data', caseIds: [...caseIds], everything });
      events.tell({ kind: 'session' });
      void originals.tidy();
    },
  });
  sync.onConnection(() => events.tell({ kind: 'session' }));
  let locked = false;
  const watchLock = setInterval(() => {
    if (locked === (sync.contactLock() !== null)) return;
    locked = !locked;
    events.tell({ kind: 'session' });
  }, 60_000);
  watchLock.unref();
  if (options.enrolCode !== null && sync.identity() === undefined) await sync.enrol(options.enrolCode);
  if (sync.identity() === undefined) {
    await search.close();
    database.close();
    await pool.close();
    throw new Error(
      'Dieser Arbeitsplatz ist noch nicht angemeldet. Bitte starten Sie ihn einmal mit einem Anmeldecode.',
    );
  }

  const scan = createScanDesk({
    sqlite,
    rows,
    blobs,
    preferences,
    intake: () => intake.store,
    run: (name, args, dependsOn) => sync.run(name, args, dependsOn),
    hold: (caseId) => sync.hold(caseId),
    isRunning: (pageId) => pool.isRunning(pageId),
    prioritise: (itemId, page) => intake.prioritise(itemId, page),
    officerId: () => sync.identity()?.officerId ?? '',
    today: () => officeDay(now().toISOString()),
    newId: uuidV7,
    now,
    scannerFolder: join(dataFolder, 'scanner'),
    take: (file, batchId) => intake.take(file, batchId),
    standReady: () => pictures.standReady(),
    drawAhead: (picture) => bytes.drawAhead(picture),
    onFailed: disk.met,
    tell: (batchIds) => events.tell({ kind: 'scan', batchIds: [...batchIds] }),
  });
  const threads = createWarmThreads({ kept: 4 });
  let announced = false;
  const intake = new Intake({
    sqlite,
    blobs,
    pool,
    threads,
    quarantineFolder: join(dataFolder, 'quarantaene'),
    now,
    newId: uuidV7,
    onChange: () => {
      // A thousand pages read in a row are a handful of hints, not a thousand.
      if (announced) return;
      announced = true;
      setTimeout(() => {
        announced = false;
        events.tell({ kind: 'intake' });
        events.tell({ kind: 'ocr', progress: pool.progress() });
      }, 150);
    },
    recordText: (args) => sync.run('document.recordText', args, []),
    batches: scan.intakeHooks,
    onFailed: disk.met,
  });

  const presence = createPresence({
    ask: (caseId) => line.presence(caseId),
    onChange: () => events.tell({ kind: 'session' }),
  });
  let selection: Selection = { caseId: null, documentId: null, page: null, query: '', by: 'core' };
  const officer = (): Officer => officerAt(rows, sync.identity()?.officerId ?? '');
  const scope = () => {
    const { id, teamIds } = officer();
    return { officerId: id, teamIds, today: officeDay(now().toISOString()) };
  };
  const letters = createCaseLetters({
    rows,
    filing: { blobs, run: (name, args, dependsOn) => sync.run(name, args, dependsOn), newId: uuidV7 },
    officer,
    today: () => officeDay(now().toISOString()),
    now,
  });
  const isShadowed = sqlite.prepare<[string, string]>('SELECT 1 FROM shadow WHERE tbl = ? AND row_id = ?');
  const distribution = createDistributionDesk({
    rows,
    isPending: (id) => isShadowed.get('redistribution', id) !== undefined,
    officer,
    today: () => officeDay(now().toISOString()),
  });
  const isConnected = () => sync.connection().state === 'connected';
  intake.resume();
  scan.resume();
  sync.start();
  void originals.tidy();
  let hotFolderTrouble: string | null = null;
  const hotFolder = options.hotFolder
    ? watchHotFolder({
        folder: options.hotFolder,
        taken: createTakenFiles(sqlite, 'hot-folder'),
        onTrouble(sentence) {
          hotFolderTrouble = sentence;
          events.tell({ kind: 'session' });
        },
        take: (file) => intake.take(file, scan.batchId()),
        onFailed: disk.met,
      })
    : undefined;

  const pictures = createScanPictures(blobs, threads);
  const bytes = deskBytes({
    blobs,
    intake,
    sqlite,
    receivingBatch: () => scan.batchId(),
    previewBytes: (sha256) => letters.previewBytes(sha256) ?? scan.paperBytes(sha256),
    scans: pictures,
    isLocked: () => sync.contactLock() !== null,
    onFailed: disk.met,
  });
  let ezbReader: Promise<Desk['readEzb']> | undefined;

  return {
    sync,
    intake,
    events,
    letters,
    scan,
    distribution,
    async readEzb(of) {
      // Its decoder of pictures is needed when somebody reads a declaration, not for the desk to start.
      ezbReader ??= import('../ezb/ezb-reader.ts').then(({ createEzbReader }) => createEzbReader({ rows, blobs }));
      return (await ezbReader)(of);
    },
    async readPapers(caseId) {
      const { readPapers } = await import('../proposals/read-papers.ts');
      return readPapers(rows, caseId);
    },
    bytes,
    queries: createDeskQueries(sqlite, rows, (sha256) => blobs.size(sha256) !== undefined),
    lists: {
      cases: (request) => listCases(sqlite, request, scope()),
      queues: () => listQueues(sqlite, scope()),
    },
    search,
    session: () => ({
      ...sessionOffice(rows, officer()),
      connection: sync.connection(),
      alsoHere: presence.others(),
      pendingCommands: sync.pending().length,
      openConflicts: sync.conflicts().filter((conflict) => conflict.resolvedAt === null).length,
      intakeWaiting: intake.store.waitingCount(),
      ocr: pool.progress(),
      contactLock: sync.contactLock(),
      trouble: disk.sentence() ?? hotFolderTrouble,
      shell: options.shell,
      today: officeDay(now().toISOString()),
    }),
    isConnected,
    syncSoon: () => sync.nudge(),
    selection: () => selection,
    select(next) {
      selection = next;
      events.tell({ kind: 'selection', selection });
      presence.lookAt(next.caseId);
      if (next.caseId !== null) sync.hold(next.caseId);
    },
    contactLock: sync.contactLock,
    run: (name, args, dependsOn) => orDiskFull(() => sync.run(name, args, dependsOn)),
    hold: (caseId) => sync.hold(caseId),
    takeNext: () => takeNext(sqlite, sync, scope(), now),
    looking(documentId, page) {
      intake.prioritise(intake.store.byDocument(documentId)?.id ?? documentId, page);
    },
    fileIntake({ id, ...filed }) {
      const item = intake.store.one(id);
      if (
        !item ||
        item.batchId !== null ||
        item.mediaType === null ||
        item.pageCount === null ||
        item.status === 'filed'
      ) {
        return { outcome: 'refused', refusal: { code: 'not_found', data: { intakeId: id } } };
      }
      const { mediaType, pageCount, sha256, byteSize, originalName } = item;
      const documentId = uuidV7();
      const args = { ...filed, documentId, blobSha256: sha256, byteSize, mediaType, originalName, pageCount };
      const file = sqlite.transaction(() => {
        const result = sync.run('document.file', args, []);
        if (result.outcome === 'done_here') {
          intake.store.markFiled(id, filed.caseId, documentId);
          sync.hold(filed.caseId);
          intake.recordPages(id);
          events.tell({ kind: 'intake' });
        }
        return result;
      });
      return orDiskFull(file);
    },
    fileScanned: (filing) => scan.file(filing).catch(diskFull),
    settleLeftOut: (batchId) => scan.settleLeftOut(batchId).catch(diskFull),
    setAside(id, aside) {
      const item = intake.store.one(id);
      if (!item || item.status === 'filed') return;
      intake.store.setStatus(id, aside ? 'set_aside' : item.mediaType === null ? 'opening' : 'reading');
      events.tell({ kind: 'intake' });
    },
    preference: (key) => preferences.get(`window/${key}`) ?? null,
    setPreference: (key, value) => preferences.set(`window/${key}`, value),
    async close() {
      clearInterval(watchLock);
      disk.close();
      presence.stop();
      await hotFolder?.stop();
      await sync.stop();
      index.close();
      await pool.close();
      await intake.close();
      await scan.close();
      await pictures.close();
      await threads.close();
      await originals.close();
      await search.close();
      database.close();
    },
  };
}
