import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readMrzText } from '#domain/mrz/read-mrz.ts';

const run = promisify(execFile);

/** The models of the installed `tesseract` that are tried; empty where it is missing. */
export async function tesseractModels(): Promise<string[]> {
  const { stdout } = await run('tesseract', ['--list-langs']).catch(() => ({ stdout: '' }));
  const installed = stdout.split('\n').map((line) => line.trim());
  return ['eng', 'deu'].filter((model) => installed.includes(model));
}

/**
 * Whether `tesseract` reads the zone on a page with a model: it turns the page itself (page segmentation 1), and its text passes
 * through our own reader of text with all its corrections. Right means the same lines and all check digits valid.
 */
export async function tesseractReads(
  jpeg: Buffer,
  dpi: number,
  model: string,
  lines: readonly string[],
): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'laufmappe-mrz-'));
  try {
    const page = join(folder, 'page.jpg');
    await writeFile(page, jpeg);
    const args = [page, 'stdout', '-l', model, '--psm', '1', '--dpi', String(dpi)];
    const { stdout } = await run('tesseract', args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' } }).catch(() => ({
      stdout: '',
    }));
    const reading = readMrzText(stdout);
    return reading.kind === 'read' && reading.checksHold && reading.lines.join() === lines.join();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
