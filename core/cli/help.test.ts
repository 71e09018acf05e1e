import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const CLI = new URL('../cli.ts', import.meta.url).pathname;
const run = promisify(execFile);

const COMMANDS = ['central', 'desk', 'audit', 'ocr', 'scan', 'clocks', 'rebalance', 'weights'];

it('each command is named to who asks for all of them, or for none', async () => {
  const { stdout } = await run(process.execPath, [CLI, '-h']);
  expect([...stdout.matchAll(/^ {2}(\w+) +\S/gm)].map(([, name]) => name)).toEqual(COMMANDS);
  await expect(run(process.execPath, [CLI])).rejects.toMatchObject({ code: 2, stderr: stdout });
});

it.each(COMMANDS)('%s is explained to who asks, and that is no wrong usage', async (command) => {
  const asked = [[command, '--help'], [command, '-h'], ...(command === 'scan' ? [[command, 'import', '--help']] : [])];
  for (const args of asked) {
    const { stdout, stderr } = await run(process.execPath, [CLI, ...args]);
    expect(stdout).toMatch(new RegExp(`^Aufruf: laufmappe ${command} .*\\n(.*\\n)+$`));
    expect(stderr).toBe('');
  }
});

it('behind -- stands a file, whatever its name looks like', async () => {
  const refused = run(process.execPath, [CLI, 'clocks', '--', '--help']);
  await expect(refused).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Abgelehnt: --help: Die Datei lässt sich nicht lesen.'),
  });
});
