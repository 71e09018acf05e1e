import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimDemo } from './one-demo.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-one-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder belongs to one demo, another folder to another', async () => {
  expect(await claimDemo(folder)).toBe(true);
  expect(await claimDemo(folder)).toBe(false);
  expect(await claimDemo(join(folder, 'other'))).toBe(true);
});

test('what a killed demo held is free again', async () => {
  const source = `import { claimDemo } from '${new URL('./one-demo.ts', import.meta.url).href}';
    console.log(await claimDemo(process.argv[1])); setInterval(() => undefined, 1000);`;
  const demo = spawn(process.execPath, ['--input-type=module', '-e', source, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(demo.stdout, 'data')) as [Buffer];
  expect(String(said).trim()).toBe('true');
  expect(await claimDemo(folder)).toBe(false);
  demo.kill('SIGKILL');
  await once(demo, 'close');
  expect(await claimDemo(folder)).toBe(true);
});
