import { execFile, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Scanner, ScannerFaultCode, ScannerState } from '#contract/desk/scanner.ts';
import type { ScanBatch } from '#domain/records/scan.ts';
import type { IncomingFile } from '../../intake/incoming-file.ts';
import { isSameMark, markOf, type TakenFiles } from '../../intake/taken-files.ts';
import { scanArguments } from './scan-arguments.ts';
import { faultOf } from './scanner-fault.ts';

const run = promisify(execFile);
/** A scanner behind a slow network answers late. */
const ASK_MS = 20_000;

/** The scanners this machine can drive through SANE's `scanimage`. */
export interface Scanners {
  /** Empty where there is none, or no `scanimage`. */
  list(): Promise<Scanner[]>;
  /** Starts a run; pages come one by one. Says why it could not start; what goes wrong later is the batch's `fault`. */
  start(batch: Pick<ScanBatch, 'id' | 'profile'>, device: string): Promise<ScannerFaultCode | null>;
  /** Ends the run of this batch; what has come in stays. */
  stop(batchId: string): void;
  /** How the scanner stands to a batch. */
  state(batchId: string): ScannerState;
  /** Takes what a killed process had scanned and not taken. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

interface Run {
  readonly batchId: string;
  readonly end: () => void;
  readonly done: Promise<void>;
}

const AT_REST: ScannerState = { running: false, stopping: false, pages: 0, fault: null };

export function createScanners(options: {
  /** Pages lie here between the scanner and the store, a folder for each batch. */
  readonly folder: string;
  /** Takes a page; once it is safe its file is removed. */
  take(batchId: string, file: Required<IncomingFile>): Promise<unknown>;
  /** Pages of a batch that are taken and still lie there. */
  taken(batchId: string): TakenFiles;
  onChange(batchId: string): void;
  onFailed(error: unknown): void;
}): Scanners {
  const { folder, take } = options;
  const states = new Map<string, ScannerState>();
  let current: Run | undefined;
  let starting = false;

  const state = (batchId: string): ScannerState => states.get(batchId) ?? AT_REST;
  const change = (batchId: string, part: Partial<ScannerState>): void => {
    states.set(batchId, { ...state(batchId), ...part });
    options.onChange(batchId);
  };
  const takePage = async (batchId: string, path: string): Promise<void> => {
    const taken = options.taken(batchId);
    const name = basename(path);
    const mark = markOf(await lstat(path, { bigint: true }));
    const known = taken.of(name);
    // A process that was killed in between has it already.
    if (known === undefined || !isSameMark(known, mark)) {
      await take(batchId, { name, body: createReadStream(path), remember: () => taken.note(name, mark) });
    }
    await rm(path);
    taken.forget(name);
  };
  const list = async (): Promise<Scanner[]> => {
    const found = await run('scanimage', ['-f', '%d\t%v %m%n'], asking()).catch(() => undefined);
    return (found?.stdout ?? '').split('\n').flatMap((line) => {
      const [device, name] = line.split('\t');
      return device === undefined || name === undefined ? [] : [{ device, name: name.trim() }];
    });
  };
  const scan = (batchId: string, args: readonly string[], into: string): Run => {
    const prefix = Date.now().toString(36);
    const child = spawn(
      'scanimage',
      [...args, '--format=tiff', `--batch=${join(into, `${prefix}-%04d.tif`)}`, '--batch-print'],
      { stdio: ['ignore', 'pipe', 'pipe'], env: inEnglish() },
    );
    const ended = new Promise<number | null>((resolve) => {
      child.once('error', () => resolve(null));
      child.once('close', resolve);
    });
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-2000);
    });
    const takeAll = async (): Promise<void> => {
      // A page is named once it is whole.
      for await (const path of createInterface(child.stdout)) {
        await takePage(batchId, path);
        change(batchId, { pages: state(batchId).pages + 1 });
      }
      const code = await ended;
      // A run that was stopped ends with an error that nobody needs to hear of.
      const { stopping, pages } = state(batchId);
      change(batchId, { fault: stopping ? null : faultOf(said, code, pages) });
    };
    const done = takeAll()
      .catch((error: unknown) => {
        // What was scanned and not taken lies in the folder until the next start.
        child.kill('SIGINT');
        options.onFailed(error);
        change(batchId, { fault: 'not_kept' });
      })
      .finally(() => {
        current = undefined;
        change(batchId, { running: false, stopping: false });
      });
    return { batchId, end: () => child.kill('SIGINT'), done };
  };
  const begin = async (batch: Pick<ScanBatch, 'id' | 'profile'>, device: string): Promise<ScannerFaultCode | null> => {
    if (!(await list()).some((scanner) => scanner.device === device)) return 'gone';
    const offers = await offersOf(device);
    if ('fault' in offers) return offers.fault;
    const { args, isFed } = scanArguments(offers.text, batch.profile);
    const into = join(folder, batch.id);
    await mkdir(into, { recursive: true, mode: 0o700 });
    states.set(batch.id, { ...AT_REST, running: true });
    current = scan(batch.id, ['-d', device, ...args, ...(isFed ? [] : ['--batch-count=1'])], into);
    options.onChange(batch.id);
    return null;
  };

  return {
    list,
    async start(batch, device) {
      if (current !== undefined || starting) return 'busy_here';
      starting = true;
      return begin(batch, device).finally(() => {
        starting = false;
      });
    },
    stop(batchId) {
      if (current?.batchId !== batchId) return;
      change(batchId, { stopping: true });
      current.end();
    },
    state,
    async resume() {
      const batches = await readdir(folder, { withFileTypes: true }).catch(() => []);
      for (const batch of batches.filter((entry) => entry.isDirectory())) {
        const into = join(folder, batch.name);
        // The last one may be cut off: then it is refused, seen as such, and scanned again.
        for (const name of (await readdir(into)).sort()) await takePage(batch.name, join(into, name));
      }
    },
    async close() {
      current?.end();
      await current?.done;
    },
  };
}

/** What the device says it can do, or why it does not answer. */
async function offersOf(device: string): Promise<{ readonly text: string } | { readonly fault: ScannerFaultCode }> {
  try {
    return { text: (await run('scanimage', ['-d', device, '-A'], asking())).stdout };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    const fault = faultOf(said, null, 0);
    return { fault: fault === null || fault === 'unknown' ? 'silent' : fault };
  }
}

/** What it says is read, so it must not come in the language of the machine. */
function inEnglish(): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C' };
}

function asking() {
  return { timeout: ASK_MS, env: inEnglish() };
}
