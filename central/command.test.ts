import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'laufmappe-central-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('laufmappe central', () => {
  it('says in one line that it is ready, ends in order on SIGTERM, and keeps its office', async () => {
    const first = await run('--data', folder, '--port', '0', '--seed-demo', '7', '--json');
    const { enrolments } = first.ready!;
    expect(enrolments.length).toBeGreaterThan(30);
    expect(new Set(enrolments.map(({ code }) => code)).size).toBe(enrolments.length);
    expect(await first.end('SIGTERM')).toEqual({ code: 0, lines: 1 });

    const second = await run('--data', folder, '--port', '0', '--seed-demo', '8', '--json');
    expect(second.ready!.enrolments.map(({ name }) => name)).toEqual(enrolments.map(({ name }) => name));
    expect(second.ready!.enrolments[0]!.code).not.toBe(enrolments[0]!.code);
    const inUse = await run('--data', folder, '--port', '0', '--json');
    expect([(await inUse.ended).code, inUse.said()]).toEqual([
      1,
      expect.stringContaining('arbeitet schon eine Zentrale'),
    ]);
    expect((await second.end('SIGINT')).code).toBe(0);
  });

  it('explains wrong usage', async () => {
    for (const args of [
      [],
      ['--data', folder, '--port', 'x'],
      ['--data', folder, '--seed-demo', '-1'],
      ['--unbekannt'],
    ]) {
      const program = await run(...args);
      expect([(await program.ended).code, program.said()]).toEqual([
        2,
        expect.stringContaining('Aufruf: laufmappe central'),
      ]);
    }
  });
});

interface Ready {
  url: string;
  enrolments: { officerId: string; name: string; code: string }[];
}

/** Runs the command as a program of its own; comes back at its first line, or when it has ended. */
async function run(...args: string[]) {
  const entry = new URL('./command.ts', import.meta.url).href;
  const script = `const { centralCommand } = await import('${entry}'); process.exitCode = await centralCommand(process.argv.slice(1));`;
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, '--', ...args], { env });
  let said = '';
  let lines = 0;
  child.stderr.on('data', (text) => {
    said += text;
  });
  const firstLine = new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      lines += 1;
      resolve(line);
    });
  });
  const ended = new Promise<{ code: number | null; lines: number }>((resolve) =>
    child.once('close', (code) => resolve({ code, lines })),
  );
  const line = await Promise.race([firstLine, ended]);
  return {
    ready: typeof line === 'string' ? (JSON.parse(line) as Ready) : undefined,
    said: () => said,
    ended,
    end(signal: 'SIGTERM' | 'SIGINT') {
      child.kill(signal);
      return ended;
    },
  };
}
