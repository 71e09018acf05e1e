import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { childEnvironment, node24, projectRoot } from '../setup/paths.mjs';

/** A program that did not come up or that ended by itself; `log` is the end of what it said. */
export class ChildFailed extends Error {
  readonly log: string;
  constructor(message: string, log: string) {
    super(message);
    this.log = log;
  }
}

/** A `laufmappe …` that has been started. */
export interface ChildProgram<Ready> {
  /** Its first JSON line, by which it says that it is ready. Fails with ChildFailed when it ends before that. */
  ready: Promise<Ready>;
  /** Settles with the exit code once the program has ended, by itself or because it was stopped. */
  ended: Promise<number>;
  /** SIGTERM, then SIGKILL to it and all its children when it has not ended after `graceMs`. */
  stop(graceMs?: number): Promise<void>;
  /** SIGKILL at once to it and all its children, as when the power goes; settles when it is gone. */
  kill(): Promise<void>;
}

/**
 * Starts the command-line tool with `--json`. Everything else it prints goes to `logFile`. It runs in a process group of its
 * own, so that Ctrl-C reaches it only through `stop`.
 */
export function startProgram<Ready>(
  args: string[],
  logFile: string,
  {
    script = join(projectRoot, 'core/cli.ts'),
    environment = {},
  }: { script?: string; environment?: Readonly<Record<string, string>> } = {},
): ChildProgram<Ready> {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const child = spawn(node24, [script, ...args, '--json'], {
    env: { ...childEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  child.stderr.pipe(log, { end: false });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const ready = new Promise<Ready>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const isReadyLine = line.startsWith('{');
      log.write(`${isReadyLine ? '(ready)' : line}\n`);
      if (isReadyLine) resolve(JSON.parse(line) as Ready);
    });
    child.once('error', reject);
    child.once('close', (code) => log.end(() => reject(new ChildFailed(`endete mit ${code}`, tail(logFile)))));
  });
  // Whoever only stops it has no use for the news that it did not get ready.
  ready.catch(() => undefined);
  const kill = async (): Promise<void> => {
    killGroup(child);
    await ended;
  };
  return { ready, ended, stop: (graceMs = 10_000) => stop(child, ended, graceMs), kill };
}

async function stop(child: ChildProcess, ended: Promise<number>, graceMs: number): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const deadline = setTimeout(() => killGroup(child), graceMs);
  await ended;
  clearTimeout(deadline);
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Empty when whoever started the program has cleaned up behind it already. */
function tail(logFile: string): string {
  if (!existsSync(logFile)) return '';
  return readFileSync(logFile, 'utf8').trim().split('\n').slice(-15).join('\n');
}
