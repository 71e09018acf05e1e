import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ChildFailed, startProgram } from './child-program.ts';

let folder = '';
let log = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-child-'));
  log = join(folder, 'child.log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A real program in place of the command-line tool. */
function program(source: string): string {
  const script = join(folder, 'program.mjs');
  writeFileSync(script, source);
  return script;
}

const waitForEver = 'setInterval(() => undefined, 1000);';

test('is ready with its JSON line, whatever it says before', async () => {
  const script = program(`
    console.log('Migration 7 …');
    console.log(JSON.stringify({ url: 'http://x', args: process.argv.slice(2) }));
    ${waitForEver}`);
  const child = startProgram<{ url: string; args: string[] }>(['central', '--port', '0'], log, { script });
  expect(await child.ready).toEqual({ url: 'http://x', args: ['central', '--port', '0', '--json'] });
  await child.stop();
  expect(await child.ended).not.toBe(0);
  expect(readFileSync(log, 'utf8')).toContain('Migration 7');
});

test('what the ready line holds (codes, tokens) is not in the log', async () => {
  const script = program(`console.log(JSON.stringify({ code: 'geheim' })); ${waitForEver}`);
  const child = startProgram([], log, { script });
  await child.ready;
  await child.stop();
  expect(readFileSync(log, 'utf8')).not.toContain('geheim');
});

test('a program that ends before it is ready fails with the end of what it said', async () => {
  const script = program(`console.error('Der Schlüssel passt nicht.'); process.exitCode = 1;`);
  const failed = await startProgram([], log, { script }).ready.catch((error: unknown) => error);
  if (!(failed instanceof ChildFailed)) throw failed;
  expect(failed.log).toContain('Der Schlüssel passt nicht.');
});

test('it is asked to end in order, and its own exit code is known', async () => {
  const done = join(folder, 'done');
  const script = program(`
    import { writeFileSync } from 'node:fs';
    process.on('SIGTERM', () => { writeFileSync(${JSON.stringify(done)}, ''); process.exit(0); });
    console.log('{}'); ${waitForEver}`);
  const child = startProgram([], log, { script });
  await child.ready;
  await child.stop();
  expect(await child.ended).toBe(0);
  expect(existsSync(done)).toBe(true);
});

test('one that does not listen is ended with all it started', async () => {
  const pidFile = join(folder, 'grandchild');
  const script = program(`
    import { spawn } from 'node:child_process';
    import { writeFileSync } from 'node:fs';
    process.on('SIGTERM', () => undefined);
    const grandchild = spawn(process.execPath, ['-e', '${waitForEver}'], { stdio: 'ignore' });
    writeFileSync(${JSON.stringify(pidFile)}, String(grandchild.pid));
    console.log('{}'); ${waitForEver}`);
  const child = startProgram([], log, { script });
  await child.ready;
  await child.stop(100);
  const grandchild = Number(readFileSync(pidFile, 'utf8'));
  await vi.waitFor(() => expect(isRunning(grandchild)).toBe(false), { timeout: 60_000 });
});

/** A process that ended but was not yet waited for by its parent (state Z) does not run. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
