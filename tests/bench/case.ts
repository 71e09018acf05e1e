import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer } from 'ws';
import { caseFileOf } from '#contract/desk/case-file-of.ts';
import { deskRouter } from '#core/desk/desk-router.ts';
import { openDesk } from '#core/desk/open-desk.ts';
import { closingGaps } from '#domain/case/closing-gaps.ts';
import { knownFacts } from '#domain/case/known-facts.ts';
import { dueDays } from '#domain/case/list-columns.ts';
import type { Change } from '#domain/commands/command.ts';
import { type Instant, localDate } from '#domain/time/local-date.ts';
import { type Desk, deskOverSocket } from '#renderer/link/websocket-link.ts';
import type { Bench, BenchResult } from './bench.ts';
import { benchCaseId, inFolder, startBenchCentral } from './bench-desk.ts';
import { percentile } from './bench-times.ts';

const BAR_MS = 100;
const DOCUMENTS = 60;
const PAGES = 400;
const HISTORY = 200;
const TODAY = localDate('2026-03-02');

/**
 * Opening a case as a window does it: the question over the WebSocket of the windows to a whole desk on its encrypted cache, the
 * answer read, and from it the days and gaps that the panel shows. And "Nächster Fall": central asked, the case given, its panel
 * data there. Beside each, in turn with it, the same question answered with nothing, which is what the line alone costs.
 */
export const bench: Bench = {
  name: 'case',
  run: ({ quick }) =>
    inFolder(async (folder) => {
      const rounds = quick ? 10 : 60;
      // One file of the size asked for, opened again and again; the others are free and taken one by one.
      const office = await startBenchCentral(folder, rounds + 4, undefined, largeFile(benchCaseId(0)));
      const desk = await openDesk({
        dataFolder: join(folder, 'desk'),
        databaseKey: Buffer.alloc(32, 7),
        centralUrl: office.central.url,
        enrolCode: office.codes[0]!,
        shell: 'none',
      });
      const served = await serve(desk);
      try {
        desk.hold(benchCaseId(0));
        while (!isWhole(desk.queries.caseDetail(benchCaseId(0), true))) await desk.sync.syncOnce();
        while (!desk.isConnected()) await new Promise((resolve) => setTimeout(resolve, 20));
        const opened = await measured(
          rounds,
          () => openCase(served.window, benchCaseId(0)),
          () => line(served.window),
        );
        const next = await measured(
          rounds,
          async () => {
            const taken = await served.window.cases.takeNext();
            if (taken.outcome !== 'taken') throw new Error('the office ran out of cases');
            await openCase(served.window, taken.caseId);
          },
          () => line(served.window),
          // What the claim before it set off has come to rest: nobody takes cases without a pause.
          () => desk.sync.syncOnce(),
        );
        return [
          ...figures(`Vorgang öffnen (${PAGES} Blatt, ${DOCUMENTS} Dokumente, ${HISTORY} Einträge)`, opened),
          ...figures('Nächster Fall, von der Zentrale bestätigt und offen', next),
        ];
      } finally {
        served.close();
        await desk.close();
        await office.close();
      }
    }),
};

interface Measured {
  readonly times: number[];
  readonly reference: number[];
}

async function measured(
  rounds: number,
  work: () => Promise<void>,
  reference: () => Promise<void>,
  settle: () => Promise<void> = async () => undefined,
): Promise<Measured> {
  const timed = async (call: () => Promise<void>): Promise<number> => {
    const start = performance.now();
    await call();
    return performance.now() - start;
  };
  // The first ones compile the code.
  for (let warm = 0; warm < 3; warm++) {
    await work();
    await reference();
  }
  const times: number[] = [];
  const references: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await settle();
    times.push(await timed(work));
    references.push(await timed(reference));
  }
  return { times, reference: references };
}

function figures(name: string, { times, reference }: Measured): BenchResult[] {
  const p95 = percentile(times, 0.95);
  return [
    {
      name: `${name}, p95`,
      value: p95,
      unit: 'ms',
      bar: BAR_MS,
      ok: p95 <= BAR_MS,
      reference: { name: 'leere Antwort, p95', value: percentile(reference, 0.95) },
    },
    {
      name: `${name}, Median`,
      value: percentile(times, 0.5),
      unit: 'ms',
      bar: null,
      ok: true,
      reference: { name: 'leere Antwort, Median', value: percentile(reference, 0.5) },
    },
  ];
}

/** What the window does until the panel can be drawn. */
async function openCase(window: Desk, caseId: string): Promise<void> {
  const detail = await window.cases.get({ caseId });
  if (detail === null) throw new Error(`case ${caseId} is not on the desk`);
  const file = caseFileOf(detail);
  dueDays(file, knownFacts(file), TODAY);
  closingGaps(file);
}

/** The line alone: a case nobody has. */
async function line(window: Desk): Promise<void> {
  await window.cases.get({ caseId: 'none' });
}

function isWhole(detail: ReturnType<Awaited<ReturnType<typeof openDesk>>['queries']['caseDetail']>): boolean {
  return detail !== null && detail.documents.length === DOCUMENTS && detail.history.length === HISTORY;
}

/** The desk behind the link of the windows, on loopback. */
async function serve(desk: Awaited<ReturnType<typeof openDesk>>): Promise<{ window: Desk; close(): void }> {
  const handler = new RPCHandler(deskRouter(desk, () => undefined));
  const server = createServer();
  const sockets = new WebSocketServer({ server, path: '/rpc' });
  sockets.on('connection', (socket) => handler.upgrade(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const socket = new WebSocket(`ws://127.0.0.1:${port}/rpc`);
  return {
    window: deskOverSocket(socket),
    close() {
      socket.close();
      for (const client of sockets.clients) client.terminate();
      server.close();
    },
  };
}

/** The parts of one large file. */
function largeFile(caseId: string): Change[] {
  const at = (number: number): Instant => new Date(Date.UTC(2026, 0, 5, 8, 0, number)).toISOString() as Instant;
  const uuid = (kind: number, number: number): string =>
    `00000000-0000-4000-9${String(kind).padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`;
  let leaf = 1;
  const documents = Array.from({ length: DOCUMENTS }, (_, number): Change => {
    const pageCount = Math.floor(((number + 1) * PAGES) / DOCUMENTS) - Math.floor((number * PAGES) / DOCUMENTS);
    const firstLeaf = leaf;
    leaf += pageCount;
    return {
      table: 'document',
      row: {
        id: uuid(1, number),
        caseId,
        type: 'other',
        title: `Schreiben der Bevollmächtigten Nr. ${number + 1} mit Anlagen`,
        dateOfDocument: localDate('2026-01-05'),
        receivedOn: localDate('2026-01-07'),
        channel: 'scan',
        blobSha256: number.toString(16).padStart(64, '0'),
        byteSize: 400_000,
        mediaType: 'application/pdf',
        originalName: `scan-${number}.pdf`,
        pageCount,
        firstLeaf,
        filedBy: 'officer-1',
        filedAt: at(number),
      },
    };
  });
  const history = Array.from(
    { length: HISTORY },
    (_, number): Change => ({
      table: 'historyEntry',
      row: {
        id: uuid(2, number),
        caseId,
        at: at(number),
        actorId: 'officer-1',
        action: 'document.file',
        subjectId: uuid(1, number % DOCUMENTS),
        changes: [{ field: 'title', oldValue: null, newValue: `Schreiben ${number}` }],
        remark: null,
      },
    }),
  );
  return [...documents, ...history];
}
