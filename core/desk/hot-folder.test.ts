import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watchHotFolder } from './hot-folder.ts';

it('waits for a file still being written, takes it once, and overwrites nothing when its name comes again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'laufmappe-scanner-'));
  const taken: string[] = [];
  const watch = watchHotFolder({
    folder,
    everyMs: 40,
    async take({ name, body }) {
      let text = '';
      for await (const piece of body) text += Buffer.from(piece).toString();
      taken.push(`${name}: ${text}`);
    },
  });
  try {
    const path = join(folder, 'scan0001.pdf');
    writeFileSync(path, 'Blatt 1');
    for (let sheet = 2; sheet <= 6; sheet += 1) {
      await wait(15);
      appendFileSync(path, `, Blatt ${sheet}`);
    }
    await expect.poll(() => taken).toEqual(['scan0001.pdf: Blatt 1, Blatt 2, Blatt 3, Blatt 4, Blatt 5, Blatt 6']);
    await expect.poll(() => readdirSync(folder)).toEqual(['erledigt']);
    writeFileSync(path, 'ein anderer Brief');
    await expect.poll(() => taken.length).toBe(2);
    await expect.poll(() => readdirSync(join(folder, 'erledigt')).sort()).toEqual(['2-scan0001.pdf', 'scan0001.pdf']);
  } finally {
    await watch.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
