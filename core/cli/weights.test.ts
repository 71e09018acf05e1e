import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WeightsFit } from '#domain/workload/fit/fit-weights.ts';
import { inventedWeeks } from '#domain/workload/fit/weeks-for-test.ts';

const CLI = new URL('../cli.ts', import.meta.url).pathname;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weights-'));
  await writeFile(join(folder, 'weeks.json'), JSON.stringify(inventedWeeks(150, 1)));
  await writeFile(join(folder, 'few.json'), JSON.stringify(inventedWeeks(12, 1)));
  await writeFile(join(folder, 'broken.json'), '{"weeks":');
  await writeFile(join(folder, 'twice.json'), '{"seed":1,"seed":2,"weeks":[]}');
});
afterAll(() => rm(folder, { recursive: true }));

function laufmappe(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, 'weights', ...args], { cwd: folder });
    const ended = { out: '', err: '' };
    child.stdout.on('data', (part) => {
      ended.out += part;
    });
    child.stderr.on('data', (part) => {
      ended.err += part;
    });
    child.on('close', (code) => resolve({ code, ...ended }));
  });
}

describe('laufmappe weights fit', () => {
  it('answers with old and new weights, intervals and the fit', async () => {
    const { code, out, err } = await laufmappe('fit', 'weeks.json', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out) as WeightsFit;
    const change = answer.weights.find((weight) => weight.code === 'type.employer_change');
    expect(change).toMatchObject({ old: 90, verdict: 'changed' });
    expect(change?.proposed).toBeGreaterThan(117);
    expect(change?.proposed).toBeLessThan(143);
    expect(answer.fit).toMatchObject({ weeks: 150 });
    expect(answer.residuals).toHaveLength(150);
  });

  it('says in words that nothing is changed, and which weeks are far off', async () => {
    const { code, out } = await laufmappe('fit', 'weeks.json');
    expect(code).toBe(0);
    expect(out).toMatch(/type\.employer_change +90 +1[1-4]\d.* ändern/);
    expect(out).toContain('Weit daneben und deshalb weniger gezählt');
    expect(out).toContain('Ein Vorschlag: geändert wird nichts.');
  });

  it.each([
    ['few.json', 'Feld weeks: 12 brauchbare Wochen sind zu wenig'],
    ['broken.json', 'Kein gültiges JSON'],
    ['twice.json', 'Feld seed: Das Feld steht mehr als einmal'],
    ['missing.json', 'lässt sich nicht lesen'],
  ])('refuses %s and says why', async (file, why) => {
    const { code, out, err } = await laufmappe('fit', file, '--json');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`Abgelehnt: ${file}`);
    expect(err).toContain(why);
  });

  it.each([[[]], [['apply']], [['fit']], [['fit', 'weeks.json', '--now']], [['fit', 'weeks.json', 'few.json']]])(
    'is a wrong call: %j',
    async (args) => {
      const { code, err } = await laufmappe(...args);
      expect(code).toBe(2);
      expect(err).toContain('Aufruf: laufmappe weights fit');
    },
  );
});
