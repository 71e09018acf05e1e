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
  await writeFile(join(folder, 'study.csv'), studyTable());
  await writeFile(join(folder, 'names.csv'), 'caseType;minutes;name\nstudy;60;x\n');
  await writeFile(join(folder, 'wrong.csv'), 'caseType;minutes;flags\nstudy;60;lawyer\nstudy;sechzig;\ntee;5;\n');
  await writeFile(
    join(folder, 'both.json'),
    JSON.stringify({
      weeks: inventedWeeks(30, 1).weeks,
      study: { people: 5, cases: [{ caseType: 'study', minutes: 1 }] },
    }),
  );
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

/** Ninety cases of two kinds: 150 minutes where 90 are in force, and 60; 20 more for each hundred leaves; every tenth is far off. */
function studyTable(): string {
  const rows = Array.from({ length: 90 }, (_, at) => {
    const [type, base] = at % 2 === 0 ? ['employer_change', 150] : ['study', 60];
    const pages = (at * 37) % 300;
    const minutes = (base + pages / 5) * (at % 10 === 4 ? 5 : 1 + ((at * 7) % 11) / 100 - 0.05);
    return `${type};${minutes.toFixed(1).replace('.', ',')};${pages};`;
  });
  return `\uFEFFcaseType;minutes;pages;flags\r\n${rows.join('\r\n')}\r\n`;
}

describe('laufmappe weights study', () => {
  it('makes of a table what fit learns from', async () => {
    const { code, out, err } = await laufmappe('study', 'study.csv', '--people', '6');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await writeFile(join(folder, 'study.json'), out);
    const fit = await laufmappe('fit', 'study.json', '--json');
    expect({ code: fit.code, err: fit.err }).toEqual({ code: 0, err: '' });
    const { weights, from, residuals } = JSON.parse(fit.out) as WeightsFit;
    const found = (wanted: string) => weights.find((weight) => weight.code === wanted)!;
    expect(from).toBe('study');
    expect(found('type.employer_change')).toMatchObject({ old: 90, verdict: 'changed', weeks: 45 });
    expect(Math.abs(found('type.employer_change').proposed - 150)).toBeLessThan(12);
    expect(found('type.study').verdict).toBe('kept_within_interval');
    expect(residuals[4]).toMatchObject({ case: 4 });
    expect(residuals[4]!.trust).toBeLessThan(0.5);
    expect((await laufmappe('fit', 'study.json')).out).toContain('90 Vorgänge');
  });

  it.each([
    [['study', 'study.csv', '--people', '4'], 1, 'Feld study.people: Nur 4 Personen'],
    [['study', 'names.csv', '--people', '8'], 1, 'Feld Zeile 1: Die Spalte „name“ gibt es hier nicht.'],
    [['study', 'wrong.csv', '--people', '8'], 1, 'Feld Zeile 3, minutes: Die Angabe fehlt'],
    [['study', 'wrong.csv', '--people', '8'], 1, 'Feld Zeile 4, caseType'],
    [['study', 'missing.csv', '--people', '8'], 1, 'lässt sich nicht lesen'],
    [['study', 'study.csv'], 2, '--people: eine ganze Zahl'],
    [['fit', 'both.json'], 1, 'entweder Wochen'],
  ])('%j ends with %i', async (args, wanted, said) => {
    const { code, out, err } = await laufmappe(...args);
    expect({ code, out }).toEqual({ code: wanted, out: '' });
    expect(err).toContain(said);
  });
});

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
