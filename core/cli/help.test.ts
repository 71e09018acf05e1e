import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const CLI = new URL('../cli.ts', import.meta.url).pathname;
const run = promisify(execFile);

it.each(['central', 'desk', 'audit', 'ocr', 'scan', 'clocks', 'rebalance', 'weights'])(
  '%s is explained to who asks, and that is no wrong usage',
  async (command) => {
    const asked = [
      [command, '--help'],
      [command, '-h'],
      ...(command === 'scan' ? [[command, 'import', '--help']] : []),
    ];
    for (const args of asked) {
      const { stdout, stderr } = await run(process.execPath, [CLI, ...args]);
      expect(stdout).toMatch(new RegExp(`^Aufruf: laufmappe ${command} .*\\n(.*\\n)+$`));
      expect(stderr).toBe('');
    }
  },
);

it('behind -- stands a file, whatever its name looks like', async () => {
  const refused = run(process.execPath, [CLI, 'clocks', '--', '--help']);
  await expect(refused).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Abgelehnt: --help: Die Datei lässt sich nicht lesen.'),
  });
});
