import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#build/setup/paths.mjs';
import type { ImportSummary } from '#core/cli/scan-import.ts';

/** One run of `laufmappe scan import`. */
export interface ImportRun {
  readonly milliseconds: number;
  readonly pages: number;
  /** Resident memory of the process with how many pages were done, several times a second; empty where /proc is missing. */
  readonly memory: readonly { readonly done: number; readonly megabytes: number }[];
}

const CLI = fileURLToPath(new URL('../../core/cli.ts', import.meta.url));
const SAMPLE_MS = 250;

/** Throws when the run ends with anything but 0. */
export async function importPaper(paths: readonly string[], out: string): Promise<ImportRun> {
  const started = performance.now();
  const args = ['scan', 'import', ...paths, '--out', out, '--workers', '2', '--json', '--progress'];
  // As `laufmappe` starts it.
  const child = spawn(process.execPath, [CLI, ...args], { env: childEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  let done = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-2000);
    const pages = [...text.matchAll(/(\d+) Seiten erledigt/g)].at(-1)?.[1];
    if (pages !== undefined) done = Number(pages);
  });
  const memory: { done: number; megabytes: number }[] = [];
  const sampling = setInterval(() => {
    const megabytes = residentMegabytes(child.pid!);
    if (megabytes !== null) memory.push({ done, megabytes });
  }, SAMPLE_MS);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(sampling);
  const milliseconds = performance.now() - started;
  if (code !== 0) throw new Error(`laufmappe scan import ended with ${code}: ${stderr}`);
  const { pages } = JSON.parse(stdout.trim().split('\n').at(-1)!) as ImportSummary;
  return { milliseconds, pages, memory };
}

function residentMegabytes(pid: number): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
