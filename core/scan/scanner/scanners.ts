import { execFile, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { ScanBatch } from '#domain/records/scan.ts';
import { scanArguments } from './scan-arguments.ts';

const run = promisify(execFile);
/** A scanner behind a slow network answers late. */
const ASK_MS = 20_000;

export interface Scanner {
  readonly device: string;
  readonly name: string;
}

/** The scanners this machine can drive through SANE's `scanimage`. */
export interface Scanners {
  /** Empty where there is none, or no `scanimage`. */
  list(): Promise<Scanner[]>;
  /** Starts a run; pages come one by one. German when it could not start; what goes wrong later is the batch's `fault`. */
  start(batch: Pick<ScanBatch, 'id' | 'profile'>, device: string): Promise<string | null>;
  /** How the scanner stands to a batch. */
  state(batchId: string): { readonly running: boolean; readonly fault: string | null };
  /** Takes what a killed process had scanned and not taken. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

export function createScanners(options: {
  /** Pages lie here between the scanner and the store, a folder for each batch. */
  readonly folder: string;
  /** Takes a page; once it is safe its file is removed. */
  take(batchId: string, file: { name: string; body: AsyncIterable<Uint8Array> }): Promise<unknown>;
  onChange(batchId: string): void;
  onFailed(error: unknown): void;
}): Scanners {
  const { folder, take } = options;
  let stop: (() => void) | undefined;
  let running: { batchId: string; done: Promise<void> } | undefined;
  const faults = new Map<string, string>();

  const takePage = async (batchId: string, path: string): Promise<void> => {
    await take(batchId, { name: basename(path), body: createReadStream(path) });
    await rm(path);
  };
  const list = async (): Promise<Scanner[]> => {
    const found = await run('scanimage', ['-f', '%d\t%v %m%n'], { timeout: ASK_MS }).catch(() => undefined);
    return (found?.stdout ?? '').split('\n').flatMap((line) => {
      const [device, name] = line.split('\t');
      return device === undefined || name === undefined ? [] : [{ device, name: name.trim() }];
    });
  };
  const scan = async (batchId: string, args: readonly string[], into: string): Promise<void> => {
    const prefix = Date.now().toString(36);
    const child = spawn(
      'scanimage',
      [...args, '--format=tiff', `--batch=${join(into, `${prefix}-%04d.tif`)}`, '--batch-print'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    stop = () => child.kill('SIGINT');
    const ended = new Promise<number | null>((resolve) => {
      child.once('error', () => resolve(null));
      child.once('close', resolve);
    });
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-2000);
    });
    let pages = 0;
    // A page is named once it is whole.
    try {
      for await (const path of createInterface(child.stdout)) {
        await takePage(batchId, path);
        pages += 1;
      }
    } finally {
      child.kill('SIGINT');
    }
    const code = await ended;
    const reason = faultOf(said, code, pages);
    if (reason !== null) faults.set(batchId, reason);
  };

  return {
    list,
    async start(batch, device) {
      if (running !== undefined) return 'Es läuft schon ein Scanvorgang an diesem Arbeitsplatz.';
      if (!(await list()).some((scanner) => scanner.device === device)) {
        return 'Dieser Scanner ist nicht (mehr) angeschlossen oder ausgeschaltet.';
      }
      const offers = await run('scanimage', ['-d', device, '-A'], { timeout: ASK_MS }).catch(() => undefined);
      if (offers === undefined) return 'Der Scanner antwortet nicht. Bitte prüfen, ob er eingeschaltet und frei ist.';
      const { args, isFed } = scanArguments(offers.stdout, batch.profile);
      const into = join(folder, batch.id);
      await mkdir(into, { recursive: true, mode: 0o700 });
      const all = ['-d', device, ...args, ...(isFed ? [] : ['--batch-count=1'])];
      faults.delete(batch.id);
      const done = scan(batch.id, all, into)
        .catch((error: unknown) => {
          // What was scanned and not taken lies in the folder until the next start.
          options.onFailed(error);
          faults.set(batch.id, 'Eine Seite konnte nicht gespeichert werden. Sie wird beim nächsten Start übernommen.');
        })
        .finally(() => {
          running = undefined;
          stop = undefined;
          options.onChange(batch.id);
        });
      running = { batchId: batch.id, done };
      options.onChange(batch.id);
      return null;
    },
    state: (batchId) => ({ running: running?.batchId === batchId, fault: faults.get(batchId) ?? null }),
    async resume() {
      const batches = await readdir(folder, { withFileTypes: true }).catch(() => []);
      for (const batch of batches.filter((entry) => entry.isDirectory())) {
        const into = join(folder, batch.name);
        // The last one may be cut off: then it is refused, seen as such, and scanned again.
        for (const name of (await readdir(into)).sort()) await takePage(batch.name, join(into, name));
      }
    },
    async close() {
      stop?.();
      await running?.done;
    },
  };
}

/** An empty feeder ends every run; anything else stopped it before its time. */
function faultOf(said: string, code: number | null, pages: number): string | null {
  if (/jam/i.test(said)) return `Papierstau nach ${pages} Seiten. Bitte beheben und den Rest noch einmal einlegen.`;
  if (/cover is open/i.test(said)) return `Die Klappe des Scanners ist offen (${pages} Seiten gescannt).`;
  if (/out of documents/i.test(said)) return pages === 0 ? 'Im Einzug liegt kein Papier.' : null;
  return code === 0 ? null : `Der Scanner hat nach ${pages} Seiten aufgehört. Bitte Papier und Scanner prüfen.`;
}
